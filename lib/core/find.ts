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
const NONE: readonly never[] = [];
const NO_GROUPS: Found['groups'] = {};
const memory = new WeakMap<RegExp, Map<string, readonly RegExpExecArray[]>>();

/**
 * Matches of a pattern, sentence by sentence over the folded text, quoted mail left out.
 * A `gate` (cheap, without the flag `g`) spares a heavy pattern the sentences in which it cannot match.
 * The pattern needs the flags `g` and, if it has a group `mark`, `d`; it must be linear on `MAX_SENTENCE` characters.
 */
export function find(text: Analysis, pattern: RegExp, gate?: RegExp): readonly Found[] {
  const { sentences } = text;
  // The engine remembers what a rule made of one sentence; only a rule that reads more needs a memory here.
  const [alone] = sentences;
  if (sentences.length === 1 && alone) return alone.quoted ? NONE : findIn(alone, pattern, gate);
  const own = sentences.filter(({ quoted }) => !quoted);
  return own.flatMap((sentence) =>
    rememberedMatches(sentence.text, pattern, gate).map((match) => foundAt(match, sentence)),
  );
}

/** The same in one sentence. */
export function findIn(sentence: Sentence, pattern: RegExp, gate?: RegExp): readonly Found[] {
  const { text } = sentence;
  if (gate && !gate.test(text)) return NONE;
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (!match) return NONE;
  const all: Found[] = [];
  for (; match; match = pattern.exec(text)) {
    all.push(foundAt(match, sentence));
    if (match[0] === '') pattern.lastIndex++;
  }
  return all;
}

/** A match that was put together by hand. Offsets lie in the sentence. */
export function foundBetween(sentence: Sentence, start: number, end: number): Found {
  const offset = sentence.span[0];
  const text = sentence.text.slice(start, end);
  return { span: [offset + start, offset + end], sentence, index: start, text, groups: NO_GROUPS };
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
  const { 0: text, index, groups = NO_GROUPS } = match;
  const offset = sentence.span[0];
  const mark = groups.mark === undefined ? undefined : match.indices?.groups?.mark;
  const start = offset + (mark?.[0] ?? index);
  const end = offset + (mark?.[1] ?? index + text.length);
  return { span: [start, end], sentence, index, text, groups };
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
export function findAny(text: Analysis, all: readonly RegExp[], gate?: RegExp): readonly Found[] {
  const found: Found[] = [];
  for (const sentence of text.sentences) {
    if (sentence.quoted || (gate && !gate.test(sentence.text))) continue;
    for (const pattern of all) for (const one of findIn(sentence, pattern)) found.push(one);
  }
  return found;
}
