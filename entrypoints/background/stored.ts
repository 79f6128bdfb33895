import { MigrationError, storage } from 'wxt/utils/storage';

/** How one concern is kept in the extension's storage. */
export interface Definition<T> {
  readonly key: string;
  readonly version: number;
  /** Each leads to the version it is named by, and throws on data it does not know. */
  readonly migrations: Readonly<Record<number, (value: never) => unknown>>;
  /** In use while nothing is stored, or while what is stored cannot be read. */
  readonly fallback: T;
  parse(value: unknown): { ok: true; value: T } | { ok: false; say: string };
}

/** What was read. With a `problem`, `value` is the fallback and the stored data stays as it is. */
export interface Reading<T> {
  readonly value: T;
  readonly problem?: string;
}

/** One concern in the extension's storage. The background is the only one that reads and writes it. */
export interface Stored<T> {
  /** Never rejects. Gives the same object until something changes. */
  read(): Promise<Reading<T>>;
  /** Changes what is stored, one change after the other. Rejects, and writes nothing, while there is a problem. */
  change(next: (value: T) => T): Promise<T>;
  /** Deletes what is stored, readable or not. */
  discard(): Promise<void>;
}

/** Opens a concern. Migrations run at once; call it in the background's `main` only. */
export function stored<T>({ key, version, migrations, fallback, parse }: Definition<T>): Stored<T> {
  const item = storage.defineItem<unknown>(key as `local:${string}`, {
    version,
    migrations: migrations as Record<number, (value: unknown) => unknown>,
  });
  let last: Promise<Reading<T>> | undefined;
  let queue: Promise<unknown> = Promise.resolve();

  async function load(): Promise<Reading<T>> {
    try {
      const { v: written = 1 } = (await item.getMeta()) as { v?: number };
      if (written > version)
        return { value: fallback, problem: 'It was saved by a newer version of Discern.' };
      // At the start a failing migration is only logged; here it throws.
      await item.migrate();
      const raw = await item.getValue();
      if (raw === null || raw === undefined) return { value: fallback };
      const parsed = parse(raw);
      return parsed.ok ? { value: parsed.value } : { value: fallback, problem: parsed.say };
    } catch (error) {
      return {
        value: fallback,
        problem:
          error instanceof MigrationError
            ? 'It was saved by an older version of Discern and could not be carried over.'
            : 'The browser’s storage could not be read.',
      };
    }
  }
  function read(): Promise<Reading<T>> {
    last ??= load();
    return last;
  }
  async function inTurn<R>(work: () => Promise<R>): Promise<R> {
    const done = queue.then(work).finally(() => {
      last = undefined;
    });
    queue = done.catch(() => undefined);
    return done;
  }
  return {
    read,
    change: (next) =>
      inTurn(async () => {
        const { value, problem } = await read();
        if (problem !== undefined) {
          throw new Error('The stored data cannot be read, so nothing was saved over it. Discard it first.');
        }
        const changed = next(value);
        await item.setValue(changed).catch(inPlainWords);
        return changed;
      }),
    discard: () => inTurn(() => item.removeValue({ removeMeta: true })),
  };
}

function inPlainWords(error: unknown): never {
  const full = error instanceof Error && /quota/i.test(error.message);
  throw new Error(
    full ? 'The browser’s storage is full; nothing was saved.' : 'The browser did not save it.',
  );
}
