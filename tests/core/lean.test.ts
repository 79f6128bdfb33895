import { expect, test } from 'vitest';
import { lean } from '#lib/core/lean.ts';

test.each([
  ['(?:a|b) c', '(?:a|b)(?=) c'],
  ['(?:a )?(?:b ){0,2}?c', '(?:a )?(?=)(?:b ){0,2}?(?=)c'],
  ['(?<mark>a|(?:b)c)d', '(?<mark>a|(?:b)(?=)c)(?=)d'],
  ['x(?:a|(?:b))', 'x(?:a|(?:b))'],
  ['(?<=a )(?!b)c(?=d)e', '(?<=a )(?!b)c(?=d)e'],
  ['\\(a\\)b[()]c[\\])]d', '\\(a\\)b[()]c[\\])]d'],
])('%s becomes %s', (source, written) => {
  expect(lean(source).source).toBe(written);
});

test('matches the same words', () => {
  const source = "\\b(?:i|we)(?:'ll| will)? (?:really |just ){0,3}(?:go|be (?:off|away))(?= now)";
  const text = "now i'll really just go now, we be away now, and i go";
  expect([...text.matchAll(lean(source, 'g'))].map(String)).toEqual(
    [...text.matchAll(new RegExp(source, 'g'))].map(String),
  );
});
