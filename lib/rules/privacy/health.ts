import { type Found, find } from '#lib/core/find.ts';
import { asked, clauseStart, endOf } from '#lib/core/grammar.ts';
import { knownIn } from '#lib/core/known.ts';
import { lean } from '#lib/core/lean.ts';
import { type Context, defineRule } from '#lib/core/rule.ts';
import {
  COMFORT,
  CONDITION_WORD,
  DRUG_WORDS,
  HEALTH,
  HEALTH_WORDS,
  PRODUCT,
  WITHHELD,
} from '../lexicons/en/health-data.ts';

const PATTERNS = HEALTH.map((source) => lean(source, 'g'));
const SUPPOSED = /\b(?:if|unless|whether|in case|should you|when|whenever|suppose|imagine)\b/;

export default defineRule({
  code: 'privacy/health',
  severity: 'block',
  reads: 'draft',
  firesOn:
    'A fact about a person’s health: a test result, diagnosis, medicine or treatment that this customer did not write here.',
  notOn:
    'Wishes and condolences, insurance and product talk, questions, "if you have diabetes", refusing to tell.',
  why: 'Who asks may not be who the record is about: HIPAA 45 CFR 164.514(h) wants identity and authority checked before health data is told, and 164.502(b) the least that is needed; it is a special category under GDPR Art. 9.',
  says: { told: 'This tells a fact about somebody’s health.' },
  triggers: [...HEALTH_WORDS, ...DRUG_WORDS],
  examples: {
    flags: [
      '«Your blood test of 12 June shows high» cholesterol.',
      '«She was diagnosed with asthma» last year.',
      '«Your prescription for sertraline» is ready.',
      '«His biopsy» on Monday went well.',
    ],
    passes: [
      'I am sorry to hear you are unwell; I hope you feel better soon.',
      'Your health insurance covers dental care.',
      'We cannot share her lab results with you.',
      'Do you have diabetes?',
      'Your test results are in the patient portal.',
    ],
  },
  *check(text, context) {
    for (const pattern of PATTERNS) {
      for (const found of find(text, pattern)) {
        if (tells(found, context)) yield { span: found.span, say: 'told' };
      }
    }
  },
});

function tells(found: Found, context: Context): boolean {
  const { sentence, index } = found;
  const { text } = sentence;
  const end = endOf(found);
  const clause = text.slice(clauseStart(text, index), end);
  if (asked(sentence, end) || SUPPOSED.test(text.slice(0, end))) return false;
  if (COMFORT.test(text) || WITHHELD.test(text)) return false;
  if (PRODUCT.test(clause) || PRODUCT.test(/^[^,;.!?]{0,30}/.exec(text.slice(end))?.[0] ?? '')) return false;
  return !alreadyTold(found.text, context);
}

/** Whether the customer used the words themselves: then they are told nothing new. */
function alreadyTold(words: string, context: Context): boolean {
  const named = words.match(CONDITION_WORD) ?? [];
  const { customer } = knownIn(context);
  return named.length > 0 && named.every((word) => customer.includes(word));
}
