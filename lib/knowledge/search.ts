import MiniSearch from 'minisearch';
import type { Evidence } from '#lib/core/types.ts';
import { stem, words } from './terms.ts';

/** An article that answers to a query. `matched` are the query's stems found in it; `score` compares within one query only. */
export interface Found {
  readonly article: Evidence;
  readonly score: number;
  readonly matched: readonly string[];
}

const indexes = new WeakMap<readonly Evidence[], MiniSearch>();

/**
 * The articles that fit a query best, at most `limit`. The title weighs three times the text; long words may be mistyped
 * by one letter or go on ("refund", "refundable"). The index is kept while the same `articles` come in.
 */
export function searchKnowledge(
  articles: readonly Evidence[],
  query: string,
  limit: number,
): readonly Found[] {
  const results = indexOf(articles).search(query, {
    boost: { title: 3 },
    prefix: (term) => term.length >= 4,
    fuzzy: (term) => (term.length >= 6 ? 1 : false),
  });
  return results
    .map(({ id, score, queryTerms }) => ({
      article: articles[id] as Evidence,
      score,
      matched: [...new Set(queryTerms)].sort(),
      at: id as number,
    }))
    .sort((a, b) => b.score - a.score || a.at - b.at)
    .slice(0, limit)
    .map(({ article, score, matched }) => ({ article, score, matched }));
}

function indexOf(articles: readonly Evidence[]): MiniSearch {
  const known = indexes.get(articles);
  if (known) return known;
  const index = new MiniSearch({ fields: ['title', 'text'], tokenize: words, processTerm: stem });
  // The place in the list is the key, so that two articles with one id do no harm.
  index.addAll(articles.map(({ title, text }, id) => ({ id, title, text })));
  indexes.set(articles, index);
  return index;
}
