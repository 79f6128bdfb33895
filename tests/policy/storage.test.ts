import { describe, expect, test } from 'vitest';
import { DEFAULT_POLICY } from '#lib/policy/defaults.ts';
import type { PolicyFile } from '#lib/policy/schema.ts';
import { POLICY_STORAGE, policyOf, withSeverities } from '#lib/policy/storage.ts';

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
    expect(withSeverities(file, { 'a/b': 'info', 'c/d': 'block' })).toEqual({
      schema: 1,
      version: 'team',
      rules: { 'a/b': { severity: 'info' }, 'c/d': { severity: 'block' } },
    });
    expect(withSeverities(file, { 'a/b': null })).toEqual({ schema: 1, version: 'team' });
    expect(file.rules).toEqual({ 'a/b': { severity: 'off' } });
  });
});

describe('the policy in force', () => {
  test('a file that changes nothing is the built-in policy', () => {
    expect(policyOf({ schema: 1 })).toEqual(DEFAULT_POLICY);
    expect(policyOf({ schema: 1, rules: {} })).toEqual(DEFAULT_POLICY);
  });

  test('one change is another version', () => {
    const changed = policyOf({ schema: 1, rules: { 'a/b': { severity: 'off' } } });
    expect(changed.version).not.toBe(DEFAULT_POLICY.version);
    expect(changed.severities).toEqual({ 'a/b': 'off' });
  });
});
