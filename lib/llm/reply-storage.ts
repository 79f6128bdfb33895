import * as z from 'zod';
import { filled, type Rows, readRows } from '#lib/knowledge/rows.ts';
import type { SavedReply } from './saved-reply.ts';

const MAX_REPLIES = 2000;

const Reply = z.strictObject(
  {
    id: filled(200),
    title: filled(200),
    text: filled(20_000),
    asks: z
      .array(filled(300), 'must be a list of phrasings')
      .max(100, 'must hold at most 100 phrasings')
      .default([]),
    when: z
      .enum(
        ['legal', 'grief', 'card', 'human', 'anger', 'thanks', 'waiting'],
        'must be legal, grief, card, human, anger, thanks or waiting',
      )
      .exactOptional(),
    channel: z.enum(['email', 'messaging'], 'must be email or messaging').exactOptional(),
    needsArticle: z.boolean('must be true or false').exactOptional(),
  },
  'must be an object with id, title and text',
);

/** Reads replies from parsed data: all of them or none. Pure; never throws. */
export function readReplies(rows: readonly unknown[]): Rows<SavedReply> {
  return readRows(Reply, rows, MAX_REPLIES);
}

/** How the team's replies are kept; null stands for the starter library. */
export const REPLIES_STORAGE = {
  key: 'local:replies',
  version: 1,
  migrations: {},
  fallback: null as readonly SavedReply[] | null,
  parse(value: unknown): { ok: true; value: readonly SavedReply[] } | { ok: false; say: string } {
    if (!Array.isArray(value)) return { ok: false, say: 'The data must be a list of replies.' };
    const read = readReplies(value);
    if (read.ok) return { ok: true, value: read.rows };
    return { ok: false, say: read.problems.map(({ say }) => say).join('\n') };
  },
} as const;
