import { type Found, findIn, leftmost } from './find.ts';
import { lean } from './lean.ts';
import type { Analysis, Sentence } from './text.ts';

/**
 * The source of a pattern on folded text, and the pieces of words, with `|` between them, of which one stands in every
 * text that it matches: a look for them costs next to nothing, and a pattern whose pieces never come up is never made.
 * ` && ` divides several such lists: one piece of each must stand there. Without pieces ('') the pattern is always tried.
 */
export type Gated = readonly [pieces: string, source: string];

/** Patterns that are made when first needed, behind one look for the pieces of all of them. */
export interface Gates {
  /** Places of the patterns that may match the text, ascending. */
  awake(text: string): readonly number[];
  pattern(at: number): RegExp;
}

const NONE: readonly never[] = [];

/** Gates before patterns with the flag `g`. */
export function gated(all: readonly Gated[]): Gates {
  const made: (RegExp | undefined)[] = [];
  let pieces: Pieces | undefined;
  return {
    awake(text) {
      pieces ??= piecesOf(all);
      return awake(text, pieces);
    },
    pattern(at) {
      made[at] ??= lean((all[at] as Gated)[1], 'g');
      return made[at];
    },
  };
}

/** The lists of pieces of some patterns, by the first three letters of a piece. */
interface Pieces {
  /** For each list the last look that found one of its pieces. */
  readonly seen: Int32Array;
  looks: number;
  /** The lists of each pattern. */
  readonly lists: readonly (readonly number[])[];
  /** Whether patterns are tried whatever the text. */
  readonly always: boolean;
  /** Pieces of one or two letters. */
  readonly short: readonly Piece[];
  /** A bit for each three letters: most of a text is passed over with a look at it. */
  readonly bits: Uint8Array;
  readonly byLetters: ReadonlyMap<number, readonly Piece[]>;
}
interface Piece {
  readonly letters: string;
  readonly list: number;
}

/** Five bits of each of three letters. */
const THREE = 2 ** 15;
const withNext = (letters: number, code: number): number => ((letters << 5) | (code & 31)) & (THREE - 1);

function piecesOf(all: readonly Gated[]): Pieces {
  const short: Piece[] = [];
  const bits = new Uint8Array(THREE / 8);
  const byLetters = new Map<number, Piece[]>();
  let list = 0;
  const lists = all.map(([pieces]) =>
    pieces === ''
      ? NONE
      : pieces.split(' && ').map((written) => {
          for (const letters of written.split('|')) add(letters, list);
          return list++;
        }),
  );
  function add(letters: string, list: number): void {
    if (letters.length < 3) {
      short.push({ letters, list });
      return;
    }
    let first = 0;
    for (let at = 0; at < 3; at++) first = withNext(first, letters.charCodeAt(at));
    bits[first >> 3] = (bits[first >> 3] as number) | (1 << (first & 7));
    const known = byLetters.get(first);
    if (known) known.push({ letters, list });
    else byLetters.set(first, [{ letters, list }]);
  }
  const always = lists.includes(NONE);
  return { seen: new Int32Array(list), looks: 0, lists, always, short, bits, byLetters };
}

function awake(text: string, pieces: Pieces): readonly number[] {
  const { seen, lists, always, short, bits, byLetters } = pieces;
  const look = ++pieces.looks;
  let any = always;
  for (const { letters, list } of short) {
    if (seen[list] === look || !text.includes(letters)) continue;
    seen[list] = look;
    any = true;
  }
  let three = 0;
  for (let at = 0; at < text.length; at++) {
    three = withNext(three, text.charCodeAt(at));
    if ((((bits[three >> 3] as number) >> (three & 7)) & 1) === 0 || at < 2) continue;
    for (const { letters, list } of byLetters.get(three) as readonly Piece[]) {
      if (seen[list] === look || !text.startsWith(letters, at - 2)) continue;
      seen[list] = look;
      any = true;
    }
  }
  if (!any) return NONE;
  const found: number[] = [];
  lists.forEach((own, pattern) => {
    for (const list of own) if (seen[list] !== look) return;
    found.push(pattern);
  });
  return found;
}

/** Matches of any of the patterns, which may overlap; quoted mail is left out. */
export function findGated(text: Analysis, gates: Gates): readonly Found[] {
  const { sentences } = text;
  const [alone] = sentences;
  if (sentences.length === 1 && alone) return alone.quoted ? NONE : findGatedIn(alone, gates);
  return sentences.flatMap((one) => (one.quoted ? [] : findGatedIn(one, gates)));
}

/** The same in one sentence. */
export function findGatedIn(sentence: Sentence, gates: Gates): readonly Found[] {
  let found: Found[] | undefined;
  for (const at of gates.awake(sentence.text)) {
    for (const one of findIn(sentence, gates.pattern(at))) {
      found ??= [];
      found.push(one);
    }
  }
  return found ?? NONE;
}

/** The same; of matches in one sentence that overlap the leftmost. */
export function findLeftmost({ sentences }: Analysis, gates: Gates): readonly Found[] {
  let found: readonly Found[] = NONE;
  for (const one of sentences) {
    const here = one.quoted ? NONE : findGatedIn(one, gates);
    if (here.length > 0) found = found.length > 0 ? [...found, ...leftmost(here)] : leftmost(here);
  }
  return found;
}

/** Lists of patterns behind one look, each with a name for what it finds. Quoted mail is left out if not asked for. */
export function named<Name extends string>(
  lists: Readonly<Record<Name, readonly Gated[]>>,
  evenQuoted = false,
): (text: Analysis) => readonly (readonly [name: Name, found: Found])[] {
  const rows = Object.entries<readonly Gated[]>(lists).flatMap(([name, all]) =>
    all.map((one) => [name as Name, one] as const),
  );
  const gates = gated(rows.map(([, one]) => one));
  return ({ sentences }) => {
    let found: (readonly [Name, Found])[] | undefined;
    for (const sentence of sentences) {
      if (sentence.quoted && !evenQuoted) continue;
      for (const at of gates.awake(sentence.text))
        for (const one of findIn(sentence, gates.pattern(at))) {
          found ??= [];
          found.push([(rows[at] as (typeof rows)[0])[0], one]);
        }
    }
    return found ?? NONE;
  };
}

/** The text with something else in the place of every match of the patterns. */
export function without(text: string, gates: Gates, by: string): string {
  let rest = text;
  for (const at of gates.awake(text)) rest = rest.replace(gates.pattern(at), by);
  return rest;
}
