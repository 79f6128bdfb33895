import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import {
  indexedDbHistory,
  KEPT_VERSIONS,
  memoryHistory,
  type PolicyHistory,
  type VersionRecord,
} from '#lib/policy/history.ts';

const record = (note: string): VersionRecord => ({
  at: '2026-11-26T08:00:00.000Z',
  by: 'Ada',
  note,
  version: 'unnamed#1',
  changes: ['legal/liability: warn → block'],
  file: { schema: 1, title: note },
});

describe.each<[name: string, open: (name: string) => PolicyHistory]>([
  ['in memory', memoryHistory],
  ['in IndexedDB', indexedDbHistory],
])('a history %s', (_, open) => {
  test('lists the newest first, each under a number that only grows', async () => {
    const history = open('order');
    const first = await history.add(record('a'));
    const second = await history.add(record('b'));
    expect(second).toBeGreaterThan(first);
    expect(await history.list()).toEqual([
      { id: second, ...record('b') },
      { id: first, ...record('a') },
    ]);
    expect(await history.get(first)).toEqual({ id: first, ...record('a') });
    expect(await history.newest()).toEqual({ id: second, ...record('b') });
    expect(await history.get(99)).toBeUndefined();
  });

  test('keeps the newest hundred that came into force', async () => {
    const history = open('hundred');
    for (let n = 0; n < KEPT_VERSIONS + 2; n++) await history.settle(await history.add(record(String(n))));
    const kept = await history.list();
    expect(kept).toHaveLength(100);
    expect([kept[0]?.note, kept.at(-1)?.note]).toEqual(['101', '2']);
  });

  test('a record loses its mark when it is settled, and goes when it is removed', async () => {
    const history = open('marks');
    const id = await history.add({ ...record('a'), pending: true });
    expect((await history.get(id))?.pending).toBe(true);
    await history.settle(id);
    expect(await history.get(id)).toEqual({ id, ...record('a') });
    await history.remove(id);
    await history.settle(id);
    expect(await history.list()).toEqual([]);
  });
});

test('what was kept is there for the next one that opens it', async () => {
  const id = await indexedDbHistory('again').add(record('a'));
  expect(await indexedDbHistory('again').list()).toEqual([{ id, ...record('a') }]);
});

test('an empty history has no newest version', async () => {
  expect(await indexedDbHistory('empty').newest()).toBeUndefined();
});
