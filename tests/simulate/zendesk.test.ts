import { describe, expect, test } from 'vitest';
import { readJsonLines } from '#lib/simulate/input/json-lines.ts';
import { chunksOf, errorsOf } from './reading.ts';

const read = async (...tickets: object[]) =>
  Array.fromAsync(readJsonLines(chunksOf(tickets.map((one) => JSON.stringify(one)).join('\n'))));

const said = (by: number, body: string, more: object = {}) => ({
  author_id: by,
  body,
  public: true,
  ...more,
});
const [CUSTOMER, AGENT, OTHER] = [1, 7, 8];
const ticket = (comments: object[], more: object = {}) => ({
  id: 900,
  requester_id: CUSTOMER,
  comments: comments.map((one, at) => ({
    id: at + 1,
    created_at: `2026-01-01T00:0${at}:00Z`,
    ...one,
  })),
  ...more,
});

/** Each reply as its id, its text and who wrote what before it. */
const replies = async (...tickets: object[]) =>
  (await read(...tickets)).map((past) =>
    'error' in past
      ? past
      : [
          past.request.id,
          past.request.draft.text,
          past.request.conversation.messages.map(({ author, text }) => `${author}: ${text}`),
        ],
  );

describe('every public comment of an agent is a reply to what stood before it', () => {
  test.each<[name: string, ticket: object, replies: unknown[]]>([
    [
      'question and answer, twice',
      ticket([said(CUSTOMER, 'Q1'), said(AGENT, 'A1'), said(CUSTOMER, 'Q2'), said(AGENT, 'A2')]),
      [
        ['900:2', 'A1', ['customer: Q1']],
        ['900:4', 'A2', ['customer: Q1', 'agent: A1', 'customer: Q2']],
      ],
    ],
    [
      'an internal comment is a note, not a reply',
      ticket([said(CUSTOMER, 'Q'), said(AGENT, 'N', { public: false }), said(AGENT, 'A')]),
      [['900:3', 'A', ['customer: Q', 'note: N']]],
    ],
    [
      'somebody in copy is on the customer’s side',
      ticket([said(CUSTOMER, 'Q'), said(OTHER, 'C'), said(AGENT, 'A')], { email_cc_ids: [OTHER] }),
      [['900:3', 'A', ['customer: Q', 'customer: C']]],
    ],
    [
      'where the export tells roles, they decide',
      ticket(
        [said(OTHER, 'Q', { author: { role: 'end-user' } }), said(AGENT, 'A', { author: { role: 'agent' } })],
        { collaborator_ids: [AGENT] },
      ),
      [['900:2', 'A', ['customer: Q']]],
    ],
    [
      'what a trigger wrote is no reply',
      ticket([
        said(CUSTOMER, 'Q'),
        said(AGENT, 'T', { via: { channel: 'rule' } }),
        said(-1, 'S'),
        said(AGENT, 'A'),
      ]),
      [['900:4', 'A', ['customer: Q', 'system: T', 'system: S']]],
    ],
    [
      'the order of time, not of the file; the plain text before the marked-up one',
      ticket([
        said(AGENT, '**A**', { plain_body: 'A&nbsp;1', created_at: '2026-01-02T00:00:00Z' }),
        said(CUSTOMER, 'Q', { created_at: '2026-01-01T00:00:00Z' }),
      ]),
      [['900:1', 'A 1', ['customer: Q']]],
    ],
    ['an empty comment is none', ticket([said(CUSTOMER, 'Q'), said(AGENT, ' ')]), []],
    ['no comments', ticket([]), []],
  ])('%s', async (_, value, expected) => {
    expect(await replies(value)).toEqual(expected);
  });

  test('ticket fields', async () => {
    const [past] = await read(
      ticket([said(CUSTOMER, 'Q'), said(AGENT, 'A', { author: { name: 'Sam' } })], {
        subject: 'Late',
        brand: { name: 'North' },
        tags: ['vip'],
        via: { channel: 'email' },
        requester: { name: 'Ada' },
      }),
    );
    expect(past).toMatchObject({
      request: {
        draft: { origin: { kind: 'typed' }, visibility: 'public' },
        conversation: {
          subject: 'Late',
          brand: 'North',
          tags: ['vip'],
          channel: 'email',
          customer: { name: 'Ada' },
          agent: { name: 'Sam' },
        },
      },
    });
  });
});

test('tickets and replies may stand in one file', async () => {
  const all = await replies({ id: 'x', draft: { text: 'R' } }, ticket([said(AGENT, 'A')]));
  expect(all).toEqual([
    ['x', 'R', []],
    ['900:1', 'A', []],
  ]);
});

test.each<[name: string, ticket: object, errors: unknown[]]>([
  [
    'comments that are none',
    { id: 4, comments: 'private' },
    [[1, '4', 'comments: expected array, received string']],
  ],
  [
    'a comment without its author',
    { id: 4, comments: [{ public: true, body: 'private' }] },
    [[1, '4', 'comments[0].author_id: expected a number or a text']],
  ],
  ['no id', { comments: [] }, [[1, null, 'id: expected a number or a text']]],
])('%s', async (_, value, errors) => {
  expect(errorsOf(await read(value))).toEqual(errors);
});
