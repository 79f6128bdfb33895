import type { DBSchema } from 'idb';
import type { AuditEvent } from '#lib/core/audit.ts';
import { openedOnce } from '#lib/database/opened-once.ts';

/** Keeps what was decided, oldest first. Nothing is ever changed in place. */
export interface AuditStore {
  append(event: AuditEvent): Promise<void>;
  /** Deletes every event from before a moment, UTC ISO 8601. Answers how many. */
  deleteBefore(at: string): Promise<number>;
  /** The newest `limit` events, oldest first. */
  list(limit: number): Promise<readonly AuditEvent[]>;
}

interface Schema extends DBSchema {
  events: { key: number; value: AuditEvent };
}

/** The audit in IndexedDB. Opened on first use; rejects with the browser's error where storage is full or blocked. */
export function indexedDbAudit(name = 'discern-audit'): AuditStore {
  const open = openedOnce<Schema>(name, (database) => {
    database.createObjectStore('events', { autoIncrement: true });
  });
  return {
    async append(event) {
      await (await open()).add('events', event);
    },
    async deleteBefore(at) {
      const store = (await open()).transaction('events', 'readwrite').store;
      const limit = Date.parse(at);
      let deleted = 0;
      // Every event is looked at: a clock that was set back leaves them out of order.
      for await (const cursor of store) {
        if (Date.parse(cursor.value.at) >= limit) continue;
        await cursor.delete();
        deleted++;
      }
      return deleted;
    },
    async list(limit) {
      const newest: AuditEvent[] = [];
      const cursor = (await open()).transaction('events').store.iterate(null, 'prev');
      for await (const { value } of cursor) {
        if (newest.length >= limit) break;
        newest.push(value);
      }
      return newest.reverse();
    },
  };
}
