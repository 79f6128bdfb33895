import { hasName } from '#lib/core/capitals.ts';
import type { Rule, Shape } from '#lib/core/rule.ts';
import type { Analysis } from '#lib/core/text.ts';

/** The triggers of a set of rules, compiled into one table. */
export interface Vocabulary {
  /** Places of the rules without triggers. */
  readonly always: readonly number[];
  /** For each rule 1 if a sentence wakes it. Reads the sentence once and makes no string of its words. */
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
const CLASS = new Uint8Array(128);
for (const [flag, characters] of [
  [LETTER, 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'],
  [DIGIT, '0123456789'],
  [AT, '@'],
  [SLASH, '/.'],
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

/** Compiles the triggers of `rules`. A word is found by its 32-bit FNV-1a hash and then compared. */
export function vocabularyOf(rules: readonly Rule[]): Vocabulary {
  const words = tableOf(rules);
  const always = rules.flatMap(({ triggers }, at) => (triggers ? [] : [at]));
  const shapes = SHAPES.flatMap(([shape, stands]) => {
    const wakes = rules.flatMap(({ triggers }, at) => (triggers?.includes(shape) ? [at] : []));
    return wakes.length ? [{ stands, wakes }] : [];
  });
  return {
    always,
    wakes(sentence) {
      const awake = new Uint8Array(rules.length);
      for (const at of always) awake[at] = 1;
      scan(sentence.folded, words, awake);
      for (const { stands, wakes } of shapes)
        if (stands(sentence, scanned.flags, scanned.digits)) for (const at of wakes) awake[at] = 1;
      return awake;
    },
  };
}

/** Words by their hash, with open addressing: a place holds the number of an entry, 0 if it is free. */
interface Table {
  readonly hashes: Int32Array;
  readonly entries: Uint16Array;
  readonly words: string[];
  /** The rules of each word, ascending. */
  readonly wakes: number[][];
}

function tableOf(rules: readonly Rule[]): Table {
  let count = 1;
  for (const { triggers } of rules) count += triggers?.length ?? 0;
  // At most a third of the places are taken.
  const size = 2 ** Math.ceil(Math.log2(3 * count));
  const table = { hashes: new Int32Array(size), entries: new Uint16Array(size), words: [], wakes: [] };
  for (let at = 0; at < rules.length; at++)
    for (const word of rules[at]?.triggers ?? []) if (word.charCodeAt(0) !== SHAPE) add(table, word, at);
  return table;
}
const SHAPE = '<'.charCodeAt(0);

function add({ hashes, entries, words, wakes }: Table, word: string, rule: number): void {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = step(hash, word.charCodeAt(i));
  let place = placeOf(hash, entries.length);
  for (; entries[place] !== 0; place = (place + 1) & (entries.length - 1)) {
    const known = (entries[place] as number) - 1;
    if (hashes[place] !== hash || words[known] !== word) continue;
    wakes[known]?.push(rule);
    return;
  }
  hashes[place] = hash;
  entries[place] = words.push(word);
  wakes.push([rule]);
}

/** Constants of FNV-1a: http://www.isthe.com/chongo/tech/comp/fnv/ */
const step = (hash: number, code: number): number => Math.imul(hash ^ code ^ 0x811c9dc5, 0x01000193);
const placeOf = (hash: number, size: number): number => (hash ^ (hash >>> 15)) & (size - 1);

/** What the last scan saw besides words. */
const scanned = { flags: 0, digits: 0 };

// "don't" is looked up as a whole, and as "don".
function scan(text: string, table: Table, awake: Uint8Array): void {
  let flags = 0;
  let digits = 0;
  let start = -1;
  let hash = 0;
  let blank = -1;
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 32;
    const of = code < 128 ? (CLASS[code] as number) : foreign(code);
    flags |= of;
    if (of === LETTER || of === DIGIT || of === (FOREIGN | LETTER)) {
      if (start < 0) start = i;
      if (of === DIGIT) digits++;
      hash = step(hash, code);
      continue;
    }
    if (code <= 32) {
      if (i - blank > LONG_RUN) flags |= LONG;
      blank = i;
    }
    if (start < 0) continue;
    wake(text, start, i, hash, table, awake);
    // An apostrophe may go on with the word.
    if (code === 39 && i + 1 < text.length) hash = step(hash, code);
    else {
      start = -1;
      hash = 0;
    }
  }
  scanned.flags = flags;
  scanned.digits = digits;
}

function wake(
  text: string,
  start: number,
  end: number,
  hash: number,
  { hashes, entries, words, wakes }: Table,
  awake: Uint8Array,
): void {
  const size = entries.length;
  for (let place = placeOf(hash, size); entries[place] !== 0; place = (place + 1) & (size - 1)) {
    if (hashes[place] !== hash) continue;
    const index = (entries[place] as number) - 1;
    if (words[index]?.length !== end - start || !text.startsWith(words[index], start)) continue;
    for (const at of wakes[index] as readonly number[]) awake[at] = 1;
    return;
  }
}

function foreign(code: number): number {
  if (AT_HOME.has(code)) return 0;
  return WIDE_LETTER.test(String.fromCharCode(code)) ? FOREIGN | LETTER : FOREIGN;
}
