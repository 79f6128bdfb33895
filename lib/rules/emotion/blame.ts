import type { Found } from '#lib/core/find.ts';
import { named } from '#lib/core/gated.ts';
import { asked, conditional, endOf, negated, reported } from '#lib/core/grammar.ts';
import { defineRule, type Hit } from '#lib/core/rule.ts';
import type { Analysis } from '#lib/core/text.ts';
import {
  BEFORE_WORDS,
  FAULT_WORDS,
  FAULTS,
  REPROACH_WORDS,
  REPROACHES,
  TOLD_BEFORE,
} from '../lexicons/en/blame.ts';

const BLAME = named({ reproach: REPROACHES, fault: FAULTS, before: TOLD_BEFORE });
/** What begins with a question or condition of its own. */
const OWN = { reproach: /^(?:if|had|because|since) you/, fault: /^why/, before: undefined };
const FIRST_WORD = /^(?:,| that) ([\w']{1,30})/;

export default defineRule({
  code: 'emotion/blame',
  severity: 'warn',
  reads: 'draft',
  firesOn:
    'Words that put the blame on the customer: "you should have", "you failed to", "if you had read", "as I already told you".',
  notOn: 'Neutral facts ("you entered an old code"), "you should have received it", denials, conditions.',
  why: 'ISO 10002 asks that complainants are treated courteously and without bias; a reproach turns a request into a complaint and settles nothing. Say what happened and what comes next.',
  says: {
    reproach: 'This reproaches the customer; say what can be done now instead.',
    fault: 'This puts the blame on the customer.',
    before: 'This reproaches the customer with having been told before; say it again without that.',
  },
  triggers: [...new Set([...REPROACH_WORDS, ...FAULT_WORDS, ...BEFORE_WORDS])],
  examples: {
    flags: [
      '«You should have read» the terms before you paid.',
      '«You failed to» return the modem in March.',
      '«If you had told» us earlier, the seat would be free.',
      'The screen is cracked, and «that is your own fault».',
      '«As I already told you, the» fee is £5.',
    ],
    passes: [
      'You should have received a code by now.',
      'You entered an old code; the new one is 4412.',
      'This is not your fault.',
      'If you forgot to add a photo, you can still send it.',
    ],
  },
  *check(text) {
    for (const [say, found] of BLAME(text)) {
      if (isMeant(found, OWN[say]))
        yield say === 'before' ? toldBefore(found, text) : { span: found.span, say };
    }
  },
});

/** Said to the reader: no question, condition, denial or quotation. `own` matches begin with the question or condition. */
function isMeant(found: Found, own?: RegExp): boolean {
  const { sentence, index, text } = found;
  if (reported(sentence.text, index)) return false;
  // "It would not have broken if you had": the denial before is part of it.
  if (own?.test(text)) return true;
  return !(
    negated(sentence.text, index, index) ||
    asked(sentence, endOf(found)) ||
    conditional(sentence.text, index)
  );
}

// Without the reminder the sentence says all it has to say.
function toldBefore(found: Found, { text }: Analysis): Hit<'before'> {
  const next = FIRST_WORD.exec(found.sentence.text.slice(endOf(found)));
  if (found.index > 0 || !next) return { span: found.span, say: 'before' };
  const end = found.span[1] + next[0].length;
  const word = text.slice(end - (next[1] as string).length, end);
  return {
    span: [found.span[0], end],
    say: 'before',
    replace: word.charAt(0).toUpperCase() + word.slice(1),
  };
}
