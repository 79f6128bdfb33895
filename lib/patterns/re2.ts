import { RE2JS, RE2JSSyntaxException } from 're2js';
import type { Pattern, PatternEngine } from '#lib/core/patterns.ts';
import type { Span } from '#lib/core/types.ts';

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
      return { problem: reasonOf(error, pattern) };
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
  [/\(\?<?[=!]/, 'a pattern cannot look ahead or behind, as (?=…), (?!…), (?<=…) and (?<!…) would'],
  [/\\[1-9]|\\k/, 'a pattern cannot refer back to what a group matched, as \\1 would'],
  [/\(\?>|[*+?}]\+/, 'a pattern cannot have atomic groups or possessive counts, as (?>…) and a++ would'],
];

function reasonOf(error: unknown, pattern: string): string {
  if (!(error instanceof RE2JSSyntaxException)) return 'the pattern cannot be compiled';
  for (const [sign, reason] of BEYOND)
    if (sign.test(error.input ?? '') || sign.test(endOf(error, pattern))) return reason;
  const place = (error.input ?? '').replace(/^\(\?i\)/, '');
  return place ? `${error.error}: ${place}` : error.error;
}

// The library names `\1` and `++` by themselves, a group by its beginning or by all that follows.
function endOf({ input }: RE2JSSyntaxException, pattern: string): string {
  const at = input ? pattern.indexOf(input) : -1;
  return at < 0 ? '' : pattern.slice(at, at + (input as string).length + 1);
}
