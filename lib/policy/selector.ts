const PAIRS: Readonly<Record<string, string>> = { '[': ']', '(': ')' };
const COMBINATORS = '>+~';

/**
 * What is wrong with a CSS selector, or null. Where there is a document it has the last word; elsewhere, as in the
 * background and on the command line, the shape is checked: brackets, quotes, commas and combinators.
 */
export function selectorProblem(selector: string): string | null {
  return shapeProblem(selector) ?? (typeof document === 'undefined' ? null : browserProblem(selector));
}

function browserProblem(selector: string): string | null {
  try {
    document.createDocumentFragment().querySelector(selector);
    return null;
  } catch {
    return 'is not a CSS selector that this browser knows';
  }
}

function shapeProblem(selector: string): string | null {
  const open: string[] = [];
  let quote = '';
  let last = ',';
  for (let at = 0; at < selector.length; at++) {
    const character = selector[at] ?? '';
    if (character === '\\') at++;
    else if (quote) {
      if (character === quote) quote = '';
      continue;
    } else if (character === '"' || character === "'") {
      if (open.at(-1) !== ']') return 'has a quote outside square brackets';
      quote = character;
    } else if ('{};@<'.includes(character))
      return `holds ${JSON.stringify(character)}, which no selector may`;
    else if (character in PAIRS) open.push(PAIRS[character] ?? '');
    else if (character === ']' || character === ')') {
      if (open.pop() !== character) return `closes a bracket ${character} that was not opened`;
    } else if (open.length === 0 && character === ',') {
      if (last === ',' || COMBINATORS.includes(last)) return 'has nothing before a comma';
    } else if (open.length === 0 && COMBINATORS.includes(character) && COMBINATORS.includes(last)) {
      return 'has two combinators in a row';
    }
    if (character.trim()) last = character;
  }
  if (quote) return 'has a quote that is not closed';
  if (open.length > 0) return `has a bracket that is not closed: expected ${open.at(-1)}`;
  if (last === ',' || COMBINATORS.includes(last)) return 'ends too early';
  return null;
}

/** Patterns that repeat a group which repeats inside: some address would take them for ever. */
const NESTED = /\((?:[^()\\]|\\.)*(?:[*+]|\{\d+,\d*\})(?:[^()\\]|\\.)*\)(?:[*+]|\{\d+,)/;

/** What is wrong with the source of a regular expression, or null. */
export function patternProblem(source: string): string | null {
  try {
    new RegExp(source);
  } catch (error) {
    return `is not a regular expression: ${(error as Error).message.replace(/^.*: /, '')}`;
  }
  return NESTED.test(source) ? 'repeats a group that repeats inside, which may never end' : null;
}
