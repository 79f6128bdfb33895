import * as z from 'zod';
import type { Evidence } from '#lib/core/types.ts';

/** What is wrong in an import. `row` counts from 1; without it, the file as a whole is meant. */
export interface ImportProblem {
  readonly row?: number;
  readonly field?: string;
  readonly say: string;
}

/** All rows, or everything that is wrong with them. */
export type ImportResult =
  | { readonly ok: true; readonly articles: readonly Evidence[] }
  | { readonly ok: false; readonly problems: readonly ImportProblem[] };

const MAX_ROWS = 20_000;
const MAX_TEXT = 100_000;
const MAX_PROBLEMS = 50;

const filled = (max: number) =>
  z
    .string('must be text')
    .trim()
    .min(1, 'must not be empty')
    .max(max, `must be at most ${max} characters long`);

const date = z.union(
  [z.iso.date(), z.iso.datetime({ offset: true })],
  'must be a date such as 2026-11-22 or 2026-11-22T09:30:00Z',
);

const Row = z.object(
  {
    // Helpdesks number their articles.
    id: z.union([z.int().transform(String), filled(200)], 'must be text or a whole number').pipe(filled(200)),
    title: filled(500),
    text: filled(MAX_TEXT),
    url: z
      .url({ protocol: /^https?$/, error: 'must be an address that begins with https:// or http://' })
      .optional(),
    updatedAt: date.optional(),
    internal: z.boolean('must be true or false').optional(),
  },
  'must be an object with id, title and text',
);

/** Reads articles from a JSON array. Pure; never throws. */
export function readArticles(json: string): ImportResult {
  const parsed = parse(json);
  return Array.isArray(parsed) ? readRows(parsed) : refuse({ say: notAnArray(parsed) });
}

/** Reads articles from parsed rows. Fields it does not know are left out. Pure; never throws. */
export function readRows(rows: readonly unknown[]): ImportResult {
  if (rows.length > MAX_ROWS) {
    return refuse({ say: `The file has ${rows.length} rows; at most ${MAX_ROWS} fit.` });
  }
  const articles: Evidence[] = [];
  const problems: ImportProblem[] = [];
  const rowOf = new Map<string, number>();
  rows.forEach((value: unknown, index) => {
    const row = index + 1;
    const read = Row.safeParse(value);
    if (!read.success) {
      problems.push(...read.error.issues.map((issue) => problemOf(row, value, issue)));
      return;
    }
    const first = rowOf.get(read.data.id);
    if (first !== undefined)
      problems.push({ row, field: 'id', say: `Row ${row}: id is the same as in row ${first}.` });
    rowOf.set(read.data.id, first ?? row);
    articles.push(read.data as Evidence);
  });
  return problems.length ? refuse(...problems.slice(0, MAX_PROBLEMS)) : { ok: true, articles };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

function notAnArray(parsed: unknown): string {
  return parsed === undefined
    ? 'The file is not valid JSON.'
    : 'The file must hold a list of articles: [ … ].';
}

function refuse(...problems: ImportProblem[]): ImportResult {
  return { ok: false, problems };
}

function problemOf(row: number, value: unknown, issue: z.core.$ZodIssue): ImportProblem {
  const field = issue.path[0]?.toString();
  if (field === undefined) return { row, say: `Row ${row} ${issue.message}.` };
  const missing = (value as Record<string, unknown>)[field] === undefined;
  return { row, field, say: `Row ${row}: ${field} ${missing ? 'is missing' : issue.message}.` };
}
