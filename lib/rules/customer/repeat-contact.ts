import { findGated, gated } from '#lib/core/gated.ts';
import { defineRule } from '#lib/core/rule.ts';
import { REPEAT_WORDS, REPEATS } from '../lexicons/en/repeat-contact.ts';

const REPEAT = gated(REPEATS);
const NOT_SO =
  /\b(?:if|in case|when|before|until|should) (?:i|we|you|they|nobody|no one)(?: \w+){0,2} ?$|\bif $|\b(?:sorry|apologi[sz]e)\b/;

export default defineRule({
  code: 'customer/repeat-contact',
  severity: 'info',
  reads: 'customer',
  firesOn:
    'A customer says that they have asked before: the third e-mail, still no answer, "as I already told you".',
  notOn: 'A first question, an order that is late, something done twice that is not asking.',
  why: 'Having to ask again is itself a cause of complaint; ISO 10002 asks that a complaint is tracked from first contact on, FCA PRIN 2A.6 that support meets the need without hurdles. Say what has happened since, do not ask for it all again.',
  says: { again: 'The customer has asked before; say so, and do not ask for the same again.' },
  triggers: REPEAT_WORDS,
  examples: {
    flags: [
      '«This is my third e-mail» about the lamp.',
      '«I have called you five times».',
      'There is «still no answer» from you.',
      '«I already told» you the order number.',
    ],
    passes: [
      'I was charged twice.',
      'My parcel is still not here.',
      'It is my second order this week.',
      'If nobody answered I would write again.',
    ],
  },
  *check(text) {
    for (const { span, sentence, index } of findGated(text, REPEAT)) {
      if (!NOT_SO.test(sentence.text.slice(Math.max(0, index - 40), index))) yield { span, say: 'again' };
    }
  },
});
