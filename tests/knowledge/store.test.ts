import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { describe, expect, test } from 'vitest';
import type { Evidence } from '#lib/core/types.ts';
import { browserStore, type KnowledgeStore, memoryStore } from '#lib/knowledge/store.ts';

const article = (id: string, title = id): Evidence => ({ id, title, text: `Text of ${id}.` });
const ids = async (store: KnowledgeStore) => (await store.list()).map(({ id }) => id);

let databases = 0;
const stores: [string, () => KnowledgeStore][] = [
  ['in memory', memoryStore],
  ['in IndexedDB', () => browserStore(`knowledge-${databases++}`)],
];

describe.each(stores)('%s', (_name, create) => {
  test('is empty at first', async () => {
    expect(await create().list()).toEqual([]);
  });

  test('lists by id, whole articles', async () => {
    const store = create();
    const full: Evidence = {
      ...article('a'),
      url: 'https://x.example',
      updatedAt: '2026-01-01',
      internal: true,
    };
    await store.replaceAll([article('b'), full, article('B')]);
    expect(await store.list()).toEqual([article('B'), full, article('b')]);
  });

  test('replaces everything', async () => {
    const store = create();
    await store.replaceAll([article('old'), article('kept', 'before')]);
    await store.replaceAll([article('kept', 'after'), article('new')]);
    expect(await store.list()).toEqual([article('kept', 'after'), article('new')]);
    await store.replaceAll([]);
    expect(await store.list()).toEqual([]);
  });

  test('of two articles with one id the later one stays', async () => {
    const store = create();
    await store.replaceAll([article('a', 'first'), article('a', 'second')]);
    expect(await store.list()).toEqual([article('a', 'second')]);
  });

  test('keeps what was there when one article cannot be stored', async () => {
    const store = create();
    await store.replaceAll([article('kept')]);
    const broken = [article('new'), { title: 'no id', text: '' } as unknown as Evidence];
    await expect(store.replaceAll(broken)).rejects.toThrow();
    expect(await ids(store)).toEqual(['kept']);
  });

  test('removes one, and an unknown one is no error', async () => {
    const store = create();
    await store.replaceAll([article('a'), article('b')]);
    await store.remove('a');
    await store.remove('nobody');
    expect(await ids(store)).toEqual(['b']);
  });

  test('what was given or listed can change without changing the store', async () => {
    const store = create();
    const mine = { ...article('a') };
    await store.replaceAll([mine]);
    mine.title = 'changed';
    const listed = [...(await store.list())] as { title: string }[];
    for (const one of listed) one.title = 'changed';
    expect(await store.list()).toEqual([article('a')]);
  });

  test('the last of two replacements at once wins as a whole', async () => {
    const store = create();
    await Promise.all([store.replaceAll([article('a'), article('b')]), store.replaceAll([article('c')])]);
    expect(await ids(store)).toEqual(['c']);
  });
});

test('in IndexedDB, a second opening sees the same articles', async () => {
  await browserStore('shared').replaceAll([article('a')]);
  expect(await ids(browserStore('shared'))).toEqual(['a']);
});

test('in IndexedDB, the store makes way for a newer version and rejects afterwards', async () => {
  const store = browserStore('newer');
  await store.replaceAll([article('a')]);
  const newer = await openDB('newer', 2);
  await expect(store.list()).rejects.toThrow();
  newer.close();
});
