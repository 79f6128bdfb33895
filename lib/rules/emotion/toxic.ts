import { type Found, findAny, patterns } from '#lib/core/find.ts';
import { findGated, gated } from '#lib/core/gated.ts';
import { negated } from '#lib/core/grammar.ts';
import { oneOf } from '#lib/core/one-of.ts';
import { defineRule } from '#lib/core/rule.ts';
import { INSULT_WORDS, INSULTS, THREAT_WORDS, THREATS } from '../lexicons/en/insult.ts';
import {
  COARSE,
  COARSE_WORDS,
  MASKED,
  MASKED_WORDS,
  MASKS,
  PROFANE,
  PROFANE_PIECES,
} from '../lexicons/en/toxic.ts';

const PROFANITY = gated([[PROFANE_PIECES, oneOf(PROFANE)]]);
const HIDDEN = patterns(MASKED);
const ROUGH = gated(COARSE);
const INSULTING = gated(INSULTS);
const THREATENING = gated(THREATS);

/** "A chink in the armour", "spic and span", the transmission of a car, cats and willows, a fire-retarded cloth. */
const HARMLESS =
  /\bchinks? (?:in|of)\b|\bspics? (?:and|n) span\b|\btrann(?:y|ies) (?:fluid|oil|rebuild|swap|mount|pan|cooler)\b|\bpussy ?(?:cats?|willows?|foot)|\b(?:fire|flame)[- ]retarded\b|\bfags? (?:end|packet|break|butt)s?\b/;
/** Stars that hide a name, an address or a number: several runs, or a long one. */
const MASKED_DATA = /\*{3}[^*]{1,80}\*{3}|\*{5}|\*@|\*{2}\d/;
/** The writer's own slip, or a saying about a thing. */
const ABOUT_SELF =
  /\b(?:i|me|myself|my own|i'm|i was)\b(?: \w+){0,4} $|\b(?:no such thing as|not|never|isn't) (?:an? )?$/;

export default defineRule({
  code: 'emotion/toxic',
  severity: 'block',
  reads: 'draft',
  firesOn: 'Profanity (masked too), slurs, insults, threats and sexual remarks; coarse words are a warning.',
  notOn:
    'Words that only contain one (cocktail, Scunthorpe), names (Dick, Virgin), a customer’s words in quotation marks. Meant for replies: on social media, lists like this one flag some dialects of English more than others.',
  why: 'In January 2024 DPD’s assistant swore at a customer and went viral (AI Incident Database 631); Virgin Money’s bot scolded a customer for the word "virgin" in 2025, so only whole words count.',
  says: {
    profane: 'This is profanity or a slur.',
    coarse: 'This is coarse for a reply.',
    insult: 'This insults somebody.',
    threat: 'This threatens or harasses somebody.',
  },
  triggers: [
    ...new Set([...PROFANE, ...MASKED_WORDS, ...COARSE_WORDS, ...INSULT_WORDS, ...THREAT_WORDS]),
    '<bracket>',
    '<at>',
  ],
  examples: {
    flags: [
      'No idea where your «fucking» parcel is.',
      'Well, «sh*t» happens.',
      { text: 'Send the «damn» form again.', severity: 'warn' },
      'Only an «idiot» would order that.',
      '«I will hurt you» if you call again.',
    ],
    passes: [
      'The cocktail bar in Scunthorpe will assess your booking.',
      'Your adviser is Dick Turner from Virgin Money.',
      'You wrote that the driver said "fuck off"; I am sorry about that.',
      'I would love to beat you to it.',
    ],
  },
  *check(text) {
    for (const found of findGated(text, PROFANITY))
      if (isMeant(found)) yield { span: found.span, say: 'profane' };
    for (const found of findAny(text, HIDDEN, MASKS))
      if (isMeant(found) && !MASKED_DATA.test(found.sentence.text))
        yield { span: found.span, say: 'profane' };
    for (const found of findGated(text, INSULTING))
      if (isMeant(found) && isAimed(found)) yield { span: found.span, say: 'insult' };
    for (const found of findGated(text, THREATENING))
      if (isMeant(found) && isAimed(found)) yield { span: found.span, say: 'threat' };
    for (const found of findGated(text, ROUGH))
      if (isMeant(found)) yield { span: found.span, say: 'coarse', severity: 'warn' };
  },
});

function isMeant({ sentence: { text }, index }: Found): boolean {
  return !inQuotationMarks(text, index) && !HARMLESS.test(text);
}

/** Said of somebody, and not denied. A fool without a "you" may be the writer's own: "I felt like an idiot". */
function isAimed({ sentence: { text }, index, text: words }: Found): boolean {
  const aboutSelf = !/\byou\b/.test(words) && ABOUT_SELF.test(text.slice(0, index));
  return !aboutSelf && !negated(text, index, index + words.length);
}

function inQuotationMarks(text: string, index: number): boolean {
  return text.slice(0, index).split('"').length % 2 === 0 && text.includes('"', index);
}
