import { findGated, gated, without } from '#lib/core/gated.ts';
import { reported } from '#lib/core/grammar.ts';
import { lean } from '#lib/core/lean.ts';
import { defineRule, type Hit } from '#lib/core/rule.ts';
import type { Analysis, Sentence } from '#lib/core/text.ts';
import { EMPATHY, FILLER, HOLLOW_WORDS, SAYS_SOMETHING, STOCK } from '../lexicons/en/hollow.ts';

const PHRASE = gated([...EMPATHY, ...STOCK]);
const NOTHING = lean(FILLER);
const SOMETHING = lean(SAYS_SOMETHING);
const GOES_ON =
  /(?:[,;:]|\b(?:so|and|but)\b) (?:(?:i|we)(?! (?:would|am|are|feel|can only)\b)|you|your|please|let me|the|it|this)\b.{8}/;
const ANYTHING_ELSE = /\banything else\b|\b(?:any )?(?:other|more|further) (?:questions?|help|assistance)\b/;
const FEW_WORDS = 3;
/** With a concrete step in the reply, one set phrase is courtesy and a second is habit. */
const SEVERAL = 3;

export default defineRule({
  code: 'emotion/hollow-empathy',
  severity: 'info',
  reads: 'draft',
  firesOn:
    'Stock phrases of empathy in a reply that does, answers and asks nothing, or three of them in one reply.',
  notOn: 'One such phrase beside a concrete step, an answer, a refusal or a question.',
  why: 'ISO 10002 asks for an answer to the complaint, not only for courtesy; the third "we completely understand" without a step reads as a machine.',
  says: {
    hollow: 'This is a stock phrase, and the reply says nothing that is or will be done.',
    several: 'This is one stock phrase of several; one is enough.',
  },
  triggers: HOLLOW_WORDS,
  examples: {
    flags: [
      '«I completely understand how frustrating this must be». Thank you for writing.',
      'We «apologise for any inconvenience» and «thank you for your patience».',
      '«I understand your frustration». «I can imagine how upsetting this is». «We take this very seriously». Your parcel is in Leeds.',
    ],
    passes: [
      'I understand how frustrating this is. Your parcel is in Leeds.',
      'I understand your frustration, so I asked the courier to look for the parcel.',
      'I see why that is upsetting. Which door did you use?',
    ],
  },
  *check(text) {
    for (const { span, sentence, index } of findGated(text, PHRASE)) {
      const hit: Hit<'hollow' | 'several'> = { span, say: 'hollow' };
      if (!reported(sentence.text, index)) yield hit;
    }
  },
  settle(hits, text) {
    if (!doesSomething(text)) return hits;
    return hits.length >= SEVERAL ? hits.map(({ span }) => ({ span, say: 'several' as const })) : [];
  },
});

function doesSomething({ sentences }: Analysis): boolean {
  return sentences.some((sentence) => sentence.part === 'own' && isStep(sentence));
}

/** Whether a sentence gives an answer, asks, refuses or says what is done. */
function isStep({ text, question }: Sentence): boolean {
  const rest = without(text, PHRASE, '#');
  if (question) return !ANYTHING_ELSE.test(rest);
  if (SOMETHING.test(rest) || (rest !== text && GOES_ON.test(rest.slice(rest.indexOf('#'))))) return true;
  return rest === text && !NOTHING.test(text) && text.split(' ').length > FEW_WORDS;
}
