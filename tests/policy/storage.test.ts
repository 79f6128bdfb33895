import { describe, expect, test } from 'vitest';
import { withWeights } from '#lib/policy/change.ts';
import { DEFAULT_POLICY } from '#lib/policy/defaults.ts';
import { toPolicy } from '#lib/policy/in-force.ts';
import type { PolicyFile } from '#lib/policy/schema.ts';
import { POLICY_STORAGE } from '#lib/policy/storage.ts';

const NOW = '2026-11-26T00:00:00Z';

describe('reading what is stored', () => {
  test.each<[string, unknown]>([
    ['nothing but the schema', { schema: 1 }],
    ['severities', { schema: 1, rules: { 'privacy/card': { severity: 'off' } } }],
    ['a rule that an update took away', { schema: 1, rules: { 'privacy/removed': { severity: 'warn' } } }],
  ])('%s', (_, value) => {
    expect(POLICY_STORAGE.parse(value)).toEqual({ ok: true, value });
  });

  test.each<[string, unknown]>([
    ['nothing', null],
    ['text', 'off'],
    ['a later schema', { schema: 2 }],
    ['an unknown field', { schema: 1, rule: {} }],
    ['an unknown severity', { schema: 1, rules: { 'privacy/card': { severity: 'loud' } } }],
    ['what is no code', { schema: 1, rules: { card: { severity: 'off' } } }],
    ['a key that changes prototypes', JSON.parse('{"schema":1,"rules":{"__proto__":{"severity":"off"}}}')],
  ])('refuses %s', (_, value) => {
    expect(POLICY_STORAGE.parse(value).ok).toBe(false);
  });
});

describe('changing severities', () => {
  const file: PolicyFile = { schema: 1, version: 'team', rules: { 'a/b': { severity: 'off' } } };

  test('sets, changes and takes back; the rest stays', () => {
    expect(withWeights(file, { 'a/b': 'info', 'c/d': 'block' })).toEqual({
      schema: 1,
      version: 'team',
      rules: { 'a/b': { severity: 'info' }, 'c/d': { severity: 'block' } },
    });
    expect(withWeights(file, { 'a/b': null })).toEqual({ schema: 1, version: 'team' });
    expect(file.rules).toEqual({ 'a/b': { severity: 'off' } });
  });
});

describe('the policy in force', () => {
  test('a file that changes nothing is the built-in policy', () => {
    expect(toPolicy({ schema: 1 }, NOW)).toEqual(DEFAULT_POLICY);
    expect(toPolicy({ schema: 1, rules: {} }, NOW)).toEqual(DEFAULT_POLICY);
  });

  test('one change is another version', () => {
    const changed = toPolicy({ schema: 1, rules: { 'a/b': { severity: 'off' } } }, NOW);
    expect(changed.version).not.toBe(DEFAULT_POLICY.version);
    expect(changed.severities).toEqual({ 'a/b': 'off' });
  });
});
