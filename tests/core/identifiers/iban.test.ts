import { expect, test } from 'vitest';
import { IBAN } from '#lib/core/identifiers/iban.ts';
import { kindTable, scan } from '#lib/core/identifiers/scan.ts';
import { fold } from '#lib/core/text.ts';

const TABLE = kindTable([IBAN]);
const ibans = (text: string): string[] => scan(fold(text), TABLE).map(({ normal }) => normal);

// The examples of the SWIFT IBAN Registry.
test.each([
  'AD12 0001 2030 2003 5910 0100',
  'AE07 0331 2345 6789 0123 456',
  'AT61 1904 3002 3457 3201',
  'BE68 5390 0754 7034',
  'BR18 0036 0305 0000 1000 9795 493C 1',
  'CH93 0076 2011 6238 5295 7',
  'DE89 3704 0044 0532 0130 00',
  'DK50 0040 0440 1162 43',
  'ES91 2100 0418 4502 0005 1332',
  'FI21 1234 5600 0007 85',
  'FR14 2004 1010 0505 0001 3M02 606',
  'GB29 NWBK 6016 1331 9268 19',
  'IT60 X054 2811 1010 0000 0123 456',
  'LC55 HEMM 0001 0001 0012 0012 0002 3015',
  'MT84 MALT 0110 0001 2345 MTLC AST0 01S',
  'NL91 ABNA 0417 1643 00',
  'NO93 8601 1117 947',
  'PL61 1090 1014 0000 0712 1981 2874',
  'SE45 5000 0000 0583 9825 7466',
  'TR33 0006 1005 1978 6457 8413 26',
])('%s in every way of writing', (written) => {
  const normal = written.replaceAll(' ', '');
  const ways = [written, normal, normal.toLowerCase(), written.replaceAll(' ', '-'), `IBAN:${written}.`];
  expect(ways.flatMap(ibans)).toEqual(ways.map(() => normal));
  const last = normal.at(-1) === '1' ? '2' : '1';
  expect(ibans(normal.slice(0, -1) + last)).toEqual([]);
  expect(ibans(`${normal}1`)).toEqual([]);
});

test.each([
  ['an unknown country', 'XX43 1234 5678 9012 34'],
  ['the length of another country', 'DE89 3704 0044 0532 0130'],
  ['part of an address', 'https://example.com/DE89370400440532013000'],
  ['a masked one', 'DE89 •••• •••• 3000'],
])('%s is none', (_, text) => {
  expect(ibans(text)).toEqual([]);
});
