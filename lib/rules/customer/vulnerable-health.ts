import { findGated, gated } from '#lib/core/gated.ts';
import { reported } from '#lib/core/grammar.ts';
import { defineRule } from '#lib/core/rule.ts';
import { DENIED_BEFORE } from '../lexicons/en/customer.ts';
import { HEALTH, HEALTH_WORDS } from '../lexicons/en/health.ts';

const ILL = gated(HEALTH);

export default defineRule({
  code: 'customer/vulnerable-health',
  severity: 'info',
  reads: 'customer',
  firesOn:
    'A customer tells of an illness, a disability, an addiction or a stay in hospital, their own or a dependant’s.',
  notOn:
    'A product for the sick, a disabled account, a blind spot, "sick of waiting", a question about cover in general.',
  why: 'Health is the first of the four drivers of vulnerability in FCA FG21/1, chapter 2; a bot for eating disorders gave diet tips and was taken down (NEDA’s Tessa, May 2023). The cue informs this reply and labels nobody.',
  says: {
    health: 'The customer speaks of illness or disability; take it into account, and give no medical advice.',
  },
  triggers: HEALTH_WORDS,
  examples: {
    flags: [
      '«I have cancer» and cannot travel.',
      '«My mother has dementia» and signed twice.',
      '«I am blind» and the form has no labels.',
    ],
    passes: [
      'My account is disabled.',
      'The order was made for the sick leave list.',
      'The blood pressure monitor shows an error.',
      'The camera has a blind spot.',
    ],
  },
  *check(text) {
    for (const { span, sentence, index } of findGated(text, ILL)) {
      const before = sentence.text.slice(Math.max(0, index - 40), index);
      if (DENIED_BEFORE.test(before) || reported(sentence.text, index)) continue;
      yield { span, say: 'health' };
    }
  },
});
