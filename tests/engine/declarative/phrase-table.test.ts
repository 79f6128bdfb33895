import { expect, test } from 'vitest';
import { fold } from '#lib/core/fold.ts';
import { phraseTable } from '#lib/engine/declarative/phrase-table.ts';
import { mark, unmark } from '#tests/helpers/marked.ts';

// Phrases, then a text with «» around what they find.
const CASES: readonly (readonly [phrases: string | readonly string[], text: string])[] = [
  ['refund', 'A «refund», a «REFUND»; no refunds, no prefund, no refund2.'],
  ['guarantee*', 'We «guarantee», «guarantees», «guaranteed» and «GUARANTEEING»; no guarante.'],
  [
    'money back',
    'Your «money back», «money   back», «Money\u00a0Back», «money\tback»; not moneyback, not money-back.',
  ],
  ['guarantee* deliver*', 'We «guarantee delivery» and «guaranteed   delivering»; we guarantee a delivery.'],
  ['will*', 'He «will», she «willingly», «will»-power, goodwill.'],
  ["can't promise", "We «can't promise», we «can’t promise», we cant promise."],
  ['we can', "So «we can» help, but we can't promise."],
  ['manager', "The «manager»'s desk, two managers, the «manager»."],
  ['24/7', 'Open «24/7». Not 124/7, not 24/70.'],
  ['c++', 'In «C++», not in C+.'],
  ['#1 choice', 'The «#1 choice», a 1 choice.'],
  ['100%', 'It is «100%» safe, not 2100% and not 100.'],
  ['(at) the desk', 'Meet «(at)  the desk» or at the desk.'],
  ['naïve', 'A «naïve», a «NAÏVE», no naïvely.'],
  ['straße*', 'In der «Straße», zwei «Straßenbahnen».'],
  ['返金', '全額«返金»します。'],
  ['返金 保証', '全額«返金 保証»。返金保証'],
  ['ꦲ', 'x «ꦲ» y'],
  ['a', '«A» cat, «a» b, ab.'],
  [['free', 'free of charge', 'charge*'], '«free» of «charges»'],
  ['🙂 ok', 'Well «🙂 ok», ok.'],
  ['𝐛old', 'Look: «𝐛old», 𝐛older.'],
];

test.each(CASES)('%j: %s', (phrases, marked) => {
  const { text, spans } = unmark(marked);
  const table = phraseTable([[phrases].flat()]);
  const found = table.find(fold(text)).map(({ span }) => span);
  expect(mark(text, found)).toBe(mark(text, spans));
});

test('finds phrases that overlap, each for its owner', () => {
  const table = phraseTable([['free'], ['free of charge'], ['of*', 'of charge'], []]);
  expect(table.find('free of charge')).toEqual([
    { owner: 0, span: [0, 4] },
    { owner: 1, span: [0, 14] },
    { owner: 2, span: [5, 7] },
    { owner: 2, span: [5, 14] },
  ]);
});

test('a phrase without a letter or digit is never found', () => {
  expect(phraseTable([['***', '']]).find('*** a')).toEqual([]);
});

test('finds one of many thousand phrases', () => {
  const many = Array.from({ length: 20_000 }, (_, at) => `word${at} next`);
  const table = phraseTable([many, ['word7 next*']]);
  expect(table.find('a word7 next, word19999  next, word20000 next')).toEqual([
    { owner: 0, span: [2, 12] },
    { owner: 1, span: [2, 12] },
    { owner: 0, span: [14, 29] },
  ]);
});
