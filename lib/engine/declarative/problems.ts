import type { PatternEngine } from '#lib/core/patterns.ts';
import type { CustomRule } from '#lib/core/policy-file.ts';
import { selfTest } from './self-test.ts';

/** Why a rule cannot come into force. */
export interface RuleProblem {
  /** Place of the rule among the policy's own. */
  readonly at: number;
  readonly id: string;
  /** Place in the rule, such as `pattern` or `tests.flags.0`. */
  readonly field: string;
  readonly say: string;
}

/** Patterns that cannot be read, each with the reason. */
export function patternProblems(
  custom: readonly CustomRule[],
  patterns: PatternEngine,
): readonly RuleProblem[] {
  return custom.flatMap((rule, at) => {
    if (rule.kind !== 'pattern') return [];
    const compiled = patterns.compile(rule.pattern, rule.matchCase ?? false);
    return 'problem' in compiled ? [{ at, id: rule.id, field: 'pattern', say: `${compiled.problem}.` }] : [];
  });
}

/** All that keeps rules from coming into force: patterns that cannot be read, and own tests that fail. */
export function ruleProblems(
  custom: readonly CustomRule[],
  patterns: PatternEngine | null,
): readonly RuleProblem[] {
  const unreadable = patterns ? patternProblems(custom, patterns) : [];
  const silent = new Set(unreadable.map(({ id }) => id));
  const failing = custom.flatMap((rule, at) =>
    silent.has(rule.id)
      ? []
      : selfTest([rule], patterns).flatMap(({ ok, kind, index, say = '' }) =>
          ok ? [] : [{ at, id: rule.id, field: `tests.${kind}.${index}`, say }],
        ),
  );
  return [...unreadable, ...failing].sort((a, b) => a.at - b.at);
}
