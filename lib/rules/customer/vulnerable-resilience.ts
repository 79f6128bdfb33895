import { findGated, gated } from '#lib/core/gated.ts';
import { reported } from '#lib/core/grammar.ts';
import { defineRule } from '#lib/core/rule.ts';
import { DENIED_BEFORE } from '../lexicons/en/customer.ts';
import { STRAITS, STRAITS_WORDS } from '../lexicons/en/resilience.ts';

const SHORT = gated(STRAITS);

export default defineRule({
  code: 'customer/vulnerable-resilience',
  severity: 'info',
  reads: 'customer',
  firesOn:
    'A customer tells that money does not suffice: bills they cannot pay, debt, benefits, a threat of losing the home.',
  notOn:
    'A price that is thought too high, "I can’t afford to wait", a payment that fails for technical reasons.',
  why: 'Low resilience to a financial shock is the third of the four drivers of vulnerability in FCA FG21/1, chapter 2; pressing for payment then does harm (FCA CONC 7.3, forbearance). The cue informs this reply and labels nobody.',
  says: { money: 'The customer is short of money; do not press, offer what relief there is.' },
  triggers: STRAITS_WORDS,
  examples: {
    flags: [
      'I «can’t pay my rent» this month.',
      'We are in «financial hardship».',
      '«I am behind on my payments».',
    ],
    passes: [
      'I can’t afford to wait another week.',
      'The payment does not go through.',
      'That is too expensive for a lamp.',
      'Can I pay by instalments?',
    ],
  },
  *check(text) {
    for (const { span, sentence, index } of findGated(text, SHORT)) {
      const before = sentence.text.slice(Math.max(0, index - 40), index);
      if (DENIED_BEFORE.test(before) || reported(sentence.text, index)) continue;
      yield { span, say: 'money' };
    }
  },
});
