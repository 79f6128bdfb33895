import './fake-extension.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PolicyFile } from '#lib/core/policy-file.ts';
import { lockAt } from '#lib/policy/locks.ts';
import { FAILING, OVERLAYS } from '#tests/policy/overlays.ts';
import { served } from './served.ts';

type Served = ReturnType<typeof served>;
const table = {
  id: 'desk',
  title: 'Desk',
  matches: ['https://desk.example.com/*'],
  tried: 'unverified',
  conversation: '/tickets/(\\d+)',
  roles: Object.fromEntries(
    ['composer', 'message', 'send'].map((role) => [role, { candidates: [`.${role}`], required: true }]),
  ),
  keys: [],
  endpoints: { send: [], autosave: [] },
} as const;

const manage = (values: Record<string, unknown>): Promise<void> => fakeBrowser.storage.managed.set(values);
const managePolicy = (policy: Omit<PolicyFile, 'schema'>, more: object = {}): Promise<void> =>
  manage({ policy: JSON.stringify({ schema: 1, ...policy }), organisation: 'Acme', ...more });
/** Tries to bring a policy into force as the page does; answers what the background said. */
async function bring({ ask }: Served, change: (force: PolicyFile) => PolicyFile) {
  const { force, revision } = await ask('policy.get', null);
  const saved = await ask('policy.draft', { file: change(force), revision });
  return 'state' in saved ? ask('policy.enforce', { revision: saved.state.revision }) : saved;
}

beforeEach(() => {
  fakeBrowser.reset();
  // A browser that permits no host and has no script registered.
  Object.assign(fakeBrowser.permissions, { contains: async () => false });
  Object.assign(fakeBrowser.scripting, { unregisterContentScripts: async () => undefined });
});

describe('no page action weakens what is managed', () => {
  test.each(OVERLAYS)('%s', async (_, over, own, _force, locks) => {
    await managePolicy(over);
    const page = served();
    // As the background does at its start.
    await page.versions.found();
    const before = await page.ask('policy.get', null);
    const judged = await page.ask('policy.current', null);
    for (const path of locks) expect(lockAt(before.locks, path)?.by, path).toBe('managed');
    expect(before.organisation).toBe('Acme');

    const saved = await bring(page, (force) => ({ ...force, ...own }));
    expect(saved).toMatchObject({ ok: false });
    const problems = 'problems' in saved ? saved.problems : [];
    expect(problems.length).toBeGreaterThan(0);
    for (const { field, say } of problems) {
      expect(field).toBeTruthy();
      expect(say).toBe('It is set by Acme and cannot be changed in this browser.');
    }
    for (const what of ['policy', 'policyDraft'] as const) await page.ask('settings.discard', { what });
    expect(await page.ask('policy.get', null)).toEqual(before);
    expect(await page.ask('policy.current', null)).toEqual(judged);
  });

  test('an own policy from before does not count where it is managed, and comes back with the end of managing', async () => {
    const page = served();
    const mine = {
      rules: { 'legal/term': { severity: 'off' } },
      gate: { pause: false, release: false },
    } as const;
    await bring(page, (force) => ({ ...force, ...mine }));
    await managePolicy({ rules: { 'legal/term': { severity: 'block' } }, gate: { release: true } });
    const managed = served();
    expect((await managed.ask('policy.get', null)).force).toEqual({
      schema: 1,
      rules: { 'legal/term': { severity: 'block' } },
      gate: { pause: false, release: true },
    });
    expect(await bring(managed, (force) => ({ ...force, title: 'Night shift' }))).toMatchObject({ ok: true });
    await fakeBrowser.storage.managed.clear();
    expect((await served().ask('policy.get', null)).force).toEqual({
      schema: 1,
      title: 'Night shift',
      ...mine,
    });
  });

  test('what is managed is never stored as the own policy', async () => {
    await managePolicy({ rules: { 'legal/term': { severity: 'block' } } });
    const page = served();
    await bring(page, (force) => ({ ...force, rules: { ...force.rules, 'a/b': { severity: 'off' } } }));
    expect((await fakeBrowser.storage.local.get('policy')).policy).toEqual({
      schema: 1,
      rules: { 'a/b': { severity: 'off' } },
    });
  });

  test('a managed adapter can be neither changed nor removed', async () => {
    await managePolicy({ adapters: [table] });
    const { ask } = served();
    expect(await ask('adapters.list', null)).toEqual([table]);
    const broken = {
      ...table,
      roles: { ...table.roles, composer: { candidates: ['.none'], required: true } },
    };
    expect(await ask('adapters.save', { adapters: [broken] })).toMatchObject({
      ok: false,
      problems: [{ say: expect.stringContaining('Acme') }],
    });
    await expect(ask('adapters.remove', { id: 'desk' })).rejects.toThrow('Acme');
    expect(await ask('adapters.list', null)).toEqual([table]);
    expect(await ask('adapters.save', { adapters: [{ ...table, id: 'other' }] })).toMatchObject({ ok: true });
    expect((await ask('adapters.list', null)).map(({ id }) => id)).toEqual(['other', 'desk']);
  });
});

