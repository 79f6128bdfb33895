import type { DBSchema } from 'idb';
import type { PolicyFile } from '#lib/core/policy-file.ts';
import { openedOnce } from '#lib/database/opened-once.ts';

/** Versions that are kept; older ones go. */
export const KEPT_VERSIONS = 100;

/** A state of the policy, as it came into force in this browser. */
export interface VersionRecord {
  /** UTC ISO 8601 */
  readonly at: string;
  /** Who: a name the lead gave, or where it came from. */
  readonly by: string;
  readonly note?: string;
  /** Name of the policy, as approvals and audit held it on that day. */
  readonly version: string;
  /** What changed against the one before, one line each. */
  readonly changes: readonly string[];
  /** This browser's own policy, its helpdesks left out. */
  readonly file: PolicyFile;
  /** What was in force, helpdesks left out; absent where nothing lay over the own policy. */
  readonly force?: PolicyFile;
  /** Kept before it is in force: whether it came into force is seen by comparing. */
  readonly pending?: true;
}

/** A record with the number it is kept under; numbers only grow. */
export interface KeptRecord extends VersionRecord {
  readonly id: number;
}

/** Keeps the states of the policy. Only `settle` and `remove` ever touch a record that is there. */
export interface PolicyHistory {
  /** Keeps a record. Answers with its number. */
  add(record: VersionRecord): Promise<number>;
  /** Takes the mark `pending` from a record that came into force; those beyond the newest hundred go. */
  settle(id: number): Promise<void>;
  remove(id: number): Promise<void>;
  get(id: number): Promise<KeptRecord | undefined>;
  newest(): Promise<KeptRecord | undefined>;
  /** All records, newest first. */
  list(): Promise<readonly KeptRecord[]>;
}

/** A history that lasts as long as the page. */
export function memoryHistory(): PolicyHistory {
  const records = new Map<number, VersionRecord>();
  let last = 0;
  const kept = (): KeptRecord[] => [...records].map(([id, record]) => ({ id, ...record })).reverse();
  return {
    async add(record) {
      last += 1;
      records.set(last, structuredClone(record));
      return last;
    },
    async settle(id) {
      const record = records.get(id);
      if (record) records.set(id, settled(record));
      for (const old of [...records.keys()].slice(0, -KEPT_VERSIONS)) records.delete(old);
    },
    async remove(id) {
      records.delete(id);
    },
    async get(id) {
      const record = records.get(id);
      return record && { id, ...record };
    },
    newest: async () => kept().at(0),
    list: async () => kept(),
  };
}

interface Schema extends DBSchema {
  versions: { key: number; value: VersionRecord };
}

/** The history in IndexedDB. Opened on first use; rejects with the browser's error where storage is full or blocked. */
export function indexedDbHistory(name = 'discern-policy'): PolicyHistory {
  const open = openedOnce<Schema>(name, (database) => {
    database.createObjectStore('versions', { autoIncrement: true });
  });
  return {
    async add(record) {
      return (await open()).add('versions', record);
    },
    async settle(id) {
      const { store, done } = (await open()).transaction('versions', 'readwrite');
      const settling = async (): Promise<void> => {
        const record = await store.get(id);
        if (record) await store.put(settled(record), id);
        const ids = await store.getAllKeys();
        await Promise.all(ids.slice(0, -KEPT_VERSIONS).map((old) => store.delete(old)));
      };
      await Promise.all([settling(), done]);
    },
    async remove(id) {
      await (await open()).delete('versions', id);
    },
    async get(id) {
      const record = await (await open()).get('versions', id);
      return record && { id, ...record };
    },
    async newest() {
      const cursor = await (await open()).transaction('versions').store.openCursor(null, 'prev');
      return cursor ? { id: cursor.primaryKey, ...cursor.value } : undefined;
    },
    async list() {
      const kept: KeptRecord[] = [];
      const cursor = (await open()).transaction('versions').store.iterate(null, 'prev');
      for await (const { primaryKey, value } of cursor) kept.push({ id: primaryKey, ...value });
      return kept;
    },
  };
}

function settled({ pending: _, ...record }: VersionRecord): VersionRecord {
  return record;
}
