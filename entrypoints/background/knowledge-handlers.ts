import * as z from 'zod';
import type { Evidence } from '#lib/core/types.ts';
import { readArticles } from '#lib/knowledge/import.ts';
import { searchKnowledge } from '#lib/knowledge/search.ts';
import type { KnowledgeStore } from '#lib/knowledge/store.ts';
import type { Handlers, Parser } from '#lib/messaging/serve.ts';
import { Nothing, parser, Short, Text } from './parser.ts';

/** Sources that go along with a conversation; more would slow the checks and hardly say more. */
const RELEVANT = 12;

/** Answers what is asked about the team's articles. */
export function knowledgeHandlers(
  knowledge: KnowledgeStore,
): Pick<Handlers, 'knowledge.relevant' | 'knowledge.list' | 'knowledge.save' | 'knowledge.remove'> {
  let queue: Promise<unknown> = Promise.resolve();
  // One change after the other: adding reads the list first.
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = queue.then(work);
    queue = done.catch(() => undefined);
    return done;
  }
  return {
    'knowledge.relevant': {
      parse: parser(z.strictObject({ query: Text })),
      handle: async ({ query }) => relevantTo(await knowledge.list(), query),
    },
    'knowledge.list': { parse: parser(Nothing), handle: () => knowledge.list() },
    'knowledge.save': {
      // The rows are checked below, where a problem can be said at its place.
      parse: parser(
        z.strictObject({ articles: z.array(z.unknown()), mode: z.enum(['add', 'replace']) }),
      ) as Parser<'knowledge.save'>,
      handle: ({ articles, mode }) => inTurn(() => save(knowledge, articles, mode)),
    },
    'knowledge.remove': {
      parse: parser(z.strictObject({ id: Short })),
      async handle({ id }) {
        await inTurn(() => knowledge.remove(id));
        return null;
      },
    },
  };
}

/** The articles that go along with a conversation, best first. */
export function relevantTo(articles: readonly Evidence[], query: string): readonly Evidence[] {
  return searchKnowledge(articles, query, RELEVANT).map(({ article }) => article);
}

async function save(knowledge: KnowledgeStore, rows: readonly unknown[], mode: 'add' | 'replace') {
  const given = readArticles(rows);
  if (!given.ok) throw new Error(given.problems.map(({ say }) => say).join('\n'));
  const before = await knowledge.list();
  const known = new Set(before.map(({ id }) => id));
  // Of two articles with one id, the later one stays.
  await knowledge.replaceAll(mode === 'add' ? [...before, ...given.rows] : given.rows);
  const updated = given.rows.filter(({ id }) => known.has(id)).length;
  return { added: given.rows.length - updated, updated };
}
