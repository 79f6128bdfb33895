import { oneDigitOver, weighted } from './checks.ts';
import type { Identifier } from './kind.ts';

/**
 * UK National Insurance number. No checksum; which letters may stand where: HMRC, National Insurance Manual NIM39110.
 */
export const UK_NINO: Identifier = {
  name: 'UK National Insurance number',
  lengths: [9],
  letters: 'apart',
  written: /^[a-z]{2}(?: ?\d{6} ?|( ?|-)\d{2}\1\d{2}\1\d{2}\1)[a-d]$/,
  evident: 'always',
  words: 'national insurance|nino|ni no|ni number',
  valid: (normal) => /^(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\d{6}[A-D]$/.test(normal),
};

/** NHS number: modulus 11 with weights 10 to 2. NHS Data Model and Dictionary, attribute NHS NUMBER. */
export const UK_NHS: Identifier = {
  name: 'UK NHS number',
  lengths: [10],
  written: /^\d{3}([ -]?)\d{3}\1\d{4}$/,
  words: 'nhs|health service',
  valid: (normal) => weighted(normal, [10, 9, 8, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0,
};

/** UK Unique Taxpayer Reference, the check digit first: HMRC, "Corporation Tax online: technical specifications". */
export const UK_UTR: Identifier = {
  name: 'UK taxpayer reference (UTR)',
  lengths: [10],
  written: /^\d{5} ?\d{5}$/,
  words: 'utr|taxpayer reference|self assessment',
  valid: (normal) =>
    '21987654321'[weighted(normal.slice(1), [6, 7, 8, 9, 10, 5, 4, 3, 2]) % 11] === normal[0],
};

const PPS_LETTERS = 'WABCDEFGHIJKLMNOPQRSTUV';

/** Irish Personal Public Service number, weights 8 to 2 and 9 for the second letter, modulus 23: Social Welfare Act 2005, s. 262. */
export const IE_PPS: Identifier = {
  name: 'Irish PPS number',
  lengths: [8, 9],
  letters: 'apart',
  written: /^\d{7} ?[a-w][abhwtx]?$/,
  words: 'pps|ppsn|personal public service',
  valid(normal) {
    if (oneDigitOver(normal.slice(0, 7))) return false;
    const second =
      'AB'.includes(normal[8] ?? '-') || normal[8] === 'H' ? PPS_LETTERS.indexOf(normal[8] as string) : 0;
    const sum = weighted(normal.slice(0, 7), [8, 7, 6, 5, 4, 3, 2]) + 9 * second;
    return PPS_LETTERS[sum % 23] === normal[7];
  },
};
