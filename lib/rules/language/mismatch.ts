import { customerLanguage, ownSentences } from '#lib/core/language/customer.ts';
import { alike, type Language, near } from '#lib/core/language/languages.ts';
import { mayLeave } from '#lib/core/language/scan.ts';
import {
  languageOf,
  leaderOf,
  pointsOf,
  type Tally,
  tallyOfAll,
  tallyOfSentence,
} from '#lib/core/language/tally.ts';
import { lean } from '#lib/core/lean.ts';
import { type Context, defineRule, type Hit } from '#lib/core/rule.ts';
import type { Analysis, Sentence } from '#lib/core/text.ts';
import { LANGUAGE_NAMES } from '../lexicons/any/language-names.ts';

/** Points by which another language must lead in a reply, and in a part of one; doubled for languages that are near. */
const LEAD = 7;
const PART_LEAD = 15;
const PART_WORDS = 8;
/** A reply with at least this share of its words in the customer's language, and as many in another, says it twice. */
const TWICE = 0.35;
const WORDS = 3;
/** Most that may speak for the expected language, as a share of what speaks for the other. */
const AGAINST = 0.4;
/** Points of a word that only one language has. */
const A_WORD = 6;

type Say = 'other' | 'switch';

const NONE: readonly never[] = [];

export default defineRule({
  code: 'language/mismatch',
  severity: 'warn',
  reads: 'draft',
  firesOn: 'A reply in another language than the customer writes, or a part of it that changes the language.',
  notOn:
    'Short texts, names, code, a customer who asked for that language, a reply that says the same in both languages.',
  why: 'FCA Consumer Duty, FG22/5 chapter 8, asks for messages the customer can understand; a model that answers in the language of its instructions is the usual cause.',
  says: {
    other: 'This is {language}, and the customer writes {customer}.',
    switch: 'This part is {language}, the rest of the reply {rest}.',
  },
  examples: {
    flags: [
      {
        text: '«Your parcel left our warehouse this morning and is on its way.»',
        messages: [
          { author: 'customer', text: 'Mein Paket ist nicht da, ich warte schon seit einer Woche.' },
        ],
      },
      'Thank you for your message. The order can still be changed while it stands in the list of open orders on your account page. «Bitte melden Sie sich, wenn Sie noch Fragen zu Ihrer Bestellung haben.»',
    ],
    passes: [
      {
        text: 'Your parcel left our warehouse this morning.',
        messages: [
          { author: 'customer', text: 'Mein Paket ist nicht da. Bitte antworten Sie auf Englisch.' },
        ],
      },
      {
        text: 'Your parcel left our warehouse this morning.\n\nIhr Paket hat heute Morgen unser Lager verlassen.',
        messages: [
          { author: 'customer', text: 'Mein Paket ist nicht da, ich warte schon seit einer Woche.' },
        ],
      },
      'The menu item is called "Passwort vergessen".',
    ],
  },
  check(text, context): readonly Hit<Say>[] {
    const [sentence] = text.sentences;
    const language = customerLanguage(context) ?? 'en';
    if (sentence?.part !== 'own' || !mayLeave(language, text.folded)) return NONE;
    const tally = tallyOfSentence(sentence);
    const leader = leaderOf(tally);
    if (leader.points === 0 || !leads(tally, leader.language, language, 1)) return NONE;
    return [
      {
        span: sentence.span,
        say: 'other',
        slots: { language: nameOf(leader.language), customer: nameOf(language) },
      },
    ];
  },
  settle: (hits, text, context) => [...settled(hits, text, context)],
});

function* settled(hits: readonly Hit<Say>[], text: Analysis, context: Context): Generator<Hit<Say>> {
  const own = ownSentences(text.sentences);
  const all = tallyOfAll(own);
  const strange = own.filter(({ span }) => hits.some((hit) => hit.span[0] === span[0]));
  const customer = customerLanguage(context);
  const main = leaderOf(all).language;
  const accepted = customer ? [customer, ...askedFor(context)] : [main];
  const fits = (language: Language): boolean => accepted.some((one) => alike(one, language));
  if (customer && !fits(main)) {
    const first = strange.find((sentence) => !fits(leaderOf(tallyOfSentence(sentence)).language));
    const plain = all.words >= WORDS && leads(all, main, customer, LEAD) && !saidTwice(own, fits);
    if (first && plain)
      yield { span: first.span, say: 'other', slots: { language: nameOf(main), customer: nameOf(customer) } };
    return;
  }
  if (saidTwice(own, fits)) return;
  for (const run of runsOf(own, fits)) {
    const tally = tallyOfAll(run);
    const { language } = leaderOf(tally);
    if (
      fits(language) ||
      tally.words < PART_WORDS ||
      languageOf(tally) !== language ||
      !leads(tally, language, main, PART_LEAD)
    )
      continue;
    const span = [run[0]?.span[0] ?? 0, run.at(-1)?.span[1] ?? 0] as const;
    yield { span, say: 'switch', slots: { language: nameOf(language), rest: nameOf(main) } };
  }
}

