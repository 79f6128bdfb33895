import type { Blank, Preview } from '#components/options/services.ts';
import type { Conversation } from '#lib/core/types.ts';
import { labelOf, type Values, valuesOf } from '#lib/llm/blanks.ts';
import { fillReply } from '#lib/llm/fill.ts';
import { turnsOf } from '#lib/llm/turns.ts';

/** A made-up ticket in which every blank is known. */
const TICKET: Conversation = {
  helpdesk: 'preview',
  id: 'preview',
  agent: { name: 'Sam Reed' },
  brand: 'Northwind',
  subject: 'My order',
  customer: { name: 'Ada Morris' },
  messages: [
    {
      author: 'customer',
      text: 'Order #48213, booking QX7-4401, tracking 1Z999AA10, return R-20418 and invoice INV-7702.',
    },
  ],
};
const QUOTE = {
  article: {
    id: 'preview',
    title: 'Returns and refunds',
    text: 'You can return an item within 30 days of delivery.',
    url: 'https://help.example.com/returns',
  },
  text: 'You can return an item within 30 days of delivery.',
};
const VALUES: Values = valuesOf(TICKET, turnsOf(TICKET));
const ABOUT_ARTICLE = ['article.title', 'article.quote', 'article.url'];
const FILLED = [...Object.keys(VALUES), ...ABOUT_ARTICLE];
const CONDITIONS = ['article', 'customer.angry', 'order.id'];
const BLANK = /\{\{\s*(?:(?:if|unless) +)?([\w.-]+)\s*\}\}/g;

/** The blanks and conditions that Discern fills or decides. */
export const BLANKS: readonly Blank[] = [
  ...FILLED.map((blank) => ({ insert: `{{${blank}}}`, name: labelOf(blank) })),
  ...CONDITIONS.flatMap((blank) => [
    { insert: `{{if ${blank}}}`, name: `if ${conditionOf(blank)}` },
    { insert: `{{unless ${blank}}}`, name: `unless ${conditionOf(blank)}` },
  ]),
];

/** Fills a reply for a made-up ticket: one where everything is known, or one where nothing is. */
export function previewReply(text: string, known: boolean, channel: 'email' | 'messaging'): Preview {
  const filled = fillReply(text, known ? VALUES : {}, known ? [QUOTE] : [], channel === 'messaging');
  const used = [...text.matchAll(BLANK)].map(([, blank = '']) => blank);
  const may = new Set([...FILLED, ...CONDITIONS]);
  const strange = [...new Set(used.filter((blank) => !may.has(blank)))];
  const names = new Set(strange.map(labelOf));
  return { text: filled.text, open: filled.blanks.filter((name) => !names.has(name)), strange };
}

function conditionOf(blank: string): string {
  if (blank === 'article') return 'an article fits';
  return blank === 'customer.angry' ? 'the customer is angry' : `the ${labelOf(blank)} is known`;
}
