import './fake-extension.ts';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PolicyFile } from '#lib/core/policy-file.ts';
import type { PolicySaved, PolicyState } from '#lib/messaging/settings.ts';
import { memoryHistory } from '#lib/policy/history.ts';
import { enforce, served } from './served.ts';

type Ask = ReturnType<typeof served>['ask'];

const RULE = {
  id: 'delivery-date',
  title: 'Delivery date',
  kind: 'phrase',
  reads: 'draft',
  severity: 'warn',
  phrases: ['arrives tomorrow'],
  message: 'A delivery date is promised.',
  why: 'Carriers decide.',
  tests: { flags: ['It «arrives tomorrow».'], passes: ['It is on its way.'] },
} as const;

const DESK = {
  id: 'our-desk',
  title: 'Our desk',
  matches: [],
  tried: 'unverified',
  conversation: '/case/(\\d+)',
  roles: { composer: { candidates: ['#reply'], required: true } },
  keys: [],
  endpoints: { send: [], autosave: [] },
} as const;

async function drafted(ask: Ask, file: PolicyFile): Promise<PolicyState> {
  const { revision } = await ask('policy.get', null);
  return stateOf(await ask('policy.draft', { file, revision }));
}

function stateOf(saved: PolicySaved): PolicyState {
  if (!('state' in saved)) throw new Error(JSON.stringify(saved));
  return saved.state;
}

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

describe('the history of the policy', () => {
  test('is empty before the first change, and nobody is named', async () => {
    const { ask } = served();
    expect(await ask('policy.history', null)).toEqual([]);
    expect(await ask('policy.get', null)).not.toHaveProperty('since');
  });

  test('has every change in words, with who and why, and the rules as they were before the first', async () => {
    const { ask } = served();
    const { revision } = await drafted(ask, { schema: 1, rules: { 'legal/term': { severity: 'off' } } });
    const state = stateOf(await ask('policy.enforce', { revision, by: ' Ada ', note: 'too loud' }));
    const [newest, first, ...rest] = await ask('policy.history', null);
    expect(newest).toEqual({
      id: expect.any(Number),
      at: state.since,
      by: 'Ada',
      note: 'too loud',
      version: state.version,
      changes: ['legal/term: own severity → off'],
    });
    expect(first).toMatchObject({ by: 'Discern', version: 'built-in-1', changes: [] });
    expect(rest).toEqual([]);
    expect(state.by).toBe('Ada');
    expect(await ask('policy.version', { id: newest?.id ?? -1 })).toEqual(state.force);
  });

  test('an old version is brought back as a new one, and so is what it took the place of', async () => {
    const { ask } = served();
    const one = await enforce(ask, { 'legal/term': 'off' });
    const two = await enforce(ask, { 'privacy/card': 'info' });
    const [, older] = await ask('policy.history', null);
    const back = stateOf(
      await ask('policy.rollback', { id: older?.id ?? -1, revision: two.revision, by: 'Bob' }),
    );
    expect([back.force, back.version, back.by]).toEqual([one.force, one.version, 'Bob']);
    const [newest, before] = await ask('policy.history', null);
    expect(newest).toMatchObject({
      changes: ['privacy/card: info → own severity'],
      note: expect.stringContaining(older?.at ?? '?'),
    });
    const forward = stateOf(await ask('policy.rollback', { id: before?.id ?? -1, revision: back.revision }));
    expect([forward.force, forward.version]).toEqual([two.force, two.version]);
    expect(await ask('policy.history', null)).toHaveLength(5);
  });

  test('a version that is brought back leaves helpdesks and changes that wait as they are', async () => {
    const { ask, settings } = served();
    await enforce(ask, { 'legal/term': 'off' });
    const [, first] = await ask('policy.history', null);
    const adapters = [DESK];
    await settings.policy.change((file) => ({ ...file, adapters }));
    const draft = { schema: 1, title: 'Waits' } as const;
    const { revision } = await drafted(ask, draft);
    const back = stateOf(await ask('policy.rollback', { id: first?.id ?? -1, revision }));
    expect(back.force).toEqual({ schema: 1, adapters });
    expect(back.draft).toEqual(draft);
  });

  test('a version that is no longer kept is said to be gone', async () => {
    const { ask } = served();
    const { revision } = await ask('policy.get', null);
    await expect(ask('policy.version', { id: 7 })).rejects.toThrow('no longer kept');
    await expect(ask('policy.rollback', { id: 7, revision })).rejects.toThrow('no longer kept');
  });

  test('a policy that somebody discards is in the history too', async () => {
    const { ask } = served();
    await enforce(ask, { 'legal/term': 'off' });
    await ask('settings.discard', { what: 'policy' });
    expect((await ask('policy.history', null))[0]).toMatchObject({
      by: 'Discern',
      changes: ['legal/term: off → own severity'],
    });
  });
});

