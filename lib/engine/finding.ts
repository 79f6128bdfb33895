import type { Finding, Severity } from '#lib/core/types.ts';
import type { Said } from './run.ts';

const known = new WeakMap<Said, Finding>();

/** A hit as a finding of the given severity. Its key survives edits outside its sentence; a hit that stays is made once. */
export function findingOf(said: Said, severity: Severity): Finding {
  let finding = known.get(said);
  if (finding?.severity !== severity) {
    finding = made(said, severity);
    known.set(said, finding);
  }
  return finding;
}

function made({ rule, hit, quote, mark, say, message }: Said, severity: Severity): Finding {
  return {
    key: `${rule.code}:${message ?? 'draft'}:${mark}`,
    code: rule.code,
    severity,
    on: message === undefined ? 'draft' : 'conversation',
    ...(message === undefined ? undefined : { message }),
    span: hit.span,
    quote,
    say,
    why: rule.why,
    ...(hit.evidence ? { evidence: hit.evidence } : undefined),
    ...(hit.replace === undefined ? undefined : { replace: hit.replace }),
    by: 'rule',
  };
}
