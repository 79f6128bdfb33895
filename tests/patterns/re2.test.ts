import fc from 'fast-check';
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

describe('says why a pattern cannot be read, and where', () => {
  // « and » stand around the piece that is refused.
  test.each([
    ['«(?=»a)b', /ahead or behind.*, at character 1: \(\?=$/],
    ['a«(?!»b)', /ahead or behind.*, at character 2: \(\?!$/],
    ['«(?<=»a)b', /ahead or behind/],
    ['x|(?<n>y)«(?<!»a)b', /ahead or behind/],
    ['(a)«\\1»', /refer back.*, at character 4: \\1$/],
    ['\\\\1 [\\]1] (a)«\\1»\\1', /refer back/],
    ['(?<n>a)«\\k»<n>', /refer back/],
    ['🙂«(?>»a)b', /atomic.*, at character 3: \(\?>$/],
    ['a«++»', /possessive/],
    ['a«{2,3}+»b', /possessive/],
    ['«(»a', /^missing closing \), at character 1: \($/],
    ['(a)«(»b|[)]\\)', /^missing closing \), at character 4/],
    ['\\Q(\\E[(]«(»b', /^missing closing \), at character 9/],
    ['(a)[)]\\)b«)»c)', /^unexpected \), at character 10: \)$/],
    ['a[«z-a»]z-a', /range, at character 3: z-a$/],
    ['z-a[«z-a»]', /range, at character 5: z-a$/],
    ['a«[a-z»', /^missing closing \], at character 2: \[a-z$/],
    ['«*»', /missing argument/],
    ['a*(«*»)', /missing argument.*, at character 4/],
    ['a{2}a«{2000}»', /repeat count, at character 6/],
    ['a«\\»', /^trailing backslash at end of expression, at character 2/],
    ['«\\p{Klingon}»', /Klingon/],
    ['\\p{Greek}«\\p{Klingon}»\\p{Klingon}', /Klingon/],
    ['[[:alpha:]«[:beta:]»]', /range, at character 11: \[:beta:\]$/],
    ['n(?<n>n)(?<«n»>n)', /duplicate capture group name, at character 12: n$/],
    [`«(?<${'n'.repeat(40)}-»`, /named capture, at character 1: \(\?<n{27}…$/],
  ])('%s', (marked, reason) => {
    const { text: pattern, spans } = unmark(marked);
    expect(RE2.compile(pattern, false)).toEqual({ problem: expect.stringMatching(reason), span: spans[0] });
  });

  test.each([
    ['(a{100}){100}', /repeat count|too large/],
    ['(abcdefghijkl){1000}', /too large/],
    ['a*', /without words/],
    ['(refund)?', /without words/],
  ])('%s, as a whole', (pattern, reason) => {
    expect(RE2.compile(pattern, false)).toMatchObject({ problem: expect.stringMatching(reason) });
  });

  test('at a place in the pattern, whatever is typed', { timeout: 30_000 }, () => {
    const sign = fc.constantFrom(
      ...'ab()[]{}*+?|^$.\\-:<>=!1,QEPp'.split(''),
      '(?',
      '(?<n>',
      '[[:',
      '{2}',
      '\\1',
    );
    const any = fc.array(sign, { maxLength: 14 }).map((signs) => signs.join(''));
    fc.assert(
      fc.property(any, (pattern) => {
        const compiled = RE2.compile(pattern, false);
        if (!('problem' in compiled) || /without words|too large|nests/.test(compiled.problem)) return;
        const [start, end] = compiled.span ?? [-1, -1];
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(pattern.length);
        // What stands before is not what is wrong.
        const before = RE2.compile(pattern.slice(0, start), false);
        if ('problem' in before && !/without words|missing closing|too large/.test(before.problem))
          expect(before.problem).not.toBe(compiled.problem);
      }),
      { numRuns: 5000 },
    );
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
