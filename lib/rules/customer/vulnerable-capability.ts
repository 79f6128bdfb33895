import { findGated, gated } from '#lib/core/gated.ts';
import { reported } from '#lib/core/grammar.ts';
import { defineRule } from '#lib/core/rule.ts';
import { HARD_FOR, HARD_WORDS } from '../lexicons/en/capability.ts';

const HARD = gated(HARD_FOR);

export default defineRule({
  code: 'customer/vulnerable-capability',
  severity: 'info',
  reads: 'customer',
  firesOn:
    'A customer tells that technology, reading, figures or the language is hard for them, or that nobody helps them.',
  notOn: 'A site that does not work, a manual in the wrong language, a language course.',
  why: 'Low capability is the fourth of the four drivers of vulnerability in FCA FG21/1, chapter 2: poor digital skills, literacy or English, learning difficulties, no help at hand. The cue informs this reply and labels nobody.',
  says: {
    hard: 'This is hard for the customer; use plain words and short steps, and offer another channel.',
  },
  triggers: HARD_WORDS,
  examples: {
    flags: [
      '«I am not good with computers».',
      'Sorry, «my English is not good».',
      '«I don’t have a smartphone», can I do it by letter?',
    ],
    passes: [
      'The website does not work.',
      'The manual is not in English.',
      'I have no e-mail from you yet.',
      'My phone is not good with this network.',
    ],
  },
  *check(text) {
    for (const { span, sentence, index } of findGated(text, HARD)) {
      if (reported(sentence.text, index)) continue;
      yield { span, say: 'hard' };
    }
  },
});
