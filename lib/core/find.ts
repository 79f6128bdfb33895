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

/** Sentences remembered for each pattern: more than a long reply has, so a keystroke only reads its own sentence. */
const REMEMBERED = 256;
const NONE: readonly RegExpExecArray[] = [];
const memory = new WeakMap<RegExp, Map<string, readonly RegExpExecArray[]>>();

/**
 * Matches of a pattern, sentence by sentence over the folded text, quoted mail left out.
 * A `gate` (cheap, without the flag `g`) spares a heavy pattern the sentences in which it cannot match.
 * The pattern needs the flags `g` and, if it has a group `mark`, `d`; it must be linear on `MAX_SENTENCE` characters.
 */
export function* find(text: Analysis, pattern: RegExp, gate?: RegExp): Generator<Found> {
  for (const sentence of text.sentences) {
    if (!sentence.quoted) yield* findIn(sentence, pattern, gate);
  }
}

/** The same in one sentence. */
export function* findIn(sentence: Sentence, pattern: RegExp, gate?: RegExp): Generator<Found> {
  for (const match of matchesOf(sentence.text, pattern, gate)) {
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

// A pattern and a text always give the same matches, so remembering them changes nothing but the time.
function matchesOf(text: string, pattern: RegExp, gate?: RegExp): readonly RegExpExecArray[] {
  let known = memory.get(pattern);
  if (!known) {
    known = new Map();
    memory.set(pattern, known);
  }
  let matches = known.get(text);
  if (!matches) {
    matches = gate && !gate.test(text) ? NONE : allMatches(text, pattern);
    if (known.size >= REMEMBERED) known.clear();
    known.set(text, matches);
  }
  return matches;
}

// `matchAll` would make a copy of the pattern for every sentence, which costs more than most matches.
function allMatches(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    matches.push(match);
    if (match[0] === '') pattern.lastIndex++;
  }
  return matches.length > 0 ? matches : NONE;
}
