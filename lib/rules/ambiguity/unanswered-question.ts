import { remembering } from '#lib/core/latest.ts';
import { type Asked, type Question, questionsOf } from '#lib/core/questions.ts';
import { noted } from '#lib/core/reading.ts';
import { defineRule } from '#lib/core/rule.ts';
import { stems } from '#lib/core/stems.ts';
import type { Analysis } from '#lib/core/text.ts';
import { DECLINES, FITS, HEARD, POINTS, SETS_TIME } from '../lexicons/en/answers.ts';

/** A question of the reply that asks for nothing. */
const EMPTY_OFFER =
  /\b(?:any(?:thing)? (?:else|more|other)|(?:further|more) (?:questions|help|assistance))\b/;
/** A line that only opens or closes: the answer comes in the next message. */
const PLEASANTRY =
  /^\W*(?:(?:hi|hello|hey|welcome|good (?:morning|day|afternoon|evening)|dear|greetings|thanks?|thank you|you(?:'re| are) (?:most |very )?welcome|have a|my pleasure|no problem|sure|ok|okay|alright)\b[^.!?]{0,40}|(?:i )?hope (?:you|this|all|everything)\b[^.!?]{0,60}|(?:very )?nice (?:meeting|to)\b[^.!?]{0,40})[.!,]*$/;
/** Stems that every reply has. */
const VAGUE = new Set(['accou', 'custo', 'servi', 'compa']);

/** Only a figure answers these. */
const FIGURE = new Set<Asked>(['money', 'count', 'duration']);
/** In a longer reply, what could answer these counts only beside the matter they ask about. */
const NEEDS_MATTER = new Set<Asked>(['deed', 'polar', 'what']);
/** More questions than a conversation has. */
const REMEMBERED = 500;
/** As many as bits. */
const MOST_STEMS = 30;
/** Words of a reply that is no more than the answer. */
const MOST_FRAGMENT = 5;
/** A sentence of its own, which may be about anything. */
const STATES =
  /\b(?:i|we|you|it|they|there|is|are|was|were|has|have|had|will|can|set|sent|do|does|ok(?:ay)?|noted|[a-z]{3,12}ed)\b|'(?:s|ll|ve|re)\b|^(?:our|the|your|this) /;
const COPULA = /^(?:is|are|was|were)\b/;
/** Content words up to which an answer may leave out what it is about. */
const SHORT = 8;

export default defineRule({
  code: 'ambiguity/unanswered-question',
  severity: 'warn',
  reads: 'draft',
  whole: true,
  firesOn:
    'A question or request in the newest customer messages that the reply neither answers nor puts off, declines or asks back about.',
  notOn:
    'A deferred answer ("let me check"), a refusal, a question back, small talk, a question that an agent has answered before.',
  why: 'A question that is passed over makes the customer write again; FCA Consumer Duty, FG22/5 chapter 9, asks for support that meets the customer’s needs without such hurdles.',
  says: {
    question: 'The reply does not answer this question.',
    request: 'The reply does not take up this request.',
  },
  examples: {
    flags: [
      {
        text: 'Your parcel left our warehouse this morning and is with the carrier now.',
        messages: [
          { author: 'customer', text: 'Where is my parcel? And «do you sell gift wrap for birthdays?»' },
        ],
      },
      {
        text: 'The blender comes with two jars and a book of recipes.',
        messages: [{ author: 'customer', text: '«Please send me a new lid.»' }],
      },
    ],
    passes: [
      {
        text: 'It left our warehouse this morning. We do not sell gift wrap, sorry.',
        messages: [{ author: 'customer', text: 'Where is my parcel? And do you sell gift wrap?' }],
      },
      {
        text: 'Let me ask the studio and come back to you.',
        also: ['commitment/action'],
        messages: [{ author: 'customer', text: 'Is the 9 o’clock class taught in German?' }],
      },
      {
        text: 'Could you tell me the order number?',
        messages: [{ author: 'customer', text: 'Why was I charged twice?' }],
      },
      'The blender comes with two lids.',
    ],
  },
  idle: (context) => questionsOf(context).length === 0,
  *check(text, context) {
    const questions = questionsOf(context);
    const reply: Offer[] = [];
    for (const { alone, quoted } of text.sentences) if (!quoted) reply.push(offerOf(alone));
    if (reply.every(({ pleases }) => pleases)) return;
    // A few words in reply to one question can hardly be about anything else: "All year round."
    if (questions.length === 1 && isFragment(reply)) return;
    const short = isShort(reply);
    for (const question of questions) {
      if (answered(question, reply, short) && !anotherTime(question, reply)) continue;
      const { message, span, asks } = question;
      yield { message, span, say: asks === 'deed' ? 'request' : 'question' };
    }
  },
});

/** What a sentence of the reply offers, each worked out when it is first asked for. */
class Offer {
  readonly text: string;
  #stems: ReadonlySet<string> | undefined;
  #pleases: boolean | undefined;
  #hears: boolean | undefined;
  #declines: boolean | undefined;
  readonly #fits: Partial<Record<Asked, boolean>> = {};
  readonly #names = new Map<Question, number>();

  constructor({ folded }: Analysis) {
    this.text = folded;
  }

  get stems(): ReadonlySet<string> {
    this.#stems ??= stems(this.text);
    return this.#stems;
  }

  get pleases(): boolean {
    this.#pleases ??= PLEASANTRY.test(this.text);
    return this.#pleases;
  }

  get hears(): boolean {
    this.#hears ??=
      HEARD.some((pattern) => pattern.test(this.text)) ||
      (this.text.endsWith('?') && !EMPTY_OFFER.test(this.text));
    return this.#hears;
  }

  get declines(): boolean {
    this.#declines ??= DECLINES.test(this.text);
    return this.#declines;
  }

  /** Which of the stems that a question is about stand here: one bit each. */
  names(question: Question): number {
    let bits = this.#names.get(question);
    if (bits === undefined) {
      const { stems } = this;
      bits = aboutOf(question).reduce((mask, stem, at) => (stems.has(stem) ? mask | (1 << at) : mask), 0);
      this.#names.set(question, bits);
    }
    return bits;
  }

  fits(asks: Asked): boolean {
    this.#fits[asks] ??= FITS[asks].test(this.text);
    return this.#fits[asks];
  }
}
const offerOf = noted((sentence) => new Offer(sentence));

function isShort(reply: readonly Offer[]): boolean {
  let words = 0;
  return !reply.some((offer) => {
    words += offer.stems.size;
    return words >= SHORT;
  });
}

function isFragment(reply: readonly Offer[]): boolean {
  const said = reply.filter(({ pleases }) => !pleases);
  const text = said.length === 1 ? (said[0] as Offer).text : '';
  return text !== '' && text.split(' ').length <= MOST_FRAGMENT && !STATES.test(text);
}

/** Stems of the matter that a question asks about, without those that every reply has. */
const aboutOf = remembering(REMEMBERED, ({ stems }: Question): readonly string[] => {
  const telling = [...stems].filter((stem) => !VAGUE.has(stem));
  return (telling.length ? telling : [...stems]).slice(0, MOST_STEMS);
});

/** Enough of the matter comes up, a fitting answer is given, or the question was at least heard. */
function answered(question: Question, reply: readonly Offer[], short: boolean): boolean {
  const { asks, text } = question;
  const about = aboutOf(question);
  const enough = Math.max(1, FIGURE.has(asks) ? 2 : short ? 1 : Math.min(2, about.length));
  let named = 0;
  for (const offer of reply) {
    named |= offer.names(question);
    if (bitsIn(named) >= enough) return true;
  }
  // "Is the blue one in stock?" – "One is in stock today": what is asked of a thing answers, by whatever name it goes.
  if (about.length === 2 && named & 2 && COPULA.test(text)) return true;
  const alone = short || !NEEDS_MATTER.has(asks);
  return reply.some(
    (offer) =>
      ((alone || offer.names(question) !== 0) && offer.fits(asks)) ||
      offer.hears ||
      (asks !== 'how' && offer.declines),
  );
}

function bitsIn(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** A request to set something for Friday, and a reply that speaks of Monday only. */
function anotherTime({ asks, text }: Question, reply: readonly Offer[]): boolean {
  if (asks !== 'deed' || !SETS_TIME.test(text)) return false;
  return POINTS.some((point) => {
    const wanted = text.match(point);
    if (!wanted || reply.some(({ hears }) => hears)) return false;
    const given = reply.flatMap((offer) => offer.text.match(point) ?? []);
    return given.length > 0 && !given.some((one) => wanted.includes(one));
  });
}
