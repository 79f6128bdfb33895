import { fold } from '#lib/core/text.ts';

/** Words of a run: enough to know a text again, few enough to survive an edit beside it. */
const RUN = 3;
/** So many letters of a script without blanks say as much as a word. */
const LETTERS_A_WORD = 2;
/** And so many make a run: phrases of courtesy are longer than three words there. */
const LETTERS_A_RUN = 12;

/** Scripts that put no blanks between words: each of their letters stands for itself. */
const ALONE =
  '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\u30fc\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Myanmar}\\p{sc=Khmer}';
/** Before this character there is none of them. */
const FIRST_ALONE = 0xe00;
const HAS_ALONE = new RegExp(`[${ALONE}]`, 'u');
const WORDS = /[\p{L}\p{M}\p{N}']+/gu;
const WORDS_OR_LETTERS = new RegExp(`[${ALONE}]\\p{M}*|(?:(?![${ALONE}])[\\p{L}\\p{M}\\p{N}'])+`, 'gu');

/** The words of a text, folded; of a script without blanks its letters. */
export function wordsOf(text: string): string[] {
  const folded = fold(text);
  return folded.match(HAS_ALONE.test(folded) ? WORDS_OR_LETTERS : WORDS) ?? [];
}

/** Whether a word of `wordsOf` is a letter of a script without blanks. */
export function isLetter(word: string): boolean {
  return word.charCodeAt(0) >= FIRST_ALONE && HAS_ALONE.test(word);
}

/** How many words a list of `wordsOf` says as much as. */
export function sizeOf(words: readonly string[]): number {
  let size = 0;
  for (const word of words) size += sizeOfOne(word);
  return size;
}

/** The same for one of them. */
export const sizeOfOne = (word: string): number => (isLetter(word) ? 1 / LETTERS_A_WORD : 1);

/** One change of a text: the words from `start` to `end` (exclusive) went, `added` came. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/** The smallest change that leads from one list of words to another; null where there is none. */
export function changeOf(before: readonly string[], after: readonly string[]): Change | null {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let tail = 0;
  while (tail < shorter - start && before[before.length - 1 - tail] === after[after.length - 1 - tail])
    tail++;
  const end = before.length - tail;
  if (start === end && before.length === after.length) return null;
  return {
    start,
    end,
    removed: before.slice(start, end),
    added: after.slice(start, after.length - tail),
  };
}

/** Words from `start` to `end` (exclusive) that tell a text; equal runs have the same key. */
export interface Run {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** Every run of `size` words; all of them together where there are too few for one. */
export function runsOf(words: readonly string[], size = RUN): Run[] {
  const runs: Run[] = [];
  const runAt = (start: number, end: number): Run => ({ key: words.slice(start, end).join(' '), start, end });
  let end = 0;
  let length = 0;
  for (let start = 0; start < words.length; start++) {
    while (end < words.length && length < size) length += lengthOf(words[end++] as string);
    if (length < size) return start === 0 ? [runAt(0, end)] : runs;
    runs.push(runAt(start, end));
    length -= lengthOf(words[start] as string);
  }
  return runs;
}

/** The keys of `runsOf`. */
export function keysOf(words: readonly string[], size = RUN): string[] {
  return runsOf(words, size).map(({ key }) => key);
}

/** Whether words are enough for a run of `size`. */
export function makesRun(words: readonly string[], size = RUN): boolean {
  let length = 0;
  for (let at = 0; at < words.length && length < size; at++) length += lengthOf(words[at] as string);
  return length >= size;
}

const lengthOf = (word: string): number => (isLetter(word) ? RUN / LETTERS_A_RUN : 1);
