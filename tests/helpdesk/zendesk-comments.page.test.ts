import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { fetchConversation } from '#lib/helpdesk/adapters/zendesk/comments.ts';
import { read } from '#lib/helpdesk/adapters/zendesk/read.ts';

const HTML = readFileSync(join(import.meta.dirname, 'pages/zendesk-email.html'), 'utf8');
type Answer = readonly [status: number, body: unknown];
let server: Server;
let answers: (path: string) => Answer;
const asked: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const [status, body] = answers(request.url ?? '');
    response.writeHead(status).end(typeof body === 'string' ? body : JSON.stringify(body));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
});
afterAll(() => new Promise((done) => server.close(done)));

const originOf = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
// A document of the page test has a fixed address, so the reader gets one that lies on the server.
const pageOn = (origin: string): Document =>
  Object.create(document, {
    location: { value: new URL('/agent/tickets/8', origin) },
    defaultView: { value: window },
  }) as Document;

beforeEach(() => {
  history.replaceState(null, '', '/agent/tickets/8');
  document.body.innerHTML = HTML;
  asked.length = 0;
});
async function fetched(channel?: string) {
  if (channel)
    document.querySelector('[data-is-active="true"] [data-channel]')?.setAttribute('data-channel', channel);
  const reading = read(document);
  if (!reading) throw new Error('no ticket is open');
  return fetchConversation(reading, pageOn(originOf()));
}
const users = [
  { id: 1, name: 'Sam Reed', role: 'end-user' },
  { id: 2, name: 'Priya Shah', role: 'agent' },
  { id: 3, name: 'Lee Admin', role: 'admin' },
];
const comment = (author_id: number, more: object) => ({ author_id, public: true, created_at: 'x', ...more });

describe('comments', () => {
  test('by author, without the signature, all pages', async () => {
    answers = (path) =>
      path.includes('page=2')
        ? [200, { comments: [comment(1, { plain_body: 'Where is it?&nbsp;' })], users, next_page: null }]
        : [
            200,
            {
              comments: [
                comment(3, { public: false, html_body: '<p>Lost.</p>' }),
                comment(2, { html_body: '<p>Hello <b>Sam</b></p><div class="signature">P</div>' }),
                comment(-1, { body: 'Merged.' }),
                comment(9, { body: 'Who am I?' }),
              ],
              users,
              next_page: `${originOf()}/api/v2/tickets/8/comments.json?page=2`,
            },
          ];
    const conversation = await fetched();
    expect(conversation).toMatchObject({ helpdesk: 'zendesk', id: '8', subject: 'Where is my parcel?' });
    expect(conversation?.messages.map(({ author, name, text }) => [author, name, text])).toEqual([
      ['note', 'Lee Admin', 'Lost.'],
      ['agent', 'Priya Shah', 'Hello Sam'],
      ['system', undefined, 'Merged.'],
      ['customer', undefined, 'Who am I?'],
      ['customer', 'Sam Reed', 'Where is it?'],
    ]);
  });

  test('another origin and endless pages are not followed', async () => {
    answers = () => [200, { comments: [comment(1, { body: 'x' })], next_page: 'https://elsewhere.example/' }];
    expect((await fetched())?.messages).toHaveLength(1);
    answers = (path) => [200, { comments: [comment(1, { body: 'x' })], next_page: originOf() + path }];
    expect((await fetched())?.messages).toHaveLength(5);
  });

  test.each<[string, Answer]>([
    ['no right to read', [403, {}]],
    ['a failure', [500, 'oops']],
    ['no JSON', [200, '<html>']],
    ['JSON of another shape', [200, { comments: 'none' }]],
    ['null', [200, 'null']],
  ])('%s: undefined, nothing thrown, and the log was tried', async (_, answer) => {
    answers = () => answer;
    expect(await fetched()).toBeUndefined();
    expect(asked.map((path) => path.replace(/\?.*/, ''))).toEqual([
      '/api/v2/tickets/8/comments.json',
      '/api/v2/tickets/8/conversation_log.json',
    ]);
  });
});

test('messaging is read from the conversation log', async () => {
  answers = () => [
    200,
    {
      events: [
        { author: { type: 'end_user', display_name: 'Sam' }, content: { type: 'text', text: 'Hi' } },
        { author: { type: 'bot' }, content: { body: 'Hello' } },
        { author: { type: 'agent' }, content: { type: 'image' } },
        { content: { text: 'nobody' } },
      ],
    },
  ];
  expect((await fetched('native_messaging'))?.messages).toEqual([
    { author: 'customer', name: 'Sam', text: 'Hi' },
    { author: 'bot', text: 'Hello' },
  ]);
  expect(asked).toEqual(['/api/v2/tickets/8/conversation_log.json']);
});

test('a ticket that is not saved yet is not asked for', async () => {
  document.querySelector('[data-is-active="true"] [data-ticket-id]')?.setAttribute('data-ticket-id', 'new');
  expect(await fetched()).toBeUndefined();
  expect(asked).toEqual([]);
});
