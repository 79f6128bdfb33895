import { imul } from './primordials.ts';
import { eachWord } from './words.ts';

/** A text as hashes of runs of words; no word can be read from it. */
export interface Shingles {
  /** Runs of three words within a line. */
  readonly inner: readonly number[];
  /** Runs of three words that go over the end of a line: a body may keep its lines apart. */
  readonly across: readonly number[];
  /** Lines of one or two words. */
  readonly short: readonly number[];
}

/** From this share of common runs on, a text is an edit of the one before. */
const EDITED = 0.6;

/** Whether a text is another one with some words changed. */
export function isEdit({ inner }: Shingles, after: Shingles): boolean {
  const kept = new Set(after.inner);
  return inner.filter((run) => kept.has(run)).length >= EDITED * inner.length;
}

const SEED = 0x9e3779b9 | 0;
const mix = (hash: number, word: number): number => {
  const mixed = imul(hash ^ word, 0x85ebca6b);
  return (mixed ^ (mixed >>> 13)) | 0;
};
const one = (a: number): number => mix(SEED ^ 1, a);
const two = (a: number, b: number): number => mix(mix(SEED ^ 2, a), b);
const three = (a: number, b: number, c: number): number => mix(mix(mix(SEED ^ 3, a), b), c);

/** The shingles of a text that a person or a machine wrote. */
export function shinglesOf(text: string): Shingles {
  const inner = new Set<number>();
  const across = new Set<number>();
  const short = new Set<number>();
  const words: number[] = [];
  let start = 0;
  const endLine = (): void => {
    const [a = 0, b = 0] = words.slice(start);
    if (words.length - start === 1) short.add(one(a));
    if (words.length - start === 2) short.add(two(a, b));
  };
  eachWord(text, (word, startsLine) => {
    if (startsLine && words.length > 0) {
      endLine();
      start = words.length;
    }
    words.push(word);
    const [a = 0, b = 0, c = 0] = words.slice(-3);
    if (words.length - start >= 3) inner.add(three(a, b, c));
    else if (words.length >= 3) across.add(three(a, b, c));
  });
  endLine();
  return { inner: [...inner], across: [...across], short: [...short] };
}

/** Calls back with every run of one, two and three words of a body. */
export function eachShingle(body: string, visit: (hash: number) => void): void {
  let a = 0;
  let b = 0;
  let count = 0;
  eachWord(body, (word) => {
    count++;
    if (count >= 3) visit(three(a, b, word));
    if (count >= 2) visit(two(b, word));
    visit(one(word));
    a = b;
    b = word;
  });
}
