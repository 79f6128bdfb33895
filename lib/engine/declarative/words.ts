/** What `classAt` gives: between words, of a word. */
export const BREAK = 0;
export const WORD = 1;
/** A character of a script that is written without blanks between words: each stands for itself. */
const ALONE = 2;

const ASCII = new Uint8Array(128);
for (const character of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789')
  ASCII[character.charCodeAt(0)] = WORD;
const IN_WORD = /^[\p{L}\p{N}\p{M}]/u;
/** Scripts without blanks between words: Unicode Standard Annex #14, classes ID and SA. */
const UNSPACED = /^[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** Of what kind the character at `at` is; both halves of a pair are of the same. */
export function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) return ASCII[code] as number;
  if (Number.isNaN(code)) return BREAK;
  // The second half of a pair is of the kind of the whole.
  const from = code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
  const character = String.fromCodePoint(text.codePointAt(from) ?? 0);
  if (!IN_WORD.test(character)) return BREAK;
  return UNSPACED.test(character) ? ALONE : WORD;
}

/** Whether a letter, digit or mark of a word stands at `at`. */
export function isWordAt(text: string, at: number): boolean {
  return classAt(text, at) !== BREAK;
}

/** Whether a word goes on from the character before `at` to the one at `at`. */
export function goesOnAt(text: string, at: number): boolean {
  return at > 0 && classAt(text, at) === WORD && classAt(text, at - 1) === WORD;
}

/**
 * Whether a word may end before `at`. "can" does not end in "can't", which says the opposite; "manager" does in "manager's".
 */
export function endsAt(text: string, at: number): boolean {
  if (goesOnAt(text, at)) return false;
  if (text.charCodeAt(at) !== APOSTROPHE || classAt(text, at + 1) !== WORD) return true;
  return text.charCodeAt(at + 1) === 115 && !goesOnAt(text, at + 2);
}
const APOSTROPHE = 39;

/** Whether the character at `at` is blank. */
export function isBlankAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code <= 32 || (code > 127 && /\s/.test(text.charAt(at)));
}
