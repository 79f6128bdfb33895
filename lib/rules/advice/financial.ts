import { findLeftmost, gated } from '#lib/core/gated.ts';
import { reported } from '#lib/core/grammar.ts';
import { defineRule } from '#lib/core/rule.ts';
import { MONEY_ADVICE, MONEY_WORDS } from '../lexicons/en/finance.ts';

const ADVICE = gated(MONEY_ADVICE);
const REFUSES =
  /\b(?:can ?not|can't|not able to|unable to|may not|not (?:qualified|allowed|in a position) to|do not|don't|never) (?:give|provide|offer|recommend|advise|say|tell|suggest|comment|predict|know)\b|\bnot (?:financial|investment|tax) advice\b|\bwhether\b/;
/** A statement of the company's own trade: goods in stock, files to share, balances here. */
const OUR_TRADE =
  /\b(?:in stock|out of stock|stock (?:arrives|is back|levels)|back in stock|market ?place|gift cards?|silver (?:plan|tier|member\w*|status)|gold (?:plan|tier|member\w*|status|card|plated))\b/;

export default defineRule({
  code: 'advice/financial',
  severity: 'block',
  reads: 'draft',
  firesOn: 'Words that tell somebody where to put money, what a market will do, what to borrow or to tax.',
  notOn:
    'How to buy or sell in the company’s app, its own fees and prices, a refusal, a pointer to an adviser.',
  why: 'Personal advice on investments is a regulated activity (UK FSMA 2000 Regulated Activities Order, article 53; US Investment Advisers Act of 1940, section 202(a)(11)): a reply that gives it needs an authorised person.',
  says: { advice: 'This tells the customer what to do with their money.' },
  triggers: MONEY_WORDS,
  examples: {
    flags: [
      '«I would put your savings into an index fund».',
      '«You should sell your shares» before the summer.',
      '«Bitcoin will go up» again.',
      '«You can deduct the desk from your taxes».',
    ],
    passes: [
      'To sell shares, open Portfolio and tap Sell.',
      'We cannot advise you where to invest your savings.',
      'The transfer fee is 2 % of the amount.',
      'You can buy Bitcoin in the app from £10.',
    ],
  },
  *check(text) {
    for (const { span, sentence, index } of findLeftmost(text, ADVICE)) {
      const { text: words, question, part } = sentence;
      if (question || part !== 'own' || OUR_TRADE.test(words) || REFUSES.test(words)) continue;
      if (!reported(words, index)) yield { span, say: 'advice' };
    }
  },
});
