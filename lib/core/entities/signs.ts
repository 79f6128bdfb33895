import { recent } from '../latest.ts';
import type { Analysis } from '../text.ts';

// What in a folded text could begin or end a specific, a claim or a denial. One pass that makes no string: most sentences
// hold none, and a pattern for each of them would read the sentence again and again.

/** An ASCII digit. */
export const DIGIT = 1;
/** A sign or word of money, or a percent sign or word. */
export const MONEY = 1 << 1;
/** A word that begins as a unit of time does. */
export const UNIT = 1 << 2;
/** A word that begins as a number from two on does. */
export const COUNT = 1 << 3;
/** A word that begins as a weekday does. */
export const WEEKDAY = 1 << 4;
/** A word that begins as a month does. */
export const MONTH = 1 << 5;
/** `@`. */
export const AT = 1 << 6;
/** `_`. */
export const LOW_LINE = 1 << 7;
/** `/`, or a full stop before a character: what a link has. */
export const PATH = 1 << 8;
/** Digits, a full stop and digits. */
export const DECIMAL = 1 << 9;
/** Digits joined as in a date, and what a day may end in: "2026-05", "1/5/26", "3rd". */
export const DAY = 1 << 10;
/** What a clock time has: "14:00", "6 pm", "7 o'clock". */
export const CLOCK = 1 << 11;
/** A number that stands apart, with a letter after it. */
export const COUNTED = 1 << 12;
/** Letters, digits and dashes in a row, four or more with a digit among them. */
export const CODE = 1 << 13;
/** A plus sign, a bracket, ten digits, or "1-8": what a phone number has. */
export const DIAL = 1 << 14;
/** A word that begins as those of entitlements and company rules do. */
export const CLAIM = 1 << 15;
/** A word that begins as those of denials do, "no" and "n't". */
export const DENIAL = 1 << 16;
/** A word that begins as those of grants do. */
export const GRANT = 1 << 17;

const LEAST_CODE = 4;
const DIAL_DIGITS = 10;
/** Before a number these make it part of something else. */
const GLUED = new Set([...'_.,$£€#:/'].map((one) => one.charCodeAt(0)));
const MARKS: ReadonlyMap<number, number> = new Map(
  (
    [
      ['@', AT],
      ['$%£€¥₹', MONEY],
      ['+(', DIAL],
      ['/', PATH],
    ] as const
  ).flatMap(([marks, sign]) => [...marks].map((mark): [number, number] => [mark.charCodeAt(0), sign])),
);

const STARTS = new Uint32Array(26 ** 3);
for (const [sign, starts] of [
  [MONEY, 'dol eur pou usd gbp cad aud chf per'],
  [UNIT, 'day wee mon yea hou hrs min'],
  [COUNT, 'two thr fou fiv six sev eig nin ten ele twe thi fif for hun tho mil doz onc twi'],
  [WEEKDAY, 'mon tue wed thu fri sat sun'],
  [MONTH, 'jan feb mar apr may jun jul aug sep oct nov dec'],
  [CLAIM, 'fre com fee cha cos pai pre lif unl que per lim onl pol'],
  [DENIAL, 'not nev can wit nei nor non lac exc una fai ine'],
  [GRANT, 'yes eli ent qua ava pos all acc inc cov ref per giv off app iss gra pro ext wai hon add mak'],
] as const) {
  for (const start of starts.split(' ')) {
    const at = placeOf(start.charCodeAt(0), start.charCodeAt(1), start.charCodeAt(2));
    STARTS[at] = (STARTS[at] as number) | sign;
  }
}

