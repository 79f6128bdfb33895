import { agingOf, neverAges } from '#lib/core/grounding/aging.ts';
import { defineRule } from '#lib/core/rule.ts';
import { SPECIFIC_WORDS } from '../lexicons/en/specific.ts';

export default defineRule({
  code: 'grounding/stale-source',
  severity: 'warn',
  reads: 'draft',
  firesOn:
    'A figure that rests on an article last changed more than `days` days before the newest message, on one that was valid until an earlier day, or on one that another article contradicts.',
  notOn: 'Figures that an event of the ticket names, articles without a date, conversations without times.',
  why: 'A page that was true once is still the firm’s word: a trader answers for outdated prices and terms as for false ones (Directive 2005/29/EC, article 6; Consumer Rights Act 2015, section 50).',
  says: {
    old: 'The article “{title}”, which says {quote}, was last changed on {value}, more than {days} days before this conversation.',
    expired: 'The article “{title}”, which says {quote}, held until {value}.',
    disagree: 'The articles “{title}” and “{other}” disagree: {value} and {theirs}.',
  },
  options: { days: 366 },
  triggers: ['<digit>', ...SPECIFIC_WORDS],
  examples: {
    flags: [
      {
        text: 'Gift wrapping costs «$4».',
        messages: [{ author: 'customer', text: 'I want gift wrapping.', at: '2026-03-02T09:00:00Z' }],
        knowledge: [
          { id: 'kb', title: 'Gifts', text: 'Gift wrapping costs $4.', updatedAt: '2023-11-20T00:00:00Z' },
        ],
      },
      {
        text: 'You get «15%» off rugs.',
        messages: [{ author: 'customer', text: 'I hope for a sale.', at: '2026-03-02T09:00:00Z' }],
        knowledge: [{ id: 'kb', title: 'Sale', text: 'Offer valid until 31 January 2026: 15% off rugs.' }],
      },
      {
        text: 'Boots can be returned within «30 days».',
        messages: [{ author: 'customer', text: 'I may return my boots.' }],
        knowledge: [
          { id: 'a', title: 'Returns', text: 'Boots can be returned unworn within 30 days.' },
          { id: 'b', title: 'Footwear', text: 'Unworn boots can be returned within 14 days.' },
        ],
      },
    ],
    passes: [
      {
        text: 'Gift wrapping costs $4.',
        messages: [{ author: 'customer', text: 'I want gift wrapping.', at: '2026-03-02T09:00:00Z' }],
        knowledge: [
          { id: 'kb', title: 'Gifts', text: 'Gift wrapping costs $4.', updatedAt: '2025-11-20T00:00:00Z' },
        ],
      },
      {
        text: 'You paid $4 for gift wrapping.',
        messages: [{ author: 'system', text: 'Charged $4.', at: '2026-03-02T09:00:00Z' }],
        knowledge: [
          { id: 'kb', title: 'Gifts', text: 'Gift wrapping costs $4.', updatedAt: '2023-11-20T00:00:00Z' },
        ],
      },
    ],
  },
  idle: neverAges,
  *check(text, context, { days }) {
    const [own] = text.sentences;
    if (!own) return;
    for (const { span, how, article, place, value, other } of agingOf(own, context, days)) {
      yield {
        span,
        say: how,
        slots: {
          title: article.title,
          quote: text.text.slice(...span),
          value,
          days: String(days),
          other: other?.article.title ?? '',
          theirs: other?.value ?? '',
        },
        evidence: [place, ...(other ? [other.place] : [])].map(({ source, span: at }) => ({
          source,
          span: at,
        })),
      };
    }
  },
});
