import type { Found } from '#lib/core/find.ts';
import { findGated, gated, named } from '#lib/core/gated.ts';
import { negated, reported } from '#lib/core/grammar.ts';
import { type Context, defineRule } from '#lib/core/rule.ts';
import { BARRIERS, CONSEQUENCES, DEMANDS, GUILT, SILENCE, URGENCY } from '../lexicons/en/pressure.ts';

const ALWAYS = named({
  urgency: URGENCY.patterns,
  threat: CONSEQUENCES.patterns,
  guilt: GUILT.patterns,
  barrier: BARRIERS.patterns,
  silence: SILENCE.patterns,
});
const DEMAND = gated(DEMANDS.patterns);

/** Cues that make a demand for money, or a sale, pressure. */
const BURDENED = new Set([
  'customer/anger',
  'customer/distress',
  'customer/grief',
  'customer/self-harm',
  'customer/vulnerable-capability',
  'customer/vulnerable-health',
  'customer/vulnerable-life-event',
  'customer/vulnerable-resilience',
]);

export default defineRule({
  code: 'emotion/pressure',
  severity: 'warn',
  reads: 'draft',
  firesOn:
    'False urgency, threats of a consequence, guilt, barriers to cancelling, help tied to a review or complaint; a demand for money or a sale to a customer in distress.',
  notOn:
    'A date or fee as a fact, what the terms say, stock that runs low, a single question before cancelling.',
  why: 'The FCA’s Consumer Duty (PRIN 2A, FG22/5) asks firms to avoid foreseeable harm and sludge such as barriers to cancelling, and FG21/1 asks care for vulnerable customers; the FTC’s staff report on dark patterns (2022) names false urgency and hard cancelling; the Consumer Review Fairness Act (15 U.S.C. 45b) protects honest reviews.',
  says: {
    urgency: 'This hurries the customer without need.',
    threat: 'This threatens the customer with a consequence.',
    guilt: 'This makes the customer feel guilty.',
    barrier: 'This makes leaving harder than joining.',
    silence: 'This ties help to a review or complaint; the two have nothing to do with each other.',
    demand: 'This asks for money or sells while the customer is in difficulty; hear them first.',
  },
  triggers: [
    ...new Set([URGENCY, CONSEQUENCES, GUILT, BARRIERS, SILENCE, DEMANDS].flatMap(({ words }) => words)),
  ],
  examples: {
    flags: [
      '«Act now», or the price is gone.',
      'Pay today, «or else».',
      '«After all we’ve done for you», you want to leave?',
      '«You can only cancel by phone».',
      'We can «help once you have deleted your review».',
      {
        text: '«Please pay the outstanding balance by» Friday.',
        messages: [{ author: 'customer', text: 'I am furious about this bill!' }],
      },
    ],
    passes: [
      'The offer ends on 3 May.',
      'Once you have posted a review, it shows within a day.',
      'We are sorry to see you go.',
      'Please pay the invoice by Friday.',
      'You can cancel in the app or by phone.',
    ],
  },
  *check(text, context) {
    for (const [say, found] of ALWAYS(text)) {
      // "We cannot help until you delete it" is the very thing.
      if (say === 'silence' || isMeant(found)) yield { span: found.span, say };
    }
    if (!isBurdened(context)) return;
    for (const found of findGated(text, DEMAND))
      if (isMeant(found)) yield { span: found.span, say: 'demand' };
  },
});

function isMeant({ sentence: { text }, index }: Found): boolean {
  return !negated(text, index, index) && !reported(text, index);
}

/** Whether an unanswered turn, or without one the newest message of the customer, tells of trouble. */
function isBurdened({ cues, openTurns, conversation }: Context): boolean {
  if (cues.length === 0) return false;
  const newest = conversation.messages.findLastIndex(({ author }) => author === 'customer');
  const turns = openTurns.length ? openTurns : [newest];
  return cues.some(({ code, message }) => BURDENED.has(code) && turns.includes(message));
}
