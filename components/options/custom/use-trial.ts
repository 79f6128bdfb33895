import { useEffect, useMemo, useState } from 'react';
import type { PatternEngine } from '#lib/core/patterns.ts';
import { t } from '#lib/i18n/custom.ts';
import type { CaseFields, RuleFields } from './rule-form.ts';
import { patternProblem, type Trial, tryOut, type Unreadable } from './trial.ts';
import { usePatterns } from './use-patterns.ts';

/** A pause in typing after which the tests run. Milliseconds. */
const PAUSE_MS = 120;

/** How the rule does right now. */
export interface Trying {
  readonly trial: Trial | null;
  /** Why the pattern cannot be read. */
  readonly problem: Unreadable | undefined;
  readonly patterns: PatternEngine | null;
}

/** Runs the tests whenever typing pauses. What reads patterns is loaded once a pattern is written. */
export function useTrial(fields: RuleFields, sample: CaseFields): Trying {
  const { patterns, failed } = usePatterns(fields.kind === 'pattern');
  const [settled, setSettled] = useState({ fields, sample });
  useEffect(() => {
    const timer = setTimeout(() => setSettled({ fields, sample }), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [fields, sample]);
  return useMemo(
    () => ({
      trial: tryOut(settled.fields, settled.sample, patterns),
      problem: failed
        ? { say: t('wrong.engine', { reason: failed }) }
        : patternProblem(settled.fields, patterns),
      patterns,
    }),
    [settled, patterns, failed],
  );
}