/** Whether enough more speaks for one language than for another, and little for that one. */
function leads(tally: Tally, one: Language, other: Language, by: number): boolean {
  if (alike(one, other)) return false;
  const points = pointsOf(tally, one);
  const against = pointsOf(tally, other);
  return points - against >= (near(one, other) ? 2 * by : by) && against <= points * AGAINST;
}

// Both parts are long: the customer can read the reply.
function saidTwice(own: readonly Sentence[], fits: (language: Language) => boolean): boolean {
  let fitting = 0;
  let other = 0;
  for (const sentence of own) {
    const tally = tallyOfSentence(sentence);
    const { language, points } = leaderOf(tally);
    if (points === 0) continue;
    if (fits(language)) fitting += tally.words;
    else other += tally.words;
  }
  return Math.min(fitting, other) >= TWICE * (fitting + other);
}

/** Neighbouring sentences that are not in a fitting language; short ones that could be in any go with those before. */
function runsOf(own: readonly Sentence[], fits: (language: Language) => boolean): Sentence[][] {
  const runs: Sentence[][] = [];
  let open: Sentence[] | undefined;
  for (const sentence of own) {
    const { language, points } = leaderOf(tallyOfSentence(sentence));
    if (points < A_WORD) continue;
    if (fits(language)) open = undefined;
    else if (open) open.push(sentence);
    else {
      open = [sentence];
      runs.push(open);
    }
  }
  return runs;
}

const nameOf = (language: Language): string => LANGUAGE_NAMES[language].split(' ')[0] as string;

const stems = Object.entries(LANGUAGE_NAMES).flatMap(([language, names]) =>
  names.split(' ').map((name): [string, Language] => [name.toLowerCase(), language as Language]),
);
const languageByStem = new Map(stems);
const NAMED = lean(`(?<!\\p{L})(?:${stems.map(([stem]) => stem).join('|')})`, 'gu');
const ANSWER =
  /(?:^|\P{L})(?:answer|repl|respon|speak|talk|writ|chat|antwort|schrei|sprech|sprich|rede|répon|repon|écri|ecri|parl|contest|escrib|habl|rispo|scriv|antwoor|schrij|spreek|praat|svar|skriv|prat|tal|snakk|vasta|odpow|odpo|pisz|mów|piš|mluv|răspun|vorb|válasz|írj|cevap|yaz|escrev|fal|ответ|пиш|говор|відпов)/u;
const BRIEF = 40;
const PLEASE =
  /(?:^|\P{L})(?:please|pls|bitte|plaît|plait|svp|stp|favor|favore|prego|alstublieft|graag|tack|gerne|takk|kiitos|proszę|prosím|rog|kérem|lütfen|пожалуйста|будь)(?!\p{L})/u;
const CANNOT =
  /(?:\bnot|n't|\bno|\bnever|\bnon|\bpas|\bkein\p{L}{0,2}|\bnicht|\bniet|\bgeen|\binte|\bikke|\bnie|não|\bnao)\b.{0,20}$/u;

/** The languages a customer asks to be answered in. */
function askedFor({ conversation, messages }: Context): Language[] {
  return conversation.messages.flatMap(({ author }, index) => {
    if (author !== 'customer') return [];
    const sentences = ownSentences(messages[index]?.sentences ?? []);
    return sentences
      .filter(({ text }) => ANSWER.test(text) || (text.length <= BRIEF && PLEASE.test(text)))
      .flatMap(({ text }) =>
        [...text.matchAll(NAMED)].flatMap(({ 0: stem, index: at }) => {
          const language = languageByStem.get(stem);
          return language && !CANNOT.test(text.slice(0, at)) ? [language] : [];
        }),
      );
  });
}
