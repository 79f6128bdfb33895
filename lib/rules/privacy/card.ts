import { find } from '#lib/core/find.ts';
import { passesLuhn } from '#lib/core/luhn.ts';
import { defineRule } from '#lib/core/rule.ts';

const LEAST_DIGITS = 12;
// Payment card numbers of 13 to 19 digits start with 2 to 6 (ISO/IEC 7812-1), old JCB ones with 1800. Maestro also has
// twelve digits, which are too common elsewhere: those need the word "card" before them.
const CANDIDATE =
  /(?<![\w.#-])(?:[2-6]\d{3}(?:[ -]?\d){9,15}|1800(?:[ -]?\d){11}|(?<=\b(?:cards?|cc|maestro)\b[^\d\n]{0,20})(?:0604|5[06-8]\d\d|6\d{3})(?:[ -]?\d){8})(?![\w-]|\.\d)/g;

export default defineRule({
  code: 'privacy/card',
  severity: 'block',
  reads: 'draft',
  firesOn: 'A payment card number that passes the Luhn check, spaced, dashed or solid.',
  notOn: 'Last four digits, masked numbers, order and tracking numbers that fail the check.',
  why: 'PCI DSS 4.0.1 requirement 4.2.2 forbids sending a full card number by e-mail or chat, even back to its owner.',
  says: { card: 'This is a full payment card number.' },
  triggers: ['<12 digits>'],
  examples: {
    flags: [
      'Thanks, I looked up card «4539 1488 0343 6467».',
      'Your card «5555-5555-5555-4444» was declined.',
    ],
    passes: ['The card ending in 6467 was declined.', 'Your tracking number is 4539 1488 0343 6468.'],
  },
  *check(text) {
    for (const { span } of find(text, CANDIDATE)) {
      const written = text.text.slice(...span);
      const digits = written.replace(/\D/g, '');
      const oneDigitOver = new Set(digits).size === 1;
      if (digits.length < LEAST_DIGITS || digits.length > 19 || oneDigitOver || !passesLuhn(digits)) continue;
      yield { span, say: 'card', replace: `•••• ${digits.slice(-4)}` };
    }
  },
});
