import { classEnd, signFrom } from '#lib/core/pattern-class.ts';

/** Shorter ones stand in nearly every line. */
const SHORTEST = 2;
const PLAIN = /[a-z0-9 ,;:'"@#%&=~<>/_!-]/;

/**
 * Words, in lower case, of which one stands in every text that the pattern matches: a look for them spares most lines the
 * pattern itself. Undefined where there are none for sure. Reads only what stands outside of groups and classes.
 */
export function requiredLiterals(pattern: string): readonly string[] | undefined {
  const all: string[] = [];
  for (const alternative of alternatives(pattern)) {
    const longest = alternative.reduce((best, run) => (run.length > best.length ? run : best), '');
    if (longest.length < SHORTEST) return undefined;
    all.push(longest);
  }
  return all;
}

/** For each alternative the runs of characters that must stand in it side by side. */
function alternatives(pattern: string): string[][] {
  const all: string[][] = [];
  let runs: string[] = [];
  let run = '';
  const cut = (): void => {
    if (run) runs.push(run);
    run = '';
  };
  for (let at = 0; at < pattern.length; at++) {
    const one = (pattern[at] as string).toLowerCase();
    const next = pattern[at + 1] ?? '';
    if (one === '|') {
      cut();
      all.push(runs);
      runs = [];
    } else if (one === '?' || one === '*' || one === '{') {
      // The character before may be missing.
      run = run.slice(0, -1);
      cut();
      if (one === '{') at = signFrom(pattern, at, '}');
    } else if (one === '(') {
      cut();
      at = afterGroup(pattern, at);
    } else if (one === '[') {
      cut();
      at = classEnd(pattern, at);
    } else if (one === '\\') {
      // \Q would make signs plain that follow it.
      if (next === 'Q') return [[]];
      if (PLAIN.test(next.toLowerCase()) && !/[a-z0-9]/i.test(next)) run += next;
      else {
        cut();
        if (pattern[at + 2] === '{' && /[pPx]/.test(next)) at = signFrom(pattern, at, '}') - 1;
        else if (next === 'x') at += 2;
      }
      at++;
    } else if (PLAIN.test(one)) run += one;
    else cut();
  }
  cut();
  all.push(runs);
  return all;
}

function afterGroup(pattern: string, from: number): number {
  let depth = 0;
  for (let at = from; at < pattern.length; at++) {
    const one = pattern[at];
    if (one === '\\') at++;
    else if (one === '[') at = classEnd(pattern, at);
    else if (one === '(') depth++;
    else if (one === ')' && --depth === 0) return at;
  }
  return pattern.length;
}
