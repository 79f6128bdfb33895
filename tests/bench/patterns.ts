import type { Rule } from '#lib/core/rule.ts';
import { review } from '#lib/engine/review.ts';
import { DEFAULT_POLICY } from '#lib/policy/defaults.ts';
import { CONVERSATION, draftOf, KNOWLEDGE } from './texts.ts';

/** Every pattern that the rules run on these texts or on their own examples, with the flag `g`: what a plain loop would run. */
export function patternsOf(rules: readonly Rule[], texts: readonly string[]): RegExp[] {
  const seen = new Set<RegExp>();
  const { exec } = RegExp.prototype;
  const examples = rules.flatMap(({ examples: { flags, passes } }) =>
    [...flags, ...passes].map((example) => (typeof example === 'string' ? example : example.text)),
  );
  RegExp.prototype.exec = function (this: RegExp, text: string) {
    seen.add(this);
    return exec.call(this, text);
  };
  try {
    const situation = { conversation: CONVERSATION, knowledge: KNOWLEDGE, policy: DEFAULT_POLICY };
    for (const text of [...texts, ...examples]) review({ ...situation, draft: draftOf(text) }, rules);
  } finally {
    RegExp.prototype.exec = exec;
  }
  return [...seen].map(({ source, flags }) => new RegExp(source, flags.includes('g') ? flags : `${flags}g`));
}
