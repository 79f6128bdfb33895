import { findGated, gated } from '#lib/core/gated.ts';
import { reported } from '#lib/core/grammar.ts';
import { defineRule } from '#lib/core/rule.ts';
import { DENIED_BEFORE } from '../lexicons/en/customer.ts';
import { LIFE_EVENTS, LIFE_WORDS } from '../lexicons/en/life-event.ts';

const EVENT = gated(LIFE_EVENTS);

export default defineRule({
  code: 'customer/vulnerable-life-event',
  severity: 'info',
  reads: 'customer',
  firesOn: 'A customer tells of a loss of work, a divorce, abuse, care for somebody ill, a fire, a flight.',
  notOn: 'A death (grief has its own rule), a lost parcel, a divided order, plans.',
  why: 'Life events are the second of the four drivers of vulnerability in FCA FG21/1, chapter 2: loss of work, breakdown of a relationship, domestic abuse, caring. The cue informs this reply and labels nobody.',
  says: {
    event: 'The customer tells of a hard event in their life; acknowledge it and offer what help there is.',
  },
  triggers: LIFE_WORDS,
  examples: {
    flags: [
      '«I lost my job» in May.',
      '«I am going through a divorce» and need my own contract.',
      'There was «a house fire», everything is gone.',
    ],
    passes: [
      'I lost my parcel.',
      'The app let me off with a warning.',
      'I left the house at nine.',
      'We split the order in two.',
    ],
  },
  *check(text) {
    for (const { span, sentence, index } of findGated(text, EVENT)) {
      const before = sentence.text.slice(Math.max(0, index - 40), index);
      if (DENIED_BEFORE.test(before) || reported(sentence.text, index)) continue;
      yield { span, say: 'event' };
    }
  },
});
