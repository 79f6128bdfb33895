import { fold } from '#lib/core/fold.ts';
import type { Span } from '#lib/core/types.ts';
import { BREAK, classAt, endsAt, goesOnAt, isBlankAt, isWordAt, WORD } from './words.ts';

/** A phrase that was found; `owner` is the place of its list in what the table was made of. Offsets into the text. */
export interface Spotted {
  readonly owner: number;
  readonly span: Span;
}

/** Any number of phrases, found in one pass over a text. */
export interface PhraseTable {
  /** All that stand in a folded text, overlapping ones too, by where their first word begins. */
  find(folded: string): readonly Spotted[];
}

interface Phrase {
  readonly owner: number;
  /** Folded, single blanks, `ENDING` for the rest of a word. */
  readonly text: string;
  /** Where its first word begins. */
  readonly first: number;
  /** The first word is a beginning only. */
  readonly open: boolean;
}

const NONE: readonly never[] = [];
/** In a phrase: any ending. No text has this character; it must be one that scripts may hold in a browser, so no U+FFFF. */
const ENDING = '\u0001';
const STAR = ENDING.charCodeAt(0);
const BLANK = 32;

/**
 * Compiles lists of phrases into one table. Phrases are whole words in any case, a `*` at the end of a word stands for any
 * ending, blanks for any run of blanks. A phrase is looked up by the hash of its first word; what hashes alike is compared. `literal` phrases have no `*` for an ending.
 */
export function phraseTable(
  lists: readonly (readonly string[])[],
  kind: 'starred' | 'literal' = 'starred',
): PhraseTable {
  const whole = new Slots();
  const begun = new Slots();
  for (const [owner, list] of lists.entries()) {
    for (const written of new Set(list.map((one) => plain(one, kind)))) {
      const phrase = read(written, owner);
      if (phrase) (phrase.open ? begun : whole).add(firstWordOf(phrase), phrase);
    }
  }
  if (whole.isEmpty && begun.isEmpty) return { find: () => NONE };
  return { find: (folded) => findIn(folded, whole, begun) };
}

function findIn(text: string, whole: Slots, begun: Slots): readonly Spotted[] {
  let found: Spotted[] | undefined;
  const take = (phrase: Phrase, start: number): void => {
    const span = spanOf(phrase, text, start);
    if (!span) return;
    found ??= [];
    found.push({ owner: phrase.owner, span });
  };
  let hash = 0;
  let start = 0;
  let before = BREAK;
  let here = classAt(text, 0);
  for (let at = 0; at < text.length; at++) {
    const next = classAt(text, at + 1);
    if (here !== BREAK) {
      if (here !== WORD || before !== WORD) {
        start = at;
        hash = 0;
      }
      hash = step(hash, text.charCodeAt(at));
      for (const phrase of begun.of(hash)) take(phrase, start);
      if (here !== WORD || next !== WORD) for (const phrase of whole.of(hash)) take(phrase, start);
    }
    before = here;
    here = next;
  }
  return found ?? NONE;
}

/** Phrases by the hash of a word. Most words are passed over with a look at one bit. */
class Slots {
  readonly #bits = new Uint8Array(BITS / 8);
  readonly #phrases = new Map<number, Phrase[]>();

  get isEmpty(): boolean {
    return this.#phrases.size === 0;
  }

  add(word: string, phrase: Phrase): void {
    let hash = 0;
    for (let at = 0; at < word.length; at++) hash = step(hash, word.charCodeAt(at));
    const bit = bitOf(hash);
    this.#bits[bit >> 3] = (this.#bits[bit >> 3] as number) | (1 << (bit & 7));
    const known = this.#phrases.get(hash);
    if (known) known.push(phrase);
    else this.#phrases.set(hash, [phrase]);
  }

  of(hash: number): readonly Phrase[] {
    const bit = bitOf(hash);
    if ((((this.#bits[bit >> 3] as number) >> (bit & 7)) & 1) === 0) return NONE;
    return this.#phrases.get(hash) ?? NONE;
  }
}

const BITS = 2 ** 16;
/** Constants of FNV-1a: http://www.isthe.com/chongo/tech/comp/fnv/ */
const step = (hash: number, code: number): number => Math.imul(hash ^ code ^ 0x811c9dc5, 0x01000193);
const bitOf = (hash: number): number => (hash ^ (hash >>> 16)) & (BITS - 1);

function plain(written: string, kind: 'starred' | 'literal'): string {
  const folded = fold(written.trim().replace(/\s+/g, ' '));
  return kind === 'literal' ? folded : folded.replace(/(?<=[\p{L}\p{N}\p{M}])\*(?=\s|$)/gu, ENDING);
}

function read(text: string, owner: number): Phrase | undefined {
  let first = 0;
  while (first < text.length && !isWordAt(text, first)) first++;
  if (first === text.length) return undefined;
  return { owner, text, first, open: text.charCodeAt(wordEnd(text, first)) === STAR };
}

function firstWordOf({ text, first }: Phrase): string {
  return text.slice(first, wordEnd(text, first));
}

function wordEnd(text: string, start: number): number {
  let end = start + 1;
  while (goesOnAt(text, end)) end++;
  return end;
}

/** Where the phrase stands if its first word begins at `start`; undefined if it does not stand there. */
function spanOf({ text: phrase, first }: Phrase, text: string, start: number): Span | undefined {
  const begin = beginOf(phrase, first, text, start);
  if (begin === undefined) return undefined;
  let at = start;
  for (let i = first; i < phrase.length; i++) {
    const code = phrase.charCodeAt(i);
    if (code === STAR) while (goesOnAt(text, at)) at++;
    else if (code === BLANK) {
      if (!isBlankAt(text, at)) return undefined;
      while (at < text.length && isBlankAt(text, at)) at++;
    } else if (text.charCodeAt(at) === code) at++;
    else return undefined;
  }
  const closed = phrase.charCodeAt(phrase.length - 1) === STAR || !isWordAt(text, at - 1) || endsAt(text, at);
  return closed ? [begin, at] : undefined;
}

/** Where the characters before the first word begin in the text, if they stand there. */
function beginOf(phrase: string, first: number, text: string, start: number): number | undefined {
  let at = start;
  for (let i = first - 1; i >= 0; i--) {
    if (phrase.charCodeAt(i) === BLANK) {
      if (at === 0 || !isBlankAt(text, at - 1)) return undefined;
      while (at > 0 && isBlankAt(text, at - 1)) at--;
    } else if (at > 0 && text.charCodeAt(at - 1) === phrase.charCodeAt(i)) at--;
    else return undefined;
  }
  return at;
}
