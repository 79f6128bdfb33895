import './fake-extension.ts';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PolicyFile } from '#lib/core/policy-file.ts';
import { memoryHistory } from '#lib/policy/history.ts';
import { DELIVERY_DATE } from '#tests/policy/delivery-date.ts';
import { drafted, enforce, served, stateOf } from './served.ts';

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

describe('a policy does not come into force', () => {
  test.each(['block', 'observe', 'off'] as const)(
    'while a rule that weighs %s fails its own tests',
    async (severity) => {
      const { ask } = served();
      const broken = {
        ...DELIVERY_DATE,
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
    const { phrases: _, ...rest } = DELIVERY_DATE;
    const pattern = { ...rest, kind: 'pattern', pattern: 'arrives (?=tomorrow)' } as const;
    const { revision } = await drafted(ask, { schema: 1, custom: [pattern] });
    const refused = await ask('policy.enforce', { revision });
    const reason = 'The rule cannot run: a pattern cannot look ahead or behind';
    expect(refused).toMatchObject({ ok: false, problems: [{}, {}] });
    for (const { say } of 'problems' in refused ? refused.problems : []) expect(say).toContain(reason);
  });

  test('a pattern that can be read comes into force', async () => {
    const { ask } = served();
    const { phrases: _, ...rest } = DELIVERY_DATE;
    const pattern = { ...rest, kind: 'pattern', pattern: 'arrives \\w+' } as const;
    const { revision } = await drafted(ask, { schema: 1, custom: [pattern] });
    expect(stateOf(await ask('policy.enforce', { revision })).force.custom).toEqual([pattern]);
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
