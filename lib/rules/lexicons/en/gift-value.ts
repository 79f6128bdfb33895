import { type Found, foundBetween } from '#lib/core/find.ts';
import { asserted, clauseOf } from '#lib/core/grammar.ts';
import { recent } from '#lib/core/latest.ts';
import { lean } from '#lib/core/lean.ts';
import { wordStart } from '#lib/core/speaker.ts';
import type { Sentence } from '#lib/core/text.ts';
import type { Span } from '#lib/core/types.ts';
import { GOODS, VALUE } from './commitment.ts';
import { NOT_GIVING } from './giving.ts';

// Where a sentence names something of value, seen from the words that give it.

const NEXT_GOODS = lean(`\\b${GOODS}`, 'g');
const NEXT_VALUE = lean(`\\b${VALUE}\\b`, 'g');
const BREAK = /[;:!?\n]|\.(?!\d)/;
const BEFORE_VALUE = new Set(['your', 'the', 'a', 'an', 'this', 'that', 'full', 'partial', 'total']);
const MOST_BEFORE_VALUE = 3;
const LONGEST_SUM = 80;

/** Where the first goods end that begin at most `most` characters after the blank at `blank`, in the same clause; else -1. */
export function goodsEnd(text: string, blank: number, most: number): number {
  if (blank < 0 || text.charCodeAt(blank) !== 32) return -1;
  NEXT_GOODS.lastIndex = blank + 1;
  const match = NEXT_GOODS.exec(text);
  if (!match || !inReach(text, blank + 1, match.index, most)) return -1;
  return match.index + match[0].length;
}

/** Whether at most `most` characters lie between, and none that divides clauses. */
export function inReach(text: string, from: number, to: number, most: number): boolean {
  return to >= from && to - from <= most && !BREAK.test(text.slice(from, to + 1));
}

/** Things of value, each with the words before it: "your full refund"; those of recent ones are remembered. */
export const valuesIn = recent(({ text }: Sentence): readonly Span[] => readValues(text));

function readValues(text: string): readonly Span[] {
  const all: Span[] = [];
  NEXT_VALUE.lastIndex = 0;
  for (let match = NEXT_VALUE.exec(text); match; match = NEXT_VALUE.exec(text)) {
    let start = match.index;
    for (let words = 0; words < MOST_BEFORE_VALUE && text.charCodeAt(start - 1) === 32; words++) {
      const word = wordStart(text, start - 1);
      if (!BEFORE_VALUE.has(text.slice(word, start - 1))) break;
      start = word;
    }
    all.push([start, match.index + match[0].length]);
  }
  return all;
}

/** Where the sum begins that ends at `end`, -1 if the words there are none. */
export function sumBefore(text: string, end: number, pattern: RegExp): number {
  const from = Math.max(0, end - LONGEST_SUM);
  const match = pattern.exec(text.slice(from, end));
  return match ? from + match.index : -1;
}

/** Where a sticky pattern ends that matches at `at`, else -1. */
export function endAt(sticky: RegExp, text: string, at: number): number {
  sticky.lastIndex = at;
  return sticky.test(text) ? sticky.lastIndex : -1;
}

/** Collects what lies between two places of a sentence, both of which must have been found. */
export function collector(sentence: Sentence): {
  all: Found[];
  add: (start: number, end: number) => boolean;
} {
  const all: Found[] = [];
  return {
    all,
    add: (start, end) => {
      const fits = start >= 0 && end >= 0;
      if (fits) all.push(foundBetween(sentence, start, end));
      return fits;
    },
  };
}

/** Whether words that give something are stated and nothing in their clause takes it back. */
export function gives(found: Found): boolean {
  return asserted(found) && !NOT_GIVING.test(clauseOf(found));
}
