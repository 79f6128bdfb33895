import { isDay, isYmd, pair } from './calendar.ts';
import { digit, passesMod11And10, remainder, weighted } from './checks.ts';
import type { Identifier } from './kind.ts';

/** Polish PESEL: date (months raised by 20 per century), weights 1-3-7-9. Ustawa o ewidencji ludności, art. 15. */
export const PL_PESEL: Identifier = {
  name: 'Polish PESEL',
  lengths: [11],
  written: /^\d{11}$/,
  words: 'pesel',
  valid: (normal) =>
    isDay(pair(normal, 0), pair(normal, 2) % 20, pair(normal, 4)) &&
    weighted(normal, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]) % 10 === 0,
};

/** Bulgarian EGN: date (month + 20 before 1900, + 40 from 2000), powers of two modulo 11. Naredba RD-02-20-9/2012. */
export const BG_EGN: Identifier = {
  name: 'Bulgarian EGN',
  lengths: [10],
  written: /^\d{10}$/,
  words: 'egn|егн|единен граждански номер',
  valid: (normal) =>
    isDay(pair(normal, 0), pair(normal, 2) % 20, pair(normal, 4)) &&
    (weighted(normal, [2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11) % 10 === digit(normal, 9),
};

/** Unique master citizen number of the former Yugoslavia (EMŠO, JMBG): date, region, weights 7 to 2 modulo 11. Zakon o centralnem registru prebivalstva. */
export const YU_JMBG: Identifier = {
  name: 'EMŠO or JMBG',
  lengths: [13],
  written: /^[0-3]\d[01]\d[09]\d{8}$/,
  words: 'emšo|emso|jmbg',
  valid(normal) {
    if (!isDay(Number(normal.slice(4, 7)), pair(normal, 2), pair(normal, 0))) return false;
    const check = 11 - (weighted(normal, [7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11);
    return (check > 9 ? 0 : check) === digit(normal, 12);
  },
};

/** Romanian CNP: sex and century, date, county, weights 279146358279 modulo 11. Legea 105/1996; OUG 97/2005. */
export const RO_CNP: Identifier = {
  name: 'Romanian CNP',
  lengths: [13],
  written: /^[1-9]\d{12}$/,
  words: 'cnp|cod numeric personal',
  valid(normal) {
    if (!isYmd(normal, 1) || pair(normal, 7) > 52 || pair(normal, 7) === 0) return false;
    const rest = weighted(normal, [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11;
    return (rest === 10 ? 1 : rest) === digit(normal, 12);
  },
};

/** Czech and Slovak birth number: date (women: month + 50; overflow + 20), divisible by 11. Zákon č. 133/2000 Sb., § 13. */
export const CZ_RODNE_CISLO: Identifier = {
  name: 'Czech or Slovak birth number',
  lengths: [10],
  written: /^\d{6} ?\/? ?\d{4}$/,
  evident: /\//,
  words: 'rodné číslo|rodne cislo|rč|r č',
  valid(normal) {
    const month = (pair(normal, 2) % 50) % 20;
    return isDay(pair(normal, 0), month, pair(normal, 4)) && remainder(normal, 11) === 0;
  },
};

/** Croatian OIB: ISO/IEC 7064 MOD 11,10. Zakon o osobnom identifikacijskom broju, NN 60/08. */
export const HR_OIB: Identifier = {
  name: 'Croatian OIB',
  lengths: [11],
  written: /^\d{11}$/,
  words: 'oib|osobni identifikacijski broj',
  valid: (normal) => passesMod11And10(normal),
};

/** Turkish identity number: two check digits. Nüfus Hizmetleri Kanunu no. 5490, m. 46. */
export const TR_KIMLIK: Identifier = {
  name: 'Turkish identity number',
  lengths: [11],
  written: /^[1-9]\d{10}$/,
  words: 'tc|t c|kimlik|tckn',
  valid(normal) {
    const tenth = weighted(normal, [7, -1, 7, -1, 7, -1, 7, -1, 7]);
    const sum = weighted(normal, [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]);
    return ((tenth % 10) + 10) % 10 === digit(normal, 9) && sum % 10 === digit(normal, 10);
  },
};
