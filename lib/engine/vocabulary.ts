import { hasName } from '#lib/core/capitals.ts';
import type { Shape } from '#lib/core/rule.ts';
import type { Analysis } from '#lib/core/text.ts';
import { readTriggers } from './triggers.ts';

/** The triggers of a set of rules, compiled into one table. */
export interface Vocabulary {
  /** Places of the rules without triggers. */
  readonly always: readonly number[];
  /** For each rule 1 if a sentence wakes it. Reads the sentence once. */
  wakes(sentence: Analysis): Uint8Array;
}

const LETTER = 1;
const DIGIT = 2;
const AT = 4;
const SLASH = 8;
const BRACKET = 16;
const QUESTION = 32;
const FOREIGN = 64;
const LONG = 128;
const STOP = 256;
const CLASS = new Uint16Array(128);
for (const [flag, characters] of [
  [LETTER, 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'],
  [DIGIT, '0123456789'],
  [AT, '@'],
  [SLASH, '/'],
  [STOP, '.'],
  [BRACKET, '[{<%*#_'],
  [QUESTION, '?'],
] as const) {
  for (const character of characters) CLASS[character.charCodeAt(0)] = flag;
}
const WIDE_LETTER = /[\p{L}\p{N}]/u;
/** Beyond ASCII and yet at home in English text: typographic marks, signs of money. */
const AT_HOME = new Set([...'‘’‛ʼ“”„‟\u00a0\u2007\u202f‐‑‒–—−•·…£€™®°'].map((one) => one.charCodeAt(0)));
const LONG_RUN = 13;
const WORDY = 150;
/** Numbers of digits in a sentence that a shape may ask for. */
const DIGITS = [4, 7, 12] as const;

type Stands = (sentence: Analysis, flags: number, digits: number) => boolean;
const SHAPES: readonly (readonly [Shape, Stands])[] = [
  ['<digit>', (_, flags) => (flags & DIGIT) !== 0],
  ...DIGITS.map((least) => [`<${least} digits>`, (_, __, digits) => digits >= least] as [Shape, Stands]),
  ['<at>', (_, flags) => (flags & AT) !== 0],
  ['<bracket>', (_, flags) => (flags & BRACKET) !== 0],
  ['<question>', (_, flags) => (flags & QUESTION) !== 0],
  ['<foreign>', (_, flags) => (flags & FOREIGN) !== 0],
  ['<long>', (_, flags) => (flags & LONG) !== 0],
  ['<wordy>', ({ text }) => text.length >= WORDY],
  ['<link>', ({ folded }, flags) => (flags & SLASH) !== 0 && /:\/\/|www\./.test(folded)],
  ['<capitals>', ({ text }) => /[A-Z]{4}/.test(text)],
  ['<name>', ({ text }) => hasName(text)],
];

/** Compiles triggers as `triggersOf` writes them for so many rules. */
export function vocabularyOf(triggers: string, rules: number): Vocabulary {
  const { always, byWord } = readTriggers(triggers);
  const words = { byWord, beginnings: new Uint8Array(BEGINNINGS / 8) };
  for (const word of byWord.keys()) {
    const at = beginningOf(word, 0, word.length);
    words.beginnings[at >> 3] = (words.beginnings[at >> 3] as number) | (1 << (at & 7));
  }
  const shapes = SHAPES.flatMap(([shape, stands]) => {
    const wakes = byWord.get(shape);
    return wakes ? [{ stands, wakes }] : [];
  });
  return {
    always,
    wakes(sentence) {
      const awake = new Uint8Array(rules);
      for (const at of always) awake[at] = 1;
      scan(sentence.folded, words, awake);
      for (const { stands, wakes } of shapes)
        if (stands(sentence, scanned.flags, scanned.digits)) for (const at of wakes) awake[at] = 1;
      return awake;
    },
  };
}

/** The rules by word, behind a bit for each beginning: most words of a text are passed over without a string of their own. */
interface Table {
  readonly byWord: ReadonlyMap<string, readonly number[]>;
  readonly beginnings: Uint8Array;
}

const BEGINNINGS = 2 ** 15;

/** Five bits of the first and the third character, four of the last, and the length. */
function beginningOf(text: string, start: number, end: number): number {
  const third = start + 2 < end ? text.charCodeAt(start + 2) : 0;
  const last = text.charCodeAt(end - 1);
  const letters = (text.charCodeAt(start) & 31) | ((third & 31) << 5) | ((last & 15) << 10);
  return (letters ^ ((end - start) << 9)) & (BEGINNINGS - 1);
}

/** What the last scan saw besides words. */
const scanned = { flags: 0, digits: 0 };

// "don't" is looked up as a whole, and as "don".
function scan(text: string, table: Table, awake: Uint8Array): void {
  let flags = 0;
  let digits = 0;
  let start = -1;
  let blank = -1;
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 32;
    const of = code < 128 ? (CLASS[code] as number) : foreign(code);
    flags |= of;
    if (of === LETTER || of === DIGIT || of === (FOREIGN | LETTER)) {
      if (start < 0) start = i;
      if (of === DIGIT) digits++;
      continue;
    }
    // "www."
    if (of === STOP && text.charCodeAt(i - 1) === 119) flags |= SLASH;
    if (code <= 32) {
      if (i - blank > LONG_RUN) flags |= LONG;
      blank = i;
    }
    if (start < 0) continue;
    wake(text, start, i, table, awake);
    // An apostrophe may go on with the word.
    if (code !== 39 || i + 1 >= text.length) start = -1;
  }
  scanned.flags = flags;
  scanned.digits = digits;
}

function wake(text: string, start: number, end: number, table: Table, awake: Uint8Array): void {
  const at = beginningOf(text, start, end);
  if ((((table.beginnings[at >> 3] as number) >> (at & 7)) & 1) === 0) return;
  const wakes = table.byWord.get(text.slice(start, end));
  if (wakes) for (const rule of wakes) awake[rule] = 1;
}

function foreign(code: number): number {
  if (AT_HOME.has(code)) return 0;
  return WIDE_LETTER.test(String.fromCharCode(code)) ? FOREIGN | LETTER : FOREIGN;
}
