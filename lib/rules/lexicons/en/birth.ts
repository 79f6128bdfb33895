import { FULL_DATE } from '#lib/core/dates.ts';
import { lean } from '#lib/core/lean.ts';

/** Words of which every mention of a birth date has one. Folded. */
export const BIRTH_WORDS: readonly string[] = 'dob birth birthdate birthday born'.split(' ');

const WORD = '(?:d\\.?o\\.?b\\.?|date of birth|birth ?-?dates?|birthday|birth|born)';

/** A birth word and a full date, either first; groups `date`, `first`. For folded text. */
export const BIRTH = lean(
  `\\b${WORD}\\b[^\\d\\n;]{0,30}(?<![\\d.,/-])(?<date>${FULL_DATE})(?![\\d/-])|(?<![\\d.,/-])(?<first>${FULL_DATE})(?![\\d/-]) ?\\(?(?:(?:as|is) )?(?:(?:your|the|her|his|their) )?(?:dob|date of birth|birth ?date|birthday)\\b`,
  'g',
);

/** The same words about a form to fill in, an age limit, a firm's beginnings. Folded. */
export const NO_BIRTH =
  /\b(?:e\.?g|example|format|such as|like|instead of|before|after|between|until|since|our|company|brand)\b/;
