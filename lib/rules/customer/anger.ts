import type { Found } from '#lib/core/find.ts';
import { findGated, gated } from '#lib/core/gated.ts';
import { saysNo } from '#lib/core/grammar.ts';
import { lean } from '#lib/core/lean.ts';
import { defineRule } from '#lib/core/rule.ts';
import type { Analysis } from '#lib/core/text.ts';
import type { Span } from '#lib/core/types.ts';
import { ANGER_WORDS, CONTEMPT, NO_ANGER, SWEARS } from '../lexicons/en/anger.ts';

const SWEAR = gated(SWEARS);
const CONTEMPTUOUS = gated(CONTEMPT);
const FRIENDLY = lean(NO_ANGER);
const NEAR = 25;

// Three words in capitals, of which one has four letters or more.
const CAPITALS =
  /(?<![\w-])(?=[^\n.!?]{0,40}[A-Z]{4})[A-Z][A-Z']*(?:[ ,]{1,3}[A-Z][A-Z']+){2,30}(?![\w-])!*/g;
const DENIES =
  /\b(?:not|never|no|nothing|nobody|still|again|already|all|stop|want|need|now|every|why|hours?|days?|weeks?)\b|n't\b/;

export default defineRule({
  code: 'customer/anger',
  severity: 'info',
  reads: 'customer',
  firesOn: 'Strong anger at the company: insult, swearing, contempt, fury, shouting in capitals.',
  notOn: 'A mild complaint, a friendly oath, anger at oneself, a message written in capitals throughout.',
  why: 'A reply that does not hear the anger makes it worse; ISO 10002 asks that complaints are acknowledged at once and courteously. The cue sets the tone and labels nobody.',
  says: {
    angry: 'The customer is very angry here; acknowledge it first.',
    shouting: 'The customer is shouting here; acknowledge it first.',
  },
  triggers: ANGER_WORDS,
  examples: {
    flags: [
      'You «are a bunch of crooks».',
      'Three weeks in a queue, «this is ridiculous»!',
      'I told you before, «I DID NOT ORDER THIS».',
    ],
    passes: [
      'I am a bit disappointed with the colour.',
      'The zip does not work.',
      'Sorry, I am such an idiot, I found it.',
      'PLEASE CHANGE MY ADDRESS TO ELM STREET',
    ],
  },
  *check(text) {
    for (const found of findGated(text, SWEAR)) {
      if (!FRIENDLY.test(found.sentence.text)) yield { span: found.span, say: 'angry' };
    }
    for (const found of findGated(text, CONTEMPTUOUS))
      if (isMeant(found)) yield { span: found.span, say: 'angry' };
    for (const span of shouts(text)) yield { span, say: 'shouting' };
  },
  settle: (hits, { text }) => hits.filter(({ say, span }) => say !== 'shouting' || stressed(text, span)),
});

function isMeant({ sentence, index }: Found): boolean {
  const before = sentence.text.slice(Math.max(0, index - NEAR), index);
  return !FRIENDLY.test(sentence.text) && !saysNo(before.slice(before.lastIndexOf(',') + 1));
}

/** Words in capitals that insist on something. */
function* shouts({ text, sentences }: Analysis): Generator<Span> {
  if (!/[A-Z]{4}/.test(text) || sentences.some(({ quoted }) => quoted)) return;
  for (const match of text.matchAll(CAPITALS)) {
    if (DENIES.test(match[0].toLowerCase())) yield [match.index, match.index + match[0].length];
  }
}

/** Capitals for stress stand beside words in small letters, or have an exclamation mark. */
function stressed(text: string, [start, end]: Span): boolean {
  return text.slice(start, end).endsWith('!') || (text.match(/\b[a-z]{2,}\b/g) ?? []).length >= 3;
}
