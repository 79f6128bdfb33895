import { type Found, foundBetween } from '#lib/core/find.ts';
import { recent } from '#lib/core/latest.ts';
import { lean } from '#lib/core/lean.ts';
import type { Sentence } from '#lib/core/text.ts';
import { type Letters, lettersIn, standIn } from './frame-letters.ts';
import { classOf, PHRASES } from './word-classes.ts';

// A sentence as a string of word classes, one letter a word: patterns over it see "we have popped the refund through" and
// "our team has now sent your money back" as the same few letters. Folded English text.

const PHRASE_STARTS = new Set(
  'reduced lower discounted cheaper special gift credit as go gone went not free at no without for on'.split(
    ' ',
  ),
);
const PHRASE = lean(
  `\\b(?:${Object.entries(PHRASES)
    .map(([tag, words]) => `(?<${tag}>${words})`)
    .join('|')})\\b`,
  'y',
);

/** Word classes of a sentence, and where each word begins and ends in it. */
export interface Tagged {
  readonly tags: string;
  readonly letters: Letters;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Reads the word classes of a sentence; those of recent ones are remembered. */
const tagged = recent(({ text }: Sentence): Tagged => read(text));

function read(text: string): Tagged {
  const starts: number[] = [];
  const ends: number[] = [];
  let tags = '';
  for (let at = 0; at < text.length; at = tokenEnd) {
    const tag = tokenAt(text, at);
    for (let i = 0; i < tag.length; i++) {
      starts.push(at);
      ends.push(tokenEnd);
    }
    tags += tag;
  }
  // "Refund request", "gift card policy": no value is given.
  tags = tags.replace(/[Vv](?=[QO])/g, 'x');
  return { tags, letters: lettersIn(tags), starts, ends };
}

/** Where the token ends that was read last. */
let tokenEnd = 0;

/** The classes of the token at `at`: a word, a sum, a number, a mark between clauses; '' for what is passed over. */
function tokenAt(text: string, at: number): string {
  const code = text.charCodeAt(at);
  if (isLetter(code)) return wordAt(text, at);
  tokenEnd = at + 1;
  if (code === BLANK) {
    if (text.charCodeAt(at + 1) !== HYPHEN || text.charCodeAt(at + 2) !== BLANK) return '';
    tokenEnd = at + 3;
    return '.';
  }
  if (isDigit(code)) return numberAt(text, at);
  const mark = text[at] as string;
  if (MARKS.includes(mark)) return '.';
  if (code === APOSTROPHE) {
    if (!isLetter(text.charCodeAt(at + 1))) return '';
    tokenEnd = lettersEnd(text, at + 1);
    return classOf(text.slice(at, tokenEnd));
  }
  if (!BEFORE_SUM.includes(mark)) return '';
  const first = text.charCodeAt(at + 1) === BLANK ? at + 2 : at + 1;
  if (!isDigit(text.charCodeAt(first))) return '';
  tokenEnd = numberEnd(text, first);
  return '$';
}

function wordAt(text: string, at: number): string {
  let end = lettersEnd(text, at);
  if (PHRASE_STARTS.has(text.slice(at, end))) {
    const phrase = phraseAt(text, at);
    if (phrase !== undefined) return phrase;
  }
  // "do" and "n't", or "n't" behind what is no letter.
  if (text.startsWith("n't", end - 1)) end += end - at > 1 ? -1 : 2;
  else
    while (text.charCodeAt(end) === HYPHEN && isLetter(text.charCodeAt(end + 1)))
      end = lettersEnd(text, end + 1);
  tokenEnd = end;
  return classOf(text.slice(at, end));
}

function numberAt(text: string, at: number): string {
  let end = numberEnd(text, at);
  if (text.charCodeAt(end) === BLANK) end++;
  const sign = text[end];
  const isSum = sign !== undefined && AFTER_SUM.includes(sign);
  tokenEnd = isSum ? end + 1 : end;
  if (!isSum) return '#';
  return sign === '%' ? 'M' : '$';
}

const BLANK = 32;
const APOSTROPHE = 39;
const HYPHEN = 45;
const MARKS = ',.;:!?()\n"';
const BEFORE_SUM = '$£€₹';
const AFTER_SUM = '%€£';
const isLetter = (code: number): boolean => code >= 97 && code <= 122;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

function lettersEnd(text: string, from: number): number {
  let end = from;
  while (isLetter(text.charCodeAt(end))) end++;
  return end;
}

/** Where the number ends that begins at `from`: with its last digit. */
function numberEnd(text: string, from: number): number {
  let end = from + 1;
  for (let at = end; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) end = at + 1;
    // A comma or a full stop.
    else if (code !== 44 && code !== 46) break;
  }
  return end;
}

function phraseAt(text: string, at: number): string | undefined {
  PHRASE.lastIndex = at;
  const { groups = {} } = PHRASE.exec(text) ?? {};
  tokenEnd = PHRASE.lastIndex;
  return Object.keys(groups).find((tag) => groups[tag] !== undefined);
}

/** "Before a refund is sent": what follows in the same clause is no statement. */
const UNDER_CONDITION = /c[^.]{0,12}$/;
/** "Once it is back we will": a subject of its own after a whole clause of time begins a statement. */
const AFTER_CLAUSE = /c[^.c]{0,6}[HBn][^.c]{1,6}$/;
const WHEN = /\b(?:once|when|after|as soon as|if)\b[^.,;]{4,}$/;

/**
 * The source of a pattern over word classes, and letters of which one stands in everything that it matches; of several lists
 * of letters, divided by blanks, each has one there.
 */
export type Frame = readonly [letters: string, source: string];

/** Frames whose patterns are made when a sentence first has the letters that they need. */
export interface Frames {
  readonly all: readonly Frame[];
  readonly needs: readonly (readonly Letters[])[];
  readonly patterns: (RegExp | undefined)[];
}

/** Prepares frames. */
export function frames(all: readonly Frame[]): Frames {
  return { all, needs: all.map(([letters]) => letters.split(' ').map(lettersIn)), patterns: [] };
}

/** Matches of frames, as words of the sentence. */
export function framesIn(sentence: Sentence, { all, needs, patterns }: Frames): readonly Found[] {
  const { tags, letters, starts, ends } = tagged(sentence);
  let found: Found[] | undefined;
  for (let at = 0; at < all.length; at++) {
    if (!standIn(needs[at] as readonly Letters[], letters)) continue;
    patterns[at] ??= lean((all[at] as Frame)[1], 'g');
    const pattern = patterns[at] as RegExp;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(tags); match; match = pattern.exec(tags)) {
      if (isUnderCondition(sentence.text, tags, starts, match.index)) continue;
      const last = match.index + match[0].length - 1;
      found ??= [];
      found.push(foundBetween(sentence, starts[match.index] as number, ends[last] as number));
    }
  }
  return found ?? NONE;
}
const NONE: readonly Found[] = [];

function isUnderCondition(text: string, tags: string, starts: readonly number[], at: number): boolean {
  const before = tags.slice(0, at);
  if (!UNDER_CONDITION.test(before)) return false;
  return !(tags[at] === 'S' && AFTER_CLAUSE.test(before) && WHEN.test(text.slice(0, starts[at])));
}