/** The signs in a folded text, as bits. Each may stand without what it is for; none is missing where that stands. Linear. */
export function signsIn(text: string): number {
  let signs = 0;
  let digits = 0;
  let runFrom = -1;
  let inWord = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 97 && code <= 122) {
      if (inWord) continue;
      inWord = true;
      if (runFrom < 0) runFrom = i;
      signs |= signOfWord(text, i, code);
      continue;
    }
    inWord = false;
    if (code === 32) runFrom = -1;
    else if (isDigit(code)) {
      if (runFrom < 0) runFrom = i;
      const from = i;
      while (isDigit(text.charCodeAt(i + 1))) i++;
      digits += i + 1 - from;
      signs |= signsOfNumber(text, from, i);
      if (digits >= DIAL_DIGITS) signs |= DIAL;
      if (endOfRun(text, i) - runFrom >= LEAST_CODE) signs |= CODE;
    } else if (code === 45 || code === 95) {
      if (runFrom < 0) runFrom = i;
      if (code === 95) signs |= LOW_LINE;
    } else {
      runFrom = -1;
      signs |= signOfMark(text, i, code);
    }
  }
  return signs;
}

// Three letters of a word tell enough.
function signOfWord(text: string, at: number, first: number): number {
  const second = text.charCodeAt(at + 1);
  const third = text.charCodeAt(at + 2);
  if (!isLetter(second)) return 0;
  if (!isLetter(third)) {
    // "hr", "no"
    if (first === 104 && second === 114) return UNIT;
    return first === 110 && second === 111 ? DENIAL : 0;
  }
  const signs = STARTS[placeOf(first, second, third)] as number;
  if ((signs & (COUNT | DENIAL)) === 0) return signs;
  // "cannot", not "can"; "without", not "with".
  if (first === 99 && text.charCodeAt(at + 3) !== 110) return signs & ~DENIAL;
  if (first === 119 && text.charCodeAt(at + 4) !== 111) return signs & ~DENIAL;
  // "thirty", not "this"; "forty", not "for".
  if (first === 116 && third === 105 && text.charCodeAt(at + 3) !== 114 && second === 104)
    return signs & ~COUNT;
  if (first === 102 && third === 114 && text.charCodeAt(at + 3) !== 116) return signs & ~COUNT;
  return signs;
}

function signsOfNumber(text: string, from: number, to: number): number {
  const next = text.charCodeAt(to + 1);
  const then = text.charCodeAt(to + 2);
  let signs = DIGIT;
  // "." goes on with a number, "-" and "/" with a date.
  if (next === 46 && isDigit(then)) signs |= DECIMAL | DAY;
  else if ((next === 45 || next === 47) && isDigit(then)) signs |= DAY;
  else if (next === 58 && isDigit(then)) signs |= CLOCK;
  const before = text.charCodeAt(from - 1);
  const numeral = before === 46 || before === 44 ? isDigit(text.charCodeAt(from - 2)) : !GLUED.has(before);
  const after = next === 32 || next === 45 || next === 95 || next === 43 ? then : next;
  // "5+ years"
  const letter = next === 43 && !isLetter(then) ? text.charCodeAt(to + 3) : after;
  if (isLetter(letter)) {
    if (numeral) signs |= COUNTED;
    // am, pm, o'clock
    if (letter === 97 || letter === 112 || letter === 111) signs |= CLOCK;
    // nd, rd, st, th
    if (isLetter(next) && (next === 110 || (next >= 114 && next <= 116))) signs |= DAY;
  }
  // "1-800-…"
  if (text.charCodeAt(to) === 49 && then === 56 && (next === 32 || next === 45 || next === 46)) signs |= DIAL;
  return signs;
}

function endOfRun(text: string, from: number): number {
  let end = from + 1;
  for (; end < from + LEAST_CODE; end++) {
    const code = text.charCodeAt(end);
    if (!(isLetter(code) || isDigit(code) || code === 45 || code === 95)) break;
  }
  return end;
}

function signOfMark(text: string, at: number, code: number): number {
  // n't
  if (code === 39) return text.charCodeAt(at + 1) === 116 ? DENIAL : 0;
  if (code === 46) return text.charCodeAt(at + 1) > 32 ? PATH : 0;
  return MARKS.get(code) ?? 0;
}

function placeOf(first: number, second: number, third: number): number {
  return (first - 97) * 676 + (second - 97) * 26 + third - 97;
}

function isLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** `signsIn` of a sentence, remembered for recent ones: several readers ask for the same. */
export const signsOf = recent(({ folded }: Analysis): number => signsIn(folded));
