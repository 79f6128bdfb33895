import './fake-extension.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { STARTER_LIBRARY } from '#lib/llm/starter-library.ts';
import { served } from './served.ts';

const MINE = { id: 'mine', title: 'Mine', text: 'Hello.', asks: ['hello there'] };

beforeEach(() => fakeBrowser.reset());

test('without own replies, the starter library is in use and nothing is stored', async () => {
  expect(await served().ask('replies.list', null)).toEqual({ replies: STARTER_LIBRARY, own: false });
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
});

describe('changing', () => {
  test('the first change makes the library the team’s own', async () => {
    const { ask } = served();
    const [first] = STARTER_LIBRARY;
    const changed = { ...first, title: 'Changed' } as typeof MINE;
    const answered = await ask('replies.save', { replies: [changed] });
    const after = answered.ok ? answered.value : undefined;
    expect(after?.own).toBe(true);
    expect(after?.replies).toHaveLength(STARTER_LIBRARY.length);
    expect(after?.replies[0]).toEqual(changed);
  });

  test('a deleted reply comes back to its place', async () => {
    const { ask } = served();
    const gone = STARTER_LIBRARY[3] as (typeof STARTER_LIBRARY)[number];
    const { replies } = await ask('replies.remove', { id: gone.id });
    expect(replies).toHaveLength(STARTER_LIBRARY.length - 1);
    const answered = await ask('replies.save', { replies: [gone], at: 3 });
    expect(answered.ok && answered.value.replies).toEqual(STARTER_LIBRARY);
  });

  test('replacing, and back to the starter library', async () => {
    const { ask } = served();
    expect(await ask('replies.replace', { replies: [MINE] })).toEqual({
      ok: true,
      value: { replies: [MINE], own: true },
    });
    expect(await ask('replies.replace', { replies: null })).toEqual({
      ok: true,
      value: { replies: STARTER_LIBRARY, own: false },
    });
  });

  test('one bad reply, and none is taken', async () => {
    const { ask } = served();
    const bad = { ...MINE, id: 'bad', text: ' ' };
    expect(await ask('replies.replace', { replies: [MINE, bad] })).toEqual({
      ok: false,
      problems: [{ row: 2, field: 'text', say: 'Row 2: text must not be empty.' }],
    });
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });
});

test('stored replies that cannot be read: the starter library is in use, and it is said', async () => {
  await fakeBrowser.storage.local.set({ replies: [{ id: 'a' }] });
  const state = await served().ask('replies.list', null);
  expect(state.replies).toEqual(STARTER_LIBRARY);
  expect(state.problem).toContain('title is missing');
});
