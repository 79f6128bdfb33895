import type { DBSchema } from 'idb';
import type { Evidence } from '#lib/core/types.ts';
import { openedOnce } from '#lib/database/opened-once.ts';

/** Where the team's articles are kept. Of two articles with one id, the later one stays. */
export interface KnowledgeStore {
  /** Puts these articles in the place of all that were there: all of them or, if it rejects, none. */
  replaceAll(articles: readonly Evidence[]): Promise<void>;
  /** All articles, by id. */
  list(): Promise<readonly Evidence[]>;
  /** Takes one article out; an id that is not there is no error. */
  remove(id: string): Promise<void>;
}

interface Schema extends DBSchema {
  articles: { key: string; value: Evidence };
}

const DATABASE = 'discern-knowledge';

/** The articles in IndexedDB. It rejects with the browser's own error when storage is full or denied. */
export function browserStore(name = DATABASE): KnowledgeStore {
  const open = openedOnce<Schema>(name, (database) => {
    database.createObjectStore('articles', { keyPath: 'id' });
  });
  return {
    async replaceAll(articles) {
      const transaction = (await open()).transaction('articles', 'readwrite');
      const { store, done } = transaction;
      const writes: Promise<unknown>[] = [done];
      try {
        writes.push(store.clear());
        for (const article of articles) writes.push(store.put(article));
        await Promise.all(writes);
      } catch (error) {
        abort(transaction);
        await Promise.allSettled(writes);
        throw error;
      }
    },
    async list() {
      return (await open()).getAll('articles');
    },
    async remove(id) {
      await (await open()).delete('articles', id);
    },
  };
}

// A transaction that a failed write has ended already cannot be aborted again.
function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    return;
  }
}

/** The same in memory, for tests, the command line and the demo. */
export function memoryStore(): KnowledgeStore {
  let articles = new Map<string, Evidence>();
  return {
    async replaceAll(next) {
      const fresh = new Map<string, Evidence>();
      for (const article of structuredClone(next)) {
        if (typeof article.id !== 'string') throw new DOMException('an article has no id', 'DataError');
        fresh.set(article.id, article);
      }
      articles = fresh;
    },
    async list() {
      return structuredClone([...articles.values()].sort((a, b) => (a.id < b.id ? -1 : 1)));
    },
    async remove(id) {
      articles.delete(id);
    },
  };
}
