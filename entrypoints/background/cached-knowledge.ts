import type { Evidence } from '#lib/core/types.ts';
import type { KnowledgeStore } from '#lib/knowledge/store.ts';

/**
 * Lists from memory while nothing was written: the search keeps its index for as long as it gets the same array. The
 * background is the only one that writes.
 */
export function cachedKnowledge(store: KnowledgeStore): KnowledgeStore {
  let listed: Promise<readonly Evidence[]> | undefined;
  const afterwards = async (written: Promise<void>): Promise<void> => {
    await written;
    listed = undefined;
  };
  return {
    replaceAll: (articles) => afterwards(store.replaceAll(articles)),
    remove: (id) => afterwards(store.remove(id)),
    list() {
      listed ??= store.list();
      listed.catch(() => {
        listed = undefined;
      });
      return listed;
    },
  };
}
