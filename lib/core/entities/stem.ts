import { remembering } from '../latest.ts';

/** Words remembered. */
const REMEMBERED = 4000;
// V8 copies shorter pieces of a text; a longer one would keep the whole text in memory.
const COPIED = 12;

/** A crude stem that brings forms of one English word together: "refunded", "refunds", "refunding" → "refund". Not for show. */
export function stem(word: string): string {
  if (word.length <= 3) return word;
  return word.length > COPIED ? freshly(word) : known(word);
}

const known = remembering(REMEMBERED, freshly);

function freshly(word: string): string {
  let s = word;
  if (s.endsWith('ies') && s.length > 4) s = `${s.slice(0, -3)}y`;
  else if (/(?:ss|x|ch|sh)es$/.test(s)) s = s.slice(0, -2);
  else if (s.endsWith('s') && !/(?:ss|us|is)$/.test(s)) s = s.slice(0, -1);
  if (s.length > 5 && s.endsWith('ing')) s = doubled(s.slice(0, -3));
  else if (s.length > 4 && s.endsWith('ed')) s = doubled(s.slice(0, -2));
  if (s.length > 7)
    s = s.replace(
      /(?:ations?|ation|ition|ment|ness|able|ible|ions?|ance|ence|ally|ly|ive|ity|ized?|ise|or|er)$/,
      '',
    );
  return s.length > 4 && s.endsWith('e') ? s.slice(0, -1) : s;
}

// "cancelled" → "cancel", "planned" → "plan".
function doubled(s: string): string {
  return /([bdglmnprt])\1$/.test(s) ? s.slice(0, -1) : s;
}
