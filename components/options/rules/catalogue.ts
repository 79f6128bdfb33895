import type { Rule } from '#lib/core/rule.ts';
import { RULES } from '#lib/rules/index.ts';

/** What a rule says of itself, without what it does. */
export type RuleText = Pick<Rule, 'code' | 'severity' | 'reads' | 'firesOn' | 'notOn' | 'why' | 'options'> & {
  readonly examples: {
    readonly flags: Rule['examples']['flags'];
    readonly passes: Rule['examples']['passes'];
  };
};

/** Every built-in rule. In the build its data alone: the page that lists rules has no use for what runs them. */
export const CATALOGUE: readonly RuleText[] = RULES.map(
  ({ code, severity, reads, firesOn, notOn, why, options, examples: { flags, passes } }) => ({
    code,
    severity,
    reads,
    firesOn,
    notOn,
    why,
    ...(options ? { options } : {}),
    // The page shows one of each.
    examples: { flags: flags.slice(0, 1), passes: passes.slice(0, 1) },
  }),
);
