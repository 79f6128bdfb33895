import { expect, test } from 'vitest';
import type { Evidence } from '#lib/core/types.ts';
import { searchKnowledge } from '#lib/knowledge/search.ts';
import { knowledge } from '#tests/replicas/zendesk/tickets.ts';

const ids = (articles: readonly Evidence[], query: string, limit = 10) =>
  searchKnowledge(articles, query, limit).map(({ article }) => article.id);

test.each([
  ['how long does a card refund take', 'refund-time'],
  ['gift card app', 'gift-card-app'],
  ['bereavment fare', 'bereavement-fare'],
  ['parcel late', 'late-parcels'],
  ['my card payment was declined', 'declined-card'],
  ['two payments', 'double-payment'],
])('%j finds %s first', (query, expected) => {
  expect(ids(knowledge, query)[0]).toBe(expected);
});

test('a word in the title weighs more than the same word in the text', () => {
  const articles = [
    { id: 'text', title: 'Opening hours', text: 'We also speak about parking there.' },
    { id: 'title', title: 'Parking', text: 'Where cars can stand.' },
  ];
  expect(ids(articles, 'parking')).toEqual(['title', 'text']);
});

test.each([
  ['limit', 'refund card', 2, 2],
  ['no words at all', '?!', 5, 0],
  ['only empty words', 'where is it', 5, 0],
  ['nothing known', 'zeppelin', 5, 0],
  ['limit zero', 'refund', 0, 0],
])('%s', (_name, query, limit, count) => {
  expect(ids(knowledge, query, limit)).toHaveLength(count);
});

test('equal articles keep the order of the list, every time', () => {
  const articles = ['b', 'a', 'c'].map((id) => ({ id, title: 'Refund', text: 'The same words.' }));
  expect(ids(articles, 'refund')).toEqual(['b', 'a', 'c']);
  expect(ids([...articles], 'refund')).toEqual(['b', 'a', 'c']);
});

test('two articles with one id do no harm', () => {
  const articles = [
    { id: 'x', title: 'Refund', text: 'One.' },
    { id: 'x', title: 'Exchange', text: 'Two.' },
  ];
  expect(searchKnowledge(articles, 'exchange', 5).map(({ article }) => article.text)).toEqual(['Two.']);
});

test('no articles', () => {
  expect(searchKnowledge([], 'refund', 5)).toEqual([]);
});
