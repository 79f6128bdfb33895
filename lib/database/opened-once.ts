import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/**
 * A way to an IndexedDB database with one version of its stores, which `create` makes. It is opened on first use, and
 * again after the browser took it away or another context wanted a newer version. Rejects with the browser's own error
 * where storage is full or denied.
 */
export function openedOnce<Schema extends DBSchema>(
  name: string,
  create: (database: IDBPDatabase<Schema>) => void,
): () => Promise<IDBPDatabase<Schema>> {
  let opened: Promise<IDBPDatabase<Schema>> | undefined;
  const forget = (): void => {
    opened = undefined;
  };
  return () => {
    opened ??= openDB<Schema>(name, 1, {
      upgrade: create,
      // A newer version of the extension, or a wiped profile, must not wait for this page.
      blocking(_current, _blocked, event) {
        forget();
        (event.target as IDBDatabase).close();
      },
      terminated: forget,
    });
    opened.catch(forget);
    return opened;
  };
}
