import * as z from 'zod';
import type { Evidence } from '#lib/core/types.ts';
import { filled, listInJson, type Rows, readRows } from './rows.ts';

const MAX_ARTICLES = 20_000;
const MAX_TEXT = 100_000;

const date = z.union(
  [z.iso.date(), z.iso.datetime({ offset: true })],
  'must be a date such as 2026-11-22 or 2026-11-22T09:30:00Z',
);

const Article = z.object(
  {
    // Helpdesks number their articles.
    id: z.union([z.int().transform(String), filled(200)], 'must be text or a whole number').pipe(filled(200)),
    title: filled(500),
    text: filled(MAX_TEXT),
    url: z
      .url({ protocol: /^https?$/, error: 'must be an address that begins with https:// or http://' })
      .exactOptional(),
    updatedAt: date.exactOptional(),
    internal: z.boolean('must be true or false').exactOptional(),
  },
  'must be an object with id, title and text',
);

/** Reads articles from a JSON array. Pure; never throws. */
export function articlesInJson(json: string): Rows<Evidence> {
  const list = listInJson(json, 'articles');
  return list.ok ? readArticles(list.rows) : list;
}

/** Reads articles from parsed rows. Fields it does not know are left out. Pure; never throws. */
export function readArticles(rows: readonly unknown[]): Rows<Evidence> {
  return readRows(Article, rows, MAX_ARTICLES);
}
