import Papa from 'papaparse';
import { rowsInCsv } from '#lib/knowledge/csv.ts';
import { listInJson, type Rows } from '#lib/knowledge/rows.ts';
import { readReplies } from './reply-storage.ts';
import type { SavedReply } from './saved-reply.ts';

const COLUMNS = ['id', 'title', 'text', 'asks', 'when', 'channel', 'needsArticle'] as const;
/** A cell that a spreadsheet would run is written with a quote in front; that quote is taken off again. */
const GUARDED = /^'(?=[=+\-@\t\r])/;

/** Reads replies from a CSV file with a header row, or from a JSON list. All of them or none. Never throws. */
export function importReplies(fileName: string, content: string): Rows<SavedReply> {
  const list = /\.csv$/i.test(fileName) ? repliesInCsv(content) : listInJson(content, 'replies');
  return list.ok ? readReplies(withIds(list.rows)) : list;
}

/** Replies as a CSV file that `importReplies` reads back. Sample phrasings stand one a line in their cell. */
export function repliesToCsv(replies: readonly SavedReply[]): string {
  const rows = replies.map((reply) => ({ ...reply, asks: reply.asks.join('\n') }));
  return Papa.unparse(rows, { columns: [...COLUMNS], escapeFormulae: true, newline: '\r\n' });
}

/** Replies as a JSON file that `importReplies` reads back. */
export function repliesToJson(replies: readonly SavedReply[]): string {
  return `${JSON.stringify(replies, null, 2)}\n`;
}

function repliesInCsv(content: string): Rows<unknown> {
  const table = rowsInCsv(content, { needed: ['title', 'text'], known: COLUMNS });
  return table.ok ? { ok: true, rows: table.rows.map(fromCells) } : table;
}

// An empty cell is a field left out.
function fromCells(cells: Readonly<Record<string, string>>): unknown {
  const full = Object.entries(cells).flatMap(([column, cell]) =>
    cell.trim() === '' ? [] : [[column, cell.replace(GUARDED, '')] as const],
  );
  const { asks, needsArticle, ...rest } = Object.fromEntries(full);
  const phrasings = (asks ?? '')
    .split(/\r?\n/)
    .map((ask) => ask.trim())
    .filter(Boolean);
  const flag = needsArticle?.trim().toLowerCase();
  const needs = flag === 'true' || flag === 'yes' ? true : flag === 'false' || flag === 'no' ? false : flag;
  return { ...rest, asks: phrasings, ...(needs === undefined ? {} : { needsArticle: needs }) };
}

// A reply without an id is known by its title.
function withIds(rows: readonly unknown[]): readonly unknown[] {
  return rows.map((row) => {
    if (typeof row !== 'object' || row === null || 'id' in row) return row;
    const { title } = row as { title?: unknown };
    return typeof title === 'string' ? { id: slug(title), ...row } : row;
  });
}

// "Parcel is late" → "parcel-is-late".
function slug(title: string): string {
  const words = title
    .normalize('NFKD')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  return (words ?? ['reply']).join('-').slice(0, 80);
}
