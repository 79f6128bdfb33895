import type { Analysis, Sentence } from './text.ts';
import type { Span } from './types.ts';

/** One match of a pattern in one sentence of the writer's own. */
export interface Found {
  /** Offsets into the whole text: the named group `mark` where the pattern has one, else the whole match. */
  readonly span: Span;
  readonly sentence: Sentence;
  /** Offset of the match in the sentence. */
  readonly index: number;
  /** The matched words, folded. */
  readonly text: string;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

/**
 * Matches of a pattern, sentence by sentence over the folded text, quoted mail left out.
 * A `gate` (cheap, without the flag `g`) spares a heavy pattern the sentences in which it cannot match.
 * The pattern needs the flags `g` and, if it has a group `mark`, `d`; it must be linear on `MAX_SENTENCE` characters.
 */
export function* find(text: Analysis, pattern: RegExp, gate?: RegExp): Generator<Found> {
  for (const sentence of text.sentences) {
    if (!sentence.quoted && (!gate || gate.test(sentence.text))) yield* findIn(sentence, pattern);
  }
}

/** The same in one sentence. */
export function* findIn(sentence: Sentence, pattern: RegExp): Generator<Found> {
  for (const match of sentence.text.matchAll(pattern)) {
    const mark = match.indices?.groups?.mark ?? [match.index, match.index + match[0].length];
    const offset = sentence.span[0];
    yield {
      span: [offset + mark[0], offset + mark[1]],
      sentence,
      index: match.index,
      text: match[0],
      groups: match.groups ?? {},
    };
  }
}
