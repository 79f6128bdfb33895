import { describe, expect, test } from 'vitest';
import { findIn } from '#lib/core/find.ts';
import {
  asked,
  asserted,
  clauseOf,
  conditional,
  negated,
  reported,
  saysNo,
  waitsForCustomer,
} from '#lib/core/grammar.ts';
import { analyse, type Sentence } from '#lib/core/text.ts';

// «» stand around the words that are judged.
function at(marked: string): { text: string; start: number; end: number; sentence: Sentence } {
  const start = marked.indexOf('«');
  const text = marked.replace(/[«»]/g, '');
  const end = marked.indexOf('»') - 1;
  return { text, start, end, sentence: analyse(text).sentences[0] as Sentence };
}

describe('negated', () => {
  test.each([
    ['we cannot «promise» that', true],
    ["sorry, but i can't really «promise» that", true],
    ['there is no way to «promise» that', true],
    ['we do not know, but we «promise» it', false],
    ['no problem, we «promise» it', false],
    ['this is not only late, it is «broken»', false],
    ['there is no doubt that we «promise» it', false],
    ['it is not late and we «promise» it', false],
  ])('%s: %s', (marked, expected) => {
    const { text, start, end } = at(marked);
    expect(negated(text, start, end)).toBe(expected);
  });

  test('saysNo overlooks what only looks like a denial', () => {
    expect(saysNo('we will do it without delay')).toBe(false);
    expect(saysNo('nobody will do it')).toBe(true);
  });
});

describe('conditional', () => {
  test.each([
    ['if we «made» an error, tell me', true],
    ['we «made» an error', false],
    ['we «made» an error, so tell me if it helps', false],
    ['please check whether we «made» an error', true],
    ['thank you for the details you provided, we «made» an error', false],
  ])('%s: %s', (marked, expected) => {
    const { text, start } = at(marked);
    expect(conditional(text, start)).toBe(expected);
  });
});

describe('reported', () => {
  test.each([
    ['you said that we «owe» you money', true],
    ['the page says "we «owe» you money" twice', true],
    ['we «owe» you money', false],
    ['you said so, and we «owe» you money', false],
  ])('%s: %s', (marked, expected) => {
    const { text, start } = at(marked);
    expect(reported(text, start)).toBe(expected);
  });
});

describe('asked', () => {
  test.each([
    ['will you «call» me?', true],
    ['we will «call» you, is that fine?', false],
    ['so we «call» you on monday?', true],
    ['we will «call» you.', false],
  ])('%s: %s', (marked, expected) => {
    const { sentence, end } = at(marked);
    expect(asked(sentence, end)).toBe(expected);
  });
});

test.each([
  ['once i have your order number i will call', true],
  ['please send the form and we will reply', true],
  ['if so, i will call', true],
  ['once the parcel is here we will call', false],
  ['we will call on monday', false],
])('waitsForCustomer: %s: %s', (text, expected) => {
  expect(waitsForCustomer(text)).toBe(expected);
});

test('a match is asserted unless it is denied, asked or somebody else’s', () => {
  const stated = (text: string): boolean[] =>
    analyse(text).sentences.flatMap((sentence) => [...findIn(sentence, /\bpaid\b/g)].map(asserted));
  expect(stated('It is paid. It is not paid. Is it paid? You said it is paid.')).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

test('a clause ends at a comma, but not inside a figure', () => {
  const [sentence] = analyse('Well, we paid $1,074.30 to you, and that is all.').sentences;
  const [found] = findIn(sentence as Sentence, /\bpaid\b/g);
  expect(found && clauseOf(found).trim()).toBe('we paid $1,074.30 to you');
});
