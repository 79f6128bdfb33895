import './fake-extension.ts';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Definition, type Stored, stored } from '../../entrypoints/background/stored.ts';

interface Shape {
  readonly words: readonly string[];
}
const definition: Definition<Shape> = {
  key: 'local:thing',
  version: 3,
  migrations: {
    2: (text: string) => {
      if (typeof text !== 'string') throw new Error('not the text of version 1');
      return { list: text.split(' ') };
    },
    3: ({ list }: { list: string[] }) => ({ words: list }),
  },
  fallback: { words: ['fallback'] },
  parse(value) {
    const { words } = (value ?? {}) as Partial<Shape>;
    return Array.isArray(words) ? { ok: true, value: { words } } : { ok: false, say: 'words is missing.' };
  },
};
const thing = (): Stored<Shape> => stored(definition);
const raw = async (): Promise<unknown> => (await fakeBrowser.storage.local.get('thing')).thing;
const put = (value: unknown, version: number) =>
  fakeBrowser.storage.local.set({ thing: value, thing$: { v: version } });

beforeEach(() => {
  fakeBrowser.reset();
  // WXT logs a migration that fails; here it is meant to.
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => vi.restoreAllMocks());

describe('reading', () => {
  test('nothing stored is the fallback, without a problem', async () => {
    expect(await thing().read()).toEqual({ value: { words: ['fallback'] } });
    expect(await raw()).toBeUndefined();
  });

  test.each<[number, unknown]>([
    [1, 'a b'],
    [2, { list: ['a', 'b'] }],
    [3, { words: ['a', 'b'] }],
  ])('version %i is carried to the newest', async (version, value) => {
    await put(value, version);
    expect(await thing().read()).toEqual({ value: { words: ['a', 'b'] } });
    expect(await raw()).toEqual({ words: ['a', 'b'] });
  });

  test.each<[string, number, unknown, string]>([
    ['a migration throws', 1, 7, 'older version'],
    ['a newer version of Discern saved it', 4, { words: [] }, 'newer version'],
    ['it has another shape', 3, { word: 'a' }, 'words is missing.'],
    ['it is no object', 3, 'text', 'words is missing.'],
  ])('%s: a problem, the fallback, and the stored data untouched', async (_, version, value, say) => {
    await put(value, version);
    const one = thing();
    const { value: read, problem } = await one.read();
    expect(read).toEqual({ words: ['fallback'] });
    expect(problem).toContain(say);
    await expect(one.change(() => ({ words: ['mine'] }))).rejects.toThrow('Discard it first');
    expect(await raw()).toEqual(value);
  });

  test('a browser that does not answer is a problem, not a crash', async () => {
    const one = thing();
    await one.discard();
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('denied'));
    expect(await one.read()).toEqual({
      value: { words: ['fallback'] },
      problem: 'The browser’s storage could not be read.',
    });
  });
});

describe('changing', () => {
  test('one change after the other, none lost', async () => {
    const one = thing();
    await Promise.all(
      ['a', 'b', 'c'].map((word) => one.change(({ words }) => ({ words: [...words, word] }))),
    );
    expect(await one.read()).toEqual({ value: { words: ['fallback', 'a', 'b', 'c'] } });
  });

  test('what was changed is there after a restart, at the newest version', async () => {
    await thing().change(() => ({ words: ['kept'] }));
    expect(await thing().read()).toEqual({ value: { words: ['kept'] } });
    expect((await fakeBrowser.storage.local.get('thing$')).thing$).toEqual({ v: 3 });
  });

  test('the same object comes back until something changes', async () => {
    const one = thing();
    await one.change(() => ({ words: ['a'] }));
    const first = (await one.read()).value;
    expect((await one.read()).value).toBe(first);
    await one.change(() => ({ words: ['b'] }));
    expect((await one.read()).value).toEqual({ words: ['b'] });
  });

  test('after discarding, saving works again', async () => {
    await put(7, 1);
    const one = thing();
    await one.discard();
    expect(await one.read()).toEqual({ value: { words: ['fallback'] } });
    await one.change(() => ({ words: ['new'] }));
    expect(await thing().read()).toEqual({ value: { words: ['new'] } });
  });

  test('full storage is said in plain words, and the next change goes on', async () => {
    const one = thing();
    const full = new Error('QUOTA_BYTES quota exceeded');
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(full);
    await expect(one.change(() => ({ words: ['a'] }))).rejects.toThrow('storage is full');
    expect(await one.change(() => ({ words: ['b'] }))).toEqual({ words: ['b'] });
  });
});
