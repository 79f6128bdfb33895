import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseRequest } from '#lib/simulate/input/request.ts';

const draft = { text: 'Hi 😀' };
const parse = (value: unknown) => parseRequest(JSON.stringify(value));

test('only id and draft.text are required', () => {
  expect(parse({ id: '42', draft })).toEqual({
    request: {
      id: '42',
      draft: { text: 'Hi 😀', visibility: 'public', to: [], origin: { kind: 'ai', aiShare: 1 } },
      conversation: { id: '42', helpdesk: 'cli', customer: {}, messages: [] },
      knowledge: [],
    },
  });
});

test('everything of the contract comes through', () => {
  const messages = [
    { author: 'customer', text: 'Hello', at: '2026-01-01T02:00:00+02:00' },
    { author: 'note', text: '' },
  ];
  const value = {
    id: '7',
    now: '2026-01-02T00:00:00Z',
    agent: { name: 'Bo' },
    conversation: { id: 'c', channel: 'email', subject: 'Order', customer: { name: 'Ann' }, messages },
    draft: { text: '', visibility: 'internal', origin: 'typed' },
    knowledge: [
      {
        id: 'kb',
        title: 'Returns',
        text: '30 days',
        url: 'https://x.test',
        updatedAt: '2025-12-01',
        internal: true,
      },
      { id: 'bare', text: '' },
    ],
    unknown: 'is left out',
  };
  expect(parse(value)).toEqual({
    request: {
      id: '7',
      draft: { text: '', visibility: 'internal', to: [], origin: { kind: 'typed', aiShare: 0 } },
      conversation: {
        ...value.conversation,
        helpdesk: 'cli',
        agent: { name: 'Bo' },
        messages: [{ ...messages[0], at: '2026-01-01T00:00:00.000Z' }, messages[1]],
      },
      knowledge: [
        { ...value.knowledge[0], updatedAt: '2025-12-01T00:00:00.000Z' },
        { id: 'bare', title: 'bare', text: '' },
      ],
    },
  });
});

describe('says what is wrong and where', () => {
  const inMessage = (message: object) => ({ id: 'a', draft, conversation: { messages: [message] } });
  test.each<[value: unknown, id: string | null, error: string]>([
    [null, null, 'the line: expected object, received null'],
    [[], null, 'the line: expected object, received array'],
    [{}, null, 'id: is required; draft: is required'],
    [{ id: 5, draft }, null, 'id: expected string, received number'],
    [{ id: 'a' }, 'a', 'draft: is required'],
    [{ id: 'a', draft: {} }, 'a', 'draft.text: is required'],
    [{ id: 'a', draft: { text: null } }, 'a', 'draft.text: expected string, received null'],
    [
      { id: 'a', draft: { text: '', origin: 'human' } },
      'a',
      'draft.origin: expected one of "ai"|"typed"|"inserted"|"macro"',
    ],
    [inMessage({ text: 'x' }), 'a', /^conversation\.messages\[0\]\.author: expected one of "customer"\|/],
    [inMessage({ author: 'bot' }), 'a', 'conversation.messages[0].text: is required'],
    [
      inMessage({ author: 'bot', text: '', at: 'today' }),
      'a',
      /^conversation\.messages\[0\]\.at: expected a date/,
    ],
    [{ id: 'a', draft, now: '2026-02-30T00:00:00Z' }, 'a', /^now: expected a date and time/],
    [{ id: 'a', draft, conversation: { messages: [{}, {}] } }, 'a', /; and 1 more$/],
    [{ id: 'a', draft, knowledge: {} }, 'a', 'knowledge: expected array, received object'],
  ] as [unknown, string | null, string][])('%j', (value, id, error) => {
    expect(parse(value)).toEqual({
      id,
      error: typeof error === 'string' ? error : expect.stringMatching(error),
    });
  });

  test.each([
    ['nope', 'the line is not valid JSON'],
    ['{"id":"a"', 'the line is not valid JSON at character 9'],
    ['', 'the line is not valid JSON: it ends too early'],
    [`${'['.repeat(200_000)}`, /^the line is not valid JSON/],
  ])('%.20s', (json, error) => {
    expect(parseRequest(json)).toEqual({ id: null, error: expect.stringMatching(error) });
  });
});

test('no error quotes the line', () => {
  const secret = 'Zaphod';
  const broken = fc.oneof(
    fc.constant(secret),
    fc.array(fc.constant(secret)),
    fc.dictionary(fc.constantFrom('text', 'author', 'messages', 'at', secret), fc.constant(secret)),
  );
  const line = fc.record(
    {
      id: fc.option(fc.constant(3)),
      draft: broken,
      conversation: broken,
      agent: broken,
      now: broken,
      knowledge: broken,
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(line, fc.nat({ max: 60 }), (value, cut) => {
      const json = JSON.stringify(value);
      for (const text of [
        json,
        json.slice(0, -cut),
        json.replaceAll(`"${secret}"`, secret),
        `${json} ${secret}`,
      ]) {
        const result = parseRequest(text);
        if ('error' in result) expect(result.error).not.toContain(secret);
        if ('error' in result) expect(result.error).not.toContain('\n');
      }
    }),
  );
});
