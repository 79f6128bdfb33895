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
  const heard = all.map((): Hearing => ({ said: NONE, faults: NONE, wakes: NONE }));
  const woken = all.map((one) => vocabulary.wakes(one));
  for (let at = 0; at < rules.length; at++) {
    const rule = rules[at] as Rule;
    for (let index = 0; index < all.length; index++) {
      if (woken[index]?.[at] !== 1) continue;
      const one = heard[index] as Hearing;
      if (rule.whole) {
        one.wakes = [...one.wakes, at];
        continue;
      }
      const { said, fault } = run(rule, all[index] as Analysis);
      if (said.length > 0) one.said = one.said.length > 0 ? [...one.said, ...said] : said;
      if (fault) one.faults = [...one.faults, fault];
    }
  }
  // Always the same object where nothing but the rules without triggers is woken.
  for (const one of heard) if (one.wakes.length === wholes.length) one.wakes = wholes;
  return heard;
}

type Hearing = { -readonly [Name in keyof Heard]: Heard[Name] };
const NONE: readonly never[] = [];

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
