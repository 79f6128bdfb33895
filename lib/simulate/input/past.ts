import type { Request } from './request.ts';

/**
 * One past reply, or why it cannot be read; the error never quotes the record. `line` is where the record begins in its
 * file, from 1. `id` is null where the record has no readable one.
 */
export type Past =
  | { readonly line: number; readonly request: Request }
  | { readonly line: number; readonly id: string | null; readonly error: string };

/** Reads past replies from the bytes of one file, holding one record at a time. Throws only what the source throws. */
export type PastReader = (bytes: AsyncIterable<Uint8Array>) => AsyncIterable<Past>;

/** Longest record that is read, in bytes: a ticket with its whole history is one line. */
export const MAX_RECORD_BYTES = 32 * 1024 * 1024;
