import { noted } from '#lib/core/reading.ts';
import { defineRule, type Hit } from '#lib/core/rule.ts';
import type { Analysis, Sentence } from '#lib/core/text.ts';
import type { Span } from '#lib/core/types.ts';
import { ANNOUNCES, ANNOUNCES_GATE, CLOSES, UNFINISHED } from '../lexicons/en/incomplete.ts';

const GREETS_OR_PARTS =
  /^\W*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|to whom it may concern|greetings|thanks?|thank you|(?:kind|best|warm|many)\b|regards|best|sincerely|cheers|yours)\b/;
const PARTS =
  /\b(?:regards|wishes|greetings|condolences|sympathy|sincerely|faithfully|truly|respectfully|thanks|best|cheers|yours)\W*$/;
/** Longer than anything that `UNFINISHED` looks for. */
const TAIL = 40;
const SHORT = 40;
const NUMBER = /^(?:step )?(\d{1,2})[.)](?= |$)/;
const EMOJI_NAME = /:[\w+-]{2,30}:$|(?:^|\s):$/;
const CLOSING_WORDS = 4;
/** The few sentences after an announcement that can still be mere courtesy. */
const COURTESY = 4;
const PAYLOAD = /\d|:\/\/|www\.|^\s*[-*•–·]|:$/;

export default defineRule({
  code: 'ambiguity/incomplete',
  severity: 'warn',
  reads: 'draft',
  whole: true,
  firesOn:
    'Something announced that does not follow ("here are the steps:"), a sentence that breaks off, a numbered list with a gap.',
  notOn:
    'An announcement with its list, greetings and closings that end in a comma, chat lines without a full stop.',
  why: 'The customer cannot act on half a message: FCA Consumer Duty, FG22/5 chapter 8, asks for messages that can be understood and acted upon.',
  says: {
    missing: 'This announces something that does not follow.',
    unfinished: 'This sentence breaks off.',
    gap: 'Number {missing} of this list is missing.',
  },
  examples: {
    flags: [
      '«To change the filter, follow these steps:»',
      'Hello Bo. «Here are the questions.»\nKind regards,\nAnna',
      'We cannot send it abroad «because»',
      'Do this:\n1. Open the lid.\n2. Take out the filter.\n«4.» Close the lid.',
    ],
    passes: [
      'To change the filter, follow these steps:\n1. Open the lid.\n2. Take out the filter.',
      'Here are the details. The lid is red and the filter is blue.',
      'Hi Bo,',
      'Thanks for waiting\nBest,\nAnna',
    ],
  },
  check(text) {
    const hits: Hit<'missing' | 'unfinished' | 'gap'>[] = [...announced(text)];
    const last = text.sentences.findLast(({ part, alone }) => part === 'own' && !endingOf(alone).greets);
    if (last && endingOf(last.alone).unfinished && !closes(last, text.text))
      hits.push({ span: lastWords(last), say: 'unfinished' });
    hits.push(...gaps(text));
    return hits;
  },
});

/** A line of a few words with a comma at its end greets or parts in any language: "Viele Grüße,". */
function closes({ span, text }: Sentence, whole: string): boolean {
  const alone = whole.slice(whole.lastIndexOf('\n', span[0] - 1) + 1, span[0]).trim() === '';
  return alone && text.endsWith(',') && text.split(' ').length <= CLOSING_WORDS && span[0] > 0;
}

/** What a sentence would be at the end of a reply. */
interface Ending {
  readonly announces: boolean;
  readonly greets: boolean;
  readonly unfinished: boolean;
  /** Mere courtesy after the matter of the reply. */
  readonly courtesy: boolean;
}

const endingOf = noted(({ folded }): Ending => {
  return {
    announces: endsInColon(folded) || (ANNOUNCES_GATE.test(folded) && ANNOUNCES.test(folded)),
    greets: folded.length <= SHORT && GREETS_OR_PARTS.test(folded),
    unfinished: UNFINISHED.test(folded.slice(-TAIL)) && !PARTS.test(folded),
    courtesy: !PAYLOAD.test(folded) && CLOSES.test(folded),
  };
});

// More than one colon: a form that the customer is to fill in.
function endsInColon(text: string): boolean {
  return text.endsWith(':') && text.indexOf(':') === text.length - 1 && !EMOJI_NAME.test(text);
}

/** Announcements near the end after which only courtesy comes. */
function announced({ text, sentences }: Analysis): readonly Hit<'missing'>[] {
  const hits: Hit<'missing'>[] = [];
  let seen = 0;
  for (let at = lastOwn(sentences, sentences.length); at >= 0 && seen < COURTESY; seen++) {
    const sentence = sentences[at] as Sentence;
    const { announces, courtesy } = endingOf(sentence.alone);
    at = lastOwn(sentences, at);
    const inForm = at >= 0 && sentences[at]?.text.endsWith(':');
    if (announces && !inForm && !text.slice(sentence.span[1]).includes('>'))
      hits.push({ span: sentence.span, say: 'missing' });
    if (!courtesy) break;
  }
  return hits;
}

function lastOwn(sentences: readonly Sentence[], before: number): number {
  let at = before - 1;
  while (at >= 0 && sentences[at]?.part !== 'own') at--;
  return at;
}

function lastWords({ span, text }: Sentence): Span {
  const from = text.search(/[\w']{1,40}\W{0,3}$/);
  return [span[0] + Math.max(0, from), span[1]];
}

/** Numbers at the beginning of lines that skip one: 1, 2, 4. */
function gaps({ text, sentences }: Analysis): readonly Hit<'gap'>[] {
  const hits: Hit<'gap'>[] = [];
  const before = new Map<number, number>();
  for (const { text: words, span, part } of sentences) {
    const code = words.charCodeAt(0);
    if ((code !== 115 && !(code >= 48 && code <= 57)) || part !== 'own') continue;
    const match = NUMBER.exec(words);
    if (!match) continue;
    const lineStart = text.lastIndexOf('\n', span[0] - 1) + 1;
    if (text.slice(lineStart, span[0]).trim() !== '') continue;
    const indent = span[0] - lineStart;
    const number = Number(match[1]);
    const previous = before.get(indent);
    before.set(indent, number);
    for (const deeper of before.keys()) if (deeper > indent) before.delete(deeper);
    if (previous !== undefined && number === previous + 2) {
      hits.push({
        span: [span[0], span[0] + match[0].length],
        say: 'gap',
        slots: { missing: String(previous + 1) },
      });
    }
  }
  return hits;
}
