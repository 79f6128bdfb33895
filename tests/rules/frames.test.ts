import { describe, expect, test } from 'vitest';
import { lettersIn, standIn } from '#lib/rules/lexicons/en/frame-letters.ts';
import { GIVEN, PROMISED } from '#lib/rules/lexicons/en/gift-frames.ts';
import { lettersNeeded } from '#tests/helpers/letters-needed.ts';

test.each([
  ['V[^.S]{0,5}T', ['V', 'T']],
  ['(?:S|O{1,2})H', ['SO', 'H']],
  ['(?:AB|C)?D', ['D']],
  ['(?:V\\$|M)x*', ['VM']],
  ['^Y(?=Z)', ['Y']],
  ['[^A]', []],
  ['[TR][DP]{0,2}%', ['TR', '%']],
])('%s needs %j', (source, letters) => {
  expect(lettersNeeded(source)).toEqual(letters);
});

test.each([...GIVEN, ...PROMISED])('the letters %s stand in all that %s matches', (letters, source) => {
  const needed = lettersNeeded(source);
  for (const list of letters.split(' '))
    expect([list, needed.some((own) => [...own].every((letter) => list.includes(letter)))]).toEqual([
      list,
      true,
    ]);
});

describe('letters', () => {
  test.each([
    ['V T', 'DVxT', true],
    ['V T', 'DVx', false],
    ['$M #', 'x$#', true],
    ['& =', '&.', false],
    ['z', 'yz', true],
  ])('%s in %s: %s', (lists, tags, stand) => {
    expect(standIn(lists.split(' ').map(lettersIn), lettersIn(tags))).toBe(stand);
  });
});
