import { type Found, leftmost } from '#lib/core/find.ts';
import { findLeftmost, gated } from '#lib/core/gated.ts';
import { asserted, clauseOf, clauseStart, endOf, reported, waitsForCustomer } from '#lib/core/grammar.ts';
import { defineRule } from '#lib/core/rule.ts';
import { actors } from '#lib/core/speaker.ts';
import { articleFor, eventFor } from '#lib/core/support.ts';
import { deeds } from '#lib/core/verbs.ts';
import { ABLE, EXCEPTION_WORDS, GRANTS, GRANTS_IT } from '../lexicons/en/exception.ts';

const GRANT = gated(GRANTS);
/** The rule itself is denied in these: "normally we do not, but", "even though it is not allowed". */
const OWN_NOT =
  /^(?:even though|although|despite|while|normally|usually|typically|ordinarily|in general|as a rule|strictly|technically|under normal|by rights|on paper|we'd|i'd|polic|rules?|terms|you (?:don't|do not|won't))\b|\b(?:normally|usually|typically|ordinarily|generally|really|ever)\b[^.]{0,160}?\b(?:but|though|however|yet)\b|\bwithout (?:the|an?|your) [a-z ]{2,30},? just (?:this|for)\b/;
const MAYBE =
  /\b(?:whether|(?<!as )if|(?<!\d |\d(?:st|nd|rd|th) |of |in |by |until )may(?! \d)|might|wish|hope|hoping|would love to|see (?:if|whether)|ask|asked|asking|check(?! (?:in|out)\b)|request|requested|how|unless|cannot|only (?:make|grant)|why|try|trying)\b/;

export default defineRule({
  code: 'commitment/exception',
  severity: 'block',
  reads: 'draft',
  firesOn:
    'Words that grant an exception to a rule: "I’ll make an exception", "just this once", "waive the fee for you".',
  notOn: 'Refusals ("we make no exceptions"), "I will ask whether", "with the exception of".',
  why: 'An exception in writing binds the firm (Moffatt v. Air Canada, 2024 BCCRT 149), and who may grant one is a matter of authority, not of tone.',
  says: {
    grants: 'This grants an exception to a rule, and no source here allows it.',
    supported: 'This grants an exception, and a source here allows it.',
  },
  triggers: EXCEPTION_WORDS,
  examples: {
    flags: [
      '«I’ll make an exception» for the second ticket.',
      '«We will let you in with the old pass just this once».',
      '«We can bend the rules» here.',
      { text: '«We have waived the late fee for you».', also: ['commitment/claimed-action'] },
      {
        text: '«We can make an exception» to the notice period.',
        knowledge: [
          {
            id: 'kb',
            title: 'Notice',
            text: 'Support can make an exception to the notice period for members who move abroad.',
          },
        ],
        severity: 'info',
      },
    ],
    passes: [
      'We cannot make an exception for one guest.',
      'A manager decides whether we can make an exception.',
      'All sizes are in stock with the exception of small.',
      'Would an exception help you?',
    ],
  },
  *check(text, context) {
    const ways = text.sentences.flatMap((one) =>
      one.quoted ? [] : [...deeds(one, actors(one, ABLE), GRANTS_IT)],
    );
    for (const found of leftmost([...ways, ...findLeftmost(text, GRANT)])) {
      if (!grants(found)) continue;
      const claim = { topic: /exception|waiv|one[- ]time|courtesy|overrid/, text: clauseOf(found) };
      const evidence = eventFor(context, claim) ?? articleFor(context, claim);
      yield evidence
        ? { span: found.span, say: 'supported', severity: 'info', evidence: [evidence] }
        : { span: found.span, say: 'grants' };
    }
  },
});

function grants(found: Found): boolean {
  const { text, question } = found.sentence;
  const before = text.slice(clauseStart(text, found.index), found.index);
  if (waitsForCustomer(text.slice(0, endOf(found))) || MAYBE.test(`${before}${found.text}`)) return false;
  return OWN_NOT.test(found.text) ? !question && !reported(text, found.index) : asserted(found);
}
