import { RE2JS, RE2JSSyntaxException } from 're2js';
import type { Pattern, PatternEngine, PatternProblem } from '#lib/core/patterns.ts';
import type { Span } from '#lib/core/types.ts';
import { placeOf } from './place.ts';

/** Instructions that a compiled pattern may have; the time a character costs grows with them. */
const MOST_INSTRUCTIONS = 10_000;
/** Empty matches after which a line is left: each may have read it to its end. */
const MOST_EMPTY = 200;

/** Patterns in the syntax of RE2 (https://github.com/google/re2/wiki/Syntax), in linear time. */
export const RE2: PatternEngine = {
  compile(pattern, matchCase) {
    try {
      const compiled = RE2JS.compile(pattern, matchCase ? 0 : RE2JS.CASE_INSENSITIVE);
      const problem = tooMuch(compiled);
      return problem === undefined ? { pattern: reading(compiled) } : { problem };
    } catch (error) {
      return problemOf(error, pattern);
    }
  },
};

function tooMuch(compiled: RE2JS): string | undefined {
  if (compiled.programSize() > MOST_INSTRUCTIONS)
    return 'the pattern is too large; let its counts, such as {500}, be smaller';
  return compiled.test('')
    ? 'the pattern matches a text without words, so it would match everywhere'
    : undefined;
}

function reading(compiled: RE2JS): Pattern {
  return {
    find(line, most) {
      const spans: Span[] = [];
      const matcher = compiled.matcher(line);
      let empty = 0;
      while (spans.length < most && empty < MOST_EMPTY && matcher.find()) {
        const [start, end] = [matcher.start(), matcher.end()];
        if (start < end) spans.push([start, end]);
        else empty++;
      }
      return spans;
    },
  };
}

/** What other engines know and a linear one cannot have. */
const BEYOND: readonly (readonly [sign: RegExp, reason: string])[] = [
  [/^\(\?<?[=!]/, 'a pattern cannot look ahead or behind, as (?=…), (?!…), (?<=…) and (?<!…) would'],
  [/^\\(?:[1-9]|k)/, 'a pattern cannot refer back to what a group matched, as \\1 would'],
  [
    /^(?:\(\?>|[*+?]\+|\{[^}]*\}\+)/,
    'a pattern cannot have atomic groups or possessive counts, as (?>…) and a++ would',
  ],
];

/** Characters of a piece that are repeated. */
const LONGEST_PIECE = 30;

function problemOf(error: unknown, pattern: string): PatternProblem {
  if (!(error instanceof RE2JSSyntaxException)) return { problem: 'the pattern cannot be compiled' };
  const place = placeOf(error, pattern);
  if (!place) return { problem: error.error };
  const [start, refused] = place;
  // The library names `\1` and `++` by themselves, a group by its beginning or by all that follows.
  const rest = pattern.slice(start, refused + 1);
  const beyond = BEYOND.find(([sign]) => sign.test(rest));
  const end = beyond ? start + (beyond[0].exec(rest)?.[0] ?? rest).length : refused;
  const piece = pattern.slice(start, end);
  const shown = piece.length > LONGEST_PIECE ? `${piece.slice(0, LONGEST_PIECE)}…` : piece;
  return {
    problem: `${beyond?.[1] ?? error.error}, at character ${start + 1}: ${shown}`,
    span: [start, end],
  };
}
