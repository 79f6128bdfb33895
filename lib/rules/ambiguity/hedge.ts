import { durations } from '#lib/core/figures.ts';
import { type Found, find } from '#lib/core/find.ts';
import { asked, clauseEnd, clauseStart, conditional, endOf, reported } from '#lib/core/grammar.ts';
import { lean } from '#lib/core/lean.ts';
import { defineRule } from '#lib/core/rule.ts';
import { DOUBT, HINTS, RELIED_ON, SEEMS, SHOULD, USUALLY } from '../lexicons/en/hedge.ts';

/** Each kind by itself, and what of it stands in a sentence in any case. */
const HEDGES: readonly (readonly [RegExp, RegExp])[] = [
  [lean(`(?<usually>${USUALLY})`, 'g'), HINTS.usually],
  [lean(`(?<seems>${SEEMS})`, 'g'), HINTS.seems],
  [lean(`\\b(?<should>${SHOULD})\\b`, 'g'), HINTS.should],
  [lean(`(?<doubt>${DOUBT})`, 'g'), HINTS.doubt],
];
// The customer's choice or leave, advice, wishes: no statement of fact.
const NO_FACT =
  /\b(?:if|whether|unless|in case|so that|wish|let me know|feel free|should you)\b[^,;]{0,60}$|\byou (?:would |might |may |'d )?(?:usually|normally|typically|generally)\b/;
const RETURN_LATER = /\b(?:help|assist|hear from|see|serve|speak to) you\b/;

export default defineRule({
  code: 'ambiguity/hedge',
  severity: 'info',
  reads: 'draft',
  firesOn:
    'Words that leave open whether something the customer relies on is so: "typically", "should arrive", "may be eligible", "it seems".',
  notOn:
    'Leave ("you may choose"), advice, how long something usually takes, wishes, questions, conditions, what the customer seems to do.',
  why: 'A customer reads "should" as "will": FCA Consumer Duty, FG22/5 chapter 8, asks that customers can decide on what they are told.',
  says: { open: '"{words}" leaves open whether this is so; say what is certain and what it depends on.' },
  triggers: [
    ...'typically usually generally normally probably possibly presumably apparently supposedly likely unlikely'.split(
      ' ',
    ),
    ...'perhaps maybe hopefully theory cases rule seems seem appears appear looks should may might could ought chance chances likelihood probability possibility confident possible probable guessing say reckon expect understanding often'.split(
      ' ',
    ),
    ...'think believe guess assume suppose suspect imagine far knowledge mistaken remember recall sure certain'.split(
      ' ',
    ),
  ],
  examples: {
    flags: [
      'The lid «should arrive» by post.',
      'The outlet shops «typically» accept this voucher.',
      '«It seems» there are no seats left on the ferry.',
      'You «may be eligible» for the student price.',
      '«I think» the warranty covers the hinge.',
    ],
    passes: [
      { text: 'Refunds typically take five days.', also: ['commitment/timeframe'] },
      'You may bring one bag on board.',
      'It seems you are busy right now.',
      'You should keep the receipt.',
      'Should the parcel not arrive, tell us.',
      'May I have your booking code?',
    ],
  },
  *check(text) {
    for (const [pattern, hint] of HEDGES) {
      for (const found of find(text, pattern, hint)) {
        if (hedges(found))
          yield { span: found.span, say: 'open', slots: { words: text.text.slice(...found.span) } };
      }
    }
  },
  // One mark tells it; a reply with five of them is no more helped by five.
  settle: (hits) => hits.toSorted((a, b) => a.span[0] - b.span[0]).slice(0, 1),
});

function hedges(found: Found): boolean {
  const { sentence, index, groups } = found;
  const { text } = sentence;
  const before = text.slice(clauseStart(text, index), index);
  if (sentence.question || asked(sentence, endOf(found)) || reported(text, index)) return false;
  if (NO_FACT.test(before) || (conditional(text, index) && !groups.seems && !groups.doubt)) return false;
  // How long something usually takes is what commitment/timeframe speaks of.
  if (groups.usually && durations(text).length > 0) return false;
  if (groups.seems) return true;
  if (groups.should) return !/\b(?:you|we|i) $/.test(before) || !/^(?:could|might) /.test(found.text);
  const clause = groups.doubt
    ? text
    : text.slice(clauseStart(text, index), Math.max(clauseEnd(text, endOf(found)), endOf(found)));
  return RELIED_ON.test(clause) && !RETURN_LATER.test(clause);
}
