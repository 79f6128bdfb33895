import { digit, passesEan13, passesMod11And10 } from './checks.ts';
import type { Identifier } from './kind.ts';

/**
 * German tax identification number: § 139b AO, ISO/IEC 7064 MOD 11,10. Of the first ten digits one stands twice or three
 * times, the others once at most: Bundeszentralamt für Steuern, "Aufbau der Identifikationsnummer".
 */
export const DE_STEUER_ID: Identifier = {
  name: 'German tax number (Steuer-ID)',
  lengths: [11],
  written: /^(?:\d{11}|\d{2} \d{3} \d{3} \d{3})$/,
  evident: / /,
  words:
    'steuer id|steuerid|steuer idnr|steueridnr|identifikationsnummer|steueridentifikationsnummer|idnr|tin',
  valid(normal) {
    const first = normal.slice(0, 10);
    const different = new Set(first).size;
    const often = Math.max(...[...first].map((one) => first.split(one).length - 1));
    const shaped = (different === 9 && often === 2) || (different === 8 && often === 3);
    return shaped && normal[0] !== '0' && passesMod11And10(normal);
  },
};

const DOUBLED = [0, 2, 4, 6, 8, 1, 3, 5, 7, 9];

/** Austrian tax number: office, account and a Luhn-like check digit. Bundesministerium für Finanzen, form FON. */
export const AT_TIN: Identifier = {
  name: 'Austrian tax number',
  lengths: [9],
  written: /^\d{2}[ -]?\d{3}[ /]?\d{4}$/,
  words: 'steuernummer|abgabenkontonummer|tin|st nr|stnr',
  valid(normal) {
    if (/^0/.test(normal)) return false;
    let sum = 0;
    for (let i = 0; i < 8; i++) sum += i % 2 ? (DOUBLED[digit(normal, i)] as number) : digit(normal, i);
    return (10 - (sum % 10)) % 10 === digit(normal, 8);
  },
};

/** Swiss social insurance number (AHV/AVS): country code 756 and the check digit of EAN-13. Art. 50c AHVG. */
export const CH_AHV: Identifier = {
  name: 'Swiss social insurance number',
  lengths: [13],
  written: /^756(?:\d{10}|([. ])\d{4}\1\d{4}\1\d{2})$/,
  evident: 'always',
  words: 'ahv|avs|sozialversicherungsnummer',
  valid: (normal) => normal.startsWith('756') && passesEan13(normal),
};
