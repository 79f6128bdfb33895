import { type Found, find } from '#lib/core/find.ts';
import { reported } from '#lib/core/grammar.ts';
import { defineRule } from '#lib/core/rule.ts';
import { HUMAN_WORDS } from '../lexicons/en/human.ts';
import { ASKS_FOR_HUMAN, ASKS_FOR_PHONE } from '../lexicons/en/human-request.ts';

const HUMAN = new RegExp(ASKS_FOR_HUMAN.join('|'), 'g');
const PHONE = new RegExp(ASKS_FOR_PHONE.join('|'), 'g');

const NOT_WANTED =
  /(?:(?:n't|\bdont|\bnot|\bnever) (?:\w+ )?(?:want|wish|need|like|have|care|intend|plan|make|ask|wanna|transfer|connect)|\b(?:rather|prefer(?:red)?) not|\bno need|\bplease (?:do not|don't)|\bhold(?:ing)? off|\bwithout|\binstead of|\brather than|\bavoid)\b[^.;,]{0,30}$/;
const NOT_NOW =
  /\b(?:had to|(?:was|were|been) able to|managed to|(?:told|advised|instructed|asked|said|supposed)(?: me| us)? to|going to|gonna|(?:i|we)(?:'ll| will)(?: try)?|when(?:ever)? (?:i|we)|every ?time (?:i|we)|they|she|he|you (?:can|could|should|may|must)|(?:i|we) (?:was|were|got|did|do|already|just|have been|had been)|(?:was|were|been|being))(?: just| also| then| finally)? $/;
const PROCEDURE =
  /(?<!\b(?:what|how|where|who|why|when) )\b(?:do|did|should|must|would) (?:i|we|you|they|one) (?:(?:have|need|want) to )?$/;
const OPENING_HOURS = /\b(?:what|which|your|opening) (?:hours?|times?)\b/;

export default defineRule({
  code: 'customer/human-requested',
  severity: 'info',
  reads: 'customer',
  firesOn: 'A customer asks for a human, an agent, a manager or a number to call.',
  notOn:
    'Not wanting a transfer, a person met earlier or elsewhere, opening hours, asking whether this is a bot.',
  why: 'The CFPB’s 2023 spotlight on chatbots names loops without a human as a harm; Klarna said in 2025 that a human must always be reachable.',
  says: { asked: 'The customer asks for a human.', phone: 'The customer asks for a number to call.' },
  triggers: [
    ...HUMAN_WORDS,
    ...'body higher who call callback phone telephone number line helpline hotline'.split(' '),
  ],
  examples: {
    flags: [
      'Can I «talk to a real person», please?',
      'I have been here for an hour. Get me «a supervisor».',
      'Is there a «number I can call»?',
    ],
    passes: [
      'I spoke to an agent yesterday and she was rude.',
      'Please don’t transfer me to another agent.',
      'Is the price per person?',
      'A person stole my card.',
      'What hours can I reach customer service?',
    ],
  },
  *check(text) {
    for (const found of find(text, HUMAN)) if (asksNow(found)) yield { span: found.span, say: 'asked' };
    for (const found of find(text, PHONE)) if (asksNow(found)) yield { span: found.span, say: 'phone' };
  },
});

/** Whether the words ask for it now: not declined, not told of the past or of a plan, not only asked about. */
function asksNow({ sentence, index }: Found): boolean {
  const before = sentence.text.slice(Math.max(0, index - 80), index);
  return !(
    NOT_WANTED.test(before) ||
    NOT_NOW.test(before) ||
    PROCEDURE.test(before) ||
    OPENING_HOURS.test(sentence.text) ||
    reported(sentence.text, index)
  );
}
