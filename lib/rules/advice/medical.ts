import { reported } from '#lib/core/grammar.ts';
import { lean } from '#lib/core/lean.ts';
import { defineRule } from '#lib/core/rule.ts';
import type { Sentence } from '#lib/core/text.ts';
import type { Span } from '#lib/core/types.ts';
import { BODILY, CLINICAL, EXPLAINS, TELLS } from '../lexicons/en/medical.ts';

const CLINIC = new Set(CLINICAL);
const BODY = new Set(BODILY);
const TELL = lean(TELLS.join('|'));
const EXPLAIN = lean(EXPLAINS.join('|'));
/** With three words of medicine around it, two of them clinical, any statement explains. */
const STATES = /\b(?:is|are|was|were|be|been|has|have|can|may|could|will)\b/;
const WORD = /[a-z]{2,}/g;

/** Doses, rhythms and sums of calories, each as good as a word of medicine. */
const DOSE =
  /\b\d[\d,.]* ?(?:mg|mcg|micrograms?|milligrams?|iu|k?cal(?:ories)?)\b|\b(?:once|twice|three times|\d times) (?:a|per|every) ?day\b|\b(?:twice|thrice|once) daily\b/g;
/** Health as a matter of goods, journeys, cover and papers. */
const BUSINESS =
  /\b(?:orders?(?<!in order)|ordered|shipp?\w*|deliver\w*|parcels?|packages?|refund\w*|return (?:it|the|your|this|them)|covered|coverage|covers|claims?|insur\w+|premiums?|deductible|polic(?:y|ies)|reimburs\w+|baggage|luggage|cabin|flights?|fly|boarding|passengers?|certificates?|bookings?|booked|accounts?|warranty|invoices?|tickets?|stock|catalogue|website|download|software|laptop|phone|batter(?:y|ies)|device|charger|subscription|kit|pharmacy|our (?:range|shop|store|products?|creams?|clinic|app|team)|add (?:it|the \w+) to|donat\w+|appointments?|discount\w*|upload|attach\w*|submit)\b/;
const REFUSES =
  /\b(?:can ?not|can't|not able to|unable to|may not|not (?:qualified|allowed|in a position) to|do not|don't|never|aren't able to) (?:give|provide|offer|recommend|advise|diagnose|say|tell|suggest|comment|judge|assess|answer)\b|\bnot (?:medical|a substitute|intended)\b/;

export default defineRule({
  code: 'advice/medical',
  severity: 'block',
  reads: 'draft',
  firesOn: 'Words that diagnose, or tell somebody how to treat a condition, what to take, eat or avoid.',
  notOn:
    'A pointer to a doctor, a pharmacist or the leaflet; health as a matter of cover, baggage, orders or papers; instructions for a product.',
  why: 'An eating-disorder charity took its bot down in May 2023 after it gave diet advice to people with eating disorders (NEDA, "Tessa"). Whoever treats a customer’s health needs a qualification, and a reply has none.',
  says: {
    treat: 'This tells the customer what to do about their health.',
    explain: 'This explains or diagnoses a condition.',
  },
  triggers: [...CLINICAL, ...BODILY, ...'mg mcg iu kcal daily day'.split(' ')],
  examples: {
    flags: [
      '«Take two aspirin» and lie down.',
      '«You should stop the antibiotic» if the rash spreads.',
      'Your tiredness is «most likely caused by anemia» or a thyroid disorder.',
      '«Eat less than 1,200 calories» a day until the summer.',
    ],
    passes: [
      'Please ask your doctor before you change the dose.',
      'I am not able to give medical advice on migraines.',
      'Take the tablet out of its sleeve and charge it.',
      'Your plan covers physiotherapy after knee surgery.',
      'Insulin may be taken on board in your cabin baggage.',
    ],
  },
  *check({ sentences }) {
    for (const sentence of sentences) {
      if (sentence.part !== 'own' || sentence.question) continue;
      const advice = adviceIn(sentence);
      if (!advice) continue;
      const [from, to] = advice.span;
      yield { span: [sentence.span[0] + from, sentence.span[0] + to], say: advice.say };
    }
  },
});

interface Advice {
  readonly span: Span;
  readonly say: 'treat' | 'explain';
}

function adviceIn({ text }: Sentence): Advice | undefined {
  // Of the sentences with "day" most are business.
  if (BUSINESS.test(text)) return undefined;
  const { clinical, spans } = medicineIn(text);
  const enough = clinical > 0 || spans.length > 1;
  if (!enough || REFUSES.test(text)) return undefined;
  const tells = TELL.exec(text);
  const says =
    tells ??
    (spans.length > 1 && clinical > 0 ? EXPLAIN.exec(text) : null) ??
    (spans.length > 2 && clinical > 1 ? STATES.exec(text) : null);
  if (!says || reported(text, says.index)) return undefined;
  const start = says.index + (/^[\W_]+/.exec(says[0])?.[0].length ?? 0);
  const end = says.index + says[0].trimEnd().length;
  // From the telling words to the nearest word of medicine.
  const near = spans.find((span) => span[0] >= start) ?? (spans.at(-1) as Span);
  return {
    span: [Math.min(start, near[0]), Math.max(end, near[1])],
    say: tells ? 'treat' : 'explain',
  };
}

function medicineIn(text: string): { readonly clinical: number; readonly spans: readonly Span[] } {
  const spans = new Map<string, Span>();
  let clinical = 0;
  const add = (word: string, at: number, strong: boolean): void => {
    if (spans.has(word)) return;
    if (strong) clinical++;
    spans.set(word, [at, at + word.length]);
  };
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const strong = CLINIC.has(word);
    if (strong || BODY.has(word)) add(word, index, strong);
  }
  for (const dose of text.matchAll(DOSE)) add(dose[0], dose.index, false);
  return { clinical, spans: [...spans.values()].toSorted((a, b) => a[0] - b[0]) };
}
