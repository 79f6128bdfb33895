import type { Rule } from '#lib/core/rule.ts';

/**
 * The triggers of a list of rules in one string, each word once: rows divided by `;`, each with the places of the rules that
 * its words wake, in base 36 and divided by blanks, a `:`, and the words in order, divided by commas. A word that begins as the
 * one before it has, instead of its beginning, how long that is, as a capital: `refund,Fed` is "refund" and "refunded". Rules
 * without triggers stand in the first row, which has no words.
 */
export function triggersOf(rules: readonly Rule[]): string {
  const always = rules.flatMap(({ triggers }, at) => (triggers ? [] : [at]));
  const places = new Map<string, Set<number>>();
  rules.forEach(({ triggers = [] }, at) => {
    for (const word of triggers) places.set(word, (places.get(word) ?? new Set()).add(at));
  });
  const rows = new Map<string, string[]>();
  for (const [word, all] of places) {
    const row = written([...all]);
    rows.set(row, [...(rows.get(row) ?? []), word]);
  }
  return [`${written(always)}:`, ...[...rows].map(([row, words]) => `${row}:${shortened(words)}`)].join(';');
}

const written = (places: readonly number[]): string => places.map((at) => at.toString(36)).join(' ');

/** `A` stands for one character in common: no folded word begins with a capital. */
const CAPITAL = 64;
const MOST_SHARED = 26;

function shortened(words: readonly string[]): string {
  let before = '';
  return words
    .toSorted()
    .map((word) => {
      let shared = 0;
      while (shared < MOST_SHARED && shared < word.length && word[shared] === before[shared]) shared++;
      before = word;
      return shared === 0 ? word : String.fromCharCode(CAPITAL + shared) + word.slice(shared);
    })
    .join();
}

/** Reads `triggersOf`: the rules without triggers, and those that each word or shape wakes. */
export function readTriggers(text: string): {
  readonly always: readonly number[];
  readonly byWord: ReadonlyMap<string, readonly number[]>;
} {
  const [first = '', ...rows] = text.split(';');
  const byWord = new Map<string, readonly number[]>();
  for (const row of rows) {
    const colon = row.indexOf(':');
    const places = placesIn(row.slice(0, colon));
    let word = '';
    for (const rest of row.slice(colon + 1).split(',')) {
      const shared = rest.charCodeAt(0) - CAPITAL;
      word = shared > 0 && shared <= MOST_SHARED ? word.slice(0, shared) + rest.slice(1) : rest;
      byWord.set(word, places);
    }
  }
  return { always: placesIn(first.slice(0, -1)), byWord };
}

function placesIn(written: string): readonly number[] {
  return written === '' ? [] : written.split(' ').map((place) => Number.parseInt(place, 36));
}
