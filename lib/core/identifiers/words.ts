import type { Span } from '../types.ts';

/** How the words around a number speak of it. */
export type Naming = 'named' | 'other' | 'silent';

/** Phrases of whole folded words, at most `MOST_WORDS` each: "lic" must not be heard in "public". */
export type Phrases = ReadonlySet<string>;

const BEFORE = 60;
const AFTER = 28;
const MOST_WORDS = 4;
const WORD = /[\p{L}\p{N}_]+/gu;
const DIGIT = /\d/;
// Between the numbers of a list.
const AND = new Set('and or und oder et ou y o e en och to through bis'.split(' '));
/** Stands for the number itself: "account ^" is the word just before it. */
const HERE = '^';

/** Phrases out of one string, with a stroke between them. Hyphens and full stops count as blanks. */
export function phrases(list: string): Phrases {
  return new Set(list.split('|'));
}

/**
 * What the nearest naming word before a number says, or else the nearest after it: that the number is what `own` names
 * (`named`), that it is another sort (`other`), or nothing. A word that has its own number does not count: "order 5512,
 * signed by …".
 */
export function naming(text: string, span: Span, own: Phrases, others: Phrases): Naming {
  const start = Math.max(0, span[0] - BEFORE);
  const before: string[] = text.slice(start, span[0]).match(WORD) ?? [];
  // The cut may have gone through a word.
  if (start > 0) before.shift();
  before.push(HERE);
  let spent = false;
  let word = false;
  for (let last = before.length - 1; last >= 0; last--) {
    const one = before[last] as string;
    if (endsWith(before, last, own)) return 'named';
    if (!spent && endsWith(before, last, others)) return 'other';
    if (DIGIT.test(one)) spent ||= word;
    else if (one !== HERE && !AND.has(one)) word = true;
  }
  const after = text.slice(span[1], span[1] + AFTER).match(WORD) ?? [];
  for (let last = 0; last < after.length; last++) {
    if (endsWith(after, last, own)) return 'named';
    if (endsWith(after, last, others)) return 'other';
  }
  return 'silent';
}

function endsWith(words: readonly string[], last: number, known: Phrases): boolean {
  let phrase = '';
  for (let at = last; at >= 0 && last - at < MOST_WORDS; at--) {
    phrase = phrase ? `${words[at]} ${phrase}` : (words[at] as string);
    if (known.has(phrase)) return true;
  }
  return false;
}
