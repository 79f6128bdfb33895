import type { Finding, Severity } from '#lib/core/types.ts';
import { keyOf, type Said } from './run.ts';

/** Turns a hit into a finding of the given severity. */
export function findingOf(said: Said, severity: Severity): Finding {
  const { rule, hit, quote, message } = said;
  return {
    key: keyOf(said),
    code: rule.code,
    severity,
    on: message === undefined ? 'draft' : 'conversation',
    ...(message === undefined ? {} : { message }),
    span: hit.span,
    quote,
    say: fill(rule.says[hit.say] ?? hit.say, hit.slots ?? {}),
    why: rule.why,
    ...(hit.evidence ? { evidence: hit.evidence } : {}),
    ...(hit.replace === undefined ? {} : { replace: hit.replace }),
    by: 'rule',
  };
}

/** Fills `{name}` slots; a slot without a value stays as it is, so that it is seen in tests. */
export function fill(template: string, slots: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => slots[name] ?? whole);
}
