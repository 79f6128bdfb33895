import { readCsv } from './csv.ts';
import { readJsonLines } from './json-lines.ts';
import { joined } from './lines.ts';
import type { Past, PastReader } from './past.ts';

/** How past replies may come. `json` is one object a line: a reply, or a ticket of a Zendesk export. */
export const FORMATS = ['auto', 'csv', 'json'] as const;
export type PastFormat = (typeof FORMATS)[number];

/** Unpacks gzip; the platform's own way. */
export type Gunzip = (bytes: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array>;

/** One file of past replies. */
export interface Archive {
  /** Its name tells the format, where `format` does not; bad lines are named by it. */
  readonly name: string;
  readonly bytes: AsyncIterable<Uint8Array>;
}

const READERS: Readonly<Record<Exclude<PastFormat, 'auto'>, PastReader>> = {
  csv: readCsv,
  json: readJsonLines,
};
const BLANK = new Set([0xef, 0xbb, 0xbf, 0x09, 0x0a, 0x0d, 0x20]);
const [BRACE, BRACKET] = [0x7b, 0x5b];
/** Bytes that tell gzip and zip. */
const MAGIC = 3;
/** Blanks at the beginning that are looked past, in bytes. */
const MOST_BLANK = 64 * 1024;

/**
 * Reads the past replies of one file, gzipped or not (its first bytes tell). Where the format is not given, the name's
 * ending tells it, or else the first character: { stands for JSON, anything else for CSV. Throws what the source and
 * `gunzip` throw.
 */
export async function* readPast(
  { name, bytes }: Archive,
  format: PastFormat,
  gunzip: Gunzip,
): AsyncGenerator<Past> {
  const packed = await peeked(bytes);
  const isGzip = packed.head[0] === 0x1f && packed.head[1] === 0x8b;
  const plain = isGzip ? await peeked(gunzip(packed.whole)) : packed;
  const isZip = plain.head[0] === 0x50 && plain.head[1] === 0x4b && plain.head[2] === 0x03;
  if (isZip) {
    yield { line: 1, id: null, error: 'this is a zip archive or a spreadsheet; expected JSON lines or CSV' };
    return;
  }
  const read = READERS[format === 'auto' ? (byName(name) ?? byStart(plain.head)) : format];
  yield* read(plain.whole);
}

function byName(name: string): 'csv' | 'json' | undefined {
  const ending = /\.(csv|tsv|json|jsonl|ndjson)(?:\.gz)?$/i.exec(name)?.[1]?.toLowerCase();
  if (ending === undefined) return undefined;
  return ending === 'csv' || ending === 'tsv' ? 'csv' : 'json';
}

function byStart(head: Uint8Array): 'csv' | 'json' {
  const first = head.find((byte) => !BLANK.has(byte));
  return first === undefined || first === BRACE || first === BRACKET ? 'json' : 'csv';
}

/** The first bytes of a stream, up to where it says something, and the stream with them still in front. */
async function peeked(
  bytes: AsyncIterable<Uint8Array>,
): Promise<{ readonly head: Uint8Array; readonly whole: AsyncIterable<Uint8Array> }> {
  const source = bytes[Symbol.asyncIterator]();
  const read: Uint8Array[] = [];
  let length = 0;
  let ended = false;
  let begun = false;
  while (!ended && (length < MAGIC || (!begun && length < MOST_BLANK))) {
    const next = await source.next();
    ended = next.done === true;
    if (next.done) break;
    read.push(next.value);
    length += next.value.length;
    begun ||= next.value.some((byte) => !BLANK.has(byte));
  }
  async function* whole(): AsyncGenerator<Uint8Array> {
    try {
      yield* read.splice(0);
      while (!ended) {
        const next = await source.next();
        if (next.done) return;
        yield next.value;
      }
    } finally {
      await source.return?.();
    }
  }
  const head = joined(read, length);
  return { head, whole: whole() };
}
