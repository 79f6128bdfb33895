import type { Span } from '../types.ts';
import { oneDigitOver } from './checks.ts';
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

/** Kinds by the length of their normal form. */
export type KindTable<Kind extends Identifier = Identifier> = ReadonlyMap<number, readonly Kind[]>;

const LONGEST = 34;
const MOST_GROUPS = 13;
const LEAST_DIGITS = 4;
/** Letters without a digit can be part of a number only if they are few, as in "GB29 NWBK". */
const MOST_LETTERS = 4;
const WIDEST_GAP = 5;
const GAP = /^(?: {1,5}|[ ]?[./+-][ ]?)$/;
// Left of a number these make it part of an address, a hash tag, an amount or a variable.
const NOT_AFTER = '#$£€₹/\\=&@';
const NOT_BEFORE = '@%=';

/** Makes the table that `scan` reads. */
export function kindTable<Kind extends Identifier>(kinds: readonly Kind[]): KindTable<Kind> {
  const table = new Map<number, Kind[]>();
  for (const kind of kinds) {
    for (const length of kind.lengths) table.set(length, [...(table.get(length) ?? []), kind]);
  }
  return table;
}

/** Whether a text has enough digits for any number at all. */
export function hasNumber(text: string, least = LEAST_DIGITS): boolean {
  let digits = 0;
  for (let i = 0; i < text.length; i++) {
    if (isDigit(text.charCodeAt(i)) && ++digits >= least) return true;
  }
  return false;
}

/**
 * Numbers of the given kinds in a folded text, in order and apart. Linear: from every group of letters and digits at most `MOST_GROUPS` groups are put together.
 */
export function scan<Kind extends Identifier>(text: string, table: KindTable<Kind>): Identified<Kind>[] {
  if (!hasNumber(text)) return [];
  const groups = groupsOf(text);
  const found: Identified<Kind>[] = [];
  for (let first = 0; first < groups.length; first++) {
    const last = longestFrom(text, groups, first, table, found);
    if (last >= 0) first = last;
  }
  return found;
}

interface Group {
  readonly start: number;
  readonly end: number;
  readonly digits: number;
  /** What stands between this group and the one before can stand inside a number. */
  readonly joined: boolean;
}

// The longest written number that begins at a group; gives its last group, or -1.
function longestFrom<Kind extends Identifier>(
  text: string,
  groups: readonly Group[],
  first: number,
  table: KindTable<Kind>,
  found: Identified<Kind>[],
): number {
  const { start, digits, end } = groups[first] as Group;
  if (digits === 0 && (end - start > MOST_LETTERS || !groups[first + 1]?.joined)) return -1;
  if (NOT_AFTER.includes(text[start - 1] ?? ' ')) return -1;
  const ends: number[] = [];
  let length = 0;
  for (let last = first; last < groups.length && last - first < MOST_GROUPS; last++) {
    const group = groups[last] as Group;
    if (last > first && (!group.joined || isWord(group))) break;
    length += group.end - group.start;
    if (length > LONGEST) break;
    if (table.has(length)) ends.push(last);
  }
  for (let at = ends.length - 1; at >= 0; at--) {
    const last = ends[at] as number;
    if (take(text, groups, first, last, table, found)) return last;
  }
  return -1;
}

function take<Kind extends Identifier>(
  text: string,
  groups: readonly Group[],
  first: number,
  last: number,
  table: KindTable<Kind>,
  found: Identified<Kind>[],
): boolean {
  const from = (groups[first] as Group).start;
  const to = (groups[last] as Group).end;
  const written = text.slice(from, to);
  let normal = '';
  for (let at = first; at <= last; at++) normal += text.slice(groups[at]?.start, groups[at]?.end);
  normal = normal.toUpperCase();
  if (oneDigitOver(normal)) return false;
  const kinds = table.get(normal.length)?.filter((kind) => kind.written.test(written) && kind.valid(normal));
  if (!kinds?.length || !standsApart(text, groups, first, last)) return false;
  found.push({ kinds, span: [from, to], written, normal });
  return true;
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

// A dash before a word is a dash of the sentence.
function isWord({ start, end, digits }: Group): boolean {
  return digits === 0 && end - start > MOST_LETTERS;
}

function isSameNumber(gap: string, inside: string, neighbour: Group): boolean {
  if (gap === '-' || gap === '/') return true;
  return neighbour.digits > 0 && (gap === '.' || gap === inside);
}

function between(text: string, left: Group, right: Group): string {
  return text.slice(left.end, right.start);
}

function groupsOf(text: string): Group[] {
  const groups: Group[] = [];
  for (let i = 0; i < text.length; ) {
    if (!isPart(text.charCodeAt(i))) {
      i++;
      continue;
    }
    const start = i;
    let digits = 0;
    for (; i < text.length && isPart(text.charCodeAt(i)); i++) if (isDigit(text.charCodeAt(i))) digits++;
    const previous = groups.at(-1)?.end ?? -1;
    const joined = previous >= 0 && start - previous <= WIDEST_GAP && GAP.test(text.slice(previous, start));
    groups.push({ start, end: i, digits, joined });
  }
  return groups;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

// Letters, digits, the underscore, and anything beyond ASCII that is no blank, dash or quotation mark.
function isPart(code: number): boolean {
  return (
    isDigit(code) ||
    (code >= 97 && code <= 122) ||
    code === 95 ||
    (code >= 0xc0 && (code < 0x2000 || code > 0x206f))
  );
}
