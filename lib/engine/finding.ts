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
  const { span, evidence, replace } = hit;
  const { code, why } = rule;
  const on = message === undefined ? 'draft' : 'conversation';
  const key = `${code}:${message ?? 'draft'}:${mark}`;
  const finding: { -readonly [Name in keyof Finding]: Finding[Name] } = {
    key,
    code,
    severity,
    on,
    span,
    quote,
    say,
    why,
    by: 'rule',
  };
  if (message !== undefined) finding.message = message;
  if (evidence) finding.evidence = evidence;
  if (replace !== undefined) finding.replace = replace;
  return finding;
}
