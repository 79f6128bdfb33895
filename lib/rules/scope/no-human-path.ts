import type { Found } from '#lib/core/find.ts';
import { findGated, gated, without } from '#lib/core/gated.ts';
import { reported } from '#lib/core/grammar.ts';
import { lean } from '#lib/core/lean.ts';
import { type Context, defineRule } from '#lib/core/rule.ts';
import type { Analysis } from '#lib/core/text.ts';
import { FOR_NOW, NO_HUMAN_WORDS, OPENS, SHUTS, WAVES_OFF } from '../lexicons/en/no-human.ts';

const SHUT = gated(SHUTS);
const WAVED_OFF = gated(WAVES_OFF);
const OPEN = lean(OPENS);
const NOW_ONLY = lean(FOR_NOW);

export default defineRule({
  code: 'scope/no-human-path',
  severity: 'block',
  reads: 'draft',
  firesOn:
    'Words that deny or close the way to a human: no agents, no transfer, the assistant handles everything.',
  notOn:
    'Agents who are busy or off duty for now, a reply that offers a call, an address or a transfer after all.',
  why: 'The CFPB’s 2023 spotlight on chatbots counts loops without a human among the harms; Klarna brought humans back in 2025 and said one must always be reachable.',
  says: {
    shut: 'This tells the customer that no human can be reached.',
    waved: 'The customer asked for a human, and this waves the request off.',
  },
  triggers: NO_HUMAN_WORDS,
  examples: {
    flags: [
      'Sorry, there is «no way to speak to an agent».',
      '«We do not have human agents».',
      { text: '«Our assistant can handle everything» for you.' },
      {
        text: 'There is «no need to talk to a person» for this.',
        messages: [{ author: 'customer', text: 'I want a human.' }],
      },
    ],
    passes: [
      'All our agents are busy, you can call us on 555 0100.',
      'I cannot connect you to a specialist right now; they are back on Monday.',
      'There is no need to talk to a person, the form takes a minute.',
      'We do not have agents in your city.',
    ],
  },
  *check(text, context) {
    for (const found of findGated(text, SHUT)) if (isMeant(found)) yield { span: found.span, say: 'shut' };
    if (!humanRequested(context)) return;
    for (const found of findGated(text, WAVED_OFF))
      if (isMeant(found)) yield { span: found.span, say: 'waved' };
  },
  settle: (hits, text) => (opens(text) ? [] : hits),
});

function isMeant({ sentence, index }: Found): boolean {
  return !sentence.question && !NOW_ONLY.test(sentence.text) && !reported(sentence.text, index);
}

/** Whether the reply names a way to a human after all; "nobody you can talk to" names none. */
function opens({ sentences }: Analysis): boolean {
  return sentences.some(({ text, quoted }) => !quoted && OPEN.test(without(text, SHUT, ' ')));
}

function humanRequested({ cues, openTurns }: Context): boolean {
  return cues.some(({ code, message }) => code === 'customer/human-requested' && openTurns.includes(message));
}
