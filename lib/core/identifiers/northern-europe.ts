import { passesLuhn } from '../luhn.ts';
import { isDay, isDmy, isYmd, pair } from './calendar.ts';
import { digit, weighted } from './checks.ts';
import type { Identifier } from './kind.ts';

/**
 * Swedish personal identity number: date (coordination numbers: day + 60), serial, Luhn over the last ten digits.
 * Folkbokföringslag (1991:481), 18 §; Skatteverket SKV 704.
 */
export const SE_PERSONNUMMER: Identifier = {
  name: 'Swedish personal identity number',
  lengths: [10, 12],
  written: /^(?:1[89]|20)?\d{6}[+ -]?\d{4}$/,
  evident: /[+-]|^\d{12}$/,
  words: 'personnummer|personnr|samordningsnummer|pnr|personal number',
  valid(normal) {
    const digits = normal.slice(-10);
    const day = pair(digits, 4);
    return isDay(pair(digits, 0), pair(digits, 2), day > 60 ? day - 60 : day) && passesLuhn(digits);
  },
};

const FIRST = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1];
const SECOND = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

/** Norwegian birth number: date (D number: day + 40), two check digits modulo 11. Forskrift til folkeregisterloven, § 2-2-1. */
export const NO_FODSELSNUMMER: Identifier = {
  name: 'Norwegian national identity number',
  lengths: [11],
  written: /^(?:\d{2}-\d{2}-\d{2}-|\d{6}[ -]?)\d{5}$/,
  evident: 'always',
  words: 'fødselsnummer|fodselsnummer|personnummer|d nummer',
  valid(normal) {
    const day = pair(normal, 0);
    const month = pair(normal, 2) % 40;
    if (!isDay(pair(normal, 4), month, day > 40 ? day - 40 : day)) return false;
    return weighted(normal, FIRST) % 11 === 0 && weighted(normal, SECOND) % 11 === 0;
  },
};

/** Danish CPR number: a date and four digits. Its checksum was given up in 2007: CPR-kontoret, "Personnumre uden kontrolciffer". */
export const DK_CPR: Identifier = {
  name: 'Danish CPR number',
  lengths: [10],
  written: /^\d{6}[ -]?\d{4}$/,
  alone: /-/,
  words: 'cpr|cpr nr|cpr nummer|personnummer',
  valid: (normal) => isDmy(normal),
};

const HETU_CHECK = '0123456789ABCDEFHJKLMNPRSTUVWXY';

/** Finnish personal identity code: date, century sign, 002 to 899, rest modulo 31. Laki 661/2009; asetus 690/2022 for the new signs. */
export const FI_HETU: Identifier = {
  name: 'Finnish personal identity code',
  lengths: [10, 11],
  letters: 'perhaps',
  written: /^\d{6}[+a-fu-y-]\d{3}[\da-fhj-npr-y]$/,
  evident: 'always',
  words: 'henkilötunnus|hetu|personbeteckning',
  valid(normal) {
    const serial = normal.slice(-4, -1);
    if (!isDmy(normal) || Number(serial) < 2 || Number(serial) > 899) return false;
    return HETU_CHECK[Number(normal.slice(0, 6) + serial) % 31] === normal.at(-1);
  },
};

/** Icelandic kennitala: date (companies: day + 40), check digit modulo 11, century. Þjóðskrá, lög nr. 140/2019. */
export const IS_KENNITALA: Identifier = {
  name: 'Icelandic kennitala',
  lengths: [10],
  written: /^\d{6}[ -]?\d{4}$/,
  evident: /-/,
  words: 'kennitala|kt',
  valid(normal) {
    const day = pair(normal, 0);
    const date = isDay(pair(normal, 4), pair(normal, 2), day > 40 ? day - 40 : day);
    return date && /[089]$/.test(normal) && weighted(normal, [3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0;
  },
};

/** Lithuanian and Estonian personal code: century and sex, date, two rounds of weights. Isikukoodi standard EVS 585:2007. */
export const BALTIC_CODE: Identifier = {
  name: 'Lithuanian or Estonian personal code',
  lengths: [11],
  written: /^[1-6]\d{10}$/,
  words: 'isikukood|asmens kodas',
  valid(normal) {
    if (!isYmd(normal, 1)) return false;
    const first = weighted(normal, [1, 2, 3, 4, 5, 6, 7, 8, 9, 1]) % 11;
    const check = first < 10 ? first : (weighted(normal, [3, 4, 5, 6, 7, 8, 9, 1, 2, 3]) % 11) % 10;
    return check === digit(normal, 10);
  },
};
