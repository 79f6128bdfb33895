import { weighted } from './checks.ts';

const WEIGHTS = [3, 7, 1, 3, 7, 1, 3, 7, 1];

/**
 * US routing number: nine digits, the first two a Federal Reserve district, weights 3-7-1.
 * ANSI X9.67 and the American Bankers Association's Routing Number Policy.
 */
export function isRoutingNumber(digits: string): boolean {
  if (!/^(?:0\d|1[0-2]|2[1-9]|3[0-2]|6[1-9]|7[0-2]|80)\d{7}$/.test(digits)) return false;
  return digits !== '000000000' && weighted(digits, WEIGHTS) % 10 === 0;
}
