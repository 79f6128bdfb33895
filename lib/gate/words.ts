/** Words of a run: enough to know a text again, few enough to survive an edit beside it. */
export const WINDOW = 3;

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

/** Every run of `WINDOW` words; all of them together where there are fewer. */
export function runsOf(words: readonly string[]): string[] {
  if (words.length < WINDOW) return words.length > 0 ? [words.join(' ')] : [];
  return words.slice(WINDOW - 1).map((_, index) => words.slice(index, index + WINDOW).join(' '));
}
