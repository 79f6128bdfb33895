import type { Found } from '#lib/core/find.ts';
import { findGated, gated } from '#lib/core/gated.ts';
import { reported } from '#lib/core/grammar.ts';
import { defineRule } from '#lib/core/rule.ts';
import { DENIED_BEFORE } from '../lexicons/en/customer.ts';
import { NOT_TURNING, TURNING_WORDS, TURNS_TO } from '../lexicons/en/regulator.ts';

const TURN = gated(TURNS_TO);
/** Somebody else does, or the company does. */
const OTHERS =
  /\b(?:he|she|they|you|who|it|company|bank|merchant|seller|landlord|neighbou?r|friend|colleague)(?:'s|'re|'ll|'ve|'d)?(?: (?:has|have|had|will|would|should|must|can|could|may|is|are|was|were|also|already|just|never|to|supposed|told))* ?$/;
const ASKS =
  /\b(?:do|did|does|are|were|is|have|has) (?:you|your \w+|i need|i have|we need|we have) (?:to )?$/;

export default defineRule({
  code: 'customer/regulator-or-press',
  severity: 'info',
  reads: 'customer',
  firesOn:
    'A customer turns, has turned or may turn to a regulator, an ombudsman, a consumer office or the press.',
  notOn:
    '"Are you regulated by the FCA?", what was read in the news, a gas regulator, a bad review, a post of their own.',
  why: 'From here on the firm answers to a third party with time limits, so a person must own the reply: FCA DISP 1.6 and 2 (ombudsman after eight weeks), CFPB complaints are due in 15 days (CFPB company manual), ISO 10002.',
  says: { outside: 'The customer brings in a regulator, an ombudsman or the press.' },
  triggers: TURNING_WORDS,
  examples: {
    flags: [
      'If this is not solved I will «report you to the FCA».',
      'I have «filed a complaint with the Better Business Bureau».',
      'I am «going to the press».',
    ],
    passes: [
      'Are you regulated by the FCA?',
      'I read about your outage in the press.',
      'The gas regulator leaks.',
      'Please report this to your manager.',
    ],
  },
  *check(text) {
    for (const found of findGated(text, TURN)) if (isOwn(found)) yield { span: found.span, say: 'outside' };
  },
});

function isOwn({ sentence, index, text }: Found): boolean {
  const before = sentence.text.slice(Math.max(0, index - 60), index);
  return !(
    NOT_TURNING.test(sentence.text.slice(Math.max(0, index - 60), index + text.length + 20)) ||
    DENIED_BEFORE.test(before) ||
    OTHERS.test(before) ||
    ASKS.test(before) ||
    reported(sentence.text, index)
  );
}
