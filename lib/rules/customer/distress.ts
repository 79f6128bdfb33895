import { findGated, gated } from '#lib/core/gated.ts';
import { reported } from '#lib/core/grammar.ts';
import { defineRule } from '#lib/core/rule.ts';
import { DENIED_BEFORE } from '../lexicons/en/customer.ts';
import { DISTRESS, DISTRESS_WORDS, NO_DISTRESS } from '../lexicons/en/distress.ts';

const SUFFERS = gated(DISTRESS);

export default defineRule({
  code: 'customer/distress',
  severity: 'info',
  reads: 'customer',
  firesOn: 'A customer says that they suffer: fear, despair, panic, tears, not being able to cope.',
  notOn: 'Mild worry or disappointment, anger at the company, somebody else’s feeling, tears of joy.',
  why: 'A reply that passes over it does harm: FCA FG21/1 chapter 2 counts low emotional resilience among the drivers of vulnerability and chapter 4 asks staff to notice and respond. The cue sets the tone of this reply and labels nobody.',
  says: {
    suffers: 'The customer is in distress here; acknowledge it, go slowly, offer one clear next step.',
  },
  triggers: DISTRESS_WORDS,
  examples: {
    flags: [
      '«I am desperate», the flight leaves in an hour.',
      '«I can’t sleep» because of this bill.',
      '«I just don’t know what to do» any more.',
    ],
    passes: [
      'I am a little worried about the size.',
      'I’m not worried at all.',
      'Desperate Housewives does not play.',
      'I cried with joy when it came.',
    ],
  },
  *check(text) {
    for (const { span, sentence, index } of findGated(text, SUFFERS)) {
      const before = sentence.text.slice(Math.max(0, index - 40), index);
      if (DENIED_BEFORE.test(before) || NO_DISTRESS.test(sentence.text) || reported(sentence.text, index))
        continue;
      yield { span, say: 'suffers' };
    }
  },
});
