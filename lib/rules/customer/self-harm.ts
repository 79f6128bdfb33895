import type { Found } from '#lib/core/find.ts';
import { findGated, gated } from '#lib/core/gated.ts';
import { defineRule } from '#lib/core/rule.ts';
import { DENIED_BEFORE, PLAY } from '../lexicons/en/customer.ts';
import { NOT_MEANT, SELF_HARM, SELF_HARM_WORDS } from '../lexicons/en/self-harm.ts';

const SAID = gated(SELF_HARM);
const QUOTED = /"[^"]{1,300}"/g;
/** Words that are denied and still mean it: "I don't want to live". */
const DENIAL_INSIDE =
  /^(?:i |we )?(?:don't|dont|do not|didn't|didnt|no|not|never|just|can|couldn|nothing|without)/;

export default defineRule({
  code: 'customer/self-harm',
  severity: 'info',
  reads: 'customer',
  firesOn: 'A customer says that they think of suicide, want to die, or hurt themselves on purpose.',
  notOn:
    'An accident ("cut myself on the lid"), a figure of speech, somebody else, a song or a story, a denial.',
  why: 'Samaritans and WHO advise to take every mention seriously, to answer as a person and to give a way to help at once; a bot of a helpline gave harmful advice instead (NEDA’s Tessa, May 2023). The cue guides this reply and labels nobody.',
  says: { danger: 'The customer may be in danger; a person must answer, with care and a way to help.' },
  triggers: SELF_HARM_WORDS,
  examples: {
    flags: [
      'I can’t pay and I just «want to kill myself».',
      '«I don’t want to live» any more.',
      '«Everyone would be better off without me».',
    ],
    passes: [
      'I cut myself on the lid of your tin.',
      'I nearly killed myself laughing at your ad.',
      'This queue is killing me.',
      'The song "I want to die" is missing from the album.',
      'My neighbour tried to commit suicide.',
    ],
  },
  *check(text) {
    for (const found of findGated(text, SAID)) if (isMeant(found)) yield { span: found.span, say: 'danger' };
  },
});

function isMeant({ sentence, index, text }: Found): boolean {
  const words = sentence.text;
  const before = words.slice(Math.max(0, index - 60), index);
  if (PLAY.test(words) || NOT_MEANT.test(words.slice(Math.max(0, index - 20)))) return false;
  if (!DENIAL_INSIDE.test(text) && DENIED_BEFORE.test(before)) return false;
  if (!/^(?:i|i'|im|my|me)\b/.test(text) && OTHERS.test(before)) return false;
  return ![...words.matchAll(QUOTED)].some((q) => q.index < index && index < q.index + q[0].length);
}

/** Somebody else: "he said he will", "my sister tried to". */
const OTHERS =
  /\b(?:he|she|they|you|who|people|someone|somebody|everyone|kids|my (?!(?:life|only|plan|pain|head)\b)\w+|the \w+|your \w+|his|her)(?:'s|'re|'ll|'d|'ve)?(?: (?:is|are|was|were|has|have|had|will|would|may|might|just|also|once|even|already|really|said|says))* ?$/;
