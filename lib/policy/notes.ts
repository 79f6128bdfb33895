import * as z from 'zod';

/** A person's own notes on rules, by code. They judge nothing and stay in this browser. */
export type Notes = Readonly<Record<string, string>>;

/** The longest note, in UTF-16 units. */
export const MOST_NOTE = 2000;

const notes = z.record(z.string().max(200), z.string().min(1).max(MOST_NOTE));

/** How the notes are kept. */
export const NOTES_STORAGE = {
  key: 'local:rule-notes',
  version: 1,
  migrations: {},
  fallback: {} as Notes,
  parse(value: unknown): { ok: true; value: Notes } | { ok: false; say: string } {
    const read = notes.safeParse(value);
    return read.success ? { ok: true, value: read.data } : { ok: false, say: z.prettifyError(read.error) };
  },
} as const;
