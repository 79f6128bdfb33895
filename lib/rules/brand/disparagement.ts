import { type Found, find } from '#lib/core/find.ts';
import { findGated, gated } from '#lib/core/gated.ts';
import { asked, conditional, endOf, negated, reported } from '#lib/core/grammar.ts';
import { lean } from '#lib/core/lean.ts';
import { defineRule } from '#lib/core/rule.ts';
import { fold } from '#lib/core/text.ts';
import { DISPARAGE_WORDS, DISPARAGES, VERDICT } from '../lexicons/en/disparage.ts';

const DISPARAGING = gated(DISPARAGES);
const SOMEBODY_ELSE = /\b(?:their|another|other|your|those|competitors?|rival)(?: \w+){0,2} $/;
const THAT_OTHER = /\bthat $/;
const OWN = /^(?:our|we|my|this|i)\b/;
const APOLOGY = /\b(?:sorry|apolog\w+|regret)\b(?! to (?:be|say|sound|tell))/;
/** The customer's view, taken up. */
const EMPATHY =
  /\b(?:\bi (?:(?:can|do|fully|completely|truly|totally|really) ){0,4}(?:understand|hear|see|appreciate|imagine) |(?:sad|upset) to hear|sounds? like|must (?:have|feel)|you (?:feel|felt|found|find)|your (?:experience|impression|feedback|review)|felt like|feels? (?:like|that|as))/;
/** A set phrase, no condition. */
const IN_YOUR_PLACE =
  /\bif (?:i (?:were|was) (?:you|in your (?:shoes|place))|it (?:were|was) (?:me|up to me|my money))\b/;
/** The match denies by itself: "we would never buy from us". */
const OWN_NO =
  /^(?:i|we|our|my|management|this|the|they|never|don't|do not|nobody|no one|wouldn't|would not|can't|cannot|could never|would never|whoever|no need|it|that)\b/;

export default defineRule({
  code: 'brand/disparagement',
  severity: 'block',
  reads: 'draft',
  firesOn: 'Speaking ill of one’s own firm, product, service or colleagues, in prose or in verse.',
  notOn:
    'A plain apology, a fault stated as a fact ("our app is down"), words about another firm, what the customer said.',
  why: 'In January 2024 DPD’s assistant called the firm useless and wrote a poem about it; it went round the world and was switched off (AI Incident Database 631).',
  says: { own: 'This speaks ill of your own company or colleagues.' },
  triggers: DISPARAGE_WORDS,
  examples: {
    flags: [
      '«Our app is terrible», everybody says so.',
      'I work for «the worst airline in the world».',
      { text: 'There once was a «lousy old firm».', also: ['scope/out-of-scope'] },
      '«You’re better off with another bank».',
    ],
    passes: [
      'Our app is down until noon.',
      'I am sorry that our service was so awful for you.',
      'You wrote that our team is useless; I see why.',
      'We are not a scam.',
    ],
  },
  *check(text, { conversation: { brand } }) {
    for (const found of findGated(text, DISPARAGING))
      if (isMeant(found)) yield { span: found.span, say: 'own' };
    if (!brand) return;
    for (const found of find(text, verdictOn(brand)))
      if (isMeant(found)) yield { span: found.span, say: 'own' };
  },
});

function isMeant(found: Found): boolean {
  const { sentence, index, text } = found;
  const before = sentence.text.slice(0, index);
  const own = OWN.test(text);
  if (EMPATHY.test(before) || (!own && THAT_OTHER.test(before))) return false;
  const end = OWN_NO.test(text) ? index : endOf(found);
  return !(
    SOMEBODY_ELSE.test(before) ||
    APOLOGY.test(before) ||
    asked(sentence, endOf(found)) ||
    negated(sentence.text, index, end) ||
    reported(sentence.text, index) ||
    (conditional(sentence.text, index) && !IN_YOUR_PLACE.test(sentence.text))
  );
}

const verdicts = new Map<string, RegExp>();

/** Finds a judgement on the brand by its name. */
function verdictOn(brand: string): RegExp {
  let pattern = verdicts.get(brand);
  if (!pattern) {
    const name = fold(brand).replace(/[^\p{L}\p{N} ]/gu, '\\$&');
    pattern = lean(`(?<![\\p{L}\\p{N}])${name}(?:'s [a-z]{2,20})?${VERDICT}`, 'gu');
    verdicts.set(brand, pattern);
  }
  return pattern;
}
