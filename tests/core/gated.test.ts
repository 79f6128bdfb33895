import { expect, test } from 'vitest';
import { anyOf, findGated, type Gated, gated, matchesAny, without } from '#lib/core/gated.ts';
import { analyse } from '#lib/core/text.ts';

const ALL: readonly Gated[] = [
  ['cancel|clos', '\\b(?:cancel(?:ling)?|clos(?:e|ing)) my account\\b'],
  ['100 %|never', '\\b(?:never|100 %) again\\b'],
  ['', '\\bbye\\b'],
];

test('finds what any of the patterns matches, quoted mail left out', () => {
  const text = analyse(
    'I am closing my account. Never again, bye.\n\nOn Monday you wrote:\n> close my account',
  );
  expect([...findGated(text, gated(ALL))].map(({ span }) => text.text.slice(...span))).toEqual([
    'closing my account',
    'Never again',
    'bye',
  ]);
});

test('a pattern is tried only where one of its pieces stands', () => {
  const [cancels, never, bye] = gated(ALL);
  expect(cancels?.('the account')).toBeUndefined();
  expect(cancels?.('it is closed')).toBeInstanceOf(RegExp);
  expect(never?.('100 % yes')).toBeInstanceOf(RegExp);
  expect(bye?.('')).toBeInstanceOf(RegExp);
});

test('one look serves several groups of patterns', () => {
  const may = anyOf(ALL.slice(0, 1), ALL.slice(1, 2));
  expect(['do close it', 'never', '100 % sure', 'disclose it', 'ever'].map(may)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});

test('tells whether one matches, and puts something in the place of all matches', () => {
  expect(matchesAny('close my account', gated(ALL, ''))).toBe(true);
  expect(matchesAny('close the door', gated(ALL, ''))).toBe(false);
  expect(without('never again, never again, bye', gated(ALL), '#')).toBe('#, #, #');
});
