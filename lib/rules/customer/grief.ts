import type { Found } from '#lib/core/find.ts';
import { findGated, gated } from '#lib/core/gated.ts';
import { lean } from '#lib/core/lean.ts';
import { defineRule } from '#lib/core/rule.ts';
import { DEATH_WORDS, DEATHS, DIED, THINGS } from '../lexicons/en/grief.ts';

const DIES = gated(DIED);
const DEATH = gated(DEATHS);
// Capitals only, as on a gravestone: "rip the box open" is another word.
const REST =
  /(?<![\w.])(?:RIP\b|R\.I\.P\b\.?)(?! (?:my|me|to my|in pieces|file|speed|version|off|v?\d|software|route|protocol|driver|the (?:old|new|good|logo|app)))/g;
const OF_A_THING = lean(
  `\\b${THINGS}(?: (?:just|has|have|had|is|was|suddenly|already|all|completely|basically|nearly|almost|literally|also|that|which|then|never|we (?:bought|ordered)|i (?:bought|ordered)|from \\w+|on \\w+))* ?$`,
);
const NOT_SO =
  /\b(?:as|almost|nearly|if|before|until|when) (?:i |you |we )?$|\b(?:nobody|no one|none) (?:has |was |had )?$/;

export default defineRule({
  code: 'customer/grief',
  severity: 'info',
  reads: 'customer',
  firesOn: 'A customer tells of the death of a person or an animal, a funeral, a bereavement.',
  notOn: 'Figures of speech ("my phone died", "dying to know"), being marked as deceased by mistake.',
  why: 'Bereavement is a life event that can make a customer vulnerable: FCA FG21/1. The cue sets the tone of this reply and labels nobody.',
  says: { death: 'The customer speaks of a death; acknowledge it before anything else.' },
  triggers: DEATH_WORDS,
  examples: {
    flags: [
      'My grandfather «died» in March and I need to close his account.',
      'We had to cancel because of a «funeral».',
      'We «put our old cat to sleep» yesterday.',
    ],
    passes: [
      'My phone died during the update.',
      'I am dying to know when it ships.',
      'The line went dead twice.',
      'You have wrongly marked me as deceased.',
    ],
  },
  *check(text) {
    for (const found of findGated(text, DIES)) if (isDeath(found)) yield { span: found.span, say: 'death' };
    for (const { span } of findGated(text, DEATH)) yield { span, say: 'death' };
    for (const match of text.text.matchAll(REST)) {
      yield { span: [match.index, match.index + match[0].length], say: 'death' };
    }
  },
});

function isDeath({ sentence, index }: Found): boolean {
  const before = sentence.text.slice(Math.max(0, index - 60), index);
  return !(OF_A_THING.test(before) || NOT_SO.test(before));
}
