import type { Rule } from '#lib/core/rule.ts';
import type { Analysis } from '#lib/core/text.ts';
import type { Fault } from '#lib/core/types.ts';
import { BUILT } from './built.ts';
import type { Run, Said } from './run.ts';
import { triggersOf } from './triggers.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';

/** What the rules said of one sentence, and which rules it wakes for the whole text. */
export interface Heard {
  readonly said: readonly Said[];
  readonly faults: readonly Fault[];
  readonly wakes: readonly number[];
}

/** The rules that read one side of a conversation. */
export interface Side {
  readonly rules: readonly Rule[];
  readonly vocabulary: Vocabulary;
  /** Places of the rules without triggers that read the whole text. */
  readonly wholes: readonly number[];
}

/**
 * Runs the rules on sentences that were never read, one rule after the other: while it reads, its code and its patterns stay
 * near the processor. Gives what each sentence came to, as if they had been read one by one.
 */
export function listen(
  all: readonly Analysis[],
  { rules, vocabulary, wholes }: Side,
  run: (rule: Rule, text: Analysis) => Run,
): readonly Heard[] {
  const said = all.map((): Said[] => []);
  const faults = all.map((): Fault[] => []);
  const wakes = all.map((): number[] => []);
  const woken = all.map((one) => vocabulary.wakes(one));
  rules.forEach((rule, at) => {
    for (let index = 0; index < all.length; index++) {
      if (woken[index]?.[at] !== 1) continue;
      if (rule.whole) {
        wakes[index]?.push(at);
        continue;
      }
      const made = run(rule, all[index] as Analysis);
      for (const one of made.said) said[index]?.push(one);
      if (made.fault) faults[index]?.push(made.fault);
    }
  });
  return all.map((_, index) => ({
    said: said[index] as Said[],
    faults: faults[index] as Fault[],
    // Always the same object where nothing but the rules without triggers is woken.
    wakes: wakes[index]?.length === wholes.length ? wholes : (wakes[index] as number[]),
  }));
}

const sides = new WeakMap<readonly Rule[], Map<string, Side>>();

/** The rules of one side; a rule that reads `both` counts for either. */
export function readersOf(all: readonly Rule[], side: 'draft' | 'customer'): readonly Rule[] {
  return all.filter(({ reads }) => reads === side || reads === 'both');
}

/** The same, compiled once. */
export function sideOf(all: readonly Rule[], side: 'draft' | 'customer'): Side {
  const known = sides.get(all)?.get(side);
  if (known) return known;
  const rules = readersOf(all, side);
  const vocabulary = vocabularyOf(BUILT[side] ?? triggersOf(rules), rules.length);
  const made = { rules, vocabulary, wholes: vocabulary.always.filter((at) => rules[at]?.whole) };
  sides.set(all, (sides.get(all) ?? new Map<string, Side>()).set(side, made));
  return made;
}
