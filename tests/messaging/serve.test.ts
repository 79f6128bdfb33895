import '#tests/options/fake-extension.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_PROVIDER } from '#lib/llm/settings.ts';
import { FROM, type Kind } from '#lib/messaging/protocol.ts';
import { answer, type Sender } from '#lib/messaging/serve.ts';
import { OPTIONS, PAGE, SELF, served } from '#tests/options/served.ts';
import { parseConversation } from '../../entrypoints/background/handlers.ts';

beforeEach(() => fakeBrowser.reset());
const ask = (kind: string, input: unknown, sender: Sender, table = served().table) =>
  answer(table, { kind, input }, sender, SELF);

describe('who may ask for what', () => {
  const provider = { settings: DEFAULT_PROVIDER };
  test.each<[Kind, unknown]>([
    ['knowledge.list', null],
    ['knowledge.save', { articles: [], mode: 'replace' }],
    ['knowledge.remove', { id: 'a' }],
    ['audit.list', null],
    ['provider.get', null],
    ['provider.save', provider],
    ['provider.test', provider],
    ['provider.key.forget', null],
    ['policy.get', null],
    ['policy.draft', { file: null, revision: '' }],
    ['policy.enforce', { revision: '' }],
    ['replies.list', null],
    ['replies.save', { replies: [] }],
    ['replies.remove', { id: 'a' }],
    ['replies.replace', { replies: null }],
    ['settings.discard', { what: 'policy' }],
  ])('%s is for pages of the extension only', async (kind, input) => {
    expect(await ask(kind, input, PAGE)).toMatchObject({ ok: false });
    expect(await ask(kind, input, OPTIONS)).toMatchObject({ ok: true });
  });

  test('a page of the helpdesk asks for no more than this', () => {
    const asked = Object.entries(FROM).flatMap(([kind, from]) => (from === 'page' ? [kind] : []));
    expect(asked).toEqual([
      'panel.inject',
      'patterns.inject',
      'knowledge.relevant',
      'policy.current',
      'hosts.here',
      'tab.state',
      'audit.append',
    ]);
  });

  test('a page of the web in a frame of the extension is still a page', async () => {
    const framed = { ...OPTIONS, origin: 'https://evil.example' };
    expect(await ask('provider.get', null, framed)).toMatchObject({ ok: false });
  });

  test('another extension gets nothing', async () => {
    expect(await ask('knowledge.list', null, { ...OPTIONS, id: 'them' })).toMatchObject({ ok: false });
  });

  test.each(['toString', '__proto__', 'constructor', 'nothing'])('%s is no message', async (kind) => {
    expect(await ask(kind, null, OPTIONS)).toEqual({ ok: false, error: 'Unknown message.' });
  });
});

describe('inputs are checked, and errors do not quote them', () => {
  const event = {
    at: '2026-11-23T08:00:00.000Z',
    helpdesk: 'z',
    conversation: '1',
    outcome: 'held',
    findings: [],
    policy: 'p',
  };
  test.each([
    ['audit.append', event, true],
    ['audit.append', { ...event, text: 'Secretword' }, false],
    ['audit.append', { ...event, at: 'Secretword' }, false],
    ['knowledge.relevant', { query: 'parcel' }, true],
    ['knowledge.relevant', { query: 7 }, false],
  ])('%s %j → %s', async (kind, input, ok) => {
    const reply = await ask(kind, input, PAGE);
    expect(reply.ok).toBe(ok);
    expect(JSON.stringify(reply)).not.toContain('Secretword');
  });

  test('a bad article stores nothing and says where it is', async () => {
    const { table } = served();
    const save = (article: object) =>
      ask('knowledge.save', { articles: [article], mode: 'replace' }, OPTIONS, table);
    await save({ id: '1', title: 'A', text: 'B' });
    expect(await save({ id: '2', title: 'C' })).toMatchObject({
      ok: false,
      error: expect.stringContaining('Row 1'),
    });
    expect(await ask('knowledge.list', null, OPTIONS, table)).toMatchObject({
      ok: true,
      value: [{ id: '1' }],
    });
  });

  test('adding keeps what is there and updates what has the same id', async () => {
    const { table } = served();
    const save = (mode: string, ...ids: string[]) => {
      const articles = ids.map((id) => ({ id, title: `${mode} ${id}`, text: 'T' }));
      return ask('knowledge.save', { articles, mode }, OPTIONS, table);
    };
    await save('replace', 'a', 'b');
    expect(await save('add', 'b', 'c')).toMatchObject({ value: { added: 1, updated: 1 } });
    expect(await ask('knowledge.list', null, OPTIONS, table)).toMatchObject({
      value: [{ title: 'replace a' }, { title: 'add b' }, { title: 'add c' }],
    });
  });

  test('two imports at once are both kept', async () => {
    const { table } = served();
    const add = (id: string) =>
      ask('knowledge.save', { articles: [{ id, title: 'T', text: 'T' }], mode: 'add' }, OPTIONS, table);
    await Promise.all([add('a'), add('b'), add('c')]);
    expect(await ask('knowledge.list', null, OPTIONS, table)).toMatchObject({
      value: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
    });
  });
});

describe('a conversation that a page sends', () => {
  const conversation = {
    helpdesk: 'zendesk',
    id: '1',
    customer: {},
    messages: [{ author: 'customer', text: 'Hi' }],
  };
  test('is taken as it is', () => {
    expect(parseConversation(conversation)).toEqual(conversation);
  });

  test.each([
    null,
    { ...conversation, messages: 'Secretword' },
    { ...conversation, messages: [{ author: 'nobody', text: 'Secretword' }] },
  ])('%j is refused without being quoted', (input) => {
    expect(() => parseConversation(input)).toThrow(/^Bad message: (?!.*Secretword)/);
  });
});
