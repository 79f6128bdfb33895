import { isDay, isYmd, pair } from './calendar.ts';
import { digit, passesVerhoeff, weighted } from './checks.ts';
import type { Identifier } from './kind.ts';

/** Indian Aadhaar: twelve digits, the first 2 to 9, no palindrome, Verhoeff. UIDAI, "Aadhaar number". */
export const IN_AADHAAR: Identifier = {
  name: 'Indian Aadhaar number',
  lengths: [12],
  written: /^[2-9]\d{3}([ -]?)\d{4}\1\d{4}$/,
  words: 'aadhaar|aadhar|adhaar|uidai|uid|आधार',
  valid: (normal) => normal !== [...normal].reverse().join('') && passesVerhoeff(normal),
};

/** Indian PAN: five letters, of which the fourth is the kind of holder, four digits and a letter. Income-tax Rules 1962, r. 114. */
export const IN_PAN: Identifier = {
  name: 'Indian PAN',
  lengths: [10],
  letters: 'within',
  written: /^[a-z]{3}[abcfghljpt][a-z]\d{4}[a-z]$/,
  words: 'pan|permanent account|permanent account number',
  valid: (normal) => normal.slice(5, 9) !== '0000',
};

/** Chinese resident identity number: place, date, serial, ISO/IEC 7064 MOD 11-2. GB 11643-1999. */
export const CN_RESIDENT: Identifier = {
  name: 'Chinese resident identity number',
  lengths: [18],
  letters: 'perhaps',
  written: /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3]|91)\d{15}[\dx]$/,
  evident: 'always',
  words: '身份证|resident identity',
  valid(normal) {
    const year = Number(normal.slice(6, 10));
    if (year < 1880 || year > 2099 || !isDay(year, pair(normal, 10), pair(normal, 12))) return false;
    const rest = weighted(normal, [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]) % 11;
    return '10X98765432'[rest] === normal[17];
  },
};

/** South Korean resident registration number: date, sex and century, place up to 96, check modulo 11. 주민등록법 제7조의2. */
export const KR_RRN: Identifier = {
  name: 'South Korean resident registration number',
  lengths: [13],
  written: /^\d{6}-?\d{7}$/,
  evident: /-/,
  words: 'rrn|주민등록번호|resident registration',
  valid: (normal) =>
    isYmd(normal) &&
    pair(normal, 7) <= 96 &&
    (11 - (weighted(normal, [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5]) % 11)) % 10 === digit(normal, 12),
};

/** Thai identity and tax number: weights 13 to 2 modulo 11. กรมการปกครอง, Civil Registration Act B.E. 2534. */
export const TH_PIN: Identifier = {
  name: 'Thai identity number',
  lengths: [13],
  written: /^(?:(?!97[89])\d{13}|\d([ -]{1,5})\d{4}\1\d{5}\1\d{2}\1\d|\d(?:[ -]{1,5}\d{1,7}){2,6})$/,
  evident: /^\d-\d{4}-\d{5}-\d{2}-\d$/,
  words: 'thai|บัตรประชาชน|เลขประจำตัว',
  valid: (normal) =>
    (11 - (weighted(normal, [13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 10 === digit(normal, 12),
};

/** Singaporean NRIC and FIN: weights 2-7-6-5-4-3-2 modulo 11. National Registration Act 1965. */
export const SG_NRIC: Identifier = {
  name: 'Singaporean NRIC or FIN',
  lengths: [9],
  letters: 'within',
  written: /^[stfg]\d{7}[a-z]$/,
  words: 'nric|fin|uin',
  valid(normal) {
    const later = /^[TG]/.test(normal) ? 4 : 0;
    const rest = (weighted(normal.slice(1, 8), [2, 7, 6, 5, 4, 3, 2]) + later) % 11;
    return (/^[ST]/.test(normal) ? 'JZIHGFEDCBA' : 'XWUTRQPNMLK')[rest] === normal[8];
  },
};
