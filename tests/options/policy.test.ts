import './fake-extension.ts';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answer } from '#lib/messaging/serve.ts';
import { DEFAULT_POLICY } from '#lib/policy/defaults.ts';
import { PAGE, SELF, served } from './served.ts';

const current = async (table: ReturnType<typeof served>['table']) =>
  answer(table, { kind: 'policy.current', input: null }, PAGE, SELF);

beforeEach(() => fakeBrowser.reset());

test('a helpdesk page gets the policy in force, and nothing but what the engine reads', async () => {
  const { ask, table } = served();
  expect(await current(table)).toEqual({ ok: true, value: DEFAULT_POLICY });
  await ask('policy.save', { changes: { 'privacy/card': 'warn' } });
  const after = await current(table);
  expect(after).toMatchObject({ ok: true, value: { severities: { 'privacy/card': 'warn' } } });
  expect(after.ok && Object.keys(after.value as object)).toEqual([
    'version',
    'severities',
    'options',
    'allowed',
  ]);
});

test('every change is a new version; taking it back gives the old one', async () => {
  const { ask } = served();
  const { version: first } = await ask('policy.get', null);
  const { version: second } = await ask('policy.save', { changes: { 'legal/term': 'off' } });
  const { version: third } = await ask('policy.save', { changes: { 'legal/term': null } });
  expect(second).not.toBe(first);
  expect(third).toBe(first);
});

test('two changes at once are both kept', async () => {
  const { ask } = served();
  await Promise.all([
    ask('policy.save', { changes: { 'a/b': 'off' } }),
    ask('policy.save', { changes: { 'c/d': 'info' } }),
  ]);
  expect((await ask('policy.get', null)).severities).toEqual({ 'a/b': 'off', 'c/d': 'info' });
});

test.each([{ 'privacy/card': 'loud' }, { __proto__: null, '../x': 'off' }, { card: 'off' }])(
  'refuses %j',
  async (changes) => {
    await expect(served().ask('policy.save', { changes } as never)).rejects.toThrow('Bad message');
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  },
);

test('a stored policy that cannot be read: every rule keeps its own severity, and the settings say why', async () => {
  const broken = { schema: 1, rules: { 'privacy/card': { severity: 'loud' } } };
  await fakeBrowser.storage.local.set({ policy: broken });
  const { ask, table } = served();
  expect(await current(table)).toEqual({ ok: true, value: DEFAULT_POLICY });
  expect((await ask('policy.get', null)).problem).toContain('privacy/card');
  await expect(ask('policy.save', { changes: { 'legal/term': 'off' } })).rejects.toThrow('Discard it first');
  expect((await fakeBrowser.storage.local.get('policy')).policy).toEqual(broken);
});
