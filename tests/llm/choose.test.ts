import { describe, expect, test } from 'vitest';
import type { Conversation } from '#lib/core/types.ts';
import { chooser } from '#lib/llm/choose.ts';
import { draftFrom } from '#lib/llm/saved-replies.ts';
import { STARTER_LIBRARY } from '#lib/llm/starter-library.ts';
import { demo, long, saying } from './conversations.ts';

const choose = chooser(STARTER_LIBRARY);

function outcome(conversation: Conversation): string {
  const drafted = draftFrom(STARTER_LIBRARY, { conversation, knowledge: [] }, choose);
  return drafted.ok ? drafted.reply.id : drafted.none.because;
}

test.each<[string, string]>([
  [
    'Hello, my order #44812 was supposed to be here three days ago and there is still no sign of it. Can you tell me where it is?',
    'parcel-late',
  ],
  ['Hi, any update on where my package is? Order A-99123.', 'parcel-late'],
  [
    'The tracking for my shipment has not changed since last Tuesday, I think the parcel is lost.',
    'parcel-lost',
  ],
  ['UPS says it was delivered on Friday, but I never received anything.', 'parcel-not-received'],
  ['Hey, roughly when will my order be delivered? I need to be home.', 'delivery-date'],
  ['I just noticed I typed in my old address. Can you change the delivery address please?', 'change-address'],
  ['The lamp arrived with the glass smashed, the box was damaged as well.', 'damaged-item'],
  ['I ordered the green jacket in M but you sent me a red one in L.', 'wrong-item'],
  ['There were supposed to be four glasses, but one item is missing from the box', 'wrong-item'],
  ['I am not happy with the course and would like my money back please.', 'refund-request'],
  ['I sent the shoes back two weeks ago. When will I get my refund?', 'refund-status'],
  ['You refunded me 20 dollars, but I paid 35. Why is the refund less?', 'refund-amount'],
  ['My bank statement shows I was billed twice in October.', 'duplicate-charge'],
  ['There is a charge of 49.99 on my card that I do not recognize. What is it for?', 'charge-dispute'],
  ['my card gets declined every time at checkout', 'payment-declined'],
  ['Could you send me the invoice for order 100-2231? My accountant needs it.', 'invoice-copy'],
  ['Is there any discount for students?', 'discount-request'],
  ['My promo code SPRING is not being accepted', 'discount-request'],
  ['Please cancel order 882134, I bought it by mistake.', 'cancel-order'],
  ['I would like to return a pair of trousers, they do not fit. How does it work?', 'return-how'],
  ['My blender stopped working after 8 months. Is it covered by the warranty?', 'warranty'],
  ['I forgot my password and the reset email never comes', 'password-reset'],
  ["I can't log in", 'password-reset'],
  ['Someone hacked my account and changed the email', 'account-locked'],
  ['Why did you suspend my account? I did nothing wrong.', 'account-closed'],
  ['Under GDPR I ask you to send me a copy of all personal data you hold about me.', 'data-request'],
  ['Please delete my account and all data', 'data-request'],
  ['I want to cancel my subscription before it renews', 'cancel-subscription'],
  ['we would like to upgrade from Basic to Pro, what does it cost for 12 users', 'plan-change'],
  ['Is your site down? Nothing loads for our whole team', 'outage'],
  ['The app crashes every time I open the camera', 'bug-report'],
  ['It would be great if you could add a dark mode', 'feature-request'],
  ['I am using a screen reader and cannot get through the checkout', 'accessibility'],
  ['Sorry for my English. Do you speak Italian?', 'language'],
  ['My husband passed away last month and his account is still being charged.', 'bereavement'],
  ['My father died and I need to cancel the trip he booked with you', 'bereavement-travel'],
  ['agent', 'person-requested'],
  ['I want to speak to a human being', 'person-requested'],
  ['Let me speak with your manager', 'manager-requested'],
  ['This is absolutely ridiculous!! I am sick of this company', 'complaint-angry'],
  ['WHERE IS MY ORDER?! THIS IS UNACCEPTABLE', 'parcel-late-angry'],
  ['Where is my refund? It is a disgrace that nobody answers', 'refund-status'],
  ['If this is not fixed I will take you to court', 'formal-complaint'],
  ['Thank you so much, that fixed it! All sorted.', 'thanks-closing'],
  ['Put it through for me please: 4539 1488 0343 6467 visa 08/29', 'card-number-shared'],
  ['What is the meaning of life?', 'no-fit'],
  ['Do you sponsor football clubs?', 'no-fit'],
  ['Bonjour, mon colis n’est jamais arrivé. Où est-il ?', 'no-fit'],
  ['I would like to apply for a job in your Berlin office', 'no-fit'],
  ['My phone died and now I lost the authenticator app, locked out of my account', 'account-locked'],
  ['hello', 'no-fit'],
  ['🙂', 'no-fit'],
  ['ok', 'no-fit'],
  ['I want to kill myself', 'refused'],
  ['Can you tell me about the ingredients in your shampoo, I am allergic to nuts', 'no-fit'],
  ['Do you deliver to Norway?', 'no-fit'],
  ['How do I connect my printer to wifi', 'no-fit'],
  ['What are your opening hours on Sunday', 'no-fit'],
  ['Where is your nearest store?', 'no-fit'],
  ['I received an email saying I won a prize, is this from you?', 'no-fit'],
  ['Hi, is the black desk in stock again?', 'no-fit'],
])('%j: %s', (text, expected) => {
  expect(outcome(saying(text))).toBe(expected);
});

