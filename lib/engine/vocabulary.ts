import { hasName } from '#lib/core/capitals.ts';
import type { Rule, Shape } from '#lib/core/rule.ts';
import type { Analysis } from '#lib/core/text.ts';

/** The triggers of a set of rules, compiled into one table. */
export interface Vocabulary {
  /** Places of the rules without triggers. */
  readonly always: readonly number[];
  /** Places of the rules that a sentence wakes, ascending. Reads the sentence once and makes no string of its words. */
  wakes(sentence: Analysis): readonly number[];
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

const SHAPES: readonly (readonly [Shape, (sentence: Analysis, flags: number) => boolean])[] = [
  ['<digit>', (_, flags) => (flags & DIGIT) !== 0],
  ['<at>', (_, flags) => (flags & AT) !== 0],
  ['<bracket>', (_, flags) => (flags & BRACKET) !== 0],
  ['<question>', (_, flags) => (flags & QUESTION) !== 0],
  ['<foreign>', (_, flags) => (flags & FOREIGN) !== 0],
  ['<long>', (_, flags) => (flags & LONG) !== 0],
  ['<link>', ({ folded }, flags) => (flags & SLASH) !== 0 && /:\/\/|www\./.test(folded)],
  ['<capitals>', ({ text }) => /[A-Z]{4}/.test(text)],
  ['<name>', ({ text }) => hasName(text)],
];

/** Compiles the triggers of `rules`. A word is found by its 32-bit FNV-1a hash and then compared. */
export function vocabularyOf(rules: readonly Rule[]): Vocabulary {
  const byTrigger = new Map<string, number[]>();
  rules.forEach(({ triggers = [] }, at) => {
    for (const trigger of new Set(triggers)) byTrigger.set(trigger, [...(byTrigger.get(trigger) ?? []), at]);
  });
  const words = tableOf([...byTrigger].filter(([trigger]) => !trigger.startsWith('<')));
  const shapes = SHAPES.flatMap(([shape, stands]) => {
    const wakes = byTrigger.get(shape);
    return wakes ? [{ stands, wakes }] : [];
  });
  const always = rules.flatMap(({ triggers }, at) => (triggers ? [] : [at]));
  const awake = new Uint8Array(rules.length);
  const wake = (places: readonly number[]): void => {
    for (const at of places) awake[at] = 1;
  };
  return {
    always,
    wakes(sentence) {
      awake.fill(0);
      wake(always);
      const flags = scan(sentence.folded, words, wake);
      for (const { stands, wakes } of shapes) if (stands(sentence, flags)) wake(wakes);
      return rules.flatMap((_, at) => (awake[at] ? [at] : []));
    },
  };
}

interface Entry {
  readonly word: string;
  readonly wakes: readonly number[];
}
type Table = ReadonlyMap<number, readonly Entry[]>;

function tableOf(triggers: readonly (readonly [string, readonly number[]])[]): Table {
  const table = new Map<number, Entry[]>();
  for (const [word, wakes] of triggers) {
    let hash = 0;
    for (let i = 0; i < word.length; i++) hash = step(hash, word.charCodeAt(i));
    table.set(hash, [...(table.get(hash) ?? []), { word, wakes }]);
  }
  return table;
}

/** Constants of FNV-1a: http://www.isthe.com/chongo/tech/comp/fnv/ */
const step = (hash: number, code: number): number => Math.imul(hash ^ code ^ 0x811c9dc5, 0x01000193);

// "don't" is looked up as a whole, and as "don".
function scan(text: string, table: Table, wake: (places: readonly number[]) => void): number {
  let flags = 0;
  let start = -1;
  let hash = 0;
  let blank = -1;
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 32;
    const of = code < 128 ? (CLASS[code] as number) : foreign(code);
    flags |= of;
    if (code <= 32) {
      if (i - blank > LONG_RUN) flags |= LONG;
      blank = i;
    }
    if (of === LETTER || of === DIGIT || of === (FOREIGN | LETTER)) {
      if (start < 0) start = i;
      hash = step(hash, code);
      continue;
    }
    if (start < 0) continue;
    const entries = table.get(hash);
    if (entries) {
      for (const { word, wakes } of entries)
        if (word.length === i - start && text.startsWith(word, start)) wake(wakes);
    }
    // An apostrophe may go on with the word.
    if (code === 39 && i + 1 < text.length) hash = step(hash, code);
    else {
      start = -1;
      hash = 0;
    }
  }
  return flags;
}

function foreign(code: number): number {
  if (AT_HOME.has(code)) return 0;
  return WIDE_LETTER.test(String.fromCharCode(code)) ? FOREIGN | LETTER : FOREIGN;
}
