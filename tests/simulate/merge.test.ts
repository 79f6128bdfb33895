import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Past } from '#lib/simulate/input/past.ts';
import { merge } from '#lib/simulate/merge.ts';
import type { Trial } from '#lib/simulate/simulation.ts';
import type { Summary } from '#lib/simulate/summary.ts';
import { readSummary, writeSummary } from '#lib/simulate/summary-json.ts';
import { past, REPLIES, run, TOYS, trial } from './toys.ts';

describe('parts add up to the whole', () => {
  const words = fc.array(fc.constantFrom('stop', 'slow', 'note', 'fine', 'crash'), { maxLength: 3 });
  const entries = fc.array(fc.tuple(words, fc.integer({ min: 0, max: 3 }), fc.boolean()), { maxLength: 60 });
  const of = trial(
    { rules: { 'toy/slow': { severity: 'block' } }, budget: { held: 0.2 } },
    { against: { schema: 1 }, examples: 2 },
  );

  test('any split of any replies, merged in any order and grouping, is byte for byte one run', () => {
    fc.assert(
      fc.property(entries, (all) => {
        const pasts = all.map(([text, part, broken], at): [Past, number] => [
          broken ? { line: at, id: null, error: 'broken' } : past(String(at), text.join(' ')),
          part,
        ]);
        const whole = run(
          of,
          pasts.map(([one]) => one),
        );
        const [a, b, c, d] = [0, 1, 2, 3].map((part) =>
          run(
            of,
            pasts.flatMap(([one, own]) => (own === part ? [one] : [])),
          ),
        );
        const left = sum(sum(sum(a, b), c), d);
        const right = sum(d, sum(c, sum(b, a)));
        expect(writeSummary(left)).toBe(writeSummary(whole));
        expect(writeSummary(right)).toBe(writeSummary(whole));
        expect(readSummary(writeSummary(whole))).toEqual({ summary: JSON.parse(JSON.stringify(whole)) });
      }),
    );
  });

  test.each<[name: string, other: Trial, say: RegExp]>([
    ['another policy', trial({ rules: { 'toy/slow': { severity: 'off' } } }), /different policies: .* and /],
    [
      'another comparison',
      trial({}, { against: { schema: 1, version: 'x' } }),
      /compare with different policies: none and x#/,
    ],
    ['other rules', trial({}, { rules: TOYS.slice(1) }), /different rules/],
    ['another build', trial({}, { build: 'u' }), /different rules: t#\w+ and u#/],
    ['another number of examples', trial({}, { examples: 1 }), /different numbers of examples: 0 and 1/],
    ['another budget', trial({ budget: { held: 0.1 } }), /different budgets/],
  ])('%s is refused', (_, other, say) => {
    const merged = merge(run(trial({}), REPLIES), run(other, REPLIES));
    expect(merged).toMatchObject({ ok: false, say: expect.stringMatching(say) });
  });

  test.each([
    ['{"schema":2}', /not a summary: schema: /],
    ['{"schema":1', /not valid JSON/],
    ['[]', /not a summary: the line: expected object/],
  ])('%s is no summary', (json, error) => {
    expect(readSummary(json)).toMatchObject({ error: expect.stringMatching(error) });
  });
});

function sum(a: Summary | undefined, b: Summary | undefined): Summary {
  if (!a || !b) throw new Error('a part is missing');
  const merged = merge(a, b);
  if (!merged.ok) throw new Error(merged.say);
  return merged.summary;
}
