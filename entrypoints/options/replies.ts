import type { ReplyServices } from '#components/options/services.ts';
import { importReplies, repliesToCsv, repliesToJson } from '#lib/llm/reply-import.ts';
import { BLANKS, previewReply } from './reply-preview.ts';

/** What the pages about saved replies need of the drafter. */
export const replies: ReplyServices = {
  blanks: BLANKS,
  preview: previewReply,
  read({ name, text }) {
    const read = importReplies(name, text);
    return read.ok ? { ok: true, items: read.rows } : read;
  },
  write: (all, format) => (format === 'csv' ? repliesToCsv(all) : repliesToJson(all)),
};
