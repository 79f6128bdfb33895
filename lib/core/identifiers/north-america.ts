import { passesLuhn } from '../luhn.ts';
import type { Identifier } from './kind.ts';

// Numbers that advertisements made public and the Social Security Administration withdrew, and the usual dummy.
const VOID = new Set(['078051120', '219099999', '457555462', '123456789', '111223333', '987654321']);
const SSN = /^(?!000|666|9)\d{3}(?!00)\d{2}(?!0000)\d{4}$/;
// Group 50–65, 70–88, 90–92, 94–99.
const ITIN = /^9\d{2}(?:5\d|6[0-5]|7\d|8[0-8]|9[0-2]|9[4-9])\d{4}$/;
const NINE = /^\d{3}([ -]?)\d{2}\1\d{4}$/;
const DASHED = /^\d{3}-\d{2}-\d{4}$/;

/**
 * US Social Security number. No checksum; area, group and serial may not be all zeros, the area not 666 or 900 to 999:
 * Social Security Administration, POMS RM 10201.035, "Invalid Social Security numbers".
 */
export const US_SSN: Identifier = {
  name: 'US Social Security number',
  lengths: [9],
  written: NINE,
  evident: DASHED,
  alone: /\D/,
  words: 'ssn|ssns|social|social security|ss no|ss number',
  valid: (normal) => SSN.test(normal) && !VOID.has(normal),
};

/** US Individual Taxpayer Identification Number: IRS, Internal Revenue Manual 3.21.263.1.6, ranges of the middle digits. */
export const US_ITIN: Identifier = {
  name: 'US taxpayer number (ITIN)',
  lengths: [9],
  written: NINE,
  evident: DASHED,
  alone: /\D/,
  words: 'itin|itins|taxpayer',
  valid: (normal) => ITIN.test(normal) && !VOID.has(normal),
};

/**
 * Canadian Social Insurance Number: Luhn; 0 is not in use and 8 is for business numbers.
 * Employment and Social Development Canada, "SIN Code of Practice", annex 2.
 */
export const CA_SIN: Identifier = {
  name: 'Canadian Social Insurance Number',
  lengths: [9],
  written: /^\d{3}([ -]?)\d{3}\1\d{3}$/,
  words: 'sin|social insurance|nas|assurance sociale',
  valid: (normal) => /^[1-79]/.test(normal) && passesLuhn(normal),
};
