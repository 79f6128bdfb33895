import { type Found, find } from '#lib/core/find.ts';
import { asked, endOf, reported } from '#lib/core/grammar.ts';
import { lean } from '#lib/core/lean.ts';
import { type Context, defineRule } from '#lib/core/rule.ts';
import type { Analysis } from '#lib/core/text.ts';
import { COMPETITOR_WORDS, NO_COMPETITOR, PRAISES, SENDS } from '../lexicons/en/competitor.ts';

const PATTERNS = [
  ...PRAISES.map((source) => ['compares', lean(source, 'dg')] as const),
  ...SENDS.map((source) => ['sends', lean(source, 'dg')] as const),
];
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
  triggers: COMPETITOR_WORDS,
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
  },
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
