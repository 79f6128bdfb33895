import { type Found, foundBetween } from './find.ts';
import { lean } from './lean.ts';
import { type Actor, adverbEnds } from './speaker.ts';
import type { Sentence } from './text.ts';

/** What follows when a text goes on with one of the words: by word, sticky patterns that go on right after it. */
export type Verbs = ReadonlyMap<string, readonly (RegExp | undefined)[]>;

/** Rows of words, divided by blanks, with the source of a pattern for what must follow; '' if the word alone will do. */
export type VerbRows = readonly (readonly [words: string, rest?: string])[];

/** Compiles rows. A word has letters and hyphens; V8 compiles the pattern of a row only when a text has such a word. */
export function verbs(rows: VerbRows): Verbs {
  const table = new Map<string, (RegExp | undefined)[]>();
  for (const [words, rest] of rows) {
    const pattern = rest ? lean(rest, 'y') : undefined;
    for (const word of words.split(' ')) table.set(word, [...(table.get(word) ?? []), pattern]);
  }
  return table;
}

/** Where the text ends that goes on after the blank at `blank` with a verb of the table; -1 if it does not. */
export function verbEnd(text: string, blank: number, table: Verbs): number {
  if (text.charCodeAt(blank) !== 32) return -1;
  const end = wordEnd(text, blank + 1);
  const rows = table.get(text.slice(blank + 1, end));
  if (!rows) return -1;
  for (const row of rows) {
    if (!row) return end;
    row.lastIndex = end;
    if (row.test(text)) return row.lastIndex;
  }
  return -1;
}

/** The same at the first of several places that fits. */
export function verbEndAt(text: string, blanks: readonly number[], table: Verbs): number {
  for (const blank of blanks) {
    const end = verbEnd(text, blank, table);
    if (end >= 0) return end;
  }
  return -1;
}

/** The same after up to three adverbs. */
export function verbEndAfter(text: string, end: number, table: Verbs): number {
  return verbEndAt(text, adverbEnds(text, end), table);
}

/** Where the word ends that begins at `start`: letters, and hyphens between them. */
function wordEnd(text: string, start: number): number {
  let end = start;
  while (isLetter(text, end) || (text.charCodeAt(end) === 45 && isLetter(text, end + 1))) end++;
  return end;
}

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 97 && code <= 122;
}

/** What actors do, as far as one of the sticky patterns, which begin with the blank before the verb, fits. */
export function deeds(
  sentence: Sentence,
  all: readonly Actor[],
  patterns: readonly RegExp[],
): readonly Found[] {
  return all.flatMap(({ start, ends }) => {
    const end = firstEnd(sentence.text, ends, patterns);
    return end >= 0 ? [foundBetween(sentence, start, end)] : [];
  });
}

function firstEnd(text: string, ends: readonly number[], patterns: readonly RegExp[]): number {
  for (const at of ends)
    for (const pattern of patterns) {
      pattern.lastIndex = at;
      if (pattern.test(text)) return pattern.lastIndex;
    }
  return -1;
}
