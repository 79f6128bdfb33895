import { decode } from './decode.ts';
import {
  charCodeAt,
  imul,
  indexOf,
  NewSet,
  normalize,
  setAdd,
  setHas,
  slice,
  toLowerCase,
} from './primordials.ts';

/** Longest tag that is skipped, in characters; a longer one is read as text. */
const LONGEST_TAG = 2000;
/** Elements that end a word. */
const BLOCKS: Set<string> = new NewSet();
for (const name of 'address article blockquote body br dd div dl dt figure h1 h2 h3 h4 h5 h6 head hr html li ol p pre section table tbody td th tr ul'.split(
  ' ',
))
  setAdd(BLOCKS, name);

/** What a character does to a word. */
const SEPARATES = 0;
const SILENT = 1;
const JOINS = 2;
const ALONE = 3;
const FNV = 0x01000193;
const EMPTY = 0x811c9dc5 | 0;

// Kinds of the first 128 characters. The apostrophe and NUL (UTF-16 read as UTF-8) are as if they were not there.
const ASCII = new Uint8Array(128);
for (let code = 0; code < 128; code++)
  ASCII[code] = /[a-z0-9]/.test(String.fromCharCode(code)) ? JOINS : SEPARATES;
ASCII[0x27] = SILENT;
ASCII[0] = SILENT;

/**
 * Calls back with the hash of each word of a text as it reads once all escapes and tags are off it: lower case, without
 * accents and punctuation. `startsLine` marks the first word of a line. Scripts without blanks give a word a character.
 */
export function eachWord(text: string, visit: (word: number, startsLine: boolean) => void): void {
  const plain = normalize(toLowerCase(decode(text)), 'NFKD');
  let word = EMPTY;
  let startsLine = true;
  const end = (): void => {
    if (word === EMPTY) return;
    visit(word, startsLine);
    word = EMPTY;
    startsLine = false;
  };
  for (let at = 0; at < plain.length; at++) {
    const code = charCodeAt(plain, at);
    const kind = code < 128 ? (ASCII[code] as number) : kindOf(code);
    if (kind === JOINS) {
      word = imul(word ^ code, FNV);
      continue;
    }
    if (kind === SILENT) continue;
    if (code === 0x3c) {
      const close = tagAt(plain, at);
      if (close > 0) {
        if (isBlock(plain, at + 1)) end();
        at = close;
        continue;
      }
    }
    end();
    if (kind === ALONE) {
      word = imul(EMPTY ^ code, FNV);
      end();
    } else if (code === 0x0a) startsLine = true;
    // The address behind a link of Markdown: "[words](address)".
    else if (code === 0x5d && plain[at + 1] === '(') {
      const close = indexOf(plain, ')', at);
      if (close > 0 && close - at <= LONGEST_TAG && indexOf(slice(plain, at, close), ' ') < 0) at = close;
    }
  }
  end();
}

/** Where the tag that begins here ends, or 0. */
function tagAt(text: string, at: number): number {
  const next = charCodeAt(text, at + 1);
  const opens = (next >= 0x61 && next <= 0x7a) || next === 0x2f || next === 0x21;
  const close = opens ? indexOf(text, '>', at) : -1;
  return close > 0 && close - at <= LONGEST_TAG ? close : 0;
}

function isBlock(text: string, at: number): boolean {
  const from = text[at] === '/' ? at + 1 : at;
  let to = from;
  while ((ASCII[charCodeAt(text, to)] ?? SEPARATES) === JOINS) to++;
  return setHas(BLOCKS, slice(text, from, to));
}

function kindOf(code: number): number {
  // Accents, soft hyphen, characters of no width, variation selectors, the letter apostrophe, curly apostrophes.
  if (code >= 0x300 && code <= 0x36f) return SILENT;
  if (code === 0xad || code === 0x2bc || code === 0xfeff || code === 0x2018 || code === 0x2019) return SILENT;
  if ((code >= 0x200b && code <= 0x200f) || (code >= 0x2060 && code <= 0x2064)) return SILENT;
  if (code >= 0xfe00 && code <= 0xfe0f) return SILENT;
  if (code < 0xc0 || code === 0xd7 || code === 0xf7) return SEPARATES;
  // Punctuation and symbols; halves of pairs, which are mostly emoji; what could not be decoded.
  if ((code >= 0x2000 && code <= 0x2bff) || (code >= 0x3000 && code <= 0x303f)) return SEPARATES;
  if ((code >= 0xd800 && code <= 0xf8ff) || code >= 0xfff0) return SEPARATES;
  // Thai to Myanmar, Khmer, kana, Chinese characters.
  if ((code >= 0xe00 && code <= 0x109f) || (code >= 0x1780 && code <= 0x17ff)) return ALONE;
  return (code >= 0x3040 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff) ? ALONE : JOINS;
}
