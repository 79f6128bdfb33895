import { amounts } from '#lib/core/figures.ts';
import type { Found } from '#lib/core/find.ts';
import { clauseOf } from '#lib/core/grammar.ts';
import { type Context, defineRule } from '#lib/core/rule.ts';
import { articleFor, eventFor, oncePerEvidence } from '#lib/core/support.ts';
import type { EvidenceSpan } from '#lib/core/types.ts';
import { REFUND_EVENT, REST, REST_EVENT, RETURN_EVENT } from '../lexicons/en/commitment.ts';
import { GIFT_WORDS, giftsOf } from '../lexicons/en/gift-frames.ts';

const FUTURE = /['’]ll|['’](?:m|re) going to|\b(?:will|shall|(?:am|is|are) going to)\b/i;

// "We will refund" → "We may refund", "will be refunded" → "may be refunded".
function careful(written: string): string | undefined {
  if (
    !FUTURE.test(written) ||
    /\bnot only\b|\b(?:happy|glad|pleased|delighted|willing) to\b/i.test(written)
  ) {
    return undefined;
  }
  return written.replace(FUTURE, (future) => (/^\w/.test(future) ? 'may' : ' may'));
}

export default defineRule({
  code: 'commitment/refund',
  severity: 'block',
  reads: 'draft',
  firesOn:
    'Words that say money, credit, a voucher, a replacement or something free is, will be or was given.',
  notOn: 'Questions, refusals, "may be refunded", how to ask for a refund, which method it would go to.',
  why: 'A firm answers for what its channel tells a customer about money: Moffatt v. Air Canada, 2024 BCCRT 149.',
  says: {
    promised: 'This promises money or a benefit, and no event or article here supports it.',
    given: 'This says money or a benefit was given, and no event here shows it.',
    supported: 'This commits to money or a benefit, and a source here supports it.',
  },
  triggers: GIFT_WORDS,
  examples: {
    flags: [
      { text: '«We will refund you £40» for the second booking.' },
      { text: '«A replacement will be shipped» to your home.', also: ['commitment/action'] },
      { text: 'Your parcel is lost, so «we will send you a voucher».', also: ['commitment/action'] },
      {
        text: '«Your refund of $18.20 has been issued».',
        messages: [{ author: 'system', text: 'Refund of $18.20 issued to card.' }],
        severity: 'info',
      },
      { text: '«We have issued a refund» of €12.', also: ['commitment/claimed-action'] },
    ],
    passes: [
      'Which card should a refund go to?',
      'We cannot refund a ticket that was used.',
      'You can ask for a refund on the orders page.',
    ],
  },
  *check(text, context) {
    const gifts = text.sentences.map(giftsOf);
    const promised = gifts.flatMap((one) => one.promised);
    const given = gifts.flatMap((one) => one.given);
    for (const found of promised) {
      const evidence =
        refundFor(found, context) ??
        eventFor(context, { topic: RETURN_EVENT, text: clauseOf(found) }) ??
        articleFor(context, { topic: REFUND_EVENT, text: clauseOf(found) });
      const replace = careful(text.text.slice(...found.span));
      yield evidence
        ? { span: found.span, say: 'supported', severity: 'info', evidence: [evidence] }
        : { span: found.span, say: 'promised', ...(replace === undefined ? {} : { replace }) };
    }
    for (const found of given) {
      const evidence = refundFor(found, context);
      yield evidence
        ? { span: found.span, say: 'supported', severity: 'info', evidence: [evidence] }
        : { span: found.span, say: 'given' };
    }
  },
  settle: oncePerEvidence,
});

/** The event that shows it. "The rest" needs its figure, or an event that speaks of the rest or of the whole. */
function refundFor(found: Found, context: Context): EvidenceSpan | undefined {
  const text = clauseOf(found);
  const rest = REST.test(text) && !amounts(text).some(({ kind }) => kind === 'money');
  return eventFor(context, { topic: rest ? REST_EVENT : REFUND_EVENT, text });
}
