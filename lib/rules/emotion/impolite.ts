import { type Found, find } from '#lib/core/find.ts';
import { named } from '#lib/core/gated.ts';
import { conditional, negated, reported } from '#lib/core/grammar.ts';
import { lean } from '#lib/core/lean.ts';
import { defineRule, type Hit } from '#lib/core/rule.ts';
import {
  BARE_ORDERS,
  COMMANDS,
  CONDESCENSION,
  CURT,
  CURT_WORDS,
  DISMISSALS,
  SARCASM,
  SOFTENED,
} from '../lexicons/en/impolite.ts';

const GROUPS = [COMMANDS, DISMISSALS, CONDESCENSION, SARCASM];
const RUDE = named({
  commands: COMMANDS.patterns,
  dismisses: DISMISSALS.patterns,
  condescends: CONDESCENSION.patterns,
  sneers: SARCASM.patterns,
});
const ORDER = lean(BARE_ORDERS, 'dg');
const ORDER_GATE = /^(?:you|i (?:need|want)|send|give|show|answer|bring|forward|tell)\b/;
const COURTEOUS = lean(SOFTENED);
const CURT_LENGTH = 24;
const ORDER_WORDS = 'send give show answer bring forward tell provide submit'.split(' ');
/** A reply of more words is not curt, whatever one of its sentences says. */
const FEW_WORDS = 5;

export default defineRule({
  code: 'emotion/impolite',
  severity: 'warn',
  reads: 'draft',
  firesOn:
    'Orders without "please", curt one-word answers, sarcasm, talking down, "calm down", "not my problem".',
  notOn: 'Plain instructions and steps, polite requests, refusals with a reason, the customer’s own words.',
  why: 'ISO 10002 asks that complainants are treated courteously and kept informed; a curt or condescending line is what they quote in the next complaint.',
  says: {
    order: 'This is an order; make it a request.',
    curt: 'This is all the reply says; give the reason and what can be done.',
    commands: 'This tells the customer how to behave.',
    dismisses: 'This turns the customer away.',
    condescends: 'This talks down to the customer.',
    sneers: 'This can be read as sarcasm.',
  },
  triggers: [...new Set([...GROUPS.flatMap(({ words }) => words), ...CURT_WORDS, ...ORDER_WORDS])],
  examples: {
    flags: [
      '«You need to send» us your order number.',
      '«Calm down», the parcel is on its way.',
      'Our terms are online. «That’s not my problem».',
      '«Did you even read» our mail?',
      '«Good for you». The fee stays.',
      '«No.»',
    ],
    passes: [
      'Please send us your order number.',
      'To return it, you need to send the box to the shop.',
      'I am sorry, that is not possible after 30 days.',
      'We will deal with it today.',
      'Did you read the letter we sent on Monday?',
    ],
  },
  *check(text) {
    const { folded } = text;
    if (folded.length <= CURT_LENGTH && CURT.test(folded)) yield { span: [0, folded.length], say: 'curt' };
    for (const [say, found] of RUDE(text)) if (isMeant(found)) yield { span: found.span, say };
    for (const found of find(text, ORDER, ORDER_GATE)) {
      if (COURTEOUS.test(found.sentence.text) || found.sentence.question) continue;
      yield ordered(found);
    }
  },
  settle: (hits, { folded }) =>
    folded.split(/\s+/, FEW_WORDS + 1).length > FEW_WORDS ? hits.filter(({ say }) => say !== 'curt') : hits,
});

function isMeant({ sentence, index }: Found): boolean {
  const { text } = sentence;
  return !negated(text, index, index) && !reported(text, index) && !conditional(text.slice(0, index), index);
}

// "You need to send" → "Please send".
function ordered({ span, groups }: Found): Hit<'order'> {
  const verb = groups.verb as string;
  return { span, say: 'order', replace: `Please ${verb}` };
}
