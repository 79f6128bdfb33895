/**
 * The source of a pattern for any of these words, as a tree of their beginnings: at each place of a text one letter
 * decides, so hundreds of words cost little more than a few. The words hold letters, digits, blanks and apostrophes only.
 */
export function oneOf(words: readonly string[]): string {
  return `\\b${branch([...new Set(words)].sort())}\\b`;
}

/** The same for pieces that begin at the start of a word and may end anywhere. They begin with a letter or digit. */
export function oneStart(pieces: readonly string[]): string {
  const short: string[] = [];
  let last: string | undefined;
  for (const piece of pieces.toSorted()) {
    if (last !== undefined && piece.startsWith(last)) continue;
    short.push(piece);
    last = piece;
  }
  return `\\b${branch(short)}`;
}

function branch(words: readonly string[]): string {
  const ends = words.includes('');
  const letters = new Set(words.flatMap((word) => word.slice(0, 1) || []));
  const ways = [...letters].map((letter) => {
    const rest = words.filter((word) => word.startsWith(letter)).map((word) => word.slice(1));
    return letter.replace(/[^\w ']/, '\\$&') + branch(rest);
  });
  if (ways.length === 0) return '';
  const choice = ways.length === 1 && !ends ? (ways[0] as string) : `(?:${ways.join('|')})`;
  return ends ? `${choice}?` : choice;
}
