/** Where a sign stands in a pattern from a place on, as an index; its length where it does not. */
export function signFrom(pattern: string, from: number, sign: string): number {
  const at = pattern.indexOf(sign, from);
  return at < 0 ? pattern.length : at;
}

/**
 * Where the class of characters that `[` opens at `from` ends: the index of its `]`, or the pattern's length. A ] that comes
 * first stands for itself; [:alpha:] is a class in a class (https://github.com/google/re2/wiki/Syntax).
 */
export function classEnd(pattern: string, from: number): number {
  let at = from + 1;
  if (pattern[at] === '^') at++;
  for (let first = at; at < pattern.length; at++) {
    const one = pattern[at];
    if (one === '\\') at++;
    else if (pattern.startsWith('[:', at) && pattern.includes(':]', at)) at = signFrom(pattern, at, ':]') + 1;
    else if (one === ']' && at > first) return at;
  }
  return pattern.length;
}
