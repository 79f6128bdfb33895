import { type Found, findIn } from './find.ts';
import { lean } from './lean.ts';
import type { Analysis } from './text.ts';

/**
 * The source of a pattern on folded text, and the pieces of words, with `|` between them, of which one stands in every
 * text that it matches: a look for them costs next to nothing, and a pattern whose pieces never come up is never made.
 * Without pieces ('') the pattern is always tried.
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

/** The pieces of some patterns by their first three letters. */
interface Pieces {
  /** For each pattern the last look that found one of its pieces. */
  readonly seen: Int32Array;
  looks: number;
  /** Patterns that are always tried. */
  readonly always: readonly number[];
  /** Pieces of one or two letters. */
  readonly short: readonly Piece[];
  /** A bit for each three letters: most of a text is passed over with a look at it. */
  readonly bits: Uint8Array;
  readonly byLetters: ReadonlyMap<number, readonly Piece[]>;
}
interface Piece {
  readonly letters: string;
  readonly pattern: number;
}

/** Five bits of each of three letters. */
const THREE = 2 ** 15;
const withNext = (letters: number, code: number): number => ((letters << 5) | (code & 31)) & (THREE - 1);

function piecesOf(all: readonly Gated[]): Pieces {
  const always: number[] = [];
  const short: Piece[] = [];
  const bits = new Uint8Array(THREE / 8);
  const byLetters = new Map<number, Piece[]>();
  all.forEach(([pieces], pattern) => {
    for (const letters of pieces.split('|')) {
      if (letters === '') always.push(pattern);
      else if (letters.length < 3) short.push({ letters, pattern });
      else {
        let first = 0;
        for (let at = 0; at < 3; at++) first = withNext(first, letters.charCodeAt(at));
        bits[first >> 3] = (bits[first >> 3] as number) | (1 << (first & 7));
        const list = byLetters.get(first);
        if (list) list.push({ letters, pattern });
        else byLetters.set(first, [{ letters, pattern }]);
      }
    }
  });
  return { seen: new Int32Array(all.length), looks: 0, always, short, bits, byLetters };
}

function awake(text: string, pieces: Pieces): readonly number[] {
  const { seen, always, short, bits, byLetters } = pieces;
  const look = ++pieces.looks;
  let any = always.length > 0;
  for (const pattern of always) seen[pattern] = look;
  for (const { letters, pattern } of short) {
    if (seen[pattern] === look || !text.includes(letters)) continue;
    seen[pattern] = look;
    any = true;
  }
  let three = 0;
  for (let at = 0; at < text.length; at++) {
    three = withNext(three, text.charCodeAt(at));
    if ((((bits[three >> 3] as number) >> (three & 7)) & 1) === 0 || at < 2) continue;
    for (const { letters, pattern } of byLetters.get(three) as readonly Piece[]) {
      if (seen[pattern] === look || !text.startsWith(letters, at - 2)) continue;
      seen[pattern] = look;
      any = true;
    }
  }
  if (!any) return NONE;
  const found: number[] = [];
  for (let pattern = 0; pattern < seen.length; pattern++) if (seen[pattern] === look) found.push(pattern);
  return found;
}

/** Matches of any of the patterns, which may overlap; quoted mail is left out. */
export function findGated(text: Analysis, gates: Gates): readonly Found[] {
  const { sentences } = text;
  const [alone] = sentences;
  if (sentences.length === 1 && alone) return alone.quoted ? NONE : findGatedIn(alone.text, gates, alone);
  return sentences.flatMap((one) => (one.quoted ? [] : findGatedIn(one.text, gates, one)));
}

function findGatedIn(text: string, gates: Gates, sentence: Analysis['sentences'][0]): readonly Found[] {
  let found: Found[] | undefined;
  for (const at of gates.awake(text)) {
    for (const one of findIn(sentence, gates.pattern(at))) {
      found ??= [];
      found.push(one);
    }
  }
  return found ?? NONE;
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
