import type { Severity } from '#lib/core/types.ts';
import type { Summary } from '#lib/simulate/summary.ts';

/** Which replies a row counts: those where the rule's heaviest finding weighs this, or any. */
export const MEASURES = ['block', 'warn', 'info', 'observe', 'any'] as const;
export type Measure = (typeof MEASURES)[number];

/** One rule in the table. */
export interface RuleRow {
  readonly code: string;
  readonly now: number;
  readonly was: number | null;
  readonly difference: number | null;
  readonly alone: number;
}

export const COLUMNS = ['code', 'now', 'was', 'difference', 'alone'] as const;
export type Column = (typeof COLUMNS)[number];
export interface Order {
  readonly by: Column;
  readonly down: boolean;
}

/** The rules by what they count, in order; rows of equal value by code. */
export function ruleRows({ byRule }: Summary, measure: Measure, { by, down }: Order): RuleRow[] {
  const rows = Object.entries(byRule).map(([code, counts]): RuleRow => {
    const now = measured(counts.now, measure);
    const was = counts.was ? measured(counts.was, measure) : null;
    return { code, now, was, difference: was === null ? null : now - was, alone: counts.alone };
  });
  const sign = down ? -1 : 1;
  const byCode = (a: RuleRow, b: RuleRow): number => (a.code < b.code ? -1 : 1);
  return rows
    .filter(({ now, was }) => now > 0 || (was ?? 0) > 0)
    .sort((a, b) =>
      by === 'code' ? sign * byCode(a, b) : sign * ((a[by] ?? 0) - (b[by] ?? 0)) || byCode(a, b),
    );
}

function measured(counts: Readonly<Record<Severity | 'observe', number>>, measure: Measure): number {
  if (measure !== 'any') return counts[measure];
  return counts.block + counts.warn + counts.info + counts.observe;
}
