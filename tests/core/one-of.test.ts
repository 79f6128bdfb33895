import { describe, expect, test } from 'vitest';
import { oneOf } from '#lib/core/one-of.ts';

describe('oneOf', () => {
  const words = ['damn', 'damned', 'dam', 'hell', "it's", 'a1', 'a'];
  const pattern = new RegExp(`^${oneOf(words)}$`);

  test.each(words)('finds %s', (word) => {
    expect(pattern.test(word)).toBe(true);
  });

  test.each(['', 'd', 'da', 'damne', 'hells', 'its', 'a12', 'b'])('not %j', (word) => {
    expect(pattern.test(word)).toBe(false);
  });

  test('whole words only, the longest way', () => {
    expect('damned dams a damnation'.match(new RegExp(oneOf(words), 'g'))).toEqual(['damned', 'a']);
  });
});
