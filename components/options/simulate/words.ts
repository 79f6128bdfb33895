import { t } from '#lib/i18n/simulate.ts';
import { ratesOf } from '#lib/simulate/budget.ts';
import type { Summary } from '#lib/simulate/summary.ts';

/** What a policy is compared with. */
export type Other = 'force' | 'built-in' | 'file';

/** A number as people write it. */
export const number = (value: number): string => value.toLocaleString('en');

/** A share (0…1) as a percentage with one decimal. */
export const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

const share = (count: number, of: number): string => percent(of === 0 ? 0 : count / of);

const repliesOf = (count: number): string =>
  count === 1 ? t('replies.one') : t('replies.other', { count: number(count) });

/** The result in one sentence. */
export function headline({ replies, now, was }: Summary, other: Other | null): string {
  const held = { replies: repliesOf(replies), held: number(now.held), share: share(now.held, replies) };
  if (!was || !other) return t('result.held', held);
  const more = now.held - was.held;
  const slots = { count: number(Math.abs(more)), other: t(`other.${other}`) };
  const change = more === 0 ? t('change.same', slots) : t(more > 0 ? 'change.more' : 'change.fewer', slots);
  return t('result.held.than', { ...held, change });
}

/** The rest of the result, one sentence each. */
export function details({ replies, notes, now, moved }: Summary): string[] {
  const both = (moves: { gained: number; lost: number }) => ({
    gained: number(moves.gained),
    lost: number(moves.lost),
  });
  const warned = t('result.warned', { count: number(now.warned), share: share(now.warned, replies) });
  return [
    ...(moved ? [t('result.moved', both(moved.held))] : []),
    moved ? `${warned} ${t('result.warned.moved', both(moved.warned))}` : warned,
    t('result.human', { count: number(now.verdicts.human) }),
    ...(notes > 0
      ? [t(notes === 1 ? 'result.notes.one' : 'result.notes.other', { count: number(notes) })]
      : []),
  ];
}

/** What the budget says: that the policy stays within, or where it goes over; null without a budget. */
export function budgetWords(
  summary: Summary,
): { readonly ok: boolean; readonly lines: readonly string[] } | null {
  const { budget } = summary;
  if (!budget) return null;
  if (budget.over.length === 0) return { ok: true, lines: [t('budget.within')] };
  const rates = ratesOf(summary);
  const show = (part: 'held' | 'warned' | 'marks', value: number): string =>
    part === 'marks' ? value.toFixed(2) : percent(value);
  return {
    ok: false,
    lines: budget.over.map((part) =>
      t(`budget.${part}`, { rate: show(part, rates[part]), limit: show(part, budget.limits[part] ?? 0) }),
    ),
  };
}
