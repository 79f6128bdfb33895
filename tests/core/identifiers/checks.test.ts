import { expect, test } from 'vitest';
import { isDay } from '#lib/core/identifiers/calendar.ts';
import {
  passesEan13,
  passesMod11And10,
  passesMod97,
  passesVerhoeff,
  remainder,
} from '#lib/core/identifiers/checks.ts';
import { isRoutingNumber } from '#lib/core/identifiers/routing.ts';

// Each check with an example of its standard or its author, and the same with one digit changed or two swapped.
test.each([
  ['MOD 97-10', passesMod97, '79444', '79445'],
  ['MOD 97-10 with letters', passesMod97, 'NWBK60161331926819GB29', 'NWBK60161331926891GB29'],
  ['MOD 11,10', passesMod11And10, '07945', '07954'],
  ['Verhoeff', passesVerhoeff, '2363', '2633'],
  ['Verhoeff', passesVerhoeff, '758722', '758723'],
  ['EAN-13', passesEan13, '4006381333931', '4006381333913'],
  ['routing number', isRoutingNumber, '111000025', '111000026'],
  ['routing number', isRoutingNumber, '021000021', '201000021'],
  ['routing number of no district', isRoutingNumber, '322271627', '992271627'],
])('%s', (_, passes, valid, invalid) => {
  expect(passes(valid), valid).toBe(true);
  expect(passes(invalid), invalid).toBe(false);
});

test('the remainder of a number too long for a double', () => {
  expect(remainder('12345678901234567890123', 97)).toBe(Number(12345678901234567890123n % 97n));
});

test.each([
  [2023, 2, 28, true],
  [2023, 2, 29, false],
  [24, 2, 29, true],
  [0, 2, 29, true],
  [99, 4, 31, false],
  [99, 12, 31, true],
  [99, 13, 1, false],
  [99, 0, 1, false],
  [99, 1, 0, false],
])('%i-%i-%i', (year, month, day, stands) => {
  expect(isDay(year, month, day)).toBe(stands);
});
