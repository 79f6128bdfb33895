import type { Rule } from '#lib/core/rule.ts';
import type { Conversation, Draft, Policy } from '#lib/core/types.ts';
import { review } from './review.ts';

const CONVERSATION: Conversation = {
  helpdesk: '',
  id: '',
  customer: {},
  messages: [
    {
      author: 'customer',
      text: 'I ordered two lamps on 3 May (order 20417-3) and paid $48.50. When will they arrive?',
    },
  ],
};
// Plain sentences with the words that ordinary replies are full of: they wake most rules.
const REPLIES = [
  'Hi Sam,\nThank you for your message, and I am sorry that you have had to wait.',
  'I have checked order 20417-3 and can see that it was sent on Tuesday.',
  'We will refund $48.50 to your card within 3 to 5 working days.',
  'Our team has already cancelled the second lamp, and I will call you tomorrow.',
  'If it does not arrive by Friday, please write to help@example.com or see https://example.com/help for the next steps.',
  'We guarantee that you are not charged the fee; unfortunately I cannot make an exception for the other one.',
  'This was our fault and it should usually not happen.',
  'Could you tell me your new address?\nKind regards,\nAnna',
];

/**
 * Judges a sample, a sentence a step, so that what rules make when it is first needed (patterns, tables, the browser's own
 * compiled code) is there before an agent types. Changes nothing but the time that the next reviews take.
 */
export function* warmUp(rules: readonly Rule[], policy: Policy): Generator<void, void, void> {
  for (const text of REPLIES) {
    const draft: Draft = { text, visibility: 'public', to: [], origin: { kind: 'typed', aiShare: 0 } };
    review({ draft, conversation: CONVERSATION, knowledge: [], policy }, rules);
    yield;
  }
}
