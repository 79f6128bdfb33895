import type { AuditEvent } from '#lib/core/audit.ts';

/** What people did about the findings of one rule, in numbers of recorded decisions. */
export interface Rates {
  /** Replies that were held with such a finding. */
  readonly held: number;
  readonly rewritten: number;
  /** Kept with a reason. */
  readonly kept: number;
  /** Replies that were approved with it: it warned, or was only shown. */
  readonly sent: number;
}

export const NO_RATES: Rates = { held: 0, rewritten: 0, kept: 0, sent: 0 };
const COUNTED = { held: 'held', rewritten: 'rewritten', kept: 'kept', approved: 'sent' } as const;

/** Counts decisions by the codes of their findings, each code once a decision. */
export function ratesOf(events: readonly AuditEvent[]): ReadonlyMap<string, Rates> {
  const rates = new Map<string, Rates>();
  for (const { outcome, findings } of events) {
    if (!(outcome in COUNTED)) continue;
    const key = COUNTED[outcome as keyof typeof COUNTED];
    for (const code of new Set(findings.map((one) => one.code))) {
      const before = rates.get(code) ?? NO_RATES;
      rates.set(code, { ...before, [key]: before[key] + 1 });
    }
  }
  return rates;
}

/** Share (0…1) of the findings that somebody decided about which were kept; null where nobody decided. */
export function keptShare({ kept, rewritten }: Rates): number | null {
  return kept + rewritten === 0 ? null : kept / (kept + rewritten);
}
