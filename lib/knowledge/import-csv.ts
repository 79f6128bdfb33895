import Papa from 'papaparse';
import { type ImportResult, readRows } from './import.ts';
import { htmlText } from './import-html.ts';

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
export function readCsv(content: string): ImportResult {
  const { data, errors, meta } = Papa.parse<Record<string, string>>(content.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: 'greedy',
    transformHeader: (header) => {
      const name = header.trim();
      return FIELD.get(name.toLowerCase()) ?? name;
    },
  });
  const missing = ['title', 'text'].filter((column) => !meta.fields?.includes(column));
  if (missing.length) {
    return {
      ok: false,
      problems: missing.map((field) => ({ field, say: `The header row has no column “${field}”.` })),
    };
  }
  const broken = errors.filter(({ type }) => type !== 'Delimiter');
  if (broken.length) {
    return {
      ok: false,
      problems: broken.slice(0, 50).map(({ row, message }) => {
        const at = (row ?? 0) + 1;
        return { row: at, say: `Row ${at}: ${message}.` };
      }),
    };
  }
  return readRows(data.map((cells, index) => articleOf(cells, index + 1)));
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
