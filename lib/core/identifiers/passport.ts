import type { Identifier } from './kind.ts';

/** A passport number: up to two letters and six to nine digits (ICAO Doc 9303-4, section 4.2.2: at most nine). Only with the word. */
export const PASSPORT: Identifier = {
  name: 'passport number',
  lengths: [8, 9],
  letters: 'any',
  written: /^(?:[a-z]{1,2} ?\d{6,8}|\d{9}|\d{2}[a-z]{2}\d{5}|c[\da-z]{8})$/,
  alone: /^\b$/,
  words:
    'passport|passports|reisepass|reisepassnummer|passnummer|pass nr|passeport|pasaporte|passaporto|passaporte|paspoort|paspoortnummer',
  valid: (normal) => normal.replace(/\D/g, '').length > 4,
};
