import { type Question, questionsOf } from '#lib/core/questions.ts';
import { defineRule } from '#lib/core/rule.ts';
import { stems } from '#lib/core/stems.ts';
import type { Analysis, Sentence } from '#lib/core/text.ts';
import { DECLINES, FITS, HEARD, POINTS, SETS_TIME } from '../lexicons/en/answers.ts';

/** A question of the reply that asks for nothing. */
const OFFER = /\b(?:any(?:thing)? (?:else|more|other)|(?:further|more) (?:questions|help|assistance))\b/;
/** A line that only opens or closes: the answer comes in the next message. */
const PLEASANTRY =
  /^\W*(?:(?:hi|hello|hey|welcome|good (?:morning|day|afternoon|evening)|dear|greetings|thanks?|thank you|you(?:'re| are) (?:most |very )?welcome|have a|my pleasure|no problem|sure|ok|okay|alright)\b[^.!?]{0,40}|(?:i )?hope (?:you|this|all|everything)\b[^.!?]{0,60}|(?:very )?nice (?:meeting|to)\b[^.!?]{0,40})[.!,]*$/;
/** Stems that every reply has. */
const VAGUE = new Set(['accou', 'custo', 'servi', 'compa']);

/** Only a figure answers these. */
const FIGURE = new Set(['money', 'count', 'duration']);
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
  *check(text, context) {
    const questions = questionsOf(context);
    if (!questions.length) return;
    const own = text.sentences.filter(({ quoted }) => !quoted);
    if (!own.length) return;
    const content = own.reduce((sum, one) => sum + factsOf(one).stems.size, 0);
    if (own.every(({ text }) => PLEASANTRY.test(text))) return;
    for (const question of questions) {
      if (answered(question, own, content < SHORT) && !anotherTime(question, own)) continue;
      const { message, span, asks } = question;
      yield { message, span, say: asks === 'deed' ? 'request' : 'question' };
    }
  },
});

/** What a sentence of the reply offers; made once a sentence. */
interface Facts {
  readonly stems: ReadonlySet<string>;
  readonly heard: boolean;
  readonly declines: boolean;
}
const facts = new WeakMap<Analysis, Facts>();

function factsOf({ alone, text, question }: Sentence): Facts {
  let known = facts.get(alone);
  if (!known) {
    known = {
      stems: stems(text),
      heard: HEARD.test(text) || (question && !OFFER.test(text)),
      declines: DECLINES.test(text),
    };
    facts.set(alone, known);
  }
  return known;
}

function answered(question: Question, own: readonly Sentence[], short: boolean): boolean {
  const { asks } = question;
  const fits = FITS[asks];
  const typed = asks !== 'deed' && asks !== 'polar' && asks !== 'what';
  const telling = [...question.stems].filter((stem) => !VAGUE.has(stem));
  const about = telling.length ? telling : [...question.stems];
  const shared = new Set<string>();
  const met = own.some((sentence) => {
    const { stems, heard, declines } = factsOf(sentence);
    if (heard || (declines && asks !== 'how')) return true;
    const here = about.filter((stem) => stems.has(stem));
    for (const stem of here) shared.add(stem);
    return (short || typed || here.length > 0) && fits.test(sentence.text);
  });
  if (met) return true;
  const enough = FIGURE.has(asks) ? 2 : short ? 1 : Math.min(2, about.length);
  return shared.size >= Math.max(1, enough);
}

/** A request to set something for Friday, and a reply that speaks of Monday only. */
function anotherTime({ asks, text }: Question, own: readonly Sentence[]): boolean {
  if (asks !== 'deed' || !SETS_TIME.test(text)) return false;
  return POINTS.some((point) => {
    const wanted = text.match(point);
    if (!wanted || own.some((sentence) => factsOf(sentence).heard)) return false;
    const given = own.flatMap((sentence) => sentence.text.match(point) ?? []);
    return given.length > 0 && !given.some((one) => wanted.includes(one));
  });
}
