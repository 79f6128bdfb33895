import { isDay, pair } from './calendar.ts';
import { digit, oneDigitOver, weighted } from './checks.ts';
import type { Identifier } from './kind.ts';

const DNI_LETTERS = 'TRWAGMYFPDXBNJZSQVHLCKE';

/** Spanish DNI: eight digits and the letter of the rest modulo 23. Real Decreto 1553/2005; Ministerio del Interior. */
export const ES_DNI: Identifier = {
  name: 'Spanish DNI',
  lengths: [9],
  letters: 'apart',
  written: /^(?:\d{8}|\d{2}\.\d{3}\.\d{3})[ -]?[a-z]$/,
  evident: /^\d{2}\./,
  words: 'dni|nif|d n i|documento|documento nacional|identidad|identificación',
  valid: (normal) =>
    !oneDigitOver(normal.slice(0, 8)) && DNI_LETTERS[Number(normal.slice(0, 8)) % 23] === normal[8],
};

/** Spanish NIE: X, Y or Z for 0, 1, 2, then as the DNI. Orden INT/2058/2008. */
export const ES_NIE: Identifier = {
  name: 'Spanish NIE',
  lengths: [9],
  letters: 'apart',
  written: /^[xyz][ -]?\d{7}[ -]?[a-z]$/,
  evident: /-/,
  words: 'nie|nif|extranjero|extranjeros|identidad',
  valid(normal) {
    const digits = 'XYZ'.indexOf(normal[0] as string) + normal.slice(1, 8);
    return !oneDigitOver(normal.slice(1, 8)) && DNI_LETTERS[Number(digits) % 23] === normal[8];
  },
};

const NIF_WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2];

/** Portuguese NIF: weights 9 to 2, modulus 11. Decreto-Lei n.º 14/2013. */
export const PT_NIF: Identifier = {
  name: 'Portuguese NIF',
  lengths: [9],
  written: /^\d{3}([ .]?)\d{3}\1\d{3}$/,
  words: 'nif|contribuinte|nipc',
  valid(normal) {
    if (!/^[1235689]/.test(normal)) return false;
    const check = 11 - (weighted(normal, NIF_WEIGHTS) % 11);
    return (check > 9 ? 0 : check) === digit(normal, 8);
  },
};

// Values of the characters in odd places.
const ODD = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];
const MONTHS = 'ABCDEHLMPRST';
// Letters that stand for digits where two people would have the same code (omocodia).
const AS_DIGIT = 'LMNPQRSTUV';

/** Italian codice fiscale: name, date, place and a check letter. Decreto Ministeriale 23 dicembre 1976, n. 13813. */
export const IT_CODICE_FISCALE: Identifier = {
  name: 'Italian codice fiscale',
  lengths: [16],
  letters: 'apart',
  written: /^[a-z]{6}\d|^[a-z]{3}[ -][a-z]{3}[ -]/,
  evident: 'always',
  words: 'codice fiscale|cod fisc|cf|c f',
  valid(normal) {
    if (!/^[A-Z]{6}[\dLMNP-V]{2}[A-EHLMPRST][\dLMNP-V]{2}[A-Z][\dLMNP-V]{3}[A-Z]$/.test(normal)) return false;
    const numbers = normal.slice(6, 11).replace(/[LMNP-V]/g, (letter) => {
      const value = AS_DIGIT.indexOf(letter);
      return value < 0 ? letter : String(value);
    });
    const day = pair(numbers, 3) % 40;
    const month = MONTHS.indexOf(normal[8] as string) + 1;
    if (!isDay(pair(numbers, 0), month, day)) return false;
    let sum = 0;
    for (let i = 0; i < 15; i++) {
      const code = normal.charCodeAt(i);
      const value = code < 58 ? code - 48 : code - 65;
      sum += i % 2 ? value : (ODD[value] as number);
    }
    return String.fromCharCode(65 + (sum % 26)) === normal[15];
  },
};
