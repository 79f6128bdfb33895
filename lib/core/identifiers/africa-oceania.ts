import { passesLuhn } from '../luhn.ts';
import { isYmd } from './calendar.ts';
import { oneDigitOver, weighted } from './checks.ts';
import type { Identifier } from './kind.ts';

/** South African identity number: date, serial, citizenship 0 to 2, Luhn. Identification Act 68 of 1997, s. 7. */
export const ZA_ID: Identifier = {
  name: 'South African identity number',
  lengths: [13],
  written: /^\d{6} ?\d{4} ?\d{3}$/,
  evident: 'always',
  words: 'south african id|rsa id',
  valid: (normal) => isYmd(normal) && /^[0-2]$/.test(normal[10] as string) && passesLuhn(normal),
};

/** Australian tax file number: weights modulo 11. Australian Taxation Office, "TFN algorithm", Appendix of the EFT specification. */
export const AU_TFN: Identifier = {
  name: 'Australian tax file number',
  lengths: [9],
  written: /^\d{3}([ -]?)\d{3}\1\d{3}$/,
  words: 'tfn|tfns|tax file',
  valid: (normal) => weighted(normal, [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 === 0,
};

/** Kenyan PIN: a letter, nine digits, a letter; no checksum that is published. Kenya Revenue Authority, Tax Procedures Act 2015, s. 12. */
export const KE_PIN: Identifier = {
  name: 'Kenyan taxpayer PIN',
  lengths: [11],
  letters: 'within',
  written: /^[ap]\d{9}[a-z]$/,
  words: 'kra|pin',
  valid: (normal) => !oneDigitOver(normal.slice(1, 10)),
};

/** Ghanaian TIN: C, G, P, Q or V, two zeros, seven digits and a check character modulo 11. Ghana Revenue Authority. */
export const GH_TIN: Identifier = {
  name: 'Ghanaian TIN',
  lengths: [11],
  letters: 'within',
  written: /^[cgpqv]00\d{7}[\dx]$/,
  words: 'tin|gra',
  valid(normal) {
    const rest = weighted(normal.slice(1, 10), [1, 2, 3, 4, 5, 6, 7, 8, 9]) % 11;
    return (rest === 10 ? 'X' : String(rest)) === normal[10];
  },
};
