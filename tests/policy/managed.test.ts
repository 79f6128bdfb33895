import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Policy } from '#lib/core/types.ts';
import { inGroups, MANAGED_KEYS, type Managed, readManaged } from '#lib/policy/managed.ts';

const KEY = 'MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=';
const GOOD: Managed = {
  policy: { schema: 1, gate: { pause: false } },
  policyUrl: 'https://policies.example.com/discern.json',
  publicKey: KEY,
  refreshMinutes: 30,
  role: 'agent',
  groups: ['tier-2'],
  organisation: 'Acme',
};
const RAW = { ...GOOD, policy: JSON.stringify(GOOD.policy) };

test('every key is read, the policy as text or as an object', () => {
  expect(readManaged(RAW, {})).toEqual({ value: GOOD, problems: [] });
  expect(readManaged(GOOD as never, {})).toEqual({ value: GOOD, problems: [] });
  expect(Object.keys(GOOD)).toEqual(MANAGED_KEYS);
});

describe('a value that is wrong is said, and never makes anything weaker', () => {
  test.each<[keyof Managed, unknown, string]>([
    ['policy', 'not json', 'not JSON'],
    ['policy', '{"schema":1,"gate":{"pause":"no"}}', 'gate.pause'],
    ['policy', '{"schema":1,"rules":{"legal/term":{"severity":"loud"}}}', 'rules["legal/term"].severity'],
    ['policy', '{"schema":2}', 'schema'],
    ['policy', '', 'not JSON'],
    ['policy', 7, 'Expected a policy'],
    ['policyUrl', 'policies.example.com', 'https://'],
    ['policyUrl', 'http://policies.example.com/p.json', 'https'],
    ['policyUrl', 'file:///etc/policy.json', 'https://'],
    ['policyUrl', 'https://me:secret@policies.example.com/p.json', 'name and password'],
    ['publicKey', 'MCowBQYDK2Vw', 'Ed25519'],
    ['publicKey', '-----BEGIN PRIVATE KEY-----', 'private key'],
    ['publicKey', 7, 'text'],
    ['refreshMinutes', 0, 'from 5 to 10080'],
    ['refreshMinutes', 7.5, 'whole number'],
    ['refreshMinutes', '60', 'whole number'],
    ['role', 'admin', 'agent or lead'],
    ['groups', 'tier-2', 'list'],
    ['groups', [''], 'list'],
    ['organisation', '', 'name'],
  ])('%s: %j', (key, value, say) => {
    const before = readManaged({ ...RAW, [key]: value }, GOOD);
    expect(before.value).toEqual(GOOD);
    expect(before.problems).toHaveLength(1);
    expect(before.problems[0]).toContain(`${key}: `);
    expect(before.problems[0]).toContain(say);
    // Never good before: only the role has a safe value of its own.
    expect(readManaged({ [key]: value }, {}).value).toEqual(key === 'role' ? { role: 'agent' } : {});
  });

  test('a key that is not known is said, with the one that may be meant', () => {
    expect(readManaged({ polcy: '{}' }, {}).problems).toEqual([
      'polcy: there is no such key; did you mean policy?',
    ]);
  });

  test('a key that was taken away is gone', () => {
    expect(readManaged({ role: 'lead' }, GOOD)).toEqual({ value: { role: 'lead' }, problems: [] });
  });
});

test('the schema for Chromium names the same keys, and keeps no wrong value from being said', () => {
  const path = new URL('../../components/public/managed-schema.json', import.meta.url);
  const schema = JSON.parse(readFileSync(path, 'utf8')) as {
    type: string;
    properties: Record<string, Record<string, unknown>>;
  };
  expect(schema.type).toBe('object');
  expect(Object.keys(schema.properties)).toEqual(MANAGED_KEYS);
  // Chromium drops what does not fit without a word to the extension, so the schema says types and nothing more.
  for (const property of Object.values(schema.properties))
    expect(
      Object.keys(property).filter((key) => !['title', 'description', 'type', 'items'].includes(key)),
    ).toEqual([]);
});

test('groups are part of the version only where scopes speak of groups', () => {
  const plain: Policy = { version: 'v', severities: {} };
  const scoped: Policy = {
    ...plain,
    scopes: [{ title: 'T', when: { group: ['tier-2'] }, rules: { 'a/b': 'off' } }],
  };
  expect(inGroups(plain, undefined)).toBe(plain);
  expect(inGroups(plain, ['tier-2'])).toEqual({ ...plain, groups: ['tier-2'] });
  expect(inGroups(scoped, ['tier-1']).version).not.toBe(inGroups(scoped, ['tier-2']).version);
});
