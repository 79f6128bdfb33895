import type { Found } from '#lib/core/find.ts';
import { findGated, gated } from '#lib/core/gated.ts';
import { reported } from '#lib/core/grammar.ts';
import { defineRule } from '#lib/core/rule.ts';
import { RIGHTS, RIGHTS_WORDS } from '../lexicons/en/rights.ts';

const RIGHT = gated(RIGHTS);
const NOT_NOW =
  /(?:\b(?:not|never|won't|wont|don't|dont|do not|didn't|didnt|no need to|rather not|without having to|instead of)(?: \w+){0,3}|\b(?:if|when|whether|unless) (?:i|we)(?: \w+){0,3}|\b(?:he|she|they|you|merchant|seller|customer|who))(?: (?:wants?|will|is|are|was|were|has|have|had|to|can|could|may))* ?$/;

export default defineRule({
  code: 'customer/rights-invoked',
  severity: 'info',
  reads: 'customer',
  firesOn:
    'A customer uses a legal right: disputes a charge, complains formally, asks for their data or its deletion, withdraws within a legal period, names the law they rely on.',
  notOn:
    'Plain cancelling or returning (churn, an order), "how do I dispute a charge?", asking what one’s rights are.',
  why: 'A clock starts when the right is used: errors and disputes under Reg E, 12 CFR 1005.11, and Reg Z, 12 CFR 1026.13, debts under 15 USC 1692g; one month for data under GDPR Arts. 12 and 15 to 17; withdrawal under Directive 2011/83/EU Art. 9 and UK CCR 2013 reg. 29; complaints under FCA DISP 1. The CFPB’s 2023 spotlight names bots that miss it as a harm.',
  says: { right: 'The customer uses a legal right here; a person must own the answer and its deadline.' },
  triggers: RIGHTS_WORDS,
  examples: {
    flags: [
      '«I am disputing this charge».',
      '«I want to make a formal complaint» about the driver.',
      '«Please delete all my personal data» from your systems.',
      '«I bought it on Monday and withdraw from the contract».',
      '«I will file a chargeback» if it is not refunded.',
    ],
    passes: [
      'How do I dispute a charge?',
      'Please cancel order 4411, I found another lamp.',
      'What are my rights if it breaks?',
      'Will the update delete my data?',
      'I do not want to make a complaint, I only want my parcel.',
    ],
  },
  *check(text) {
    for (const found of findGated(text, RIGHT)) if (isUsed(found)) yield { span: found.span, say: 'right' };
  },
});

function isUsed({ sentence, index, text }: Found): boolean {
  // "I do not know this charge and want to dispute it": what is denied ends before "and".
  const before = text.startsWith('and ') ? '' : sentence.text.slice(Math.max(0, index - 60), index);
  return !NOT_NOW.test(before) && !reported(sentence.text, index);
}
