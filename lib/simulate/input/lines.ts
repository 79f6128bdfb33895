/** One line of the input: its text, or why it cannot be read. `line` counts from 1, blank lines included. */
export type Line =
  | { readonly line: number; readonly text: string }
  | { readonly line: number; readonly error: string };

/** Longest line that is read, in bytes. */
export const MAX_LINE_BYTES = 4 * 1024 * 1024;

const LINE_FEED = 10;
/** Refuses what is not UTF-8 and takes a byte order mark away. */
const UTF_8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Splits a stream of bytes into lines of UTF-8, one at a time and never holding more than `maxBytes` of a line.
 * Accepts CRLF and a byte order mark, leaves out blank lines. An unreadable line becomes an error in its place; what
 * the source throws goes through.
 */
export async function* readLines(
  source: AsyncIterable<Uint8Array>,
  maxBytes: number = MAX_LINE_BYTES,
): AsyncGenerator<Line> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let line = 1;
  const keep = (part: Uint8Array): void => {
    length += part.length;
    if (length > maxBytes) parts = [];
    else if (part.length > 0) parts.push(part);
  };
  for await (const chunk of source) {
    let from = 0;
    for (let to = chunk.indexOf(LINE_FEED); to >= 0; to = chunk.indexOf(LINE_FEED, from)) {
      keep(chunk.subarray(from, to));
      const read = decode(parts, length, line, maxBytes);
      if (read) yield read;
      parts = [];
      length = 0;
      line++;
      from = to + 1;
    }
    keep(chunk.subarray(from));
  }
  const last = decode(parts, length, line, maxBytes);
  if (last) yield last;
}

function decode(
  parts: readonly Uint8Array[],
  length: number,
  line: number,
  maxBytes: number,
): Line | undefined {
  if (length > maxBytes) return { line, error: `the line is longer than ${maxBytes} bytes` };
  const bytes = parts.length === 1 ? (parts[0] as Uint8Array) : joined(parts, length);
  try {
    const text = UTF_8.decode(bytes);
    return text.trim() === '' ? undefined : { line, text };
  } catch {
    return { line, error: 'the line is not valid UTF-8' };
  }
}

/** Pieces as one array, in any browser. */
export function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
