import type { Message } from '#lib/core/types.ts';
import { csvRecords } from './csv-records.ts';
import type { Past } from './past.ts';
import { instant, type RequestResult } from './request.ts';

/** What columns may be called, by what they hold. */
const NAMES = {
  text: ['text', 'reply', 'body', 'answer'],
  id: ['id', 'reply_id', 'ticket_id', 'ticket'],
  customer: ['customer', 'customer_message', 'message', 'question'],
  subject: ['subject'],
  channel: ['channel'],
  brand: ['brand'],
  date: ['date', 'created_at', 'sent_at'],
  agent: ['agent', 'agent_name'],
} as const;
type Field = keyof typeof NAMES;
type Columns = readonly (Field | null)[];

/**
 * Reads a CSV file with a header row: a column `text` with the reply; optional ones are id, customer (what the customer
 * wrote before), subject, channel, brand, date and agent, in any order and under some other usual names. Commas,
 * semicolons, tabs and bars may part the columns. A file without a column for the reply gives one error and nothing else.
 */
export async function* readCsv(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Past> {
  let columns: Columns | undefined;
  for await (const record of csvRecords(bytes)) {
    const { line } = record;
    if (columns) {
      yield 'error' in record
        ? { line, id: null, error: record.error }
        : { line, ...pastOf(record.cells, columns, line) };
      continue;
    }
    columns = 'error' in record ? [] : columnsOf(record.cells);
    if (columns.includes('text')) continue;
    const expected = `expected a header row with a column for the reply, named ${NAMES.text.join(', ')}`;
    yield { line, id: null, error: 'error' in record ? `${record.error}; ${expected}` : expected };
    return;
  }
}

function columnsOf(header: readonly string[]): Columns {
  const names = header.map((name) => name.trim().toLowerCase().replaceAll(' ', '_'));
  const chosen = new Map<number, Field>();
  for (const [field, known] of Object.entries(NAMES) as [Field, readonly string[]][]) {
    const at = known.map((name) => names.indexOf(name)).find((place) => place >= 0);
    if (at !== undefined) chosen.set(at, field);
  }
  return header.map((_, at) => chosen.get(at) ?? null);
}

function pastOf(cells: readonly string[], columns: Columns, line: number): RequestResult {
  const row: Partial<Record<Field, string>> = {};
  for (const [at, field] of columns.entries()) {
    const cell = cells[at] ?? '';
    if (field && cell.trim() !== '')
      row[field] = field === 'text' || field === 'customer' ? cell : cell.trim();
  }
  const id = row.id ?? `row ${line}`;
  if (cells.length > columns.length)
    return { id, error: `the row has ${cells.length} cells, the header row ${columns.length}` };
  const at = row.date === undefined ? undefined : instantOf(row.date);
  if (at && !at.success) return { id, error: `date: ${at.error.issues[0]?.message}` };
  const { text = '', customer, subject, channel, brand, agent } = row;
  const messages: Message[] = customer
    ? [{ author: 'customer', text: customer, ...(at ? { at: at.data } : {}) }]
    : [];
  return {
    request: {
      id,
      draft: { text, visibility: 'public', to: [], origin: { kind: 'typed', aiShare: 0 } },
      conversation: {
        helpdesk: 'csv',
        id,
        customer: {},
        messages,
        ...(agent ? { agent: { name: agent } } : {}),
        ...(subject ? { subject } : {}),
        ...(channel ? { channel } : {}),
        ...(brand ? { brand } : {}),
      },
      knowledge: [],
    },
  };
}

/** Spreadsheets write a blank between date and time; without a zone it is taken for UTC. */
const instantOf = (date: string) =>
  instant.safeParse(
    date.replace(
      /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2})(:\d{2})?$/,
      (_, day, time, seconds = ':00') => `${day}T${time}${seconds}Z`,
    ),
  );
