import './fake-extension.ts';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answer } from '#lib/messaging/serve.ts';
import { withWeights } from '#lib/policy/change.ts';
import { DEFAULT_POLICY } from '#lib/policy/defaults.ts';
import { enforce, PAGE, SELF, served } from './served.ts';

const current = async (table: ReturnType<typeof served>['table']) =>
  answer(table, { kind: 'policy.current', input: null }, PAGE, SELF);

beforeEach(() => fakeBrowser.reset());

test('a helpdesk page gets the policy in force, and nothing but what the engine reads', async () => {
  const { ask, table } = served();
  expect(await current(table)).toEqual({ ok: true, value: DEFAULT_POLICY });
  await enforce(ask, { 'privacy/card': 'warn' });
  const after = await current(table);
  expect(after).toMatchObject({ ok: true, value: { severities: { 'privacy/card': 'warn' } } });
  expect(after.ok && Object.keys(after.value as object)).toEqual([
    'version',
    'severities',
    'options',
    'allowed',
  ]);
});

test('a change that was not brought into force changes nothing for a helpdesk page', async () => {
  const { ask, table } = served();
  const { force, revision } = await ask('policy.get', null);
  const file = withWeights(force, { 'privacy/card': 'warn' });
  expect(await ask('policy.draft', { file, revision })).toMatchObject({
    ok: true,
    state: { force, draft: file },
  });
  expect(await current(table)).toEqual({ ok: true, value: DEFAULT_POLICY });
});

test('every change is a new version; taking it back gives the old one', async () => {
  const { ask } = served();
  const { version: first } = await ask('policy.get', null);
  const { version: second } = await enforce(ask, { 'legal/term': 'off' });
  const { version: third } = await enforce(ask, { 'legal/term': null });
  expect(second).not.toBe(first);
  expect(third).toBe(first);
});

test('of two tabs that change the same state the second is told, and nothing is overwritten', async () => {
  const { ask } = served();
  const { force, revision } = await ask('policy.get', null);
  const one = withWeights(force, { 'a/b': 'off' });
  expect(await ask('policy.draft', { file: one, revision })).toMatchObject({ ok: true });
  const second = await ask('policy.draft', { file: withWeights(force, { 'c/d': 'info' }), revision });
  expect(second).toMatchObject({ ok: false, conflict: { draft: one } });
  expect((await ask('policy.get', null)).draft).toEqual(one);
});

test.each([{ 'privacy/card': 'loud' }, { __proto__: null, '../x': 'off' }, { card: 'off' }])(
  'refuses %j',
  async (changes) => {
    const { ask } = served();
    const { force, revision } = await ask('policy.get', null);
    const file = withWeights(force, changes as never);
    expect(await ask('policy.draft', { file, revision })).toMatchObject({ ok: false, problems: [{}] });
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  },
);

test('a stored policy that cannot be read: every rule keeps its own severity, and the settings say why', async () => {
  const broken = { schema: 1, rules: { 'privacy/card': { severity: 'loud' } } };
  await fakeBrowser.storage.local.set({ policy: broken });
  const { ask, table } = served();
  expect(await current(table)).toEqual({ ok: true, value: DEFAULT_POLICY });
  expect((await ask('policy.get', null)).problem).toContain('privacy/card');
  await expect(enforce(ask, { 'legal/term': 'off' })).rejects.toThrow('Discard it first');
  expect((await fakeBrowser.storage.local.get('policy')).policy).toEqual(broken);
});
