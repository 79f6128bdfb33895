import type { PolicyFile } from '#lib/core/policy-file.ts';
import type { Totals } from './summary.ts';

/** What a team can bear, see `PolicyFile.budget`. */
export type Budget = NonNullable<PolicyFile['budget']>;

/** What a budget speaks of, over all replies: shares from 0 to 1, marks per reply. 0 where there are no replies. */
export function ratesOf({
  now,
  replies,
}: {
  readonly now: Totals;
  readonly replies: number;
}): Required<Budget> {
  const of = (count: number): number => (replies === 0 ? 0 : count / replies);
  return { held: of(now.held), warned: of(now.warned), marks: of(now.marks) };
}

/** The parts of a budget that a policy goes over. */
export function overBudget(
  summary: { readonly now: Totals; readonly replies: number },
  limits: Budget,
): (keyof Budget)[] {
  const rates = ratesOf(summary);
  return (['held', 'warned', 'marks'] as const).filter((part) => {
    const limit = limits[part];
    return limit !== undefined && rates[part] > limit;
  });
}
