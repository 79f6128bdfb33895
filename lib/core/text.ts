import { type Line, readLine } from './lines.ts';
import { Reading } from './reading.ts';
import type { Span } from './types.ts';

export { fold } from './fold.ts';
export { MAX_SENTENCE } from './sentences.ts';

/** Whose words a sentence is: the writer's own, the writer's signature, or an earlier mail that is quoted. */
export type Part = 'own' | 'signature' | 'quoted';

/** A sentence or line; long ones are cut so that no pattern ever sees many more than `MAX_SENTENCE` characters. */
export interface Sentence {
  readonly span: Span;
  /** The folded characters under `span`. */
  readonly text: string;
  readonly question: boolean;
  readonly part: Part;
  /** `part` is `quoted`: not the writer's own words. */
  readonly quoted: boolean;
  /** The sentence as a text of its own: the same object while the same sentence comes back, wherever it stands. */
  readonly alone: Analysis;
}

/** One text, read once and shared by all rules. All offsets are UTF-16 offsets into `text`. */
export interface Analysis {
  readonly text: string;
  /** `fold(text)`: same length, so offsets carry over. */
  readonly folded: string;
  readonly sentences: readonly Sentence[];
  /** Folded words: letters and digits, with an apostrophe inside. */
  readonly words: ReadonlySet<string>;
}

const SIGNATURE_LINES = 8;
const SIGNATURE_WIDTH = 100;

/** Reads a text once: folding, sentences, words. Linear in its length; lines that were read before are not read again. */
export function analyse(text: string): Analysis {
  return new Reading(text, sentencesIn(layOut(text, NOTHING)));
}

/**
 * Reads the same text again and again while somebody writes it. What stands where it stood, before and behind an edit, is
 * taken over: the same sentences as the same objects.
 */
export function analyser(): (text: string) => Analysis {
  let rows = NOTHING;
  let last: Analysis | undefined;
  return (text) => {
    if (last?.text !== text) {
      rows = layOut(text, rows);
      last = new Reading(text, sentencesIn(rows));
    }
    return last;
  };
}

/** A line where it stands in a text. */
interface Row {
  readonly words: string;
  readonly line: Line;
  readonly part: Part;
  readonly offset: number;
  readonly sentences: readonly Sentence[];
}
const NOTHING: readonly Row[] = [];

function layOut(text: string, before: readonly Row[]): readonly Row[] {
  const lines = text.split('\n');
  const moved = before.length - lines.length;
  const most = Math.min(lines.length, before.length);
  let head = 0;
  while (head < most && before[head]?.words === lines[head]) head++;
  let tail = lines.length;
  while (tail > head && tail + moved > head && before[tail - 1 + moved]?.words === lines[tail - 1]) tail--;
  const known = (index: number): Row | undefined =>
    index < head ? before[index] : index >= tail ? before[index + moved] : undefined;
  const own = lines.map((words, index) => known(index)?.line ?? readLine(words, 'own'));
  const { signature, quote } = partsOf(own);
  let offset = 0;
  return lines.map((words, index) => {
    const part = index >= quote ? 'quoted' : index >= signature ? 'signature' : 'own';
    const at = offset;
    offset += words.length + 1;
    const row = known(index);
    if (row?.offset === at && row.part === part) return row;
    const line = own[index] as Line;
    const read = part === 'own' ? line : readLine(words, part);
    return { words, line, part, offset: at, sentences: read.sentences.map((one) => placed(one, at)) };
  });
}

function placed(sentence: Sentence, offset: number): Sentence {
  if (offset === 0) return sentence;
  const { span, text, question, part, quoted, alone } = sentence;
  return { span: [span[0] + offset, span[1] + offset], text, question, part, quoted, alone };
}

function sentencesIn(rows: readonly Row[]): Sentence[] {
  const all: Sentence[] = [];
  for (const { sentences } of rows) for (const sentence of sentences) all.push(sentence);
  return all;
}

/** From which line on the text is a signature, and from which it is an earlier mail. */
function partsOf(read: readonly Line[]): { signature: number; quote: number } {
  let quote = read.findIndex(({ opensQuote }, index) => opensQuote && hasText(read, index));
  if (quote < 0) quote = read.length;
  let closing = quote - 1;
  while (closing >= 0 && !read[closing]?.closing) closing--;
  if (closing < 0) return { signature: quote, quote };
  let lines = 0;
  for (let index = closing + 1; index < quote; index++) {
    const { width } = read[index] as Line;
    if (width > SIGNATURE_WIDTH) return { signature: quote, quote };
    if (width > 0) lines++;
  }
  const signs = lines <= SIGNATURE_LINES && hasText(read, closing);
  return { signature: signs ? closing + 1 : quote, quote };
}

function hasText(read: readonly Line[], before: number): boolean {
  const first = read.findIndex(({ sentences }) => sentences.length > 0);
  return first >= 0 && first < before;
}
