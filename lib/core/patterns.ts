import type { CustomRule } from './policy-file.ts';
import type { Span } from './types.ts';

/** A pattern that was compiled. Its time is linear in the text, whatever the pattern. */
export interface Pattern {
  /** Where it matches, in reading order, none overlapping; at most `most`, empty matches left out. */
  find(line: string, most: number): readonly Span[];
}

/** Why a pattern cannot be read. */
export interface PatternProblem {
  /** A sentence without its stop, with the place and the piece. */
  readonly problem: string;
  /** The piece that is refused, in UTF-16 offsets into the pattern; absent where it is about the whole. */
  readonly span?: Span;
}

/**
 * Reads users' regular expressions. The library behind it is large, so it is handed in where a policy has patterns, and
 * `null` stands for it while it is not there.
 */
export interface PatternEngine {
  /** Compiles a pattern in the syntax of RE2, or says in a sentence why it cannot. Never throws. */
  compile(pattern: string, matchCase: boolean): { readonly pattern: Pattern } | PatternProblem;
}

/** Whether any rule has a pattern: then what reads patterns is needed. */
export function hasPatterns(custom: readonly CustomRule[] | undefined): boolean {
  return custom?.some(({ kind }) => kind === 'pattern') ?? false;
}
