import type { Rule } from '#lib/core/rule.ts';
import type { Analysis } from '#lib/core/text.ts';

interface Index {
  /** Places of the rules that a word wakes. */
  readonly byWord: ReadonlyMap<string, readonly number[]>;
  /** Rules without triggers run on every text. */
  readonly always: readonly boolean[];
}
const indexes = new WeakMap<readonly Rule[], Index>();

/** The rules whose triggers stand in the text, and those that have none, in their order. Walks the words once. */
export function triggered(rules: readonly Rule[], text: Analysis): readonly Rule[] {
  const { byWord, always } = indexOf(rules);
  const awake = [...always];
  for (const word of text.words) {
    for (const at of byWord.get(word) ?? []) awake[at] = true;
  }
  return rules.filter((_, at) => awake[at]);
}

function indexOf(rules: readonly Rule[]): Index {
  const known = indexes.get(rules);
  if (known) return known;
  const byWord = new Map<string, number[]>();
  rules.forEach(({ triggers = [] }, at) => {
    for (const word of triggers) byWord.set(word, [...(byWord.get(word) ?? []), at]);
  });
  const index = { byWord, always: rules.map(({ triggers }) => triggers === undefined) };
  indexes.set(rules, index);
  return index;
}
