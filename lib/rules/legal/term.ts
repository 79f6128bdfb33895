import { findLeftmost, gated } from '#lib/core/gated.ts';
import { reported } from '#lib/core/grammar.ts';
import { defineRule } from '#lib/core/rule.ts';
import { LEGAL_TERMS, LEGAL_WORDS } from '../lexicons/en/legal-term.ts';

const TERM = gated(LEGAL_TERMS);

export default defineRule({
  code: 'legal/term',
  severity: 'warn',
  reads: 'draft',
  firesOn:
    'Legal terms of art that make, concede or refuse a right: "legally binding", "breach of contract", "liable under", "you forfeit".',
  notOn:
    'Names of pages and products ("terms and conditions", "liability insurance"), "legal name", a waived fee, the customer’s own words.',
  why: 'Words of law in a reply are read as the company’s legal position: a customer who had a dealer’s bot write "a legally binding offer" claimed a car for $1 (Chevrolet of Watsonville, December 2023).',
  says: { term: 'This is a legal term; check that the company means to take this position.' },
  triggers: LEGAL_WORDS,
  examples: {
    flags: [
      'Deal, and that is a «legally binding offer».',
      'This is a «breach of contract» on your side.',
      'You are protected «under section 75 of the Consumer Credit Act».',
      { text: 'This credit is paid «without prejudice».', also: ['commitment/refund'] },
    ],
    passes: [
      'You find this in our terms and conditions.',
      'Please enter your legal name as in your passport.',
      'The plan includes liability insurance.',
      'The tennis court opens at nine.',
    ],
  },
  *check(text) {
    for (const { span, sentence, index } of findLeftmost(text, TERM)) {
      if (!reported(sentence.text, index)) yield { span, say: 'term' };
    }
  },
});
