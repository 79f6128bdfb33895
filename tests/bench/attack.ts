import type { Rule } from '#lib/core/rule.ts';
import { analyse } from '#lib/core/text.ts';
import { prepare } from '#lib/engine/context.ts';
import { sideOf } from '#lib/engine/listen.ts';
import { readerOf } from '#lib/engine/reader.ts';
import { DEFAULT_POLICY } from '#lib/policy/defaults.ts';
import { hostileTexts } from '#tests/helpers/hostile.ts';
import { CONVERSATION, KNOWLEDGE } from './texts.ts';

/** The text on which a rule took longest, in milliseconds. */
export interface Attacked {
  readonly rule: string;
  readonly text: string;
  readonly millis: number;
}

export const ATTACK = 5_000;

/** Every rule alone on `ATTACK` characters of each hostile text, never read before; the slowest first. */
export function attack(rules: readonly Rule[]): Attacked[] {
  const { context } = prepare(CONVERSATION, KNOWLEDGE, rules, DEFAULT_POLICY);
  const texts = hostileTexts(ATTACK).map(([name, text]) => [name, analyse(text)] as const);
  const worst = rules.map((rule): Attacked => {
    const side = rule.reads === 'customer' ? 'customer' : 'draft';
    const all = texts.map(([name, text]): Attacked => {
      const times = [0, 1, 2].map(() => {
        const reader = readerOf(sideOf([rule], side), context, DEFAULT_POLICY);
        const start = performance.now();
        reader.read(text);
        return performance.now() - start;
      });
      return { rule: rule.code, text: name, millis: Math.min(...times) };
    });
    return all.reduce((a, b) => (b.millis > a.millis ? b : a));
  });
  return worst.toSorted((a, b) => b.millis - a.millis);
}
