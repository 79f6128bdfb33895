import { expect, test } from 'vitest';
import type { Identifier } from '#lib/core/identifiers/kind.ts';
import { NATIONAL } from '#lib/core/identifiers/national.ts';
import { phones } from '#lib/core/identifiers/phone.ts';
import { kindTable, scan } from '#lib/core/identifiers/scan.ts';
import { naming, phrases } from '#lib/core/identifiers/words.ts';

const NINE: Identifier = {
  name: 'nine digits',
  lengths: [9],
  written: /^(?:\d{9}|\d{3}([ .-])\d{3}\1\d{3})$/,
  valid: () => true,
};
const TABLE = kindTable([NINE]);
const written = (text: string): string[] => scan(text, TABLE).map((one) => one.written);

test.each([
  ['solid', 'it is 123456789.', ['123456789']],
  ['with separators', 'it is 123-456-789, or 123.456.780', ['123-456-789', '123.456.780']],
  ['in brackets and quotes', '(123456789) "123 456 780"', ['123456789', '123 456 780']],
  ['after a colon', 'no:123456789', ['123456789']],
  ['before a dash of the sentence', '123456789-thanks', ['123456789']],
  ['a small number before', '2 123456789', ['123456789']],
])('finds it %s', (_, text, expected) => {
  expect(written(text)).toEqual(expected);
});

test.each([
  ['a longer number', '1234567890'],
  ['a longer number in groups', '123 456 789 012'],
  ['a part of a code', 'tba-123456789'],
  ['a part of a code', '123456789-a'],
  ['a GUID', '110bcd25-a55d-453a-8046-123456789'],
  ['a hash tag', '#123456789'],
  ['an amount', '$123456789'],
  ['an address', 'shop.example/123456789'],
  ['a parameter', 'id=123456789'],
  ['a mail address', '123456789@example.com'],
  ['a percentage', '123456789%'],
  ['a name', 'user_123456789'],
  ['letters beyond ASCII', 'é123456789'],
  ['mixed separators', '123-456.789'],
])('leaves %s alone: %s', (_, text) => {
  expect(written(text)).toEqual([]);
});

test.each([
  ['the ssn is 1', 'named'],
  ['ssn on file, tracking 1', 'other'],
  ['tracking 55 is here, ssn 1', 'named'],
  ['order 55, signed with 1', 'silent'],
  ['orders 55 and 1', 'other'],
  ['1 is the ssn', 'named'],
  ['1 is the order', 'other'],
  ['the classnames 1', 'silent'],
  ['we have 1', 'silent'],
] as const)('%s → %s', (text, expected) => {
  const at = text.lastIndexOf('1');
  expect(naming(text, [at, at + 1], phrases('ssn'), phrases('order|orders|tracking'))).toBe(expected);
});

const ALL = kindTable(Object.values(NATIONAL));
/** So long that a scanner which reads on from every place to the end would not come back within the test's time. */
const LENGTH = 100_000;

test.each(['1 ', '12-', '1', '1.2.3-4/', 'a1 ', 'gb29 ', '+1 ', '(0', '123 456 789 ', 'ssn 1 ', '07 '])(
  '%o over and over is read to its end',
  (unit) => {
    const text = unit.repeat(LENGTH / unit.length);
    for (const { span } of [...scan(text, ALL), ...phones(text)]) {
      expect(span[0]).toBeGreaterThanOrEqual(0);
      expect(span[1]).toBeLessThanOrEqual(text.length);
    }
  },
);
