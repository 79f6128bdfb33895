import type { PatternEngine } from '#lib/core/patterns.ts';
import type { CustomRule } from '#lib/core/policy-file.ts';
import type { Span } from '#lib/core/types.ts';

/** Why a rule cannot come into force. */
export interface RuleProblem {
  /** Place of the rule among the policy's own. */
  readonly at: number;
  readonly id: string;
  /** Place in the rule. */
  readonly field: 'pattern';
  readonly say: string;
  /** The piece that is refused, in UTF-16 offsets into the field; absent where it is about the whole. */
  readonly span?: Span;
}

/** Patterns that cannot be read, each with the reason. */
export function patternProblems(
  custom: readonly CustomRule[],
  patterns: PatternEngine,
): readonly RuleProblem[] {
  return custom.flatMap((rule, at) => {
    if (rule.kind !== 'pattern') return [];
    const compiled = patterns.compile(rule.pattern, rule.matchCase ?? false);
    if (!('problem' in compiled)) return [];
    const { problem, ...where } = compiled;
    return [{ at, id: rule.id, field: 'pattern', say: `${problem}.`, ...where }];
  });
}
