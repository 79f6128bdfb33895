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
  const lines = text.split('\n');
  const own = lines.map((line) => readLine(line, 'own'));
  const { signature, quote } = partsOf(own, lines);
  const sentences: Sentence[] = [];
  let offset = 0;
  own.forEach((read, index) => {
    const line = lines[index] as string;
    const part = index >= quote ? 'quoted' : index >= signature ? 'signature' : 'own';
    for (const sentence of part === 'own' ? read.sentences : readLine(line, part).sentences) {
      const { span, text: words, question, part: of, quoted, alone } = sentence;
      const at: Span = [span[0] + offset, span[1] + offset];
      sentences.push({ span: at, text: words, question, part: of, quoted, alone });
    }
    offset += line.length + 1;
  });
  return new Reading(text, sentences);
}

/** From which line on the text is a signature, and from which it is an earlier mail. */
function partsOf(read: readonly Line[], lines: readonly string[]): { signature: number; quote: number } {
  let quote = read.findIndex(({ opensQuote }, index) => opensQuote && hasText(read, index));
  if (quote < 0) quote = read.length;
  const closing = read.slice(0, quote).findLastIndex((line) => line.closing);
  const after = lines.slice(closing + 1, quote).filter((line) => line.trim() !== '');
  const fits = after.length <= SIGNATURE_LINES && after.every((line) => line.length <= SIGNATURE_WIDTH);
  return { signature: closing >= 0 && hasText(read, closing) && fits ? closing + 1 : quote, quote };
}

function hasText(read: readonly Line[], before: number): boolean {
  return read.slice(0, before).some(({ sentences }) => sentences.length > 0);
}