test('what whoever manages the browser brings into force is kept under their name', async () => {
  const { ask, versions } = served();
  await enforce(ask, { 'legal/term': 'off' });
  await fakeBrowser.storage.managed.set({
    organisation: 'Acme',
    policy: JSON.stringify({ schema: 1, rules: { 'legal/term': { severity: 'block' } } }),
  });
  await versions.found();
  const [newest] = await ask('policy.history', null);
  expect(newest).toMatchObject({ by: 'Acme', changes: ['legal/term: off → block'] });
  expect(await ask('policy.version', { id: newest?.id ?? -1 })).toMatchObject({
    rules: { 'legal/term': { severity: 'block' } },
  });
  await versions.found();
  expect(await ask('policy.history', null)).toHaveLength(3);
});

describe('two tabs', () => {
  test.each<[name: string, second: (ask: Ask, revision: string, id: number) => Promise<PolicySaved>]>([
    ['puts into force', (ask, revision) => ask('policy.enforce', { revision })],
    ['brings a version back', (ask, revision, id) => ask('policy.rollback', { id, revision })],
    ['drops the changes', (ask, revision) => ask('policy.draft', { file: null, revision })],
  ])('the second %s at the same moment, and is told: nothing is overwritten', async (_, second) => {
    const { ask } = served();
    await enforce(ask, { 'legal/term': 'off' });
    const [, first] = await ask('policy.history', null);
    const { revision } = await drafted(ask, { schema: 1, title: 'New' });
    const [won, told] = await Promise.all([
      ask('policy.enforce', { revision }),
      second(ask, revision, first?.id ?? -1),
    ]);
    expect(stateOf(won).force).toEqual({ schema: 1, title: 'New' });
    expect(told).toMatchObject({ ok: false, conflict: { force: { title: 'New' } } });
    expect((await ask('policy.get', null)).force).toEqual({ schema: 1, title: 'New' });
    expect(await ask('policy.history', null)).toHaveLength(3);
  });
});

