import { layOut, type Row } from './layout.ts';
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
  /** That of `alone`. */
  readonly serial: number;
}

/** One text, read once and shared by all rules. All offsets are UTF-16 offsets into `text`. */
export interface Analysis {
  readonly text: string;
  /** `fold(text)`: same length, so offsets carry over. */
  readonly folded: string;
  readonly sentences: readonly Sentence[];
  /** Folded words: letters and digits, with an apostrophe inside. */
  readonly words: ReadonlySet<string>;
  /** The number of this analysis: texts that are read in a row have numbers in a row. */
  readonly serial: number;
  /** What was worked out of the text, see `noted`. */
  readonly notes: unknown[];
}

/** Reads a text once: folding, sentences, words. Linear in its length; lines that were read before are not read again. */
export function analyse(text: string): Analysis {
  return new Reading(text, sentencesIn(layOut(text)));
}

/**
 * Reads the same text again and again while somebody writes it. What stands where it stood, before and behind an edit, is
 * taken over: the same sentences as the same objects.
 */
export function analyser(): (text: string) => Analysis {
  let rows: readonly Row[] | undefined;
  let last: Analysis | undefined;
  return (text) => {
    if (last?.text !== text) {
      rows = layOut(text, rows, last?.text);
      last = new Reading(text, sentencesIn(rows));
    }
    return last;
  };
}

function sentencesIn(rows: readonly Row[]): Sentence[] {
  const all: Sentence[] = [];
  for (const { sentences } of rows) for (const sentence of sentences) all.push(sentence);
  return all;
}
