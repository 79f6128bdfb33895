import type { Found } from '#lib/core/find.ts';
import { findLeftmost, gated } from '#lib/core/gated.ts';
import { asked, asserted, conditional, endOf, negated, reported } from '#lib/core/grammar.ts';
import { defineRule } from '#lib/core/rule.ts';
import { ADMISSIONS, BLAME_WORDS } from '../lexicons/en/admission.ts';

const NOT_OURS =
  /\b(?:would|could|might|may) (?:be|have)\b|\byou (?:were|was|have been|may have)\b(?! (?:mistakenly|wrongly|incorrectly|erroneously|accidentally|inadvertently|charged|overcharged|billed|told|misinformed|injured|hurt|harmed))|\bnot (?:because|due)/;

const ADMITS = gated(ADMISSIONS);

export default defineRule({
  code: 'legal/liability',
  severity: 'block',
  reads: 'draft',
  firesOn: 'Words that put an error or the blame on the company, its people or the agent.',
  notOn: 'A plain apology, "misunderstanding", denials, "if we made a mistake", a mistake of the customer.',
  why: 'An admission of fault in writing can be read against the company later; an apology alone is not one (for instance UK Compensation Act 2006, section 2). Who is at fault is for the person who owns the case to say.',
  says: {
    admission: 'This says that the company or you are at fault.',
    apology: 'This apology names an error as its cause.',
  },
  triggers: BLAME_WORDS,
  examples: {
    flags: [
      '«This was entirely our fault».',
      'We checked your bill and «we made a mistake» with the meter number.',
      'We are «sorry for the error».',
      'The fee was charged «due to a clerical error».',
    ],
    passes: [
      'I am sorry you had to wait so long.',
      'I apologise for the misunderstanding.',
      'The delay was not our fault.',
      'If we made a mistake, we will tell you.',
    ],
  },
  *check(text) {
    for (const found of findLeftmost(text, ADMITS)) {
      if (!stated(found) || conditional(found.sentence.text, found.index)) continue;
      if (NOT_OURS.test(found.sentence.text.slice(0, endOf(found)).slice(-60))) continue;
      const replace = rewrite(found, text.text.slice(...found.span));
      const say = found.groups.apology ? 'apology' : 'admission';
      yield { span: found.span, say, ...(replace === undefined ? {} : { replace }) };
    }
  },
});

// "We should not have" denies nothing.
function stated(found: Found): boolean {
  const { sentence, index, groups } = found;
  if (!groups.denial) return asserted(found);
  const { text } = sentence;
  return !asked(sentence, endOf(found)) && !negated(text, index, index) && !reported(text, index);
}

// Regret without a cause, where the clause can carry it.
function rewrite({ groups, sentence, index, text }: Found, written: string): string | undefined {
  const before = sentence.text.slice(0, index);
  const after = sentence.text.slice(index + text.length);
  const opens = /(?:^|[,;:-] |\band |\bbut )$/.test(before);
  const closes = /^(?:[.!,;]|$| and\b| but\b| - )/.test(after);
  if (groups.ours && opens && closes) return 'I am sorry that this happened';
  if (groups.made && opens && (closes || /^ (?:with|on) your\b/.test(after)))
    return 'I am sorry for the trouble';
  if (groups.apology && closes) return `${written.slice(0, text.search(/ (?:for|about) /))} for the trouble`;
  return undefined;
}
