import type { Finding, Report, Severity } from '#lib/core/types.ts';

/** What the command says about one line, in the order of the lines. */
export type Answer =
  | { readonly line: number; readonly id: string; readonly report: Report }
  | { readonly line: number; readonly id: string | null; readonly error: string };

/** How answers are written out. One object per run: it may remember whether something came before. */
export interface Format {
  head(): string;
  entry(answer: Answer): string;
  tail(exitCode: number): string;
}

const RANK = { none: 0, info: 1, warn: 2, block: 3, never: 4 } as const;

/** From which weight on an answer fails the run. */
export type FailOn = Severity | 'never';

/** The exit code that one answer calls for: 2 cannot be trusted, 1 at or above `failOn`, 0 otherwise. */
export function exitCodeOf(answer: Answer, failOn: FailOn): 0 | 1 | 2 {
  if ('error' in answer || answer.report.faults.length > 0) return 2;
  const { verdict, findings } = answer.report;
  const held = verdict === 'hold' || verdict === 'human';
  const top = Math.max(held ? RANK.block : RANK.none, ...findings.map(({ severity }) => RANK[severity]));
  return top >= RANK[failOn] ? 1 : 0;
}

/** The answer as the contract writes it: one line of JSON, keys always in the same order. */
export function toJson(answer: Answer): string {
  if ('error' in answer) return JSON.stringify({ id: answer.id, line: answer.line, error: answer.error });
  const { verdict, findings, faults } = answer.report;
  return JSON.stringify({
    id: answer.id,
    verdict,
    findings: findings.map(findingFields),
    faults: faults.map(({ code, error }) => ({ code, error })),
  });
}

function findingFields(finding: Finding): object {
  const { code, severity, on, message, span, quote, say, why, replace, evidence, by } = finding;
  return {
    code,
    severity,
    on,
    message,
    start: span[0],
    end: span[1],
    quote,
    say,
    why,
    replace,
    evidence: evidence?.map((one) => ({ source: one.source, start: one.span[0], end: one.span[1] })),
    by,
  };
}
