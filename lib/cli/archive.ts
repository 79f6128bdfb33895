import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { Archive, Gunzip } from '#lib/simulate/input/read-past.ts';
import { codeOf } from './policy-input.ts';
import { UsageError } from './usage.ts';

/** Standard input for `-`, else a file. Reading throws UsageError where that fails. */
export function archiveOf(name: string, stdin: AsyncIterable<Uint8Array>): Archive {
  return { name, bytes: name === '-' ? stdin : fileBytes(name) };
}

/** The bytes of a file. Throws UsageError where it cannot be read. */
export async function* fileBytes(file: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(file) as AsyncIterable<Uint8Array>;
  } catch (error) {
    throw new UsageError(`cannot read ${file}: ${codeOf(error)}`);
  }
}

/** The same archive; `on` hears of every piece that is read, in bytes. */
export function counted({ name, bytes }: Archive, on: (bytes: number) => void): Archive {
  async function* heard(): AsyncGenerator<Uint8Array> {
    for await (const chunk of bytes) {
      on(chunk.length);
      yield chunk;
    }
  }
  return { name, bytes: heard() };
}

/** Unpacks gzip of one or several members. Throws UsageError where it is cut off or damaged: half a file would count as all. */
export const gunzip: Gunzip = async function* (bytes) {
  const unpacked = createGunzip();
  let unreadable: unknown;
  pipeline(bytes, unpacked, (error) => {
    unreadable = error;
  });
  try {
    yield* unpacked as AsyncIterable<Uint8Array>;
  } catch (error) {
    const cause = unreadable ?? error;
    if (cause instanceof UsageError) throw cause;
    const how = codeOf(cause) === 'Z_BUF_ERROR' ? 'it ends too early' : 'it is damaged';
    throw new UsageError(`cannot unpack the gzip: ${how}`);
  }
};
