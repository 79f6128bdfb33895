import { describe, expect, test } from 'vitest';
import { type GateFields, fieldsOf as gateFields, withGate } from '#components/options/gate/gate-fields.ts';
import { linesOf } from '#components/options/lines-form.tsx';
import { fieldsOf, type ScopeFields, sayWhen, scopeOf } from '#components/options/work/scope-fields.ts';
import { newId } from '#components/options/work/topic-id.ts';
import type { PolicyFile } from '#lib/core/policy-file.ts';
import { lockAt } from '#lib/policy/locks.ts';
import { parsePolicy } from '#lib/policy/schema.ts';
import { TEAM_POLICY } from './a-team.ts';

const CODES = new Set(['commitment/refund', 'custom/delivery-date', 'emotion/blame']);

describe('scopes', () => {
  test.each(TEAM_POLICY.scopes ?? [])('$title: what is shown and kept unchanged is the same', (scope) => {
    expect(scopeOf(fieldsOf(scope), CODES)).toEqual({ scope });
  });

  const good = fieldsOf(TEAM_POLICY.scopes?.[0]);
  test.each<[string, Partial<ScopeFields>, string[]]>([
    ['no name', { title: ' ' }, ['title']],
    ['no condition', { brand: ' , ', channel: '' }, ['when']],
    ['a language by its name', { language: 'german' }, ['language']],
    ['no rule', { rules: [] }, ['rules']],
    ['an unknown rule', { rules: [{ code: 'legal/gone', weight: 'warn' }] }, ['rules.0.code']],
    [
      'a rule twice',
      {
        rules: [
          { code: 'emotion/blame', weight: 'warn' },
          { code: 'emotion/blame', weight: 'off' },
        ],
      },
      ['rules.1.code'],
    ],
    ['everything at once', { title: '', brand: '', channel: '', rules: [] }, ['title', 'when', 'rules']],
  ])('%s is said at its field', (_, wrong, fields) => {
    const read = scopeOf({ ...good, ...wrong }, CODES);
    expect('problems' in read && read.problems.map(({ field }) => field)).toEqual(fields);
  });

  test('conditions in words', () => {
    expect(sayWhen({ brand: ['A', 'B'], origin: ['ai'] })).toBe(
      'Brand: A, B · Words come from: written by AI',
    );
  });
});

describe('gate and limits', () => {
  test('what is shown and kept unchanged is the same policy', () => {
    expect(withGate(TEAM_POLICY, gateFields(TEAM_POLICY))).toEqual({ file: TEAM_POLICY });
    const none: PolicyFile = { schema: 1 };
    expect(withGate(none, gateFields(none))).toEqual({ file: none });
  });

  test('what is typed is a policy that can be read', () => {
    const read = withGate(
      { schema: 1 },
      {
        ...gateFields({}),
        approveFrom: '12,5',
        onFault: 'all',
        allowed: ['saved-replies'],
        endpoints: 'https://a.example/\n\nhttps://b.example:8443',
        keepDays: '90',
        held: '5',
        marks: '1.5',
      },
    );
    const expected = {
      schema: 1,
      gate: { approveFrom: 0.125, onFault: 'all' },
      providers: { allowed: ['saved-replies'], endpoints: ['https://a.example', 'https://b.example:8443'] },
      audit: { keepDays: 90 },
      budget: { held: 0.05, marks: 1.5 },
    };
    expect(read).toEqual({ file: expected });
    expect(parsePolicy(expected, [])).toEqual({ policy: expected });
  });

  test.each<[Partial<GateFields>, string]>([
    [{ approveFrom: '130' }, 'approveFrom'],
    [{ approveFrom: 'many' }, 'approveFrom'],
    [{ keepDays: '0' }, 'keepDays'],
    [{ keepDays: '1.5' }, 'keepDays'],
    [{ staleAfterDays: '4000' }, 'staleAfterDays'],
    [{ marks: '-1' }, 'marks'],
    [{ allowed: [] }, 'allowed'],
    [{ endpoints: 'https://a.example/v1' }, 'endpoints'],
    [{ endpoints: 'a.example' }, 'endpoints'],
  ])('%o is said at its field', (wrong, field) => {
    const read = withGate({ schema: 1 }, { ...gateFields({}), ...wrong });
    expect('problems' in read && read.problems.map((one) => one.field)).toEqual([field]);
  });
});

test.each([
  ['Refunds & returns', [], 'refunds-returns'],
  ['Größe', [], 'gro-e'],
  ['返金', [], 'topic'],
  ['Refunds', ['refunds', 'refunds-2'], 'refunds-3'],
])('a topic “%s” beside %j is %s', (title, ids, id) => {
  expect(
    newId(
      title,
      ids.map((one) => ({ id: one })),
    ),
  ).toBe(id);
});

test('lines are trimmed, and kept once', () => {
  expect(linesOf(' a \r\n\n b\na\n')).toEqual(['a', 'b']);
});

test.each([
  ['rules.legal/term.severity', 'rules.legal/term.severity', true],
  ['rules.legal/term.severity', 'rules.legal/term', true],
  ['rules.legal/term.severity', 'rules.legal/terms', false],
  ['scopes.Chat', 'scopes.Chat.rules', true],
  ['gate.pause', 'gate', true],
  ['gate.pause', 'gate.release', false],
])('%s under a lock on %s: %s', (path, lock, barred) => {
  expect(lockAt([{ path: lock }], path) !== undefined).toBe(barred);
});
