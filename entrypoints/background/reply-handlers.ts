import * as z from 'zod';
import type { Rows } from '#lib/knowledge/rows.ts';
import { readReplies } from '#lib/llm/reply-storage.ts';
import type { SavedReply } from '#lib/llm/saved-reply.ts';
import { STARTER_LIBRARY } from '#lib/llm/starter-library.ts';
import type { Handlers, Parser } from '#lib/messaging/serve.ts';
import type { Checked, RepliesState } from '#lib/messaging/settings.ts';
import { Nothing, parser, Short } from './parser.ts';
import type { Settings } from './settings.ts';

const Given = z.array(z.unknown()).max(5000);

/** Answers what the settings page asks about the saved replies. */
export function replyHandlers(
  settings: Settings,
): Pick<Handlers, 'replies.list' | 'replies.save' | 'replies.remove' | 'replies.replace'> {
  async function state(): Promise<RepliesState> {
    const { value, problem } = await settings.replies.read();
    const own = value !== null;
    return { replies: value ?? STARTER_LIBRARY, own, ...(problem === undefined ? {} : { problem }) };
  }
  async function saved(
    read: Rows<SavedReply>,
    next: (before: readonly SavedReply[], given: readonly SavedReply[]) => readonly SavedReply[],
  ): Promise<Checked<RepliesState>> {
    if (!read.ok) return read;
    await settings.replies.change((before) => next(before ?? STARTER_LIBRARY, read.rows));
    return { ok: true, value: await state() };
  }
  return {
    'replies.list': { parse: parser(Nothing), handle: state },
    'replies.save': {
      // The fields are checked below, where a problem can be said at its place.
      parse: parser(
        z.strictObject({ replies: Given, at: z.int().nonnegative().exactOptional() }),
      ) as Parser<'replies.save'>,
      handle: ({ replies: given, at }) =>
        saved(readReplies(given), (before, rows) => merge(before, rows, at)),
    },
    'replies.remove': {
      parse: parser(z.strictObject({ id: Short })),
      async handle({ id }) {
        await settings.replies.change((before) =>
          (before ?? STARTER_LIBRARY).filter((reply) => reply.id !== id),
        );
        return state();
      },
    },
    'replies.replace': {
      parse: parser(z.strictObject({ replies: Given.nullable() })) as Parser<'replies.replace'>,
      async handle({ replies: given }) {
        if (given !== null) return saved(readReplies(given), (_before, rows) => rows);
        await settings.replies.change(() => null);
        return { ok: true, value: await state() };
      },
    },
  };
}

function merge(
  before: readonly SavedReply[],
  given: readonly SavedReply[],
  at = before.length,
): readonly SavedReply[] {
  const byId = new Map(given.map((reply) => [reply.id, reply]));
  const known = new Set(before.map(({ id }) => id));
  const changed = before.map((reply) => byId.get(reply.id) ?? reply);
  return changed.toSpliced(at, 0, ...given.filter(({ id }) => !known.has(id)));
}
