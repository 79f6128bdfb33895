import { describe, expect, test } from 'vitest';
import type { Conversation, Evidence } from '#lib/core/types.ts';
import type { DraftPart } from '#lib/llm/provider.ts';
import { draftFrom, savedReplies } from '#lib/llm/saved-replies.ts';
import { STARTER_LIBRARY } from '#lib/llm/starter-library.ts';
import { knowledge } from '#tests/replicas/zendesk/tickets.ts';
import { demo, saying, tempting } from './conversations.ts';

const provider = savedReplies(STARTER_LIBRARY);
const never = new AbortController().signal;

async function parts(
  conversation: Conversation,
  articles: readonly Evidence[] = [],
  signal = never,
): Promise<DraftPart[]> {
  const all: DraftPart[] = [];
  for await (const part of provider.stream({ conversation, knowledge: articles }, signal)) all.push(part);
  return all;
}

const textOf = (all: readonly DraftPart[]) =>
  all.map((part) => (part.kind === 'text' ? part.text : '')).join('');

describe('a whole draft', () => {
  test('a plain question in a chat, answered from an article', async () => {
    const all = await parts(demo[5] as Conversation, knowledge);
    expect(textOf(all)).toBe(
      [
        'Hi Leo,',
        'Thank you for your question.',
        'From our help page “Paying with a gift card in the app”: “Open the basket in the app, choose Payment, then Add gift card, and type the 16 characters from the back of the card. The gift card pays first; anything that is left can be paid by card or PayPal. What remains on a gift card stays on it for 24 months after the last use.”\nhttps://help.northwind.example/articles/gift-card-app',
        'If you get stuck, tell me at which step, what you see there and which device you use, and we can look at it together.',
      ].join('\n\n'),
    );
    expect(all.at(-1)).toEqual({
      kind: 'end',
      complete: true,
      reply: { id: 'how-to', title: 'How something is done' },
      knowledge: ['gift-card-app'],
      blanks: [],
    });
  });

  test('a mail with an order number, no name and no agent', async () => {
    const conversation: Conversation = {
      helpdesk: 'test',
      id: '1',
      customer: {},
      messages: [{ author: 'customer', text: 'Please cancel my order NW-48213.' }],
    };
    const all = await parts(conversation);
    expect(textOf(all)).toBe(
      [
        'Hi,',
        'Thank you for telling us.',
        'Please confirm that you want to cancel order NW-48213, all of it or only some items.',
        'Once I have your answer, I can check what is still possible. If it has left our warehouse, it can no longer be stopped, and the way back is a return.',
        'If it is urgent, reply with a phone number, so that we can sort it out by phone.',
        'Kind regards,\n[your name]',
      ].join('\n\n'),
    );
    expect(all.at(-1)).toMatchObject({ kind: 'end', blanks: ['your name'], knowledge: [] });
  });

  test.each([
    ['🌸 Lucía 🌸', 'Hi Lucía,'],
    ['محمد علي', 'Hi محمد,'],
    ['Visitor 3391', 'Hi,'],
  ])('the customer is shown as %s', async (name, greeting) => {
    const all = await parts(saying('I forgot my password', { customer: { name } }));
    expect(textOf(all).split('\n')[0]).toBe(greeting);
  });
});

describe('no draft', () => {
  test.each<[string, Conversation, string, string]>([
    [
      'nothing fits',
      saying('Do you sponsor football clubs?'),
      'no-fit',
      'None of the approved replies fits what the customer asks.',
    ],
    ['nothing was said', saying([]), 'no-fit', 'There is no message of the customer to answer yet.'],
    [
      'a question of use without an article',
      saying('How do I use the timer in the app?'),
      'no-fit',
      '“How something is done” would fit, but no article answers the question.',
    ],
    [
      'a person at risk',
      saying(['Where is my parcel?', 'I do not want to live any more. Where is my parcel?', 'hello?']),
      'refused',
      'The customer may be at risk. Answer in your own words and follow your team’s guidance.',
    ],
  ])('%s', async (_name, conversation, because, say) => {
    expect(await parts(conversation)).toEqual([{ kind: 'none', because, say }]);
  });

  test.each<[string, string]>([
    ['I will see you in court', 'None of the approved replies fits what the customer asks.'],
    [
      'I will sue you over my parcel',
      'The customer speaks of a legal step, and no approved reply is written for that.',
    ],
    [
      'My wife died and my parcel is late',
      'The customer has lost someone, and no approved reply is written for that.',
    ],
    [
      'Where is my parcel? Let me talk to a human',
      'The customer asks for a person, and no approved reply is written for that.',
    ],
    [
      'My card is 4539 1488 0343 6467',
      'The customer sent a card number, and no approved reply is written for that.',
    ],
  ])('a library without a reply for it: %s', (text, say) => {
    const library = [{ id: 'late', title: 'Late parcel', asks: ['where is my parcel'], text: 'x' }];
    expect(draftFrom(library, { conversation: saying(text), knowledge: [] })).toMatchObject({
      ok: false,
      none: { say },
    });
  });
});

describe('the stream', () => {
  test.each(tempting.map((conversation, index) => [index, conversation] as const))(
    'conversation %i: one last part, last, and the same twice',
    async (_index, conversation) => {
      const all = await parts(conversation, knowledge);
      expect(all.filter(({ kind }) => kind !== 'text')).toEqual([all.at(-1)]);
      expect(await parts(conversation, knowledge)).toEqual(all);
    },
  );

  test('after an abort it ends without a last part', async () => {
    const controller = new AbortController();
    const seen: DraftPart[] = [];
    const request = { conversation: demo[0] as Conversation, knowledge };
    for await (const part of provider.stream(request, controller.signal)) {
      seen.push(part);
      controller.abort();
    }
    expect(seen).toEqual([{ kind: 'text', text: 'Hi Daniel,\n\n' }]);
    expect(await parts(demo[0] as Conversation, [], AbortSignal.abort())).toEqual([]);
  });
});

test.each<[number, string, readonly string[], readonly string[]]>([
  [1, 'parcel-late-angry', ['express-charge'], ['Hi Daniel,', 'order NW-48213', 'I am sorry', 'Priya Shah']],
  [
    2,
    'bereavement-travel',
    ['bereavement-fare'],
    ['Dear Margaret,', 'NWT-7Q2KD', 'sorry for your loss', 'funeral director'],
  ],
  [3, 'refund-amount', ['refund-amount'], ['Hi Tomasz,', 'standard delivery charge of £5.95']],
  [4, 'card-number-shared', ['declined-card'], ['Hi Aisha,', 'please do not send card details']],
  [5, 'person-requested', [], ['Hi Grace,', 'This is Priya Shah', 'phone']],
  [6, 'how-to', ['gift-card-app'], ['Hi Leo,', '16 characters', 'paid by card or PayPal']],
])('ticket %i of the demo gets %s', (number, id, articles, words) => {
  const drafted = draftFrom(STARTER_LIBRARY, { conversation: demo[number - 1] as Conversation, knowledge });
  if (!drafted.ok) throw new Error(drafted.none.say);
  expect(drafted.reply.id).toBe(id);
  expect(drafted.filled.quotes.map(({ article }) => article.id)).toEqual(articles);
  expect(drafted.filled.blanks).toEqual([]);
  for (const one of words) expect(drafted.filled.text).toContain(one);
  expect(drafted.filled.text).not.toContain('4539');
});
