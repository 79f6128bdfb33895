import { describe, expect, test } from 'vitest';
import { groundsOf } from '#lib/core/grounding/ground.ts';
import { analyse } from '#lib/core/text.ts';
import type { Message } from '#lib/core/types.ts';
import { prepare } from '#lib/engine/context.ts';
import { POLICY } from '#tests/helpers/rule-tester.ts';

const ARTICLES = [
  'Returns: unworn shoes can be returned within 30 days. A return costs £4. Gift cards are not refundable.',
  'Express delivery takes 2 to 3 business days and costs £9.50. We ship to 14 countries. Delivery to islands is free of charge.',
];
const TABLE =
  '[{"room":"Elm","floor":2,"seats":12,"free":"09:00"},{"room":"Oak","floor":3,"seats":8,"free":"14:30"},{"room":"Ash","floor":5,"seats":20,"free":"11:00"}]';
const SAID: readonly (readonly [Message['author'], string])[] = [
  ['customer', 'I paid 120 for order KD-20391 on 4 March, my number is 555 010 4477.'],
  [
    'system',
    '{"order":"KD-20391","items":[{"price":80},{"price":40}],"placed":"2026-03-04T09:15:00","last_four":"4242"}',
  ],
  ['system', TABLE],
  ['agent', 'The parcel weighs 3 kg.'],
];

function grounds(text: string, articles = ARTICLES, said = SAID): string[] {
  const messages = said.map(([author, words]): Message => ({ author, text: words }));
  const knowledge = articles.map((words, at) => ({ id: `kb${at}`, title: `Article ${at}`, text: words }));
  const { context } = prepare({ helpdesk: 'test', id: '1', customer: {}, messages }, knowledge, [], POLICY);
  return analyse(text).sentences.flatMap((sentence) =>
    groundsOf(sentence.alone, context).map(
      ({ span, verdict, place, theirs }) =>
        `${verdict} ${sentence.text.slice(...span)}${theirs ? ` / ${theirs}` : ''}${place ? ` @${place.source}` : ''}`,
    ),
  );
}

describe('what stands on a source is not listed', () => {
  test.each([
    'You paid $120 on March 4, 2026.',
    'The order from Wednesday was placed at 9:15 AM.',
    'The items cost $80 and $40, that is $120; twice that is $240 and the difference is $40.',
    'The card ending in 4242 was used for order #KD-20391.',
    'Shoes can be returned within 30 days, a return is £4.',
    'Express takes up to 3 business days.',
    'Express takes 2-3 days.',
    'It weighs 3000 g.',
    'Delivery to islands is free.',
    'Room Oak on floor 3 is free at 2:30 pm.',
    'Rooms Elm at 9:00, Oak at 14:30 and Ash at 11:00 are free.',
    'Gift cards cannot be refunded.',
    'Is it £7?',
    'One moment, this takes 2 minutes.',
    'You ordered 9 days ago.',
    'I am 100% sure.',
  ])('%s', (text) => {
    expect(grounds(text)).toEqual([]);
  });
});

describe('what no source names is unsupported', () => {
  test.each([
    ['The repair costs $85.37.', 'unsupported $85.37'],
    ['Your reference is ZX-99120.', 'unsupported zx-99120'],
    ['It was charged on 9 June.', 'unsupported 9 june'],
    ['We have 250 lockers.', 'unsupported 250 lockers'],
    ['A technician visit has no cancellation fees.', 'unsupported no cancellation fees'],
    ['The plan includes unlimited storage.', 'unsupported unlimited'],
    ['Our policy is that pets stay outside.', 'unsupported our policy is'],
    ['You will find a prepaid return label in the box.', 'unsupported prepaid return label'],
    ['Unworn shoes can be returned to Nordholm within 30 days.', 'unsupported nordholm'],
  ])('%s', (text, expected) => {
    expect(grounds(text)).toEqual([expected]);
  });
});

describe('what a source gives otherwise is contradicted', () => {
  test.each([
    ['Unworn shoes can be returned within 60 days.', 'contradicted 60 days / 30 days @kb0'],
    ['A return costs £6.', 'contradicted £6 / £4 @kb0'],
    [
      'Express delivery takes five business days.',
      'contradicted five business days / 2 to 3 business days @kb1',
    ],
    ['We ship to 40 countries.', 'contradicted 40 countries / 14 countries @kb1'],
    ['Room Oak on floor 3 is free at 11:00.', 'contradicted 11:00 @system:2'],
    ['Gift cards are refundable.', 'contradicted gift cards are refundable @kb0'],
    [
      'Delivery to islands is not free of charge.',
      'contradicted delivery to islands is not free of charge. @kb1',
    ],
  ])('%s', (text, expected) => {
    expect(grounds(text)).toEqual([expected]);
  });

  test('an entitlement where an article names a cost', () => {
    expect(
      grounds('Returns of shoes by post are free of charge.', ['A return of shoes by post costs £4.']),
    ).toEqual(['contradicted free of charge @kb0']);
  });
});

test('without any source only what binds is listed', () => {
  const bare = (text: string) => grounds(text, [], [['customer', 'Hello']]);
  expect(bare('The fee is $30 and returns close after 14 days.')).toEqual([
    'unsupported $30',
    'unsupported 14 days',
  ]);
  expect(
    bare('The update takes 20 minutes. Charge it for 2 hours. Ask Anna for case ZX-99120 at 5pm.'),
  ).toEqual([]);
});

test('a signature and quoted mail are not read', () => {
  expect(grounds('Hello.\n\nKind regards,\nAnna, since 1999, $50 club')).toEqual([]);
});
