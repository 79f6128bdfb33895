/**
 * The source of a pattern for any of these words, as a tree of their beginnings: at each place of a text one letter
 * decides, so hundreds of words cost little more than a few. The words hold letters, digits, blanks and apostrophes only.
 */
export function oneOf(words: readonly string[]): string {
  return `\\b${branch([...new Set(words)].sort())}\\b`;
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
