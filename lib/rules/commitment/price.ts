import { amounts, plainNumber } from '#lib/core/figures.ts';
import { type Found, find, leftmost } from '#lib/core/find.ts';
import { findLeftmost, gated } from '#lib/core/gated.ts';
import {
  asked,
  asserted,
  clauseOf,
  clauseStart,
  endOf,
  reported,
  waitsForCustomer,
} from '#lib/core/grammar.ts';
import { lean } from '#lib/core/lean.ts';
import { type Context, defineRule } from '#lib/core/rule.ts';
import { actors } from '#lib/core/speaker.ts';
import { articleFor, eventFor } from '#lib/core/support.ts';
import type { Analysis } from '#lib/core/text.ts';
import type { EvidenceSpan } from '#lib/core/types.ts';
import { deeds } from '#lib/core/verbs.ts';
import {
  ABLE,
  ACCEPTS_BID,
  PRICE_WORDS,
  SETS_IT,
  SETS_PRICE,
  WAIVES,
  WAIVES_IT,
} from '../lexicons/en/price.ts';

const SETS = gated(SETS_PRICE);
const WAIVED = lean(WAIVES, 'g');
const TAKES_BID = lean(ACCEPTS_BID, 'g');

/** Of the sentences in which the company sets a price or gives up a fee, all match this. */
const GIVES_UP =
  /[$£€%]|\b(?:percent|dollar|euro|pound|bucks|quid|usd|eur|gbp|cents?\b|match|beat|free\b|compliment|quote|charged|billed|owe\b|invoice|\d off|consider|on the house|\d (?:flat|all in|a |per |each)|fiver|tenner|promo|code|\brs|honou?r|(?:price|rate|deal|tariff|fare|fee|charge|cost|bill|premium|rent|subscription|plan|payment|fine|deposit|discount)s?\b|surcharge|half (?:price|off)|penalt)|\d ?(?:euro|pound|dollar|usd|eur|gbp|percent|quid)|pay (?:only|just)|(?:only|just) (?:pay|be charged|have to pay)/;
const DEAL = /deal|sold|accept|agree/;
const FEE = /fee|charge|penalt|fine|cost|deposit/;
const MAYBE =
  /\b(?:whether|if|(?<!\d |\d(?:st|nd|rd|th) |of |in |by |until )may(?! \d)|might|see|ask|asking|check|eligible|request|how|when|which|unless|until|could not|looking for|once|qualify)\b/;
/** "For you, this once": then it is an exception, which has a rule of its own. */
const ONCE = /\b(?:just (?:for|this)|this (?:once|time|one time)|one[- ]time|exception|for you|courtesy)\b/;
const TOPIC =
  /discount|promo|\boff\b|price|\bfare|\brate\b|\bfee|charge|waiv|\bdeal\b|coupon|voucher|cost|amount|total|sale|match/;
const BID =
  /[$£€]\s?\d|\d\s?(?:[$£€%]|dollars?|euros?|pounds?|bucks)|\b(?:deal|budget|discount|price|offer)\b/;
const BARE = /(?<![\w.])\d{1,9}(?:,\d{3}){0,2}(?:\.\d{1,2})?(?!\w)/g;

export default defineRule({
  code: 'commitment/price',
  severity: 'block',
  reads: 'draft',
  firesOn: 'Words that set or promise a price, a discount, a rate or the waiver of a fee.',
  notOn: 'Refusals, questions, "if you qualify", a price list that is only quoted.',
  why: 'A dealer’s bot took a customer’s bid of $1 for a car (Chevrolet of Watsonville, December 2023), and a firm answers for a price its channel names (Moffatt v. Air Canada, 2024 BCCRT 149).',
  says: {
    price: 'This promises a price or a discount, and no source here supports it.',
    waived: 'This gives up a fee, and no source here supports it.',
    bid: 'This accepts an offer of the customer.',
    supported: 'This promises a price, a discount or a waiver, and a source here supports it.',
  },
  yieldsTo: ['commitment/exception'],
  triggers: ['<digit>', ...PRICE_WORDS],
  examples: {
    flags: [
      '«You can have it for $1».',
      '«We will match their price».',
      '«I can offer you 20 % off» the next bill.',
      { text: '«We have waived the booking fee».', also: ['commitment/claimed-action'] },
      {
        text: '«That’s a deal», see you on Monday.',
        messages: [{ author: 'customer', text: 'I pay $50 for the sofa. Deal?' }],
      },
      {
        text: '«I can give you 10% off» the annual plan.',
        knowledge: [{ id: 'kb', title: 'Offers', text: 'New members get 10% off the annual plan.' }],
        severity: 'info',
      },
    ],
    passes: [
      'We cannot match prices of other shops.',
      'The annual plan costs $40.',
      'Would you like a discount on the next order?',
      'I will ask whether we can waive the fee.',
    ],
  },
  *check(text, context) {
    yield* bids(text, context);
    if (!GIVES_UP.test(text.folded)) return;
    const can = text.sentences.map((one) => [one, one.quoted ? [] : actors(one, ABLE)] as const);
    const sets = can.flatMap(([one, all]) => [...deeds(one, all, SETS_IT)]);
    for (const found of leftmost([...sets, ...findLeftmost(text, SETS)]))
      if (promises(found)) yield said(found, 'price', context);
    const waives = can.flatMap(([one, all]) => [...deeds(one, all, WAIVES_IT)]);
    for (const found of leftmost([...waives, ...find(text, WAIVED, FEE)])) {
      if (promises(found) && !ONCE.test(found.sentence.text)) yield said(found, 'waived', context);
    }
  },
});

function* bids(text: Analysis, context: Context) {
  for (const { span, sentence } of find(text, TAKES_BID, DEAL)) {
    if (!sentence.question && hasBid(context)) yield { span, say: 'bid' } as const;
  }
}

function promises(found: Found): boolean {
  const { text } = found.sentence;
  // "You won't pay" denies a payment, not the promise.
  const stated =
    found.groups.free === undefined
      ? asserted(found)
      : !asked(found.sentence, endOf(found)) && !reported(text, found.index);
  return (
    stated &&
    !MAYBE.test(text.slice(clauseStart(text, found.index), found.index + found.text.length)) &&
    !waitsForCustomer(text.slice(0, found.index))
  );
}

function said(found: Found, say: 'price' | 'waived', context: Context) {
  const evidence = sourceOf(found, context);
  return evidence
    ? ({ span: found.span, say: 'supported', severity: 'info', evidence: [evidence] } as const)
    : { span: found.span, say, ...(found.groups.free === undefined ? {} : { severity: 'warn' as const }) };
}

/** A source that names the same figures and speaks of prices, or, without a figure, of the same matter. */
function sourceOf(found: Found, context: Context): EvidenceSpan | undefined {
  const claim = { topic: TOPIC, text: clauseOf(found) };
  const figures = amounts(claim.text).map(({ value }) => value);
  if (figures.length === 0) return eventFor(context, claim) ?? articleFor(context, claim);
  const passage = context.passages.find(({ text }) => {
    if (!TOPIC.test(text)) return false;
    const known = new Set([...text.matchAll(BARE)].map(([written]) => plainNumber(written)));
    return figures.every((value) => known.has(value));
  });
  return passage && { source: passage.source, span: passage.span };
}

function hasBid({ openTurns, messages }: Context): boolean {
  return openTurns.some((at) => BID.test(messages[at]?.folded ?? ''));
}
