/** A crude stem that brings forms of one English word together: "refunded", "refunds", "refunding" → "refund". Not for show. */
export function stem(word: string): string {
  if (word.length <= 3) return word;
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
  return s.length > 4 ? s.replace(/e$/, '') : s;
}

// "cancelled" → "cancel", "planned" → "plan".
function doubled(s: string): string {
  return /([bdglmnprt])\1$/.test(s) ? s.slice(0, -1) : s;
}
