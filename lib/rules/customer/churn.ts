import { findGated, gated } from '#lib/core/gated.ts';
import { defineRule } from '#lib/core/rule.ts';
import { CHURN, CHURN_WORDS } from '../lexicons/en/churn.ts';

const LEAVES = gated(CHURN);
/** Not now, or not the writer: "without cancelling", "why did you cancel". */
const NOT_SO =
  /\b(?:don't|dont|do not|didn't|didnt|did not|not|never|without|instead of|rather than|avoid|you|he|she|they|who|why did you)(?: (?:have|want|wish|need|like|going|intend|to|just|already|been|will|can|are|is|had|has)){0,4} ?$/;
const DENIAL_INSIDE = /^(?:never|no|won|will not|do|let|los)/;

export default defineRule({
  code: 'customer/churn',
  severity: 'info',
  reads: 'customer',
  firesOn:
    'A customer leaves or may leave: cancels a subscription or account, goes to another company, will not buy again.',
  notOn:
    'Cancelling an order or a booking, not wanting to cancel, an account that the company closed, withdrawal by law.',
  why: 'Leaving must be as easy as joining and answered as asked: Directive 2005/29/EC Art. 9(d) on barriers to leave, FCA Consumer Duty PRIN 2A.6, US ROSCA, 15 USC 8403. A reply that argues instead costs the customer for good.',
  says: { leaving: 'The customer is about to leave; answer the wish itself, without a hurdle.' },
  triggers: CHURN_WORDS,
  examples: {
    flags: [
      'I «want to cancel my subscription».',
      'I am «taking my business elsewhere».',
      'You have «lost a loyal customer».',
    ],
    passes: [
      'Please cancel order 4411.',
      'I do not want to cancel my account, only change the card.',
      'Why did you close my account?',
      'I lost a parcel on the last flight.',
    ],
  },
  *check(text) {
    for (const { span, sentence, index, text: words } of findGated(text, LEAVES)) {
      const before = sentence.text.slice(Math.max(0, index - 60), index);
      if (DENIAL_INSIDE.test(words) || !NOT_SO.test(before)) yield { span, say: 'leaving' };
    }
  },
});
