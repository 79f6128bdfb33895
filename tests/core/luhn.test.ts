import { expect, test } from 'vitest';
import { passesLuhn } from '#lib/core/luhn.ts';

// Test numbers that issuers publish, and the same with one digit changed.
test.each([
  ['4539148803436467', true],
  ['4539148803436468', false],
  ['5555555555554444', true],
  ['378282246310005', true],
  ['378282246310006', false],
  ['79927398713', true],
  ['79927398710', false],
])('%s → %s', (digits, passes) => {
  expect(passesLuhn(digits)).toBe(passes);
});
