import { describe, expect, test } from 'vitest';
import { agingOf } from '#lib/core/grounding/aging.ts';
import { analyse, type Sentence } from '#lib/core/text.ts';
import type { Evidence, Message } from '#lib/core/types.ts';
import { prepare } from '#lib/engine/context.ts';
import { POLICY } from '#tests/helpers/rule-tester.ts';

const NOW = '2026-06-10T08:00:00Z';

function aging(
  text: string,
  articles: readonly Partial<Evidence>[],
  at: string | undefined = NOW,
  said = 'Hello',
  days = 366,
) {
  const messages: Message[] = [{ author: 'agent', text: said, ...(at ? { at } : {}) }];
  const knowledge = articles.map((one, index) => ({
    id: `kb${index}`,
    title: `A${index}`,
    text: '',
    ...one,
  }));
  const { context } = prepare({ helpdesk: 'test', id: '1', customer: {}, messages }, knowledge, [], POLICY);
  return agingOf(analyse(text).sentences[0] as Sentence, context, days).map(
    ({ how, value }) => `${how} ${value}`,
  );
}

test.each([
  [120, ['old 2026-02-01']],
  [130, []],
])('an article is old after %i days', (days, expected) => {
  const articles = [{ text: 'Engraving costs $12.', updatedAt: '2026-02-01T00:00:00Z' }];
  expect(aging('Engraving costs $12.', articles, NOW, 'Hello', days)).toEqual(expected);
});

describe('an article may not hold any more', () => {
  test.each([
    [
      'changed two years ago',
      [{ text: 'Engraving costs $12.', updatedAt: '2024-02-01T00:00:00Z' }],
      ['old 2024-02-01'],
    ],
    [
      'valid until a past day',
      [{ text: 'Engraving costs $12, valid until 31 May 2026.' }],
      ['expired 2026-05-31'],
    ],
    ['ended', [{ text: 'Engraving costs $12 (offer ends on May 1, 2026).' }], ['expired 2026-05-01']],
    [
      'another article says otherwise',
      [{ text: 'Engraving of rings costs $12.' }, { text: 'Engraving rings costs $15.' }],
      ['disagree $12'],
    ],
    ['changed last month', [{ text: 'Engraving costs $12.', updatedAt: '2026-05-01T00:00:00Z' }], []],
    ['valid until a later day', [{ text: 'Engraving costs $12, valid until 31 July 2026.' }], []],
    ['without a date', [{ text: 'Engraving costs $12.' }], []],
    [
      'another article on something else',
      [{ text: 'Engraving costs $12.' }, { text: 'Cleaning costs $15.' }],
      [],
    ],
    [
      'another article agrees',
      [{ text: 'Engraving rings costs $12.' }, { text: 'We engrave rings: costs $12, rush costs $15.' }],
      [],
    ],
  ])('%s', (_, articles, expected) => {
    expect(aging('Engraving costs $12.', articles)).toEqual(expected);
  });

  test('without a time in the conversation nothing is old', () => {
    const old = [{ text: 'Engraving costs $12.', updatedAt: '2020-02-01T00:00:00Z' }];
    expect(aging('Engraving costs $12.', old, '')).toEqual([]);
  });

  test('a sentence without figures rests on nothing', () => {
    expect(
      aging('Engraving is possible.', [{ text: 'Engraving costs $12.', updatedAt: '2020-02-01T00:00:00Z' }]),
    ).toEqual([]);
  });
});
