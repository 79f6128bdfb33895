import { expect, test } from 'vitest';
import { findGated, findLeftmost, type Gated, gated, named, without } from '#lib/core/gated.ts';
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

test.each([
  ['the account', [2]],
  ['it is closed', [0, 2]],
  ['disclosed', [0, 2]],
  ['100 % yes', [1, 2]],
  ['100 % closed', [0, 1, 2]],
  ['neve', [2]],
  ['', [2]],
])('in %j the patterns %j are tried', (text, places) => {
  expect(gated(ALL).awake(text)).toEqual(places);
});

test('pieces of one and two letters', () => {
  const gates = gated([['%|up', '5 ?%|up']]);
  expect(['5 %', 'up', 'cup', 'u p', 'pu'].map((text) => gates.awake(text).length)).toEqual([1, 1, 1, 0, 0]);
});

test('a pattern may ask for a piece of each of several lists', () => {
  const gates = gated([
    ['our|my && fault|error', '\\b(?:our|my) (?:fault|error)\\b'],
    ['a&e', 'a&e'],
  ]);
  const tried = ['our fault', 'my error', 'our', 'fault', 'an error of my own', 'a&e'].map((text) =>
    gates.awake(text),
  );
  expect(tried).toEqual([[0], [0], [], [], [0], [1]]);
});

test('of matches that overlap the leftmost counts', () => {
  const gates = gated([
    ['refund', 'full refund'],
    ['full', '(?:a )?full'],
  ]);
  const words = findLeftmost(analyse('We give a full refund. A full one.'), gates).map(({ text }) => text);
  expect(words).toEqual(['a full', 'a full']);
});

test('one look serves several lists', () => {
  const find = named({ ends: ALL.slice(0, 1), swears: ALL.slice(1) });
  const said = (text: string) => find(analyse(text)).map(([name, { text: words }]) => [name, words]);
  expect(said('never again, bye, cancel my account')).toEqual([
    ['ends', 'cancel my account'],
    ['swears', 'never again'],
    ['swears', 'bye'],
  ]);
  expect(said('> bye')).toEqual([]);
  expect(named({ swears: ALL }, true)(analyse('> bye'))).toHaveLength(1);
});

test('puts something in the place of all matches', () => {
  expect(without('never again, never again, bye', gated(ALL), '#')).toBe('#, #, #');
});
