import { describe, expect, test } from 'vitest';
import { RE2 } from '#lib/patterns/re2.ts';
import { mark, unmark } from '#tests/helpers/marked.ts';

function find(pattern: string, text: string, matchCase = false, most = 50) {
  const compiled = RE2.compile(pattern, matchCase);
  if ('problem' in compiled) throw new Error(compiled.problem);
  return compiled.pattern.find(text, most);
}

test.each([
  ['\\b\\d{2,3} euros?\\b', 'It is «12 euro» or «123 EUROS», not 1234 euros.'],
  ['guarant(ee|or)s?', 'A «Guarantee», «guarantors».'],
  ['^dear', '«Dear» Anna, dear Bob'],
  ['[[:upper:]]+\\d', '«ab1»'],
  ['[é]{2}n?|x+', 'aé, «ÉÉn», 🙂«x»'],
  ['\\p{Greek}+', 'abc «αβγ»'],
  ['🙂+', 'So «🙂🙂»!'],
])('%s finds: %s', (pattern, marked) => {
  const { text, spans } = unmark(marked);
  expect(mark(text, find(pattern, text))).toBe(mark(text, spans));
});

test('minds the case where it is told to', () => {
  expect(find('AB', 'ab AB', true)).toEqual([[3, 5]]);
});

test('stops after as many matches as are wanted', () => {
  expect(find('a', 'aaaa', false, 2)).toEqual([
    [0, 1],
    [1, 2],
  ]);
});

describe('says why a pattern cannot be read', () => {
  test.each([
    ['(?=a)b', /ahead or behind/],
    ['a(?!b)', /ahead or behind/],
    ['(?<=a)b', /ahead or behind/],
    ['(?<!a)b', /ahead or behind/],
    ['(a)\\1', /refer back/],
    ['(?<n>a)\\k<n>', /refer back/],
    ['(?>a)b', /atomic/],
    ['a++', /possessive/],
    ['(a', /^missing closing \): \(a$/],
    ['[z-a]', /range: z-a/],
    ['*', /missing argument/],
    ['a{2000}', /repeat count/],
    ['(a{100}){100}', /repeat count|too large/],
    ['(abcdefghijkl){1000}', /too large/],
    ['a*', /without words/],
    ['(refund)?', /without words/],
    ['\\p{Klingon}', /Klingon/],
  ])('%s', (pattern, reason) => {
    expect(RE2.compile(pattern, false)).toEqual({ problem: expect.stringMatching(reason) });
  });
});

// The steps of a backtracking engine double with each character here. What counts is read by the texts themselves: a
// linear engine is done with all of them, another never ends.
test.each(['(a+)+$', '(a|aa)+$', '(a|a?)+b', '([a-z]+)*[0-9]', '(.*a){12}b'])(
  '%s ends on long attacks',
  (pattern) => {
    for (const length of [1000, 5000, 20_000]) expect(find(pattern, `${'a'.repeat(length)}!`)).toEqual([]);
  },
);