describe('a policy does not come into force', () => {
  test.each(['block', 'observe', 'off'] as const)(
    'while a rule that weighs %s fails its own tests',
    async (severity) => {
      const { ask } = served();
      const broken = {
        ...RULE,
        severity,
        tests: {
          flags: ['It «arrives tomorrow».', 'It comes «tomorrow».'],
          passes: ['It arrives tomorrow.'],
        },
      };
      const { revision, force } = await drafted(ask, { schema: 1, custom: [broken] });
      expect(await ask('policy.enforce', { revision })).toEqual({
        ok: false,
        problems: [
          {
            field: 'custom.delivery-date.tests.flags.1',
            say: 'Rule “Delivery date”, text 2 that it must flag: Not found: “tomorrow”.',
          },
          {
            field: 'custom.delivery-date.tests.passes.0',
            say: 'Rule “Delivery date”, text 1 that it must let pass: Found: “arrives tomorrow”.',
          },
        ],
      });
      const after = await ask('policy.get', null);
      expect(after.force).toEqual(force);
      expect(after.draft).toEqual({ schema: 1, custom: [broken] });
      expect(await ask('policy.history', null)).toEqual([]);
    },
  );

  test('while a pattern cannot be read', async () => {
    const { ask } = served();
    const { phrases: _, ...rest } = RULE;
    const pattern = { ...rest, kind: 'pattern', pattern: 'arrives \\w+' } as const;
    const { revision } = await drafted(ask, { schema: 1, custom: [pattern] });
    expect(await ask('policy.enforce', { revision })).toMatchObject({
      ok: false,
      problems: [{ say: expect.stringContaining('pattern') }, { say: expect.stringContaining('pattern') }],
    });
  });

  test('while the browser’s storage is full: the reason is given, and no version is kept', async () => {
    const { ask } = served();
    const { revision, force } = await drafted(ask, { schema: 1, title: 'New' });
    const full = vi
      .spyOn(fakeBrowser.storage.local, 'set')
      .mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    await expect(ask('policy.enforce', { revision })).rejects.toThrow('storage is full');
    full.mockRestore();
    const after = await ask('policy.get', null);
    expect([after.force, after.draft]).toEqual([force, { schema: 1, title: 'New' }]);
    expect((await ask('policy.history', null)).map(({ by }) => by)).toEqual(['Discern']);
    expect(stateOf(await ask('policy.enforce', { revision })).force.title).toBe('New');
  });

  test('while the history cannot be written', async () => {
    const history = memoryHistory();
    const { ask } = served({ ...history, add: () => Promise.reject(new Error('The disk is full.')) });
    const { revision, force } = await drafted(ask, { schema: 1, title: 'New' });
    await expect(ask('policy.enforce', { revision })).rejects.toThrow('The disk is full.');
    expect((await ask('policy.get', null)).force).toEqual(force);
  });
});

describe('where the browser ended in the middle', () => {
  const record = (file: PolicyFile) =>
    ({ at: '2026-11-26T08:00:00.000Z', by: 'Ada', version: 'x', changes: [], file }) as const;

  test('before the policy was in force: it is not in the history, and the changes still wait', async () => {
    const history = memoryHistory();
    const first = served(history);
    const draft = { schema: 1, title: 'New' } as const;
    await drafted(first.ask, draft);
    await history.settle(await history.add(record({ schema: 1 })));
    await history.add({ ...record(draft), pending: true });
    const { ask } = served(history);
    expect((await ask('policy.history', null)).map(({ by }) => by)).toEqual(['Ada']);
    expect(await ask('policy.get', null)).toMatchObject({ force: { schema: 1 }, draft });
    expect(await history.list()).toHaveLength(1);
  });

  test('right after: it is in the history, and no changes wait', async () => {
    const history = memoryHistory();
    const first = served(history);
    const file = { schema: 1, title: 'New' } as const;
    await drafted(first.ask, file);
    await history.add({ ...record(file), pending: true });
    await first.settings.policy.change(() => file);
    const { ask } = served(history);
    expect(await ask('policy.history', null)).toMatchObject([{ by: 'Ada' }]);
    const state = await ask('policy.get', null);
    expect(state).toMatchObject({ force: file, by: 'Ada', since: '2026-11-26T08:00:00.000Z' });
    expect(state).not.toHaveProperty('draft');
  });

  test('a policy from before there was a history is kept before another takes its place', async () => {
    await fakeBrowser.storage.local.set({ policy: { schema: 1, title: 'Old' } });
    const { ask } = served();
    await enforce(ask, { 'legal/term': 'off' });
    expect(await ask('policy.history', null)).toMatchObject([
      { changes: ['legal/term: own severity → off'] },
      { changes: ['Title: none → “Old”'], note: 'Found in force' },
    ]);
  });
});
