import type { Evidence } from '#lib/core/types.ts';
import { rowsInCsv } from './csv.ts';
import { readArticles } from './import.ts';
import { htmlText } from './import-html.ts';
import type { Rows } from './rows.ts';

/** What the columns of help centres are called, by the field they fill. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  id: ['id', 'article_id'],
  title: ['title', 'name', 'question', 'subject'],
  text: ['text', 'body', 'content', 'answer', 'html'],
  url: ['url', 'html_url', 'link'],
  updatedAt: ['updatedat', 'updated_at', 'updated', 'edited_at'],
  internal: ['internal', 'private'],
};
const FIELD = new Map(Object.entries(NAMES).flatMap(([field, names]) => names.map((name) => [name, field])));
const MARKUP = /<(?:p|div|br|h[1-6]|ul|ol|li|table|a|strong|em|span)\b[^>]*>/i;
const YES = /^(?:true|yes|y|1)$/i;
const NO = /^(?:false|no|n|0)$/i;

/**
 * Reads articles from a CSV file with a header row. Columns may have the names a help centre's export gives them; one
 * that is not known is left out, as in JSON. A text in HTML is taken as what it shows. Needs a DOM for that.
 */
export function articlesInCsv(content: string): Rows<Evidence> {
  const table = rowsInCsv(content, {
    needed: ['title', 'text'],
    fieldOf: (name) => FIELD.get(name.toLowerCase()) ?? name,
  });
  return table.ok ? readArticles(table.rows.map((cells, index) => articleOf(cells, index + 1))) : table;
}

function articleOf(cells: Readonly<Record<string, string>>, row: number): unknown {
  const full = Object.fromEntries(
    Object.entries(cells).flatMap(([field, cell]) => (cell.trim() === '' ? [] : [[field, cell.trim()]])),
  );
  const { text, internal } = full;
  return {
    ...full,
    id: full.id ?? full.url ?? `row-${row}`,
    ...(text && MARKUP.test(text) ? { text: htmlText(text) } : {}),
    ...(internal === undefined ? {} : { internal: flag(internal) }),
  };
}

// Anything else stays as it is, so that the check of the row names it.
function flag(cell: string): boolean | string {
  if (YES.test(cell)) return true;
  return NO.test(cell) ? false : cell;
}
