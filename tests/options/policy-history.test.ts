import './fake-extension.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PolicySaved } from '#lib/messaging/settings.ts';
import { drafted, enforce, served, stateOf } from './served.ts';

type Ask = ReturnType<typeof served>['ask'];

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

beforeEach(() => fakeBrowser.reset());

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
