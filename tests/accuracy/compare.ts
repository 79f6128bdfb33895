import type { Alerts, Result, Scores } from './score.ts';
import { BUDGETS, TARGETS } from './targets.ts';

/** The committed figures: shares from 0 to 1, by "set label measure"; `n` is how many rows the share is taken over. */
export type Baseline = Readonly<Record<string, { readonly value: number; readonly n: number }>>;

/** One figure beside its target and the committed one. */
export interface Line {
  readonly name: string;
  readonly value: number;
  readonly n: number;
  /** `≥ 0.95` or `≤ 0.02`; absent where only the baseline holds. */
  readonly target?: string;
  readonly met?: boolean;
  readonly before?: number;
  /** It got worse by more than `LOSS`, on enough rows to tell. */
  readonly lost: boolean;
}

/** Points of a hundred that chance may take. */
const LOSS = 0.02;
const ENOUGH_ROWS = 30;
/** Figures of which less is better. */
const FEWER = new Set(['falseAlarmRate', 'blocked', 'warned', 'human', 'marks']);

/** Every figure the scores hold, in the order of the scores. */
export function figures({ results, alerts }: Scores): Baseline {
  const found: Record<string, { value: number; n: number }> = {};
  const add = (set: string, label: string, measure: string, value: number | null, n: number): void => {
    if (value !== null) found[`${set} ${label} ${measure}`] = { value, n };
  };
  for (const one of results) {
    const { tp, fp, fn, tn } = one;
    const positive = tp + fn;
    const negative = fp + tn;
    // Where nothing is said, nothing said is wrong: the precision is no figure then.
    add(one.set, one.label, 'precision', one.precision, tp + fp);
    add(one.set, one.label, 'recall', one.recall, positive);
    add(one.set, one.label, 'f1', one.f1, positive);
    add(one.set, one.label, 'balanced', one.balanced, Math.min(positive, negative));
    add(one.set, one.label, 'falseAlarmRate', one.falseAlarmRate, negative);
  }
  for (const one of alerts)
    for (const measure of ['blocked', 'warned', 'human', 'marks'] as const)
      add(one.set, 'ordinary', measure, one[measure], one.rows);
  return found;
}

/** Puts the figures beside their targets and the baseline. A target whose set was scored and whose figure is missing is not met. */
export function compare(scores: Scores, baseline: Baseline): readonly Line[] {
  const now = figures(scores);
  const goals = new Map<string, number>([
    ...TARGETS.map(({ set, label, measure, at }): [string, number] => [`${set} ${label} ${measure}`, at]),
    ...BUDGETS.map(({ set, measure, at }): [string, number] => [`${set} ordinary ${measure}`, at]),
  ]);
  const scored = new Set([...scores.results, ...scores.alerts].map(({ set }: Result | Alerts) => set));
  const missing = [...goals.keys()].filter((name) => !(name in now) && scored.has(name.split(' ')[0] ?? ''));
  return [...Object.keys(now), ...missing].map((name) =>
    line(name, now[name], goals.get(name), baseline[name]),
  );
}

function line(
  name: string,
  now: Baseline[string] | undefined,
  goal: number | undefined,
  before: Baseline[string] | undefined,
): Line {
  const fewer = FEWER.has(name.split(' ').at(-1) ?? '');
  const { value, n } = now ?? { value: Number.NaN, n: 0 };
  const worse = before ? (fewer ? value - before.value : before.value - value) : 0;
  return {
    name,
    value,
    n,
    ...(goal !== undefined && {
      target: `${fewer ? '≤' : '≥'} ${goal}`,
      met: fewer ? value <= goal : value >= goal,
    }),
    ...(before && { before: before.value }),
    lost: n >= ENOUGH_ROWS && worse > LOSS,
  };
}