describe('managed settings that are wrong', () => {
  test('the last good policy stays in force and the reason is shown, also after a restart', async () => {
    await managePolicy({ gate: { pause: false } });
    await served().ask('policy.get', null);
    await managePolicy({}, { policy: '{"schema":1,"gate":{"pause":"maybe"}}' });
    const state = await served().ask('policy.get', null);
    expect(state.force.gate).toEqual({ pause: false });
    expect(state.managedProblems?.join()).toContain('policy: ');
    expect(state.managedProblems?.join()).toContain('gate.pause');
    expect(state.locks).toContainEqual({ path: 'gate.pause', by: 'managed' });
  });

  test('each key falls back to its own last good value, however long another one is wrong', async () => {
    const wrong = { organization: 'Acme', refreshMinutes: 0 };
    await manage({ policy: '{"schema":1,"gate":{"pause":false}}', role: 'agent', ...wrong });
    await served().ask('policy.get', null);
    await manage({ policy: '{"schema":1,"gate":{"pause":false,"release":false}}', ...wrong });
    await served().ask('policy.get', null);
    await manage({ policy: '{', role: 'lead', ...wrong });
    const { force, role, managedProblems = [] } = await served().ask('policy.get', null);
    expect(force.gate).toEqual({ pause: false, release: false });
    expect(role).toBe('lead');
    expect(managedProblems.map((say) => say.split(':')[0]).toSorted()).toEqual([
      'organization',
      'policy',
      'refreshMinutes',
    ]);
  });

  test('a policy whose own tests fail is as wrong as one of the wrong shape', async () => {
    await managePolicy({ gate: { pause: false } });
    await served().ask('policy.get', null);
    await managePolicy({ custom: [FAILING] });
    const state = await served().ask('policy.get', null);
    expect(state.force).toEqual({ schema: 1, gate: { pause: false } });
    expect(state.managedProblems?.join()).toMatch(/policy: custom\.dates\.tests\.flags\.0: Rule “dates”/);
  });

  test('a browser that does not give them keeps the last good ones', async () => {
    await managePolicy({ gate: { pause: false } }, { role: 'agent' });
    await served().ask('policy.get', null);
    const { get } = fakeBrowser.storage.managed;
    fakeBrowser.storage.managed.get = () => Promise.reject(new Error('IO error'));
    try {
      const state = await served().ask('policy.get', null);
      expect(state).toMatchObject({
        role: 'agent',
        force: { gate: { pause: false } },
        managedProblems: [{}],
      });
    } finally {
      fakeBrowser.storage.managed.get = get;
    }
  });

  test('Firefox says that nothing is managed by an error; that is no problem', async () => {
    const { get } = fakeBrowser.storage.managed;
    fakeBrowser.storage.managed.get = () => Promise.reject(new Error('Managed storage manifest not found'));
    try {
      const state = await served().ask('policy.get', null);
      expect(state).toMatchObject({ role: 'lead', locks: [] });
      expect(state.managedProblems).toBeUndefined();
    } finally {
      fakeBrowser.storage.managed.get = get;
    }
  });

  test('a change of what is managed counts at once', async () => {
    const { ask } = served();
    expect((await ask('policy.get', null)).force).toEqual({ schema: 1 });
    await managePolicy({ gate: { pause: false } });
    expect((await ask('policy.get', null)).force.gate).toEqual({ pause: false });
  });

  test('an agent’s groups reach the engine', async () => {
    await manage({ groups: ['tier-2'] });
    expect((await served().ask('policy.current', null)).groups).toEqual(['tier-2']);
  });
});