describe('the conversation around', () => {
  const answered = { author: 'agent' as const, text: 'Which order is it?' };
  const customer = (text: string) => ({ author: 'customer' as const, text });

  test.each<[string, Conversation, string]>([
    ['no message at all', saying([]), 'no-fit'],
    ['an empty message', saying('  \n '), 'no-fit'],
    ['only an agent has written', saying([], { messages: [answered] }), 'no-fit'],
    ['200 messages, the last one decides', long, 'invoice-copy'],
    [
      'the subject says what the message does not',
      saying('Hello, please help', { subject: 'I was charged twice' }),
      'duplicate-charge',
    ],
    [
      'a subject the helpdesk made up says nothing',
      saying('Hello', { subject: 'Conversation with Refund Wanted' }),
      'no-fit',
    ],
    [
      'what is open weighs more than what was answered',
      saying([], {
        messages: [customer('Where is my parcel?'), answered, customer('Please cancel my subscription.')],
      }),
      'cancel-subscription',
    ],
    [
      'the team wrote last',
      saying([], { messages: [customer('Where is my parcel?'), answered] }),
      'missing-details',
    ],
    [
      'someone asked for a person before an agent came',
      saying([], {
        messages: [customer('Let me talk to a person'), answered, customer('Where is my parcel?')],
      }),
      'parcel-late',
    ],
    [
      'a quoted mail below is not what the customer says',
      saying('I was charged twice\n\nOn Monday Ana wrote:\nI forgot my password'),
      'duplicate-charge',
    ],
    [
      'thanks with a new question are not closed',
      saying('Thanks, that fixed it. Can you send me an invoice?'),
      'invoice-copy',
    ],
    [
      'thanks with a new request are not closed',
      saying('Thanks, all sorted. Please cancel my subscription.'),
      'cancel-subscription',
    ],
    ['angry thanks are not closed', saying('Perfect, that worked. Not! You are useless.'), 'complaint-angry'],
    [
      'a note is not what the customer says',
      saying([], { messages: [customer('hello'), { author: 'note', text: 'Where is my parcel?' }] }),
      'no-fit',
    ],
  ])('%s', (_name, conversation, expected) => {
    expect(outcome(conversation)).toBe(expected);
  });
});

test.each(
  [
    ['parcel-late-angry'],
    ['bereavement-travel'],
    ['refund-amount'],
    ['card-number-shared'],
    ['person-requested'],
  ].map(([id], index) => [index + 1, id] as const),
)('ticket %i of the demo: %s', (number, id) => {
  expect(outcome(demo[number - 1] as Conversation)).toBe(id);
});

test('a reply for one channel is not drafted on the other', () => {
  const library = [
    { id: 'mail', title: 'Late parcel', asks: ['where is my parcel'], text: 'x', channel: 'email' as const },
  ];
  const drafted = (channel: string) =>
    draftFrom(library, { conversation: saying('Where is my parcel?', { channel }), knowledge: [] }).ok;
  expect(drafted('email')).toBe(true);
  expect(drafted('native_messaging')).toBe(false);
});

test('a reply without samples is found by its title', () => {
  const library = [{ id: 'norway', title: 'Delivery to Norway', asks: [], text: 'x' }];
  const drafted = draftFrom(library, {
    conversation: saying('Do you deliver to Norway? I mean delivery by post.'),
    knowledge: [],
  });
  expect(drafted.ok && drafted.reply.id).toBe('norway');
});

test('an empty library fits nothing', () => {
  expect(draftFrom([], { conversation: saying('Where is my parcel?'), knowledge: [] })).toMatchObject({
    none: { because: 'no-fit', say: 'None of the approved replies fits what the customer asks.' },
  });
});
