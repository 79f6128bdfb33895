import { describe, expect, test } from 'vitest';
import { lettersIn, lettersNeeded, standIn } from '#lib/rules/lexicons/en/frame-letters.ts';
import { GIVEN, PROMISED } from '#lib/rules/lexicons/en/gift-frames.ts';

describe('the letters that a pattern over word classes needs', () => {
  test.each([
    [
      'V[^.S]{0,5}T',
      [
        ['VT', true],
        ['V', false],
        ['T', false],
      ],
    ],
    [
      '(?:S|O{1,2})H',
      [
        ['SH', true],
        ['OH', true],
        ['H', false],
      ],
    ],
    [
      '(?:AB|C)?D',
      [
        ['D', true],
        ['AB', false],
      ],
    ],
    [
      '(?:V\\$|M)x*',
      [
        ['V$', true],
        ['M', true],
        ['x', false],
      ],
    ],
    [
      '^Y(?=Z)',
      [
        ['Y', true],
        ['Z', false],
      ],
    ],
    ['[^A]', [['', true]]],
    [
      '[TR][DP]{0,2}%',
      [
        ['T%', true],
        ['R%', true],
        ['D%', false],
      ],
    ],
  ] as const)('%s', (source, rows) => {
    const needs = lettersNeeded(source);
    for (const [tags, may] of rows) expect([tags, standIn(needs, lettersIn(tags))]).toEqual([tags, may]);
  });

  test('no frame of gifts goes without', () => {
    for (const { source } of [...GIVEN, ...PROMISED])
      expect([source, lettersNeeded(source).length]).not.toEqual([source, 0]);
  });
});
