import { editBetween } from './edit.ts';
import { freshly, type Line, readLine } from './lines.ts';
import type { Part, Sentence } from './text.ts';
import type { Span } from './types.ts';

/** A line where it stands in a text. */
export interface Row {
  readonly words: string;
  readonly line: Line;
  readonly part: Part;
  readonly offset: number;
  readonly sentences: readonly Sentence[];
}

type Words = Pick<Row, 'words' | 'line'> & Partial<Row>;

const SIGNATURE_LINES = 8;
const SIGNATURE_WIDTH = 100;
/** The layout of no text at all. */
const NO_ROWS: readonly Row[] = [];

/** The lines of a text. Those of an earlier state of it that stand before or behind the edit are not read again. */
export function layOut(text: string, before = NO_ROWS, was = ''): readonly Row[] {
  const lines = before.length > 0 ? taken(text, before, was) : text.split('\n').map(read);
  const { signature, quote } = partsOf(lines);
  let offset = 0;
  const rows: Row[] = [];
  for (let index = 0; index < lines.length; index++) {
    const row = lines[index] as Words;
    const part = index >= quote ? 'quoted' : index >= signature ? 'signature' : 'own';
    rows.push(row.offset === offset && row.part === part ? (row as Row) : placed(row, part, offset));
    offset += row.words.length + 1;
  }
  return rows;
}

function read(words: string): Words {
  return { words, line: readLine(words, 'own') };
}

function typed(words: string): Words {
  return { words, line: freshly(words, 'own') };
}

function taken(text: string, before: readonly Row[], was: string): readonly Words[] {
  const { at, removed, added } = editBetween(was, text);
  // A line is taken over with the break behind it, or with the one before it.
  let head = 0;
  while (endOf(before[head]) < at || (endOf(before[head]) === at && text[at] === '\n')) head++;
  let tail = before.length;
  while (tail > head && (before[tail - 1] as Row).offset > at + removed) tail--;
  const from = head === 0 ? 0 : endOf(before[head - 1]) + 1;
  const to = tail === before.length ? text.length : (before[tail] as Row).offset - 1 + added - removed;
  const written = text.slice(from, to).split('\n').map(typed);
  return [...before.slice(0, head), ...written, ...before.slice(tail)];
}

function endOf(row: Row | undefined): number {
  return row ? row.offset + row.words.length : Number.POSITIVE_INFINITY;
}

function placed({ words, line }: Words, part: Part, offset: number): Row {
  const { sentences } = part === 'own' ? line : readLine(words, part);
  return {
    words,
    line,
    part,
    offset,
    sentences: offset === 0 ? sentences : sentences.map((one) => moved(one, offset)),
  };
}

function moved(one: Sentence, by: number): Sentence {
  const { text, question, part, quoted, alone, serial } = one;
  const span: Span = [one.span[0] + by, one.span[1] + by];
  return { span, text, question, part, quoted, alone, serial };
}

/** From which line on the text is a signature, and from which it is an earlier mail. */
function partsOf(all: readonly Words[]): { signature: number; quote: number } {
  let quote = all.findIndex(({ line }, index) => line.opensQuote && hasText(all, index));
  if (quote < 0) quote = all.length;
  let closing = quote - 1;
  while (closing >= 0 && !all[closing]?.line.closing) closing--;
  if (closing < 0) return { signature: quote, quote };
  let lines = 0;
  for (let index = closing + 1; index < quote; index++) {
    const width = all[index]?.line.width ?? 0;
    if (width > SIGNATURE_WIDTH) return { signature: quote, quote };
    if (width > 0) lines++;
  }
  const signs = lines <= SIGNATURE_LINES && hasText(all, closing);
  return { signature: signs ? closing + 1 : quote, quote };
}

function hasText(all: readonly Words[], before: number): boolean {
  const first = all.findIndex(({ line }) => line.sentences.length > 0);
  return first >= 0 && first < before;
}
