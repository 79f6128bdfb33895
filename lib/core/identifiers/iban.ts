import { passesMod97 } from './checks.ts';
import type { Identifier } from './kind.ts';

// Length per country: SWIFT, IBAN Registry (ISO 13616-1), release 99.
const LENGTHS: Readonly<Record<number, string>> = {
  15: 'NO',
  16: 'BE',
  18: 'DK FI FK FO GL NL SD',
  19: 'MK SI',
  20: 'AT BA EE KZ LT LU MN XK',
  21: 'CH HR LI LV',
  22: 'BG BH CR DE GB GE IE ME RS VA',
  23: 'AE GI IL IQ OM SO TL',
  24: 'AD CZ ES MD PK RO SA SE SK TN VG',
  25: 'LY PT ST',
  26: 'IS TR',
  27: 'BI DJ FR GR IT MC MR SM',
  28: 'AL AZ BY CY DO GT HN HU LB NI PL SV',
  29: 'BR EG PS QA UA',
  30: 'JO KW MU YE',
  31: 'MT SC',
  32: 'LC',
  33: 'RU',
};
const LENGTH_OF: ReadonlyMap<string, number> = new Map(
  Object.entries(LENGTHS).flatMap(([length, countries]) =>
    countries.split(' ').map((country): [string, number] => [country, Number(length)]),
  ),
);

/** International Bank Account Number: ISO 13616-1, the check of clause 6 (ISO/IEC 7064 MOD 97-10). */
export const IBAN: Identifier = {
  name: 'IBAN',
  lengths: Object.keys(LENGTHS).map(Number),
  letters: 'apart',
  written: /^[a-z]{2}[ .-]{0,2}\d{2}/,
  evident: 'always',
  valid: (normal) =>
    LENGTH_OF.get(normal.slice(0, 2)) === normal.length &&
    /^[A-Z]{2}\d{2}[A-Z0-9]+$/.test(normal) &&
    passesMod97(normal.slice(4) + normal.slice(0, 4)),
};
