import { analyse } from '#lib/core/text.ts';
import type { Evidence } from '#lib/core/types.ts';
import { searchKnowledge } from './search.ts';
import { terms } from './terms.ts';

/** Words of an article, taken over exactly, that speak to a question. */
export interface Quote {
  readonly article: Evidence;
  readonly text: string;
}

/** What is asked. */
export interface Asked {
  readonly questions: readonly string[];
  /** All that was said around the questions. */
  readonly said: string;
  /** Further words of the matter, where it is known. */
  readonly matter?: string;
  /** UTC ISO 8601: when it was asked. Articles much older than that are not quoted. */
  readonly at?: string;
}

const MAX_QUOTE = 480;
const MAX_SENTENCES = 4;
const CANDIDATES = 5;
const MAX_NEAR = 4;
const PER_QUESTION = 3;
const NEARLY = 0.7;
// Words of an article that speaks to the staff; quoted to a customer they would sound odd.
const FOR_STAFF = /\b(?:agents?|the customers?|tickets?|macros?|internal(?:ly)?)\b/;
const ASKED_WEIGHT = 2;
const OLD = 2 * 365 * 24 * 60 * 60 * 1000;

/**
 * The passages that answer, best first, at most `limit` and one for each article. Internal articles are never quoted,
 * nor are articles more than two years old. Nothing fits: nothing is returned.
 */
export function quotesFor(articles: readonly Evidence[], asked: Asked, limit: number): readonly Quote[] {
  const picked = new Map<Evidence, Set<number>>();
  const weights = new Map<Evidence, number>();
  const around = new Set(terms(`${asked.said} ${asked.matter ?? ''}`));
  for (const question of asked.questions) {
    const best = bestSentences(articles, question, around, asked.at);
    if (!best) continue;
    const sentences = picked.get(best.article) ?? new Set();
    for (const index of best.sentences) sentences.add(index);
    picked.set(best.article, sentences);
    weights.set(best.article, (weights.get(best.article) ?? 0) + best.score);
  }
  return [...picked]
    .sort(([a], [b]) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0))
    .slice(0, limit)
    .map(([article, sentences]) => ({ article, text: excerpt(article, sentences) }));
}

interface Best {
  readonly article: Evidence;
  readonly sentences: readonly number[];
  readonly score: number;
}

function bestSentences(
  articles: readonly Evidence[],
  question: string,
  around: ReadonlySet<string>,
  at: string | undefined,
): Best | undefined {
  const wanted = new Set(terms(question));
  const query = [question, ...around].join(' ');
  const candidates = searchKnowledge(articles, query, CANDIDATES).filter(({ article }) =>
    quotable(article, at),
  );
  const rated = candidates
    .map(({ article }) => rate(article, wanted, around))
    .filter((one) => one !== undefined);
  return rated.sort((a, b) => b.score - a.score)[0];
}

function quotable({ internal, updatedAt }: Evidence, at: string | undefined): boolean {
  if (internal) return false;
  const age = Date.parse(at ?? '') - Date.parse(updatedAt ?? '');
  return !(age > OLD);
}

// A sentence counts by the words it shares with the question, twice, and with the words around it, once; the title helps each.
function rate(article: Evidence, wanted: ReadonlySet<string>, around: ReadonlySet<string>): Best | undefined {
  const title = new Set(terms(article.title));
  const onTopic = [...title].filter((term) => wanted.has(term) || around.has(term)).length;
  const scores = analyse(article.text).sentences.map(({ text }) => {
    if (FOR_STAFF.test(text)) return 0;
    const own = new Set(terms(text));
    const asked = [...own].filter((term) => wanted.has(term)).length;
    const near = [...own].filter((term) => around.has(term) && !wanted.has(term)).length;
    return asked === 0 && near < 2 ? 0 : asked * ASKED_WEIGHT + Math.min(near, MAX_NEAR);
  });
  const top = Math.max(0, ...scores);
  const shared = [...title].some((term) => wanted.has(term));
  if (top === 0 || onTopic === 0 || top + onTopic < (shared ? 4 : 5)) return undefined;
  const sentences = scores
    .map((score, index) => ({ score, index }))
    .filter(({ score }) => score >= top * NEARLY)
    .sort((a, b) => b.score - a.score)
    .slice(0, PER_QUESTION)
    .map(({ index }) => index);
  return { article, sentences, score: top + onTopic };
}

// One passage from the first to the last sentence where that is short enough, so that nothing stands out of its context.
function excerpt({ text }: Evidence, picked: ReadonlySet<number>): string {
  const { sentences } = analyse(text);
  const order = [...picked].sort((a, b) => a - b);
  const [first, last] = [order[0] ?? 0, order.at(-1) ?? 0];
  const between = sentences.slice(first, last + 1);
  const whole = text.slice(between[0]?.span[0], between.at(-1)?.span[1]);
  const readsOn =
    between.length <= MAX_SENTENCES && !between.some((sentence) => FOR_STAFF.test(sentence.text));
  if (readsOn && whole.length <= MAX_QUOTE && !whole.includes('\n')) return whole;
  return order.map((index) => text.slice(...(sentences[index]?.span ?? [0, 0]))).join(' … ');
}
