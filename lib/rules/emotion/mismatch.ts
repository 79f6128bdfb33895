import { find } from '#lib/core/find.ts';
import { type Context, defineRule, type Hit } from '#lib/core/rule.ts';
import type { Analysis, Sentence } from '#lib/core/text.ts';
import type { Span } from '#lib/core/types.ts';
import { ACKNOWLEDGES, CHEER, PARTY, SALES } from '../lexicons/en/cheer.ts';

const CHEERFUL = new RegExp(CHEER.join('|'), 'g');
const SELLING = new RegExp(SALES.join('|'), 'g');
const ACKNOWLEDGED = new RegExp(ACKNOWLEDGES.join('|'));
const GREETING =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|greetings|thanks?|thank you)\b[^.!?]{0,30}[,.!]?$/;
const PAUSE = /\b(?:one|a|just a|bear with me|hold on|please wait)(?: (?:moment|second|sec|minute))?\b/;
const SHORT = 8;

/** What the customer feels, from the cues; the stronger of the two first. */
const FEELINGS = {
  grief: new Set(['customer/grief', 'customer/self-harm']),
  anger: new Set(['customer/anger']),
};
type Feeling = keyof typeof FEELINGS;

export default defineRule({
  code: 'emotion/mismatch',
  severity: 'warn',
  reads: 'draft',
  whole: true,
  firesOn:
    'Cheerful or sales words to a customer who grieves or is very angry, or a reply that does not acknowledge it at all.',
  notOn:
    'A reply with a short acknowledgement, a feeling that was answered before, a request to wait a moment.',
  why: 'FCA FG21/1 expects staff to recognise and respond to what makes a customer vulnerable; Moffatt v. Air Canada, 2024 BCCRT 149, began with a bereaved customer in a chat.',
  says: {
    cheerful: 'This sounds cheerful to a customer who {feels}.',
    unheard: 'The customer {feels}, and the reply does not acknowledge it.',
  },
  examples: {
    flags: [
      {
        text: '«Fantastic news»! «Save up to» 20% on a family plan.',
        messages: [{ author: 'customer', text: 'My father died and I must close his plan.' }],
      },
      {
        text: '«Please use the form on our site.» It takes five minutes to fill in.',
        messages: [{ author: 'customer', text: 'I am furious, this is the third wrong parcel!' }],
      },
    ],
    passes: [
      {
        text: 'I am sorry for your loss. I can close the plan here.',
        messages: [{ author: 'customer', text: 'My father died last week.' }],
      },
      {
        text: 'That is not the service we want to give, and I see why you write.',
        messages: [{ author: 'customer', text: 'I am furious about the third wrong parcel!' }],
      },
      'Great news! Your parcel is here.',
    ],
  },
  *check(text, context) {
    const feeling = strongest(context);
    if (!feeling) return;
    const own = text.sentences.filter(({ quoted }) => !quoted);
    const heard = own.some((sentence) => ACKNOWLEDGED.test(sentence.text));
    const slots = { feels: feeling === 'grief' ? 'is grieving or in despair' : 'is very angry' };
    const cheer = cheerful(text, feeling === 'grief' || !heard);
    yield* cheer.map((span): Hit<'cheerful'> => ({ span, say: 'cheerful', slots }));
    const first = opening(own);
    if (!heard && !cheer.length && first) yield { span: first.span, say: 'unheard', slots };
  },
});

/** The strongest feeling in the turns that nobody has answered; without such a turn, in the newest customer message. */
function strongest({ cues, openTurns, conversation }: Context): Feeling | undefined {
  const newest = conversation.messages.findLastIndex(({ author }) => author === 'customer');
  const turns = openTurns.length ? openTurns : [newest];
  const codes = cues.flatMap(({ code, message }) => (turns.includes(message) ? [code] : []));
  return (['grief', 'anger'] as const).find((feeling) => codes.some((code) => FEELINGS[feeling].has(code)));
}

function cheerful(text: Analysis, celebrationToo: boolean): Span[] {
  const patterns = celebrationToo ? [SELLING, CHEERFUL] : [SELLING];
  const spans: Span[] = patterns.flatMap((pattern) => [...find(text, pattern)].map(({ span }) => span));
  for (const { index, 0: face } of text.text.matchAll(PARTY)) spans.push([index, index + face.length]);
  return spans;
}

/** The first sentence that must carry the acknowledgement: no greeting; none where the reply only asks for a moment. */
function opening(own: readonly Sentence[]): Sentence | undefined {
  const words = own.reduce((sum, { text }) => sum + text.split(' ').length, 0);
  if (words < SHORT || (words < 2 * SHORT && own.some(({ text }) => PAUSE.test(text)))) return undefined;
  return own.find(({ text }) => !GREETING.test(text)) ?? own[0];
}
