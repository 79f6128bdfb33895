import type { Span } from '../types.ts';
import { oneDigitOver } from './checks.ts';
import { type Group, groupsIn, isWord } from './groups.ts';
import type { Identifier } from './kind.ts';

/** A number in a text that has the structure and the checksum of some kinds. */
export interface Identified<Kind extends Identifier = Identifier> {
  /** In the order of the table. */
  readonly kinds: readonly Kind[];
  readonly span: Span;
  /** As it is written, folded. */
  readonly written: string;
  /** Capitals and digits only: two ways to write the same number have the same normal form. */
  readonly normal: string;
}

/** Kinds by the length of their normal form, for each sort of window. */
export type KindTable<Kind extends Identifier = Identifier> = Readonly<
  Record<Sort, ReadonlyMap<number, readonly Kind[]>>
>;

// What a window has: digits only, letters within its groups, or a group of letters alone.
type Sort = 'digits' | 'within' | 'apart';
const SORTS: Readonly<Record<NonNullable<Identifier['letters']> | 'none', readonly Sort[]>> = {
  none: ['digits'],
  perhaps: ['digits', 'within'],
  within: ['within'],
  apart: ['within', 'apart'],
  any: ['digits', 'within', 'apart'],
};

const LONGEST = 34;
const MOST_GROUPS = 13;
// Left of a number these make it part of an address, a hash tag, an amount or a variable.
const NOT_AFTER = '#$£€₹/\\=&@';
const NOT_BEFORE = '@%=';

/** Makes the table that `scan` reads. */
export function kindTable<Kind extends Identifier>(kinds: readonly Kind[]): KindTable<Kind> {
  const table = {
    digits: new Map<number, Kind[]>(),
    within: new Map<number, Kind[]>(),
    apart: new Map<number, Kind[]>(),
  };
  for (const kind of kinds) {
    for (const sort of SORTS[kind.letters ?? 'none']) {
      for (const length of kind.lengths) table[sort].set(length, [...(table[sort].get(length) ?? []), kind]);
    }
  }
  return table;
}

/**
 * Numbers of the given kinds in a folded text, in order and apart. Linear: from every group of letters and digits at most
 * `MOST_GROUPS` groups are put together.
 */
export function scan<Kind extends Identifier>(
  text: string,
  table: KindTable<Kind>,
): readonly Identified<Kind>[] {
  const groups = groupsIn(text);
  if (groups.length === 0) return [];
  const found: Identified<Kind>[] = [];
  for (let first = 0; first < groups.length; first++) {
    if (!(groups[first] as Group).open) continue;
    const last = longestFrom(text, groups, first, table, found);
    if (last >= 0) first = last;
  }
  return found;
}

// The longest written number that begins at a group; gives its last group, or -1.
function longestFrom<Kind extends Identifier>(
  text: string,
  groups: readonly Group[],
  first: number,
  table: KindTable<Kind>,
  found: Identified<Kind>[],
): number {
  if (NOT_AFTER.includes(text[(groups[first] as Group).start - 1] ?? ' ')) return -1;
  let taken = -1;
  let length = 0;
  let sort: Sort = 'digits';
  for (let last = first; last < groups.length && last - first < MOST_GROUPS; last++) {
    const group = groups[last] as Group;
    if (last > first && (!group.joined || isWord(group))) break;
    const size = group.end - group.start;
    length += size;
    if (length > LONGEST) break;
    if (group.digits === 0) sort = 'apart';
    else if (group.digits < size && sort === 'digits') sort = 'within';
    // Numbers are not written digit by digit, nor all of them in pairs.
    if (sort === 'digits' && (last - first + 1) * 2 >= length) continue;
    const kinds = table[sort].get(length);
    const one = kinds && identified(text, groups, first, last, kinds);
    if (!one) continue;
    if (taken >= 0) found.pop();
    found.push(one);
    taken = last;
  }
  return taken;
}

function identified<Kind extends Identifier>(
  text: string,
  groups: readonly Group[],
  first: number,
  last: number,
  candidates: readonly Kind[],
): Identified<Kind> | undefined {
  const span: Span = [(groups[first] as Group).start, (groups[last] as Group).end];
  const written = text.slice(...span);
  const shaped = candidates.filter((kind) => kind.written.test(written));
  if (shaped.length === 0) return undefined;
  let normal = '';
  for (let at = first; at <= last; at++) normal += text.slice(groups[at]?.start, groups[at]?.end);
  normal = normal.toUpperCase();
  if (oneDigitOver(normal)) return undefined;
  const kinds = shaped.filter((kind) => kind.valid(normal));
  if (kinds.length === 0 || !standsApart(text, groups, first, last)) return undefined;
  return { kinds, span, written, normal };
}

// A part of a longer number is none: "0343 6467" of a card, the last group of a GUID, "123456789" of "TBA-123456789".
function standsApart(text: string, groups: readonly Group[], first: number, last: number): boolean {
  const head = groups[first] as Group;
  const tail = groups[last] as Group;
  if (NOT_BEFORE.includes(text[tail.end] ?? ' ')) return false;
  const inside = last > first ? between(text, head, groups[first + 1] as Group) : '';
  const previous = groups[first - 1];
  if (previous && head.joined && isSameNumber(between(text, previous, head), inside, previous)) return false;
  const next = groups[last + 1];
  return !next?.joined || isWord(next) || !isSameNumber(between(text, tail, next), inside, next);
}

// A dash before a word is a dash of the sentence: `isWord` is asked first.
function isSameNumber(gap: string, inside: string, neighbour: Group): boolean {
  if (gap === '-' || gap === '/') return true;
  return neighbour.digits > 0 && (gap === '.' || gap === inside);
}

function between(text: string, left: Group, right: Group): string {
  return text.slice(left.end, right.start);
}
