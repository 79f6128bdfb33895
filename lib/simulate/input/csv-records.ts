import Papa from 'papaparse';
import { joined } from './lines.ts';
import { MAX_RECORD_BYTES } from './past.ts';

/** The cells of one record, or why it cannot be read. `line` is where it begins, from 1. */
export type CsvRecord =
  | { readonly line: number; readonly cells: readonly string[] }
  | { readonly line: number; readonly error: string };

const LINE_FEED = 10;
const QUOTE = 34;
/** What may part columns: comma, semicolon, tab, bar. */
const DELIMITERS = [',', ';', '\t', '|'] as const;
const BYTES = DELIMITERS.map((one) => one.charCodeAt(0));
/** Refuses what is not UTF-8 and takes a byte order mark away. */
const UTF_8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Splits a stream of bytes into records of CSV (RFC 4180; the header row tells the delimiter) and never holds more than one:
 * a line break inside quotes belongs to its cell. Leaves out blank lines. What the source throws goes through.
 */
export async function* csvRecords(
  source: AsyncIterable<Uint8Array>,
  maxBytes: number = MAX_RECORD_BYTES,
): AsyncGenerator<CsvRecord> {
  let delimiters: readonly number[] = BYTES;
  let delimiter: string | undefined;
  let parts: Uint8Array[] = [];
  let length = 0;
  let line = 1;
  let begins = 1;
  // Only a quote at the beginning of a cell opens one; two in a row inside close and open it again.
  let opens = true;
  let quoted = false;
  const keep = (part: Uint8Array): void => {
    length += part.length;
    if (length > maxBytes) parts = [];
    else if (part.length > 0) parts.push(part);
  };
  const record = (): CsvRecord | undefined => {
    const read: CsvRecord | undefined =
      length > maxBytes
        ? { line: begins, error: `the row is longer than ${maxBytes} bytes` }
        : cellsOf(joined(parts, length), begins, delimiter);
    if (read && 'cells' in read && delimiter === undefined) {
      delimiter = delimiterOf(joined(parts, length));
      delimiters = [delimiter.charCodeAt(0)];
    }
    parts = [];
    length = 0;
    return read;
  };
  for await (const chunk of source) {
    let from = 0;
    for (let at = 0; at < chunk.length; at++) {
      const byte = chunk[at] as number;
      if (byte === QUOTE) {
        if (quoted || opens) quoted = !quoted;
        // After a closing quote the next one opens again.
        opens = !quoted;
        continue;
      }
      if (byte === LINE_FEED) {
        line++;
        if (!quoted) {
          keep(chunk.subarray(from, at));
          from = at + 1;
          const read = record();
          if (read) yield read;
          begins = line;
        }
        opens = !quoted;
      } else if (!quoted) opens = delimiters.includes(byte);
    }
    keep(chunk.subarray(from));
  }
  const last = record();
  if (last) yield last;
}

function cellsOf(bytes: Uint8Array, line: number, delimiter: string | undefined): CsvRecord | undefined {
  let text: string;
  try {
    text = UTF_8.decode(bytes);
  } catch {
    return { line, error: 'the row is not valid UTF-8' };
  }
  if (text.trim() === '') return undefined;
  const { data, errors } = Papa.parse<string[]>(text, optionsOf(delimiter));
  if (errors.some(({ type }) => type === 'Quotes'))
    return { line, error: 'the row has a quoted cell that is not closed where it should be' };
  return { line, cells: data[0] ?? [] };
}

function delimiterOf(header: Uint8Array): string {
  return Papa.parse(UTF_8.decode(header), optionsOf(undefined)).meta.delimiter;
}

const optionsOf = (delimiter: string | undefined) =>
  delimiter === undefined ? { delimitersToGuess: [...DELIMITERS] } : { delimiter };
