import { expect, test } from 'vitest';
import type { Quote } from '#lib/knowledge/quote.ts';
import type { Values } from '#lib/llm/blanks.ts';
import { fillReply } from '#lib/llm/fill.ts';

const ana: Values = { 'customer.firstName': 'Ana', 'agent.name': 'Priya', 'order.id': 'NW-1' };
const quote: Quote = {
  article: { id: 'a', title: 'Refunds', text: 'x', url: 'https://h.example/a' },
  text: 'We refund.',
};
const { url: _none, ...bare } = quote.article;
const plainQuote: Quote = { article: { ...bare, id: 'b', title: 'Returns' }, text: 'We take back.' };
const ARTICLE = 'From “{{article.title}}”: “{{article.quote}}”\n{{if article.url}}{{article.url}}';

test.each<[string, Values, readonly Quote[], string, readonly string[]]>([
  ['Hi {{customer.firstName}},', ana, [], 'Hi Ana,', []],
  ['Hi {{customer.firstName}},', {}, [], 'Hi,', []],
  ['Hi there {{customer.firstName}}!', {}, [], 'Hi!', []],
  ['Dear {{customer.firstName}},', {}, [], 'Hello,', []],
  ['Thank you, {{customer.firstName}}.', ana, [], 'Thank you, Ana.', []],
  ['Thank you, {{customer.firstName}}.', {}, [], 'Thank you.', []],
  ['Order {{order.id}} and {{ order.id }}.', ana, [], 'Order NW-1 and NW-1.', []],
  [
    'Order {{order.id}}, again {{order.id}}.',
    {},
    [],
    'Order [order number], again [order number].',
    ['order number'],
  ],
  [
    '{{shop.hours}} {{tracking.id}}',
    {},
    [],
    '[shop hours] [tracking number]',
    ['shop hours', 'tracking number'],
  ],
  ['{{if order.id}}About {{order.id}}.\n{{unless order.id}}Which order?', ana, [], 'About NW-1.', []],
  ['{{if order.id}}About {{order.id}}.\n{{unless order.id}}Which order?', {}, [], 'Which order?', []],
  ['A\n\n{{if order.id}}B\n\nC', {}, [], 'A\n\nC', []],
  [`A\n\n${ARTICLE}\n\nB`, {}, [], 'A\n\nB', []],
  [`A\n\n${ARTICLE}\n\nB`, {}, [quote], 'A\n\nFrom “Refunds”: “We refund.”\nhttps://h.example/a\n\nB', []],
  [`${ARTICLE}`, {}, [plainQuote], 'From “Returns”: “We take back.”', []],
  [
    `${ARTICLE}`,
    {},
    [quote, plainQuote],
    'From “Refunds”: “We refund.”\nhttps://h.example/a\n\nFrom “Returns”: “We take back.”',
    [],
  ],
  ['{{if article}}See above.\n{{unless article}}Which?', {}, [quote], 'See above.', []],
  ['{{subject}}', { subject: '{{agent.name}}', 'agent.name': 'Priya' }, [], '{{agent.name}}', []],
])('%j with %j', (template, values, quotes, text, blanks) => {
  expect(fillReply(template, values, quotes, false)).toMatchObject({ text, blanks });
});

test('in a chat there is no sign-off, and its blank is not missed', () => {
  const template = 'Hi {{customer.firstName}},\n\nYes.\n\nKind regards,\n{{agent.name}}';
  expect(fillReply(template, {}, [], true)).toEqual({ text: 'Hi,\n\nYes.', blanks: [], quotes: [] });
  expect(fillReply(template, {}, [], false)).toMatchObject({ blanks: ['your name'] });
});

test('quotes that do not stand in the text are not named', () => {
  expect(fillReply('No article here.', {}, [quote], false).quotes).toEqual([]);
});
