import { remainder } from './checks.ts';
import type { Identifier } from './kind.ts';

/**
 * French social security number (NIR): sex, year, month, place, order and a key, 97 minus the rest modulo 97. Corsica's 2A
 * and 2B count as 19 and 18. INSEE, "Numéro de sécurité sociale"; décret n° 82-103, annexe.
 */
export const FR_NIR: Identifier = {
  name: 'French social security number (NIR)',
  lengths: [15],
  letters: 'perhaps',
  written: /^\d(?:[ .-]?\d{2}){2}[ .-]?\d[\dab][ .-]?\d{3}[ .-]?\d{3}[ .-]?\d{2}$/,
  evident: 'always',
  words: 'nir|sécurité sociale|securite sociale|sécu|numéro de sécu|insee',
  valid(normal) {
    if (!/^[1-478]\d{2}(?:0[1-9]|1[0-2]|[2-4]\d|[5-9]\d)(?:\d{2}|2[AB])\d{8}$/.test(normal)) return false;
    const digits = normal.replace('2A', '19').replace('2B', '18');
    return 97 - remainder(digits.slice(0, 13), 97) === Number(digits.slice(13));
  },
};

/** French tax number (SPI): thirteen digits, the last three the rest modulo 511. Code général des impôts, art. 1649 ter. */
export const FR_SPI: Identifier = {
  name: 'French tax number',
  lengths: [13],
  written: /^[0-3](?:\d{12}|\d \d{2} \d{3} \d{3} \d{3})$/,
  words: 'numéro fiscal|numero fiscal|nif|spi',
  valid: (normal) => remainder(normal.slice(0, 10), 511) === Number(normal.slice(10)),
};
