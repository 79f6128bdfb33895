import { describe, expect, test } from 'vitest';
import type { Conversation } from '#lib/core/types.ts';
import { labelOf, valuesOf } from '#lib/llm/blanks.ts';
import { turnsOf } from '#lib/llm/turns.ts';
import { demo, saying } from './conversations.ts';

const values = (conversation: Conversation) => valuesOf(conversation, turnsOf(conversation));

describe('order.id', () => {
  test.each<[string | readonly string[], string | undefined]>([
    ['Where is order NW-48213?', 'NW-48213'],
    ['Where is my order #4471?', '#4471'],
    ['Order number: 4471882', '4471882'],
    ['order no. 4471-882 is late', '4471-882'],
    ['my purchase id is ab12cd', 'ab12cd'],
    ['orders NW-1001 and again order nw-1001', 'nw-1001'],
    ['order NW-1001 and order NW-1002', undefined],
    [['order NW-1001', 'I mean order NW-1002'], undefined],
    ['I ordered in 2024', undefined],
    ['my order 2 boots', undefined],
    ['my order 12th', undefined],
    ['order 4539148803436467', undefined],
    ['order for £846.00', undefined],
    ['order 10.50', undefined],
    ['my order is late', undefined],
  ])('%j: %s', (text, expected) => {
    expect(values(saying(text))['order.id']).toBe(expected);
  });
});

test.each<[string, string, string]>([
  ['booking.id', 'my booking NWT-7Q2KD', 'NWT-7Q2KD'],
  ['tracking.id', 'tracking number JD0002 is wrong, tracking: 1Z999AA10123456784', ''],
  ['tracking.id', 'tracking: 1Z999AA10123456784', '1Z999AA10123456784'],
  ['return.id', 'return RT-20931', 'RT-20931'],
  ['invoice.id', 'Invoice #00108', '#00108'],
])('%s in %j: %s', (blank, text, expected) => {
  expect(values(saying(text))[blank] ?? '').toBe(expected);
});

test('the open turn names the number before the subject, the subject before what was answered', () => {
  const messages: Conversation['messages'] = [
    { author: 'customer', text: 'order NW-1001' },
    { author: 'agent', text: 'Which one?' },
    { author: 'customer', text: 'The other one.' },
  ];
  expect(values(saying([], { messages }))['order.id']).toBe('NW-1001');
  expect(values(saying([], { messages, subject: 'Order NW-1002' }))['order.id']).toBe('NW-1002');
  const now = [...messages, { author: 'customer' as const, text: 'It is order NW-1003.' }];
  expect(values(saying([], { messages: now, subject: 'Order NW-1002' }))['order.id']).toBe('NW-1003');
});

test('a private note is never read', () => {
  const messages: Conversation['messages'] = [
    { author: 'customer', text: 'Where is it?' },
    { author: 'note', text: 'This is order NW-666.' },
  ];
  expect(values(saying([], { messages }))['order.id']).toBeUndefined();
});

test.each<[string | undefined, string | undefined]>([
  ['Re: Fwd: Late parcel', 'Late parcel'],
  ['Conversation with Leo Marchetti', undefined],
  ['(no subject)', undefined],
  ['My card 4539 1488 0343 6467', undefined],
  ['Look at https://evil.example', undefined],
  ['{{agent.name}}', undefined],
  ['x'.repeat(81), undefined],
  [undefined, undefined],
])('the subject %j is repeated as %j', (subject, expected) => {
  expect(values(saying('Hello', subject === undefined ? {} : { subject })).subject).toBe(expected);
});

test('the first ticket of the demo', () => {
  expect(values(demo[0] as Conversation)).toMatchObject({
    'agent.name': 'Priya Shah',
    'customer.firstName': 'Daniel',
    'customer.name': 'Daniel Okafor',
    'order.id': 'NW-48213',
    'booking.id': undefined,
    brand: undefined,
  });
});

test.each([
  ['order.id', 'order number'],
  ['agent.name', 'your name'],
  ['shop.openingHours', 'shop opening hours'],
  ['return_window', 'return window'],
])('the blank %s is called %j', (blank, label) => {
  expect(labelOf(blank)).toBe(label);
});
