import * as z from 'zod';
import type { SavedReply } from './saved-reply.ts';

/** What is wrong with a reply. `row` counts from 1; without it, the list as a whole is meant. */
export interface ReplyProblem {
  readonly row?: number;
  readonly field?: string;
  readonly say: string;
}

/** All replies, or everything that is wrong with them. */
export type RepliesResult =
  | { readonly ok: true; readonly replies: readonly SavedReply[] }
  | { readonly ok: false; readonly problems: readonly ReplyProblem[] };

const MAX_REPLIES = 2000;
const MAX_PROBLEMS = 50;

const filled = (max: number) =>
  z
    .string('must be text')
    .trim()
    .min(1, 'must not be empty')
    .max(max, `must be at most ${max} characters long`);

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
export function readReplies(rows: readonly unknown[]): RepliesResult {
  if (rows.length > MAX_REPLIES) {
    return { ok: false, problems: [{ say: `At most ${MAX_REPLIES} replies fit.` }] };
  }
  const replies: SavedReply[] = [];
  const problems: ReplyProblem[] = [];
  const rowOf = new Map<string, number>();
  rows.forEach((value, index) => {
    const row = index + 1;
    const read = Reply.safeParse(value);
    if (!read.success) {
      problems.push(...read.error.issues.flatMap((issue) => problemsOf(row, value, issue)));
      return;
    }
    const first = rowOf.get(read.data.id);
    if (first !== undefined) {
      problems.push({ row, field: 'id', say: `Row ${row}: id is the same as in row ${first}.` });
    }
    rowOf.set(read.data.id, first ?? row);
    replies.push(read.data);
  });
  return problems.length ? { ok: false, problems: problems.slice(0, MAX_PROBLEMS) } : { ok: true, replies };
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
    if (read.ok) return { ok: true, value: read.replies };
    return { ok: false, say: read.problems.map(({ say }) => say).join('\n') };
  },
} as const;

function problemsOf(row: number, value: unknown, issue: z.core.$ZodIssue): readonly ReplyProblem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((field) => ({
      row,
      field,
      say: `Row ${row}: ${field} is not a field of a reply.`,
    }));
  }
  const [field, place] = issue.path.map(String);
  if (field === undefined) return [{ row, say: `Row ${row} ${issue.message}.` }];
  const missing = (value as Record<string, unknown>)[field] === undefined;
  const name = place === undefined ? field : `${field} ${Number(place) + 1}`;
  return [{ row, field, say: `Row ${row}: ${name} ${missing ? 'is missing' : issue.message}.` }];
}
