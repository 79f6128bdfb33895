import { describe, expect, test } from 'vitest';
import { entitiesOf, scan } from '#lib/core/entities/entities.ts';
import { numberOf } from '#lib/core/entities/numbers.ts';
import { stem } from '#lib/core/entities/stem.ts';
import { analyse, fold } from '#lib/core/text.ts';

const seen = (text: string) => scan(fold(text)).map(({ kind, value }) => `${kind} ${value}`);

describe('specifics of a sentence', () => {
  test.each([
    [
      'A refund of $1,074.30 (10%) in 5–7 business days',
      ['money 1074.3', 'percent 10', 'duration 5-7 business day'],
    ],
    [
      'three bags, 2 adult tickets, twenty-one users',
      ['quantity 3 bag', 'quantity 2 adult', 'quantity 21 user'],
    ],
    [
      '1.5 l or 1500 millilitres, 2 kg, 64GB',
      ['quantity 1500 ml', 'quantity 1500 ml', 'quantity 2000 g', 'quantity 65536 mb'],
    ],
    ['more than 1,000 shops and 20k members', ['quantity 1000 shop', 'quantity 20000 member']],
    ['order #KD-20391, flight QX118, case 55120993', ['id KD20391', 'id QX118', 'id 55120993']],
    ['card ending in 4242, the last 4 digits', ['id 4242', 'quantity 4 digit']],
    ['https://shop.example/returns?x=1.', ['link shop.example/returns?x=1']],
    ['write to help@shop.example', ['email help@shop.example']],
    ['call +44 20 7946 0958 or (555) 010-4477', ['phone 442079460958', 'phone 5550104477']],
    ['39.99 each', ['money 39.99']],
    ['at 6pm on 3 May', ['time 1080', 'date 05-03']],
    ['1. Open the app', []],
    ['2 Tap the menu', []],
    ['a 10-inch screen, 5G, USB-C, 1080p, MP3', ['quantity 10 inch']],
    ['one of them, no figure at all', []],
    ['step 3 of 5', []],
  ])('%s', (text, expected) => {
    expect(seen(text)).toEqual(expected);
  });

  test('they are remembered with the sentence', () => {
    const of = (text: string) => entitiesOf(analyse(text).sentences[0]?.alone as never);
    expect(of('It is $5 today.')).toBe(of('It is $5 today.'));
  });

  test.each([
    ['two hundred', '200'],
    ['twenty-one', '21'],
    ['1,500', '1500'],
    ['20k', '20000'],
    ['1.5 million', '1500000'],
    ['a dozen', '12'],
  ])('the number %s', (written, expected) => {
    expect(numberOf(written)).toBe(expected);
  });

  test.each([
    ['refunded', 'refunds', 'refunding'],
    ['cancelled', 'cancel', 'cancels'],
    ['policies', 'policy', 'policy'],
    ['prices', 'price', 'priced'],
    ['shipping', 'ship', 'shipped'],
  ])('%s, %s and %s have one stem', (...words) => {
    expect(new Set(words.map(stem)).size).toBe(1);
  });
});
