import { describe, expect, test } from 'vitest';
import type { CustomRule, PolicyFile } from '#lib/core/policy-file.ts';
import { RE2 } from '#lib/patterns/re2.ts';
import { RULES } from '#lib/rules/index.ts';
import type { Past } from '#lib/simulate/input/past.ts';
import { needsPatterns } from '#lib/simulate/simulation.ts';
import { withoutExamples, writeSummary } from '#lib/simulate/summary-json.ts';
import { NOW, past, REPLIES, run, trial } from './toys.ts';

describe('what is counted', () => {
  test('verdicts, marks, and each rule at its weight', () => {
    const { replies, now, byRule } = run(trial({}), REPLIES);
    expect({ replies, now }).toEqual({
      replies: 5,
      now: { verdicts: { clear: 2, warn: 1, hold: 2, human: 0 }, held: 2, warned: 3, marks: 5 },
    });
    expect(byRule).toEqual({
      'toy/stop': { now: { block: 2, warn: 0, info: 0, observe: 0 }, alone: 2 },
      'toy/slow': { now: { block: 0, warn: 2, info: 0, observe: 0 }, alone: 0 },
      'toy/note': { now: { block: 0, warn: 0, info: 1, observe: 0 }, alone: 0 },
    });
  });

  test('changes against another policy, in total and by rule', () => {
    const policy = {
      rules: { 'toy/slow': { severity: 'block' }, 'toy/stop': { severity: 'warn' } },
    } as const;
    const { was, moved, byRule } = run(trial(policy, { against: { schema: 1 } }), REPLIES);
    expect({ was: was?.held, moved }).toEqual({
      was: 2,
      moved: {
        held: { gained: 1, lost: 1 },
        warned: { gained: 0, lost: 0 },
        human: { gained: 0, lost: 0 },
      },
    });
    expect(byRule['toy/slow']).toMatchObject({ moved: { 'warn>block': 2 }, alone: 2 });
    expect(byRule['toy/stop']).toMatchObject({ moved: { 'block>warn': 2 }, alone: 0 });
  });

  test('a team’s own pattern is counted like any rule; without its engine it is a fault', () => {
    const custom: readonly CustomRule[] = [
      {
        id: 'code',
        title: 'Code',
        severity: 'block',
        message: 'No codes.',
        why: 'Because.',
        kind: 'pattern',
        reads: 'draft',
        pattern: 'X-[0-9]+',
        tests: { flags: ['«X-1»', 'no «X-22»'], passes: ['X', 'Y-1'] },
      },
    ];
    const all = [past('1', 'Your code is X-42.'), past('2', 'None.')];
    const of = trial({ custom });
    expect(needsPatterns(of)).toBe(true);
    const { now, byRule, faults } = run({ ...of, patterns: RE2 }, all);
    expect([now.held, byRule['custom/code']?.alone, faults]).toEqual([1, 1, {}]);
    expect(run(of, all).faults).toEqual({ 'custom/code': 2 });
  });

  test('a dated stage counts from its date on', () => {
    const policy = {
      rules: { 'toy/slow': { rollout: [{ from: '2027-01-01T00:00:00Z', severity: 'block' }] } },
    } as const;
    const held = (now: string) => run(trial(policy, { now }), REPLIES).now.held;
    expect([held(NOW), held('2027-01-02T00:00:00Z')]).toEqual([2, 3]);
  });

  test('a conversation that a person must own is held too where the draft is', () => {
    const messages = [{ author: 'customer', text: 'I will sue you, my lawyer writes tomorrow.' }];
    const all = [
      past('1', 'This was our fault.', { conversation: { messages } }),
      past('2', 'Hello.', { conversation: { messages } }),
    ];
    const { now } = run(trial({}, { rules: RULES }), all);
    expect([now.verdicts.human, now.held]).toEqual([2, 1]);
  });

  test('internal notes pass and are not judged; faults and unreadable lines are counted', () => {
    const bad: Past = { line: 9, id: null, error: 'the line is not valid JSON' };
    const all = [
      past('1', 'stop', { draft: { text: 'stop', visibility: 'internal' } }),
      past('2', 'crash'),
      bad,
    ];
    const { replies, notes, faults, bad: unread } = run(trial({}), all);
    expect({ replies, notes, faults, unread }).toEqual({
      replies: 1,
      notes: 1,
      faults: { 'toy/crash': 1 },
      unread: { count: 1, first: [{ source: 'a', line: 9, error: 'the line is not valid JSON' }] },
    });
  });

  test.each<[limits: NonNullable<PolicyFile['budget']>, over: string[]]>([
    [{ held: 0.4, warned: 0.6, marks: 1 }, []],
    [{ held: 0.39 }, ['held']],
    [{ held: 0.5, warned: 0.5, marks: 0.9 }, ['warned', 'marks']],
  ])('the budget %o is gone over in %o', (budget, over) => {
    expect(run(trial({ budget }), REPLIES).budget).toEqual({ limits: budget, over });
  });
});

describe('examples', () => {
  test('none are kept where none are asked for', () => {
    const text = writeSummary(run(trial({}), [past('1', 'private stop words')]));
    expect(text).not.toMatch(/private|words/);
  });

  test('changed ones first; words with what stands around them; gone with withoutExamples', () => {
    const policy = { wordings: [], rules: { 'toy/stop': { allowed: ['nothing'] } } };
    const against: PolicyFile = { schema: 1, rules: { 'toy/stop': { severity: 'off' } } };
    const summary = run(trial(policy, { against, examples: 2 }), [past('7', 'please stop now')]);
    expect(summary.byRule['toy/stop']?.examples).toEqual([
      { id: '7', on: 'draft', now: 'block', was: 'none', before: 'please ', quote: 'stop', after: ' now' },
    ]);
    expect(writeSummary(withoutExamples(summary))).not.toContain('please');
  });
});

// Judged once and weighed twice, or judged twice: the same.
test('policies that only weigh otherwise give what judging anew gives', { timeout: 60_000 }, () => {
  const rules = RULES.filter(({ examples }) => examples.flags.length > 0);
  const all = rules.flatMap((rule, at) =>
    rule.examples.flags.slice(0, 3).map((example, index) => {
      const {
        text,
        messages = [],
        knowledge = [],
      } = typeof example === 'string' ? { text: example } : example;
      return past(`${at}.${index}`, text.replace(/[«»]/g, ''), {
        conversation: { messages: messages.map((one) => ({ ...one, text: one.text.replace(/[«»]/g, '') })) },
        knowledge,
      });
    }),
  );
  const codes = RULES.map(({ code }) => code);
  const weights = ['block', 'warn', 'info', 'off'] as const;
  const policy = {
    rules: Object.fromEntries(codes.map((code, at) => [code, { severity: weights[at % 4] ?? 'off' }])),
  };
  const both = run(trial(policy, { rules: RULES, against: { schema: 1 } }), all);
  const alone = run(trial({}, { rules: RULES }), all);
  expect(both.was).toEqual(alone.now);
  const counts = Object.fromEntries(Object.entries(both.byRule).map(([code, { was }]) => [code, was]));
  for (const [code, { now }] of Object.entries(alone.byRule))
    expect([code, counts[code]]).toEqual([code, now]);
  expect(run(trial(policy, { rules: RULES }), all).now).toEqual(both.now);
});
