import { type Language, placeOf } from './languages.ts';
import { ENDINGS, LETTERS } from './letters.ts';
import { EAST } from './words-east.ts';
import { WEST } from './words-west.ts';

/** A set of languages: bit n is the language at place n. Only the first 32 languages have words, letters or endings. */
export type Mask = number;

// A table with open addressing: no string is made while a text is read. A word is known by its hash alone; a stray word
// of the same 32 bits would count for a wrong language once in millions of words, which changes no verdict.
const SLOTS = 8192;
const hashes = new Int32Array(SLOTS);
const masks = new Int32Array(SLOTS);
const letters = new Map<number, Mask>();
const endings = new Map<number, Mask>();
const LONG_WORD = 6;

/** Constants of FNV-1a: http://www.isthe.com/chongo/tech/comp/fnv/ */
const step = (hash: number, code: number): number => Math.imul(hash ^ code ^ 0x811c9dc5, 0x01000193);
const bit = (code: string): Mask => 1 << placeOf(code as Language);

function slotOf(hash: number): number {
  let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  while (masks[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & (SLOTS - 1);
  return slot;
}

for (const [codes, words] of [...Object.entries(WEST), ...Object.entries(EAST)]) {
  const mask = codes.split(' ').reduce((sum, code) => sum | bit(code), 0);
  for (const word of words.split(/\s+/)) {
    let hash = 0;
    for (let i = 0; i < word.length; i++) hash = step(hash, word.charCodeAt(i));
    const slot = slotOf(hash);
    hashes[slot] = hash;
    masks[slot] = (masks[slot] as number) | mask;
  }
}
for (const [code, row] of Object.entries(LETTERS))
  for (let i = 0; i < row.length; i++) add(letters, row.charCodeAt(i), bit(code));
for (const [code, row] of Object.entries(ENDINGS))
  for (const ending of row.split(' ')) add(endings, endingAt(ending, ending.length), bit(code));

function add(table: Map<number, Mask>, key: number, mask: Mask): void {
  table.set(key, (table.get(key) ?? 0) | mask);
}

function endingAt(text: string, end: number): number {
  return (text.charCodeAt(end - 3) << 20) ^ (text.charCodeAt(end - 2) << 10) ^ text.charCodeAt(end - 1);
}

function isLetter(code: number): boolean {
  if (code < 0xdf || code === 0xf7) return false;
  return (
    code <= 0x24f ||
    (code >= 0x300 && code <= 0x36f) ||
    (code >= 0x400 && code <= 0x52f) ||
    code >> 8 === 0x1e
  );
}

/**
 * Gives the words of a folded text in Latin or Cyrillic: the languages that list the word, those its letters speak for,
 * and, if no list has it, those of its ending. Numbers and words with digits are left out. Stops once `visit` says so. Linear.
 */
export function scan(text: string, visit: (listed: Mask, letter: Mask, ending: Mask) => boolean): void {
  let hash = 0;
  let start = -1;
  let special = 0;
  let digits = false;
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 32;
    if ((code >= 97 && code <= 122) || isLetter(code)) {
      hash = step(hash, code);
      if (start < 0) start = i;
      if (code > 127) special |= letters.get(code) ?? 0;
    } else if (code >= 48 && code <= 57) {
      digits = true;
    } else if (start >= 0 || digits) {
      if (!digits && tell(text, start, i, hash, special, visit)) return;
      hash = 0;
      special = 0;
      start = -1;
      digits = false;
    }
  }
}

function tell(
  text: string,
  start: number,
  end: number,
  hash: number,
  special: Mask,
  visit: (listed: Mask, letter: Mask, ending: Mask) => boolean,
): boolean {
  const listed = masks[slotOf(hash)] as number;
  const unlisted = listed === 0 && end - start >= LONG_WORD;
  return visit(listed, special, unlisted ? (endings.get(endingAt(text, end)) ?? 0) : 0);
}

/** Letters of scripts whose words are not listed. */
const OTHER_SCRIPT = /[\u0370-\u1dff\u1f00-\u1fff\u3040-\ud7af]/;

/**
 * Whether a folded text may be in another language: it has words, letters or a script that `language` has not, and
 * hardly a word that only `language` has. Reads no further than two of those.
 */
export function mayLeave(language: Language, folded: string): boolean {
  const place = placeOf(language);
  const own = place > 31 ? 0 : 1 << place;
  let found = 0;
  let strange = 0;
  scan(folded, (listed, letter) => {
    if (listed === own) found++;
    else if (((listed || letter) & own) === 0 && (listed || letter) !== 0) strange++;
    return found === 2;
  });
  return found < 2 && (strange > 2 * found || OTHER_SCRIPT.test(folded));
}
