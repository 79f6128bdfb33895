import { describe, expect, test } from 'vitest';
import { compare, figures } from './compare.ts';
import type { Result, Scores } from './score.ts';

const result = (set: string, label: string, tp: number, fp: number, fn: number, tn: number): Result => {
  const share = (part: number, all: number): number | null => (all === 0 ? null : part / all);
  const [precision, recall, alarm] = [share(tp, tp + fp), share(tp, tp + fn), share(fp, fp + tn)];
  const f1 = (2 * tp) / (2 * tp + fp + fn);
  const balanced = ((recall ?? 0) + 1 - (alarm ?? 0)) / 2;
  return { set, label, tp, fp, fn, tn, precision, recall, f1, falseAlarmRate: alarm, balanced };
};
const scores = (...results: Result[]): Scores => ({ results, alerts: [] });
const of = (given: Scores, name: string, baseline = {}) =>
  compare(given, baseline).find((line) => line.name === name);

describe('accuracy beside targets and baseline', () => {
  const NAME = 'wrong_language wrong_language f1';
  const GOOD = scores(result('wrong_language', 'wrong_language', 96, 2, 4, 98));

  test('a target is met, or not', () => {
    expect(of(GOOD, NAME)).toMatchObject({ met: true, target: '≥ 0.93', n: 100, lost: false });
    expect(of(scores(result('wrong_language', 'wrong_language', 50, 2, 50, 98)), NAME)?.met).toBe(false);
  });

  test('a false-alarm rate must stay below its target', () => {
    const name = 'manual_replies tone.mismatch falseAlarmRate';
    expect(of(scores(result('manual_replies', 'tone.mismatch', 1, 4, 0, 96)), name)?.met).toBe(true);
    expect(of(scores(result('manual_replies', 'tone.mismatch', 1, 9, 0, 91)), name)?.met).toBe(false);
  });

  test('a figure that cannot be given does not meet its target', () => {
    const name = 'manual_replies commitment.refund precision';
    expect(of(scores(result('manual_replies', 'commitment.refund', 0, 0, 40, 60)), name)?.met).toBe(false);
  });

  test('a loss of more than two points on thirty rows counts', () => {
    const was = (value: number) => ({ [NAME]: { value, n: 100 } });
    const value = figures(GOOD)[NAME]?.value ?? 0;
    expect(of(GOOD, NAME, was(value + 0.019))?.lost).toBe(false);
    expect(of(GOOD, NAME, was(value + 0.021))?.lost).toBe(true);
    expect(of(GOOD, NAME, was(value - 0.1))?.lost).toBe(false);
    const few = scores(result('wrong_language', 'wrong_language', 10, 2, 10, 98));
    expect(of(few, NAME, was(0.99))?.lost).toBe(false);
  });

  test('more false alarms are a loss', () => {
    const name = 'wrong_language wrong_language falseAlarmRate';
    expect(of(GOOD, name, { [name]: { value: 0, n: 100 } })?.lost).toBe(false);
    const loud = scores(result('wrong_language', 'wrong_language', 96, 5, 4, 95));
    expect(of(loud, name, { [name]: { value: 0, n: 100 } })?.lost).toBe(true);
  });

  test('sets that were not scored are not compared', () => {
    expect(compare(GOOD, {}).every(({ name }) => name.startsWith('wrong_language'))).toBe(true);
  });
});
