import './fake-extension.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { FROM, type Kind, ROLE } from '#lib/messaging/protocol.ts';
import { answer } from '#lib/messaging/serve.ts';
import { OPTIONS, PAGE, SELF, served } from './served.ts';

type Served = ReturnType<typeof served>;
const manage = (values: Record<string, unknown>): Promise<void> => fakeBrowser.storage.managed.set(values);

beforeEach(() => {
  fakeBrowser.reset();
  // A browser that permits no host and has no script registered.
  Object.assign(fakeBrowser.permissions, { contains: async () => false });
  Object.assign(fakeBrowser.scripting, { unregisterContentScripts: async () => undefined });
});

describe('an agent', () => {
  // One input for each kind that would change something.
  const INPUTS: Partial<Record<Kind, unknown>> = {
    'knowledge.save': { articles: [], mode: 'replace' },
    'knowledge.remove': { id: 'a' },
    'policy.draft': { file: null, revision: '' },
    'policy.enforce': { revision: '' },
    'policy.remote.set': null,
    'replies.save': { replies: [] },
    'replies.remove': { id: 'a' },
    'replies.replace': { replies: null },
    'settings.discard': { what: 'policy' },
    'hosts.remove': { pattern: 'https://desk.example.com/*' },
    'adapters.save': { adapters: [] },
    'adapters.remove': { id: 'desk' },
  };
  const ask = (page: Served, kind: string, input: unknown) =>
    answer(page.table, { kind, input }, OPTIONS, SELF);

  test.each(Object.entries(INPUTS))('may not %s; a lead may', async (kind, input) => {
    expect(await ask(served(), kind, input)).toMatchObject({ ok: true });
    await manage({ role: 'agent' });
    expect(await ask(served(), kind, input)).toMatchObject({
      ok: false,
      error: expect.stringContaining('Only a team lead'),
    });
  });

  test('is refused everything that is a lead’s, and nothing that helpdesk pages ask for', () => {
    const leads = (Object.keys(ROLE) as Kind[]).filter((kind) => ROLE[kind] === 'lead');
    expect(leads.toSorted()).toEqual(expect.arrayContaining(Object.keys(INPUTS).toSorted()));
    expect(leads.filter((kind) => FROM[kind] === 'page')).toEqual([]);
  });

  test('is named as one to the page, and sees the policy', async () => {
    await manage({ policy: '{"schema":1,"gate":{"pause":false}}', role: 'agent' });
    expect(await served().ask('policy.get', null)).toMatchObject({
      role: 'agent',
      force: { gate: { pause: false } },
    });
  });

  test('switches Discern on for a new host, and leaves those on the list as they are', async () => {
    const pattern = 'https://desk.example.com/*';
    await manage({ role: 'agent' });
    const page = served();
    const set = (adapter: string) => ask(page, 'hosts.set', { pattern, adapter });
    expect(await set('generic')).toMatchObject({ ok: true });
    expect(await set('other')).toMatchObject({
      ok: false,
      error: expect.stringContaining('Only a team lead'),
    });
    expect((await page.ask('hosts.list', null)).hosts).toEqual([{ pattern, adapter: 'generic' }]);
  });

  test('takes no page from a host on the list by one that is laid before it', async () => {
    const page = served();
    await page.ask('hosts.set', { pattern: 'https://desk.example.com/*', adapter: 'generic' });
    await manage({ role: 'agent' });
    for (const pattern of ['https://*.example.com/*', 'https://example.com/*'])
      expect(await ask(page, 'hosts.set', { pattern, adapter: 'gmail', at: 0 })).toMatchObject({ ok: true });
    const here = { ...PAGE, url: 'https://desk.example.com/1' };
    expect(await answer(page.table, { kind: 'hosts.here', input: null }, here, SELF)).toEqual({
      ok: true,
      value: 'generic',
    });
  });

  test('keeps own notes on rules, which no policy knows of', async () => {
    await manage({ role: 'agent' });
    const page = served();
    const { version } = await page.ask('policy.get', null);
    await page.ask('notes.save', { code: 'legal/term', text: ' Ask Kim first. ' });
    await page.ask('notes.save', { code: 'custom/dates', text: 'Mind the date.' });
    await page.ask('notes.save', { code: 'custom/dates', text: ' ' });
    expect(await served().ask('notes.list', null)).toEqual({ notes: { 'legal/term': 'Ask Kim first.' } });
    expect((await page.ask('policy.get', null)).version).toBe(version);
    expect(await ask(page, 'notes.save', { code: '../x', text: 'a' })).toMatchObject({ ok: false });
  });
});
