import { describe, expect, test } from 'vitest';
import type { CustomRule, PolicyFile } from '#lib/core/policy-file.ts';
import { idOf, withCustom, withoutCustom, withStages } from '#lib/policy/custom-change.ts';

const rule = (id: string, title = id): CustomRule => ({
  id,
  title,
  severity: 'warn',
  message: 'No.',
  why: 'Because.',
  kind: 'phrase',
  reads: 'draft',
  phrases: ['never'],
  tests: { flags: ['«never»'], passes: ['always'] },
});
const FILE: PolicyFile = {
  schema: 1,
  rules: { 'legal/term': { severity: 'block' }, 'custom/b': { allowed: ['never mind'] } },
  custom: [rule('a'), rule('b'), rule('c')],
  scopes: [
    { title: 'Chat', when: { channel: ['chat'] }, rules: { 'custom/b': 'block', 'legal/term': 'off' } },
    { title: 'Mail', when: { channel: ['email'] }, rules: { 'custom/b': 'off' } },
  ],
};
const ids = ({ custom = [] }: PolicyFile): string[] => custom.map(({ id }) => id);

describe('withCustom', () => {
  test.each([
    ['a new rule comes last', rule('d'), {}, ['a', 'b', 'c', 'd']],
    ['or at its place', rule('d'), { at: 1 }, ['a', 'd', 'b', 'c']],
    ['a known one stays in its place', rule('b', 'other'), { before: 'b' }, ['a', 'b', 'c']],
    ['also under a new id', rule('x'), { before: 'b' }, ['a', 'x', 'c']],
    ['one that another tab deleted comes last', rule('z'), { before: 'gone' }, ['a', 'b', 'c', 'z']],
  ])('%s', (_, one, where, expected) => {
    expect(ids(withCustom(FILE, one, where))).toEqual(expected);
  });

  test('what scopes and rules say about it follows a new id, at the same place', () => {
    const { rules, scopes } = withCustom(FILE, rule('x'), { before: 'b' });
    expect(rules).toEqual({ 'legal/term': { severity: 'block' }, 'custom/x': { allowed: ['never mind'] } });
    expect(scopes?.map((scope) => scope.rules)).toEqual([
      { 'custom/x': 'block', 'legal/term': 'off' },
      { 'custom/x': 'off' },
    ]);
  });

  test('the file before stays as it was', () => {
    const before = structuredClone(FILE);
    withCustom(FILE, rule('x'), { before: 'b' });
    withoutCustom(FILE, 'b');
    expect(FILE).toEqual(before);
  });
});

describe('withStages', () => {
  const steps = [{ from: '2027-01-01', severity: 'block' }] as const;

  test('one rule gets stages, others and the rest stay; without any they go', () => {
    const staged = withStages(FILE, 'b', steps);
    expect(staged).toEqual({
      ...FILE,
      custom: FILE.custom?.map((one) => (one.id === 'b' ? { ...one, rollout: steps } : one)),
    });
    expect(withStages(staged, 'b', [])).toEqual(FILE);
  });

  test('a rule that is gone changes nothing', () => {
    expect(withStages(FILE, 'gone', steps)).toEqual(FILE);
    expect(withStages({ schema: 1 }, 'b', steps)).toEqual({ schema: 1 });
  });
});

describe('withoutCustom', () => {
  test('what is said elsewhere about the rule goes with it, and a scope that said nothing else', () => {
    expect(withoutCustom(FILE, 'b')).toEqual({
      schema: 1,
      rules: { 'legal/term': { severity: 'block' } },
      custom: [rule('a'), rule('c')],
      scopes: [{ title: 'Chat', when: { channel: ['chat'] }, rules: { 'legal/term': 'off' } }],
    });
  });

  test('without the last rule there is no empty list left', () => {
    expect(withoutCustom({ schema: 1, custom: [rule('a')] }, 'a')).toEqual({ schema: 1 });
  });
});

test.each([
  ['Never promise delivery dates', [], 'never-promise-delivery-dates'],
  ['  Größe & Façade!  ', [], 'gro-e-facade'],
  ['Never promise', ['never-promise'], 'never-promise-2'],
  ['Never promise', ['never-promise', 'never-promise-2'], 'never-promise-3'],
  ['約束しない', [], 'rule'],
  ['', ['rule'], 'rule-2'],
  ['word '.repeat(30), [], `${'word-'.repeat(12)}`.slice(0, 59)],
])('the id of %j beside %j is %s', (title, taken, expected) => {
  expect(idOf(title, taken)).toBe(expected);
  expect(idOf(title, taken)).toMatch(/^[a-z0-9][a-z0-9-]{0,59}$/);
});
