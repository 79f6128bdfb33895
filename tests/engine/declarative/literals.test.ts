import fc from 'fast-check';
import { expect, test } from 'vitest';
import { requiredLiterals } from '#lib/engine/declarative/literals.ts';
import { RE2 } from '#lib/patterns/re2.ts';

test.each([
  ['refund', ['refund']],
  ['Full refunds? now', ['full refund']],
  ['refund|money back', ['refund', 'money back']],
  ['refund|\\d+', undefined],
  ['(full|partial) refund', [' refund']],
  ['[a-z]+ly', ['ly']],
  ['a+b', undefined],
  ['ab+c', ['ab']],
  ['abc{2}d', ['ab']],
  ['\\bguarantee\\b', ['guarantee']],
  ['\\d+ days', [' days']],
  ['100\\% safe', ['100% safe']],
  ['a\\.b.c', undefined],
  ['\\Qa.b\\E', undefined],
  ['\\x{41}bc', ['bc']],
  ['\\x41bc', ['bc']],
  ['\\p{Greek}bc', ['bc']],
  ['x[]abc]yz', ['yz']],
  ['x[[:alpha:]]yz', ['yz']],
  ['x[\\]ab]yz', ['yz']],
  ['((a(b))c)de', ['de']],
  ['(?i)ABC', ['abc']],
  ['für immer', ['r immer']],
  ['^$', undefined],
])('%s needs %j', (pattern, expected) => {
  expect(requiredLiterals(pattern)).toEqual(expected);
});

test('whatever a pattern matches holds one of its literals', () => {
  const part = fc.constantFrom(
    ...[
      'ab',
      'c',
      'AB',
      '\\.',
      '\\d',
      '[bc]',
      '(ab|c)',
      '.',
      'b?',
      'a*',
      'c+',
      'a{2}',
      '|',
      '\\b',
      '(a)?',
      '^',
      '1',
    ],
  );
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'A', 'B', '.', '1', ' '), maxLength: 20 });
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 8 }), text, (parts, line) => {
      const pattern = parts.join('');
      const compiled = RE2.compile(pattern, false);
      const literals = requiredLiterals(pattern);
      if ('problem' in compiled || !literals) return;
      if (compiled.pattern.find(line, 1).length > 0)
        expect(literals.some((one) => line.toLowerCase().includes(one))).toBe(true);
    }),
    { numRuns: 3000 },
  );
});
