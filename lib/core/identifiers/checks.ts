/** The sum of each digit times its weight. Stops at the shorter of the two. */
export function weighted(digits: string, weights: readonly number[]): number {
  const length = Math.min(digits.length, weights.length);
  let sum = 0;
  for (let i = 0; i < length; i++) sum += digit(digits, i) * (weights[i] as number);
  return sum;
}

/** The digit at an index. */
export function digit(digits: string, index: number): number {
  return digits.charCodeAt(index) - 48;
}

/** The remainder of a whole number of any length, given by its digits. */
export function remainder(digits: string, divisor: number): number {
  let rest = 0;
  for (let i = 0; i < digits.length; i++) rest = (rest * 10 + digit(digits, i)) % divisor;
  return rest;
}

/** ISO/IEC 7064 MOD 97-10 over digits and capital letters (A = 10 … Z = 35): the remainder must be 1. */
export function passesMod97(text: string): boolean {
  let rest = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    rest = code < 58 ? (rest * 10 + code - 48) % 97 : (rest * 100 + code - 55) % 97;
  }
  return rest === 1;
}

/** ISO/IEC 7064 MOD 11,10 (hybrid system), the check digit last. */
export function passesMod11And10(digits: string): boolean {
  let product = 10;
  for (let i = 0; i < digits.length - 1; i++) {
    const sum = (product + digit(digits, i)) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return (product + digit(digits, digits.length - 1)) % 10 === 1;
}

// J. Verhoeff, "Error Detecting Decimal Codes", Mathematical Centre Tracts 29, 1969: the group D5 and its permutation.
const D5 = [
  '0123456789',
  '1234067895',
  '2340178956',
  '3401289567',
  '4012395678',
  '5987604321',
  '6598710432',
  '7659821043',
  '8765932104',
  '9876543210',
];
const TURNS = [
  '0123456789',
  '1576283094',
  '5803796142',
  '8916043527',
  '9453126870',
  '4286573901',
  '2793806415',
  '7046913258',
];

/** Verhoeff's check, the check digit last. */
export function passesVerhoeff(digits: string): boolean {
  let state = 0;
  for (let i = 0; i < digits.length; i++) {
    const turned = digit(TURNS[i % 8] as string, digit(digits, digits.length - 1 - i));
    state = digit(D5[state] as string, turned);
  }
  return state === 0;
}

/** The check digit of EAN-13 (GS1 General Specifications, section 7.9), the check digit last. */
export function passesEan13(digits: string): boolean {
  return weighted(digits, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1]) % 10 === 0;
}

/** Whether every digit is the same, as in test data: such numbers pass many checks and belong to nobody. */
export function oneDigitOver(digits: string): boolean {
  for (let i = 1; i < digits.length; i++) if (digits[i] !== digits[0]) return false;
  return true;
}
