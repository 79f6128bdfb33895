import { named } from '#lib/core/gated.ts';
import { noted } from '#lib/core/reading.ts';
import { type Context, defineRule, type Hit } from '#lib/core/rule.ts';
import type { Sentence } from '#lib/core/text.ts';
import type { Span } from '#lib/core/types.ts';
import { ACKNOWLEDGES, CHEER, PARTY, SALES } from '../lexicons/en/cheer.ts';

const TONES = named({ sells: SALES, cheers: CHEER, acknowledges: ACKNOWLEDGES }, true);
/** What every sign of `PARTY` begins with. */
const HAS_SIGNS = /[\ud83c-\ud83e\u2728]/;
const GREETING =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|greetings|thanks?|thank you)\b[^.!?]{0,30}[,.!]?$/;
const PAUSE =
  /\b(?:(?:one|a|another) (?:moment|second|sec|minute|bit)|(?:couple of|few) (?:moments|minutes)|bear with me|hold on|please (?:wait|hold))\b/;
const SHORT = 8;

/** What a customer may be going through, the strongest first, and how much of it a reply must mind. */
interface Feeling {
  readonly feels: string;
  readonly cues: readonly string[];
  /** Celebration is out of place: always, or only where the feeling is not acknowledged. */
  readonly cheer?: 'never' | 'unheard';
  /** The reply must acknowledge it. */
  readonly heard?: true;
}
const FEELINGS: readonly Feeling[] = [
  { feels: 'may be in despair', cues: ['customer/self-harm'], cheer: 'never', heard: true },
  { feels: 'is grieving', cues: ['customer/grief'], cheer: 'never', heard: true },
  { feels: 'is in distress', cues: ['customer/distress'], cheer: 'unheard', heard: true },
  { feels: 'is very angry', cues: ['customer/anger'], cheer: 'unheard', heard: true },
  {
    feels: 'tells of a hard time',
    cues: ['customer/vulnerable-health', 'customer/vulnerable-life-event', 'customer/vulnerable-resilience'],
    cheer: 'unheard',
    heard: true,
  },
  { feels: 'may need more care', cues: ['customer/vulnerable-capability'] },
];

export default defineRule({
  code: 'emotion/mismatch',
  severity: 'warn',
  reads: 'draft',
  whole: true,
  firesOn:
    'Cheerful or sales words to a customer who grieves, suffers or is very angry, or a reply that does not acknowledge it at all.',
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
        also: ['grounding/unsupported'],
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
  idle: (context) => !feelingIn(context),
  *check(text, context) {
    const feeling = feelingIn(context);
    if (!feeling) return;
    const slots = { feels: feeling.feels };
    let isHeard = false;
    for (const { alone, quoted } of text.sentences) isHeard ||= !quoted && toneOf(alone).acknowledges;
    const noCheer = feeling.cheer === 'never' || (feeling.cheer === 'unheard' && !isHeard);
    let cheerful = false;
    for (const { alone, quoted, span: at } of text.sentences) {
      const tone = toneOf(alone);
      if (quoted || tone === PLAIN) continue;
      for (const [start, end] of noCheer ? [...tone.sells, ...tone.cheers] : tone.sells) {
        cheerful = true;
        yield { span: [start + at[0], end + at[0]], say: 'cheerful', slots };
      }
    }
    const first = feeling.heard && !isHeard && !cheerful && opening(text.sentences);
    if (first) yield { span: first.span, say: 'unheard', slots } satisfies Hit<'unheard'>;
  },
});

const known = new WeakMap<Context, Feeling | 'none'>();

/** The strongest feeling that waits for an answer, worked out once per conversation. */
function feelingIn(context: Context): Feeling | undefined {
  let feeling = known.get(context);
  if (!feeling) {
    feeling = strongest(context) ?? 'none';
    known.set(context, feeling);
  }
  return feeling === 'none' ? undefined : feeling;
}

/** Of the turns that nobody has answered (without such a turn, of the newest one) and that no bot has acknowledged. */
function strongest({ cues, openTurns, conversation, messages }: Context): Feeling | undefined {
  const newest = conversation.messages.findLastIndex(({ author }) => author === 'customer');
  const heard = conversation.messages.findLastIndex(
    ({ author }, index) =>
      (author === 'bot' || author === 'agent') &&
      messages[index]?.sentences.some(({ alone }) => toneOf(alone).acknowledges),
  );
  const turns = openTurns.length ? openTurns : [newest];
  const codes = cues.flatMap(({ code, message }) =>
    turns.includes(message) && message > heard ? [code] : [],
  );
  return FEELINGS.find((feeling) => feeling.cues.some((code) => codes.includes(code)));
}

interface Tone {
  readonly acknowledges: boolean;
  readonly sells: readonly Span[];
  readonly cheers: readonly Span[];
}
const PLAIN: Tone = { acknowledges: false, sells: [], cheers: [] };

/** How one sentence sounds. */
const toneOf = noted((alone): Tone => {
  const found = TONES(alone);
  const faces = HAS_SIGNS.test(alone.text)
    ? [...alone.text.matchAll(PARTY)].map(({ index, 0: face }): Span => [index, index + face.length])
    : [];
  if (found.length + faces.length === 0) return PLAIN;
  const spans = (tone: string): Span[] => found.flatMap(([name, { span }]) => (name === tone ? [span] : []));
  return {
    acknowledges: found.some(([name]) => name === 'acknowledges'),
    sells: spans('sells'),
    cheers: [...spans('cheers'), ...faces],
  };
});

/** The first sentence that must carry the acknowledgement: no greeting; none where the reply only asks for a moment. */
function opening(all: readonly Sentence[]): Sentence | undefined {
  const own = all.filter(({ quoted }) => !quoted);
  let words = 0;
  for (let at = 0; at < own.length && words < 2 * SHORT; at++) words += own[at]?.text.split(' ').length ?? 0;
  if (words < SHORT || (words < 2 * SHORT && own.some(({ text }) => PAUSE.test(text)))) return undefined;
  return own.find(({ text }) => !GREETING.test(text)) ?? own[0];
}
