import { describe, expect, test } from 'vitest';
import { amounts, durations } from '#lib/core/figures.ts';

const seen = (figures: readonly { kind: string; value: string }[]): string[] =>
  figures.map(({ kind, value }) => `${kind} ${value}`);

describe('amounts', () => {
  test.each([
    ['a refund of $1,074.30 was sent', ['money 1074.3']],
    ['£42.00 and 12,50 € and 15 dollars', ['money 42', 'money 12.5', 'money 15']],
    ['eur 99 back', ['money 99']],
    ['10% off, then 2.5 percent', ['percent 10', 'percent 2.5']],
    ['order 4711, 3 items, card 1234', []],
    ['no figure at all', []],
  ])('%s', (text, expected) => {
    expect(seen(amounts(text))).toEqual(expected);
  });

  test('spans lie in the text', () => {
    const text = 'you get $20 or 30 euros';
    expect(amounts(text).map(({ span }) => text.slice(...span))).toEqual(['$20', '30 euros']);
  });
});

describe('durations', () => {
  test.each([
    ['within 24 hours', ['duration 1440 minute']],
    ['within one day', ['duration 1440 minute']],
    ['a 24-hour window', ['duration 1440 minute']],
    ['5-7 business days', ['duration 5-7 business day']],
    ['five to seven working days', ['duration 5-7 business day']],
    ['two weeks or 14 days', ['duration 20160 minute', 'duration 20160 minute']],
    ['3 months', ['duration 3 month']],
    ['version 3.2 days ahead, $5 days', []],
    ['some days', []],
  ])('%s', (text, expected) => {
    expect(seen(durations(text))).toEqual(expected);
  });
});
