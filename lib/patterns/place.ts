import { RE2JS, RE2JSSyntaxException } from 're2js';
import { classEnd, signFrom } from '#lib/core/pattern-class.ts';
import type { Span } from '#lib/core/types.ts';

/** Places that are tried before the search is given up. */
const MOST_TRIES = 100;
const MISSING_PAREN = 'missing closing )';
const UNEXPECTED_PAREN = 'unexpected )';
const TRAILING_BACKSLASH = 'trailing backslash at end of expression';

/**
 * Where in a pattern the library's error lies, in UTF-16 offsets; undefined where it is about the pattern as a whole. The
 * library names the piece and not its place. It reads from left to right and stops at the first piece that it refuses, so the
 * piece stands where a pattern that ends with it is refused for the same reason.
 */
export function placeOf({ error, input }: RE2JSSyntaxException, pattern: string): Span | undefined {
  if (error === TRAILING_BACKSLASH) return [pattern.length - 1, pattern.length];
  if (error === MISSING_PAREN) return openGroup(pattern);
  const piece = error === UNEXPECTED_PAREN ? ')' : input;
  if (!piece) return undefined;
  let tries = 0;
  for (let at = pattern.indexOf(piece); at >= 0 && tries < MOST_TRIES; at = pattern.indexOf(piece, at + 1)) {
    tries++;
    const end = at + piece.length;
    // The name of a group is refused with the sign behind it.
    if (errorIn(pattern.slice(0, end)) === error || errorIn(pattern.slice(0, end + 1)) === error)
      return [at, end];
  }
  return undefined;
}

function errorIn(pattern: string): string | undefined {
  try {
    RE2JS.compile(pattern);
    return undefined;
  } catch (error) {
    return error instanceof RE2JSSyntaxException ? error.error : undefined;
  }
}

/** The last group that is never closed, by the sign that opens it. */
function openGroup(pattern: string): Span | undefined {
  const open: number[] = [];
  for (let at = 0; at < pattern.length; at++) {
    const sign = pattern[at];
    if (sign === '\\') at = afterEscape(pattern, at);
    else if (sign === '[') at = classEnd(pattern, at);
    else if (sign === '(') open.push(at);
    else if (sign === ')') open.pop();
  }
  const last = open.at(-1);
  return last === undefined ? undefined : [last, last + 1];
}

function afterEscape(pattern: string, at: number): number {
  if (pattern[at + 1] !== 'Q') return at + 1;
  // \Q…\E stands for itself.
  return signFrom(pattern, at, '\\E') + 1;
}
