import type { PatternEngine } from '#lib/core/patterns.ts';
import type { CustomRule } from '#lib/core/policy-file.ts';
import type { Span } from '#lib/core/types.ts';
import { type CaseResult, selfTest } from '#lib/engine/declarative/self-test.ts';
import { t } from '#lib/i18n/custom.ts';
import { customRule } from '#lib/policy/custom-schema.ts';
import { type CaseFields, candidateOf, isFilled, type RuleFields, readsCustomer } from './rule-form.ts';

/** How the tests of a rule come out while it is written, one for each row of the form; undefined for an empty row. */
export interface Trial {
  readonly flags: readonly (CaseResult | undefined)[];
  readonly passes: readonly (CaseResult | undefined)[];
  /** What the rule finds in the text that it is tried on. */
  readonly sample: CaseResult | undefined;
}

const STAND_IN = { id: 'trial', title: 'trial', message: 'trial', why: 'trial', severity: 'block' };
const ANY_TESTS = { flags: ['«x»'], passes: ['x'] };

/** Runs what is there of a rule on its tests and on a text; null while it does not say, readably, what to look for. */
export function tryOut(fields: RuleFields, sample: CaseFields, patterns: PatternEngine | null): Trial | null {
  if (fields.kind === 'pattern' && (!patterns || patternProblem(fields, patterns))) return null;
  const candidate = { ...(candidateOf(fields, []) as object), ...STAND_IN, tests: ANY_TESTS };
  const { rollout: _, ...plain } = candidate as { rollout?: unknown };
  const read = customRule.safeParse(plain);
  if (!read.success) return null;
  const seesCustomer = readsCustomer(fields);
  const run = (kind: CaseResult['kind'], row: CaseFields): CaseResult | undefined => {
    const test = row.customer.trim() || seesCustomer ? row : row.text;
    const tests: CustomRule['tests'] = { flags: [], passes: [], [kind]: [test] };
    return selfTest([{ ...read.data, tests }], patterns)[0];
  };
  const outcome = (kind: CaseResult['kind'], row: CaseFields): CaseResult | undefined => {
    const result = isFilled(row) ? run(kind, row) : undefined;
    // What is found shows even while the marks in the text are wrong or not set yet.
    return result && { ...result, found: run('passes', bare(row))?.found ?? [] };
  };
  return {
    flags: fields.flags.map((row) => outcome('flags', row)),
    passes: fields.passes.map((row) => outcome('passes', row)),
    sample: outcome('passes', sample),
  };
}

/** How many of a rule's tests pass, of how many that ran. */
export function talliesOf(trial: Trial | null): { readonly passed: number; readonly count: number } {
  const results = trial ? [...trial.flags, ...trial.passes].flatMap((one) => one ?? []) : [];
  return { passed: results.filter(({ ok }) => ok).length, count: results.length };
}

const bare = ({ text, customer }: CaseFields): CaseFields => ({
  text: text.replace(/[«»]/g, ''),
  customer: customer.replace(/[«»]/g, ''),
});

/** Why a pattern cannot be read. */
export interface Unreadable {
  /** A sentence. */
  readonly say: string;
  /** The piece that is refused, in UTF-16 offsets into the pattern; absent where it is about the whole. */
  readonly span?: Span;
}

/** Why a pattern cannot be read; undefined while it can, or while nobody knows. */
export function patternProblem(
  { kind, pattern, matchCase }: RuleFields,
  patterns: PatternEngine | null,
): Unreadable | undefined {
  if (kind !== 'pattern' || !patterns || pattern === '') return undefined;
  const compiled = patterns.compile(pattern, matchCase);
  if (!('problem' in compiled)) return undefined;
  const { problem, ...where } = compiled;
  return { say: t('wrong.unreadable', { reason: problem }), ...where };
}
