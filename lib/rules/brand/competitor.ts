import { type Found, find } from '#lib/core/find.ts';
import { asked, endOf, reported, saysNo } from '#lib/core/grammar.ts';
import { lean } from '#lib/core/lean.ts';
import { type Context, defineRule } from '#lib/core/rule.ts';
import type { Analysis } from '#lib/core/text.ts';
import type { Span } from '#lib/core/types.ts';
import { COMPETITOR_WORDS, NO_COMPETITOR, PRAISES, SENDS } from '../lexicons/en/competitor.ts';
import {
  COMPARED_BEFORE,
  FOR_LESS,
  GET_IT_FROM,
  PRAISED,
  SELLER,
  SELLER_WORDS,
  SENT_BEFORE,
  SENT_ON,
  THEN_WE,
  UNLIKE,
  WORSE_THAN_US,
} from '../lexicons/en/competitor-names.ts';

const PATTERNS = [
  ...PRAISES.map((source) => ['compares', lean(source, 'dg')] as const),
  ...SENDS.map((source) => ['sends', lean(source, 'dg')] as const),
];
const KNOWN = lean(SELLER, 'g');
const COMPARED = COMPARED_BEFORE.map((source) => lean(source));
const CAPITALISED = /^\p{Lu}|^[a-z]+\p{Lu}|\.(?:com|co\.uk|de|fr|net|org)\b/u;

export default defineRule({
  code: 'brand/competitor',
  severity: 'warn',
  reads: 'draft',
  firesOn: 'Words that compare the company with another by name, or send the customer to another seller.',
  notOn: 'Partners and makers of devices (Apple Pay, Google Play, carriers, browsers), plans of one’s own.',
  why: 'Comparing by name is comparative advertising with rules of its own (EU Directive 2006/114/EC, article 4; US Lanham Act, section 43(a)), and a parcel firm’s bot that called its own firm the worst made the news (DPD, January 2024).',
  says: {
    compares: 'This compares the company with {name}.',
    sends: 'This sends the customer to {name}.',
  },
  triggers: [...COMPETITOR_WORDS, ...SELLER_WORDS],
  examples: {
    flags: [
      '«Parcelo is cheaper than us».',
      'To be honest, «we are faster than Shipwell».',
      '«You may want to try Buyberry instead».',
      '«You can get it cheaper at Buyberry».',
    ],
    passes: [
      'You can pay with Apple Pay instead.',
      'If the page stays white, please try Firefox instead.',
      'The Pro plan is better than the Basic plan for large teams.',
      'You may want to try the blue cable instead.',
    ],
  },
  *check(text, context) {
    for (const [say, pattern] of PATTERNS) {
      for (const found of find(text, pattern)) {
        const name = nameOf(found, text, context);
        const { sentence, index } = found;
        if (name && !asked(sentence, endOf(found)) && !reported(sentence.text, index))
          yield { span: found.span, say, slots: { name } };
      }
    }
    for (const found of find(text, KNOWN)) yield* aboutSeller(found, text, context);
  },
  settle: (hits) =>
    hits.filter(({ span }, at) => !hits.some((other, i) => i < at && overlap(span, other.span))),
});

/** The other firm as written, if it is a name and none of a partner, a plan or this company. */
function nameOf({ groups, sentence, index, text: words }: Found, text: Analysis, context: Context) {
  const firm = groups.firm ?? '';
  const at = sentence.span[0] + index + words.lastIndexOf(firm);
  const start = words.startsWith(firm) ? sentence.span[0] + index : at;
  const written = text.text.slice(start, start + firm.length);
  const parts = written.split(' ');
  if (!parts.every((part) => CAPITALISED.test(part))) return undefined;
  if (firm.split(' ').some((word) => NO_COMPETITOR.has(word))) return undefined;
  return context.conversation.brand?.toLowerCase() === firm ? undefined : written;
}

const overlap = (one: Span, other: Span): boolean => one[0] < other[1] && other[0] < one[1];

/** What is said of a seller whom everybody knows. */
function* aboutSeller(found: Found, { text }: Analysis, { conversation }: Context) {
  const { sentence, index, text: firm, span } = found;
  const name = text.slice(...span);
  if (!CAPITALISED.test(name) || conversation.brand?.toLowerCase() === firm) return;
  if (reported(sentence.text, index)) return;
  const before = sentence.text.slice(Math.max(0, index - 110), index);
  const after = sentence.text.slice(endOf(found), endOf(found) + 80);
  const compared = matchOf(COMPARED, before) ?? (THEN_WE.test(after) ? UNLIKE.exec(before) : null);
  const told = WORSE_THAN_US.exec(after);
  if (compared || told) {
    if (asked(sentence, endOf(found))) return;
    yield { span: spread(span, compared, told), say: 'compares' as const, slots: { name } };
    return;
  }
  // A question may send somebody on: "have you considered …?"
  const cheap = FOR_LESS.exec(after);
  const sent = (SENT_ON.test(after) ? SENT_BEFORE.exec(before) : null) ?? (cheap && GET_IT_FROM.exec(before));
  const praised = sent || asked(sentence, endOf(found)) ? null : PRAISED.exec(after);
  if ((!sent && !praised) || saysNo(before.replace('why not', ''))) return;
  yield { span: spread(span, sent, praised ?? (sent && cheap)), say: 'sends' as const, slots: { name } };
}

function matchOf(patterns: readonly RegExp[], text: string): RegExpExecArray | null {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match) return match;
  }
  return null;
}

/** A name with the words before it and behind it. */
function spread([start, end]: Span, before: RegExpExecArray | null, behind: RegExpExecArray | null): Span {
  return [start - (before?.[0].length ?? 0), end + (behind?.[0].length ?? 0)];
}
