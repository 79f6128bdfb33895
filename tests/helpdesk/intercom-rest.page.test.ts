import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Reading } from '#lib/helpdesk/adapter.ts';
import intercom from '#lib/helpdesk/adapters/intercom.ts';
import { conversations } from '#tests/replicas/intercom/conversations.ts';

const reading: Reading = {
  pane: document.documentElement,
  conversation: '4711',
  composer: null,
  log: null,
  missing: [],
};
let asked: string[] = [];
const answers = (body: unknown, init?: ResponseInit): void => {
  asked = [];
  vi.stubGlobal('fetch', async (url: URL) => {
    asked.push(url.pathname + url.search);
    return new Response(typeof body === 'string' ? body : JSON.stringify(body), init);
  });
};
const part = (type: unknown, ...blocks: unknown[]) => ({
  renderable_type: type,
  renderable_data: { blocks },
});
const fetched = () => intercom.fetchConversation?.(reading, document);

beforeEach(() => history.replaceState(null, '', '/a/inbox/nw8/inbox/shared/all/conversation/4711'));
afterEach(() => vi.unstubAllGlobals());

test('asks the inbox itself, with the workspace of the address', async () => {
  answers({});
  await fetched();
  await intercom.agentName(document);
  expect(asked).toEqual(['/ember/inbox/conversations/4711?app_id=nw8', '/ember/admins/me.json?app_id=nw8']);
  history.replaceState(null, '', '/elsewhere/4711');
  expect(await fetched()).toBeUndefined();
  expect(asked).toHaveLength(2);
});

test('tells authors by their codes, with names and times', async () => {
  const [conversation] = conversations();
  answers(conversation);
  const found = await fetched();
  expect(found).toMatchObject({
    helpdesk: 'intercom',
    id: '4711',
    subject: 'Parcel NW-48213 was due on Monday and is still not here',
    customer: { name: 'Daniel Okafor' },
  });
  expect(found?.messages.map(({ author, name }) => [author, name])).toEqual([
    ['customer', 'Daniel Okafor'],
    ['agent', 'Priya Shah'],
    ['system', 'Order system'],
    ['note', 'Priya Shah'],
    ['customer', 'Daniel Okafor'],
  ]);
  expect(found?.messages[0]).toMatchObject({
    at: '2026-11-17T08:42:00.000Z',
    text: expect.stringContaining('Tracking has said "at depot" since Sunday.\n\nWhere is it?'),
  });
});

test.each([
  ['lines', [{ text: 'One' }, { text: '' }, { text: 'Two' }], 'One\n\nTwo'],
  ['markup', [{ text: '<b>One</b> &amp; <a href="https://x.example">two</a><br>three' }], 'One & two\nthree'],
  ['a list', [{ type: 'unorderedList', items: ['One', { text: 'Two' }] }], 'One\nTwo'],
  ['content', [{ content: 'One' }, { content: [{ text: 'Two' }] }], 'One\nTwo'],
  ['something else', [null, 7, { text: 7 }, { text: 'One' }], 'One'],
])('reads blocks: %s', async (_, blocks, text) => {
  answers({ renderable_parts: [part(1, ...blocks)] });
  expect((await fetched())?.messages).toEqual([{ author: 'customer', text }]);
});

test.each([
  [1, 'customer'],
  [12, 'customer'],
  [2, 'agent'],
  [24, 'agent'],
  [3, 'note'],
  [71, 'system'],
  [999, 'bot'],
  ['x', 'bot'],
])('code %s is by %s', async (code, author) => {
  answers({ renderable_parts: [part(code, { text: 'Words' }), part(5)] });
  expect((await fetched())?.messages).toEqual([{ author, text: 'Words' }]);
});

test.each([
  ['nothing of use', {}, undefined],
  ['no list', { renderable_parts: 'x' }, undefined],
  ['no JSON', '<html>', undefined],
  ['a refusal', { renderable_parts: [part(1, { text: 'x' })] }, { status: 403 }],
])('an answer with %s counts as none', async (_, body, init) => {
  answers(body, init);
  expect(await fetched()).toBeUndefined();
});

test.each([
  [{ name: ' Priya Shah ' }, 'Priya Shah'],
  [{ admin: { name: 'Priya Shah' } }, 'Priya Shah'],
  [{ name: 7 }, undefined],
  ['<html>', undefined],
])('who is signed in: %j', async (body, name) => {
  answers(body);
  expect(await intercom.agentName(document)).toBe(name);
});
