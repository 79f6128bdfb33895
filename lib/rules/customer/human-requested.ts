import type { Found } from '#lib/core/find.ts';
import { findGated, gated } from '#lib/core/gated.ts';
import { reported } from '#lib/core/grammar.ts';
import { type Context, defineRule } from '#lib/core/rule.ts';
import type { Analysis } from '#lib/core/text.ts';
import { HUMAN_WORDS } from '../lexicons/en/human.ts';
import { ASKS_FOR_HUMAN, ASKS_FOR_PHONE } from '../lexicons/en/human-request.ts';

const HUMAN = gated(ASKS_FOR_HUMAN);
const PHONE = gated(ASKS_FOR_PHONE);

const NOT_WANTED =
  /(?:(?:n't|\bdont|\bnot|\bnever) (?:\w+ )?(?:want|wish|need|like|have|care|intend|plan|make|ask|wanna|transfer|connect)|\b(?:rather|prefer(?:red)?) not|\bno need|\bplease (?:do not|don't)|\bhold(?:ing)? off|\bwithout|\binstead of|\brather than|\bavoid)\b[^.;,]{0,30}$/;
const NOT_NOW =
  /\b(?:had to|(?:was|were|been) able to|managed to|(?:told|advised|instructed|asked|said|supposed)(?: me| us)? to|going to|gonna|(?:i|we)(?:'ll| will)(?: try)?|when(?:ever)? (?:i|we)|every ?time (?:i|we)|they|she|he|you (?:can|could|should|may|must)|(?:i|we) (?:was|were|got|did|do|already|just|have been|had been)|(?:was|were|been|being))(?: just| also| then| finally)? $/;
const PROCEDURE =
  /(?<!\b(?:what|how|where|who|why|when) )\b(?:do|did|should|must|would) (?:i|we|you|they|one) (?:(?:have|need|want) to )?$/;
/** Only if something else fails: "if you cannot do it, transfer me". It is asked for when it has failed. */
const ONLY_IF =
  /(?:^|[,;:.] |\b(?:and|but|so|or) )(?:please )?(?:if|unless|in case|should) (?:you|your|u|it|its|it's|that|that's|thats|this|there|there's|the|none|neither|we|not|no|nothing|he|she|they)\b(?=[^.;]{0,80}(?:n't\b|\b(?:not|cannot|cant|unable|no|none|never|refuse|fails?|still|impossible|isnt|doesnt|dont|wont|nothing|incapable|unwilling)\b))[^.;]{0,120}$|\b(?:if not|if no|otherwise|failing that)\b[^.;]{0,40}$/;
/** Words with which a person on the company's side offers to hand over. */
const OFFERS =
  /\b(?:transfer|connect|escalate|forward|hand|pass|put|refer|route)(?:ring|ing)? (?:you|this|it|your \w+|the \w+)(?: \w+){0,3} (?:to|with|through to|over to) (?:an?|the|our|one of our|my|another) (?:[\w-]+ ){0,3}?(?:agent|human|person|colleague|supervisor|manager|specialist|representative|team|department)\b|\b(?:want|like|need) (?:an? |me to |to have an? |for an? )?(?:transfer|hand-?off|escalation) to (?:an?|the|our) (?:[\w-]+ ){0,2}?(?:agent|human|person|supervisor|manager|specialist|team)\b/;
const OPENING_HOURS = /\b(?:what|which|your|opening) (?:hours?|times?)\b/;

export default defineRule({
  code: 'customer/human-requested',
  severity: 'info',
  reads: 'customer',
  firesOn: 'A customer asks for a human, an agent, a manager or a number to call.',
  notOn:
    'Not wanting a transfer, a person met earlier or elsewhere, opening hours, asking whether this is a bot, "if you cannot do it", saying yes to an agent who offers it.',
  why: 'The CFPB’s 2023 spotlight on chatbots names loops without a human as a harm; Klarna said in 2025 that a human must always be reachable.',
  says: { asked: 'The customer asks for a human.', phone: 'The customer asks for a number to call.' },
  triggers: [
    ...HUMAN_WORDS,
    ...'escalate word speak talk speaking talking live office branch store shop billing sales accounts complaints body higher who call callback phone telephone number line helpline hotline'.split(
      ' ',
    ),
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
      'If you cannot change it yourself, please transfer me to a supervisor.',
      {
        text: 'Yes please, transfer me to a human agent.',
        messages: [
          { author: 'customer', text: 'Can the fee be waived?' },
          { author: 'agent', text: 'I cannot do that, but I can transfer you to a human agent.' },
        ],
      },
    ],
  },
  *check(text) {
    for (const found of findGated(text, HUMAN)) if (asksNow(found)) yield { span: found.span, say: 'asked' };
    for (const found of findGated(text, PHONE)) if (asksNow(found)) yield { span: found.span, say: 'phone' };
  },
  settle: (hits, text, context) => (accepts(text, context) ? [] : hits),
});

/** Whether the message answers a person who has just offered to hand over: that person has it in hand. */
function accepts(text: Analysis, { conversation, messages }: Context): boolean {
  const at = messages.indexOf(text);
  const before = conversation.messages.findLastIndex(
    ({ author }, index) => index < at && (author === 'agent' || author === 'bot' || author === 'customer'),
  );
  return conversation.messages[before]?.author === 'agent' && OFFERS.test(messages[before]?.folded ?? '');
}

/** Whether the words ask for it now: not declined, not told of the past or of a plan, not only asked about. */
function asksNow({ sentence, index }: Found): boolean {
  const before = sentence.text.slice(Math.max(0, index - 80), index);
  return !(
    NOT_WANTED.test(before) ||
    NOT_NOW.test(before) ||
    ONLY_IF.test(sentence.text.slice(Math.max(0, index - 200), index)) ||
    PROCEDURE.test(before) ||
    OPENING_HOURS.test(sentence.text) ||
    reported(sentence.text, index)
  );
}
