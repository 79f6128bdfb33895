import Papa from 'papaparse';
import { type RepliesResult, readReplies } from './reply-storage.ts';
import type { SavedReply } from './saved-reply.ts';

const COLUMNS = ['id', 'title', 'text', 'asks', 'when', 'channel', 'needsArticle'] as const;
/** A cell that a spreadsheet would run is written with a quote in front; that quote is taken off again. */
const GUARDED = /^'(?=[=+\-@\t\r])/;

/** Reads replies from a CSV file with a header row, or from a JSON list. All of them or none. Never throws. */
export function importReplies(fileName: string, content: string): RepliesResult {
  const text = content.replace(/^\uFEFF/, '');
  return /\.csv$/i.test(fileName) ? fromCsv(text) : fromJson(text);
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

function fromJson(text: string): RepliesResult {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return refuse('The file is not valid JSON.');
  }
  if (!Array.isArray(parsed)) return refuse('The file must hold a list of replies: [ … ].');
  return readReplies(withIds(parsed));
}

function fromCsv(text: string): RepliesResult {
  const { data, errors, meta } = Papa.parse<Record<string, string>>(text, {
    header: true,
    skipEmptyLines: 'greedy',
    transformHeader: (header) => header.trim(),
  });
  const columns = meta.fields ?? [];
  const unknown = columns.filter((column) => !(COLUMNS as readonly string[]).includes(column));
  const missing = ['title', 'text'].filter((column) => !columns.includes(column));
  if (missing.length || unknown.length) {
    return refuse(
      ...missing.map((column) => `The header row has no column “${column}”.`),
      ...unknown.map((column) => `The column “${column}” is not known. Known: ${COLUMNS.join(', ')}.`),
    );
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
  return readReplies(withIds(data.map(fromCells)));
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

function refuse(...says: readonly string[]): RepliesResult {
  return { ok: false, problems: says.map((say) => ({ say })) };
}
