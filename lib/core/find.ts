import { lean } from './lean.ts';
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
  // The engine remembers what a rule made of one sentence; only a rule that reads more needs a memory here.
  const matches = text.sentences.length > 1 ? rememberedMatches : matchesOf;
  for (const sentence of text.sentences) {
    if (sentence.quoted) continue;
    for (const match of matches(sentence.text, pattern, gate)) yield foundAt(match, sentence);
  }
}

/** The same in one sentence. */
export function* findIn(sentence: Sentence, pattern: RegExp, gate?: RegExp): Generator<Found> {
  for (const match of matchesOf(sentence.text, pattern, gate)) yield foundAt(match, sentence);
}

/** A match that was put together by hand. Offsets lie in the sentence. */
export function foundBetween(sentence: Sentence, start: number, end: number): Found {
  const offset = sentence.span[0];
  const text = sentence.text.slice(start, end);
  return { span: [offset + start, offset + end], sentence, index: start, text, groups: {} };
}

/** Those that overlap none before them: the one that begins first, then the one named first. */
export function leftmost(all: readonly Found[]): readonly Found[] {
  if (all.length < 2) return all;
  const kept: Found[] = [];
  for (const found of all.toSorted((a, b) => a.index - b.index)) {
    const last = kept.at(-1);
    if (!last || found.index >= last.index + last.text.length) kept.push(found);
  }
  return kept;
}

function foundAt(match: RegExpExecArray, sentence: Sentence): Found {
  const mark = match.indices?.groups?.mark ?? [match.index, match.index + match[0].length];
  const offset = sentence.span[0];
  return {
    span: [offset + mark[0], offset + mark[1]],
    sentence,
    index: match.index,
    text: match[0],
    groups: match.groups ?? {},
  };
}

// A pattern and a text always give the same matches, so remembering them changes nothing but the time.
function rememberedMatches(text: string, pattern: RegExp, gate?: RegExp): readonly RegExpExecArray[] {
  let known = memory.get(pattern);
  if (!known) {
    known = new Map();
    memory.set(pattern, known);
  }
  let matches = known.get(text);
  if (!matches) {
    matches = matchesOf(text, pattern, gate);
    if (known.size >= REMEMBERED) known.clear();
    known.set(text, matches);
  }
  return matches;
}

/**
 * All matches of a pattern with the flag `g`. `matchAll` would make a copy of the pattern for every text, which costs more
 * than most matches.
 */
export function matchesOf(text: string, pattern: RegExp, gate?: RegExp): readonly RegExpExecArray[] {
  if (gate && !gate.test(text)) return NONE;
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (!match) return NONE;
  const matches: RegExpExecArray[] = [];
  for (; match; match = pattern.exec(text)) {
    matches.push(match);
    if (match[0] === '') pattern.lastIndex++;
  }
  return matches;
}

/** Patterns of their own from their sources: V8 compiles one long alternation more than twice as slowly as its parts. */
export function patterns(sources: readonly string[]): readonly RegExp[] {
  return sources.map((source) => lean(source, 'g'));
}

/** Matches of any of the patterns, which may overlap. A `gate` (cheap, without `g`) spares sentences that hold none. */
export function* findAny(text: Analysis, all: readonly RegExp[], gate?: RegExp): Generator<Found> {
  for (const sentence of text.sentences) {
    if (sentence.quoted || (gate && !gate.test(sentence.text))) continue;
    for (const pattern of all) yield* findIn(sentence, pattern);
  }
}

/** A pattern with a hint that it may match: cheap, without `g`, true of whatever the pattern matches. */
export type Hinted = readonly [hint: RegExp, pattern: RegExp];

/** Matches of any of the patterns whose hint stands in the sentence; of two that overlap the leftmost. */
export function* findHinted(text: Analysis, all: readonly Hinted[]): Generator<Found> {
  for (const sentence of text.sentences) {
    if (sentence.quoted) continue;
    const found = all.flatMap(([hint, pattern]) =>
      hint.test(sentence.text) ? [...findIn(sentence, pattern)] : [],
    );
    yield* leftmost(found);
  }
}

/** Compiles sources with their hints. */
export function hinted(all: readonly (readonly [hint: RegExp, source: string])[]): readonly Hinted[] {
  return all.map(([hint, source]) => [hint, lean(source, 'g')]);
}
