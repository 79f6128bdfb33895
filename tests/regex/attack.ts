import { boundaries, MAX_SENTENCE } from '#lib/core/sentences.ts';

/** Attack characters in all, and what they may cost one pattern. */
export const ATTACK = 5000;
export const MOST_MS = 5;

/** How `recheck` builds an attack: each pump is repeated after its prefix. */
export interface Pumps {
  readonly pumps: readonly { readonly prefix: string; readonly pump: string }[];
  readonly suffix: string;
}

const PIECES = [
  'a',
  ' ',
  'a ',
  '1',
  '1 ',
  '1-',
  '.',
  ',',
  '"',
  "'",
  '(',
  '[',
  '<a ',
  '{{',
  'we will ',
  'not ',
  '\t',
  'é',
];
const OWN_WORDS = 40;

/** Texts made to be slow for a pattern: the attack that was found, common repeats, and repeats of the pattern's own words. */
export function attacksOn(source: string, found: Pumps | undefined): string[] {
  const words = [...new Set(source.match(/[a-z][a-z' ]{1,30}/g))].slice(0, OWN_WORDS);
  const repeats = [...PIECES, ...words, ...words.map((word) => `${word} `)];
  return [...(found ? [pumped(found)] : []), ...repeats.map((piece) => repeated(piece, MAX_SENTENCE))];
}

function pumped({ pumps, suffix }: Pumps): string {
  const room = MAX_SENTENCE - suffix.length - pumps.reduce((sum, { prefix }) => sum + prefix.length, 0);
  const each = Math.max(0, Math.floor(room / pumps.length));
  return pumps.map(({ prefix, pump }) => prefix + repeated(pump, each)).join('') + suffix;
}

function repeated(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}

/** The slowest of the attacks on a pattern. */
export interface Worst {
  /** Milliseconds for all matches in `ATTACK` characters, cut into sentences as the engine does. */
  readonly ms: number;
  readonly text: string;
  /** Milliseconds until the first match is looked for: the pattern is compiled then. */
  readonly first: number;
}

export function worstOf(source: string, flags: string, found: Pumps | undefined): Worst {
  const pattern = new RegExp(source, flags.includes('g') ? flags : `${flags}g`);
  const first = timeOf(pattern, ['a b']);
  let worst: Worst = { ms: 0, text: '', first };
  for (const attack of attacksOn(source, found)) {
    const line = repeated(attack, ATTACK);
    const sentences = boundaries(line).map(([from, to]) => line.slice(from, to));
    // The best of some: other programs run on the machine as well. (A thread's own time counts in steps of 4 ms here.)
    let ms = Number.POSITIVE_INFINITY;
    for (let round = 0; round < 8 && ms > worst.ms; round++) ms = Math.min(ms, timeOf(pattern, sentences));
    if (ms > worst.ms) worst = { ms, text: attack, first };
  }
  return worst;
}

function timeOf(pattern: RegExp, sentences: readonly string[]): number {
  const started = performance.now();
  for (const sentence of sentences) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(sentence); match; match = pattern.exec(sentence))
      if (match[0] === '') pattern.lastIndex++;
  }
  return performance.now() - started;
}
