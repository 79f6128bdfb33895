import { expect, test } from 'vitest';
import type { Evidence } from '#lib/core/types.ts';
import { quotesFor } from '#lib/knowledge/quote.ts';
import { knowledge } from '#tests/replicas/zendesk/tickets.ts';

const quotes = (articles: readonly Evidence[], question: string, at?: string) =>
  quotesFor(articles, { questions: [question], said: question, ...(at ? { at } : {}) }, 2).map(
    ({ article, text }) => [article.id, text],
  );

const hours: Evidence = {
  id: 'hours',
  title: 'Opening hours of the shop',
  text: 'The shop opens at nine. It closes at six. Dogs are welcome.',
  updatedAt: '2024-01-10',
};

test.each<[string, readonly Evidence[], string, [string, string][]]>([
  [
    'the sentence that answers, word for word',
    knowledge,
    'How long do card refunds take to reach my account?',
    [
      [
        'refund-time',
        'Card refunds reach the account 3 to 5 working days after we issue them, depending on the bank.',
      ],
    ],
  ],
  ['nothing that fits', knowledge, 'Do you have jobs in Berlin?', []],
  ['no articles', [], 'When does the shop open?', []],
  ['one shared word is not enough', [hours], 'Where can I buy a shop counter?', []],
  [
    'an internal article is never quoted',
    [{ ...hours, internal: true }],
    'When are the opening hours of the shop?',
    [],
  ],
  [
    'a sentence for the staff is never quoted',
    [{ ...hours, text: 'Agents open the shop at nine. The shop opens its doors later.' }],
    'When are the opening hours of the shop, when does it open?',
    [['hours', 'The shop opens its doors later.']],
  ],
])('%s', (_name, articles, question, expected) => {
  expect(quotes(articles, question)).toEqual(expected);
});

test.each([
  ['2024-06-01T10:00:00Z', 1],
  ['2026-06-01T10:00:00Z', 0],
  [undefined, 1],
])('an article of January 2024, asked at %s', (at, count) => {
  expect(quotes([hours], 'What are the opening hours of the shop?', at)).toHaveLength(count);
});

test('each part of a quote stands in its article', () => {
  const said = 'My refund is late, my parcel is late, my card was declined and I paid twice for one package.';
  for (const article of knowledge) {
    for (const { text } of quotesFor([article], { questions: [article.title, said], said }, 2)) {
      for (const part of text.split(' … ')) expect(article.text).toContain(part);
    }
  }
});
