import type { Past } from '#lib/simulate/input/past.ts';

/** A text or bytes as a stream of pieces of `size` bytes. */
export async function* chunksOf(content: string | Uint8Array, size = 64 * 1024): AsyncGenerator<Uint8Array> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** What could not be read: line, id and error. */
export const errorsOf = (all: readonly Past[]): unknown[] =>
  all.flatMap((past) => ('error' in past ? [[past.line, past.id, past.error]] : []));
