import './fake-extension.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answer } from '#lib/messaging/serve.ts';
import type { TableFields } from '#lib/messaging/settings.ts';
import { enforce, PAGE, SELF, served } from './served.ts';

const table = (id: string, title = id): TableFields => ({
  id,
  title,
  matches: [],
  tried: 'unverified',
  conversation: '/case/(\\d+)',
  roles: { composer: { candidates: ['.reply'], required: true } },
  keys: [],
  endpoints: { send: [], autosave: [] },
});
const stored = async (key: string): Promise<unknown> => (await fakeBrowser.storage.local.get(key))[key];
const here = async (url: string): Promise<unknown> => {
  const reply = await answer(served().table, { kind: 'hosts.here', input: null }, { ...PAGE, url }, SELF);
  return reply.ok ? reply.value : reply.error;
};

beforeEach(() => fakeBrowser.reset());

describe('the team’s adapters', () => {
  test('none at first', async () => {
    expect(await served().ask('adapters.list', null)).toEqual([]);
  });

  test('they stand in the policy, beside its rules', async () => {
    const { ask } = served();
    await enforce(ask, { 'legal/term': 'off' });
    const saved = await ask('adapters.save', { adapters: [table('desk-a'), table('desk-b')] });
    expect(saved).toMatchObject({ ok: true });
    expect(await stored('policy')).toEqual({
      schema: 1,
      rules: { 'legal/term': { severity: 'off' } },
      adapters: [table('desk-a'), table('desk-b')],
    });
    expect((await ask('policy.get', null)).force.rules).toEqual({ 'legal/term': { severity: 'off' } });
    await enforce(ask, { 'legal/term': null });
    expect(await ask('adapters.list', null)).toHaveLength(2);
  });

  test('a known one is changed in its place; a deleted one goes back to its own', async () => {
    const { ask } = served();
    await ask('adapters.save', { adapters: [table('desk-a'), table('desk-b')] });
    await ask('adapters.save', { adapters: [table('desk-a', 'New name')] });
    expect((await ask('adapters.list', null)).map(({ title }) => title)).toEqual(['New name', 'desk-b']);
    expect(await ask('adapters.remove', { id: 'desk-a' })).toEqual([table('desk-b')]);
    await ask('adapters.save', { adapters: [table('desk-a')], at: 0 });
    expect((await ask('adapters.list', null)).map(({ id }) => id)).toEqual(['desk-a', 'desk-b']);
    await ask('adapters.remove', { id: 'desk-a' });
    await ask('adapters.remove', { id: 'desk-b' });
    expect(await stored('policy')).toEqual({ schema: 1 });
  });

  test.each([
    ['the id of a built-in one', { ...table('zendesk') }, /\[0\]\.id: This name belongs/],
    ['a selector that is none', { ...table('x-y'), shadow: ['['] }, /\[0\]\.shadow\[0\]/],
    ['nothing at all', null, /expected object/],
  ])('%s is refused, and nothing is stored', async (_, value, say) => {
    const saved = await served().ask('adapters.save', { adapters: [value as TableFields] });
    expect(saved.ok ? [] : saved.problems.map((one) => one.say)).toContainEqual(expect.stringMatching(say));
    expect(await stored('policy')).toBeUndefined();
  });

  test('pages may not ask for them', async () => {
    const reply = await answer(served().table, { kind: 'adapters.list', input: null }, PAGE, SELF);
    expect(reply).toMatchObject({ ok: false });
  });
});

describe('what a page is read with', () => {
  beforeEach(async () => {
    await fakeBrowser.storage.local.set({
      hosts: [
        { pattern: 'https://desk.example/*', adapter: 'desk-a' },
        { pattern: 'https://other.example/*', adapter: 'generic' },
      ],
    });
    await served().ask('adapters.save', { adapters: [table('desk-a')] });
  });

  test.each([
    ['the team’s own table', 'https://desk.example/case/1', table('desk-a')],
    ['a built-in one by its id', 'https://other.example/x', 'generic'],
    ['nothing elsewhere', 'https://elsewhere.example/', null],
  ])('%s', async (_, url, expected) => {
    expect(await here(url)).toEqual(expected);
  });

  test('one that was deleted is still named, so that it is read by guess', async () => {
    await served().ask('adapters.remove', { id: 'desk-a' });
    expect(await here('https://desk.example/case/1')).toBe('desk-a');
  });
});
