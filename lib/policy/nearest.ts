/** The known name that is the fewest edits away, or undefined when none is near enough to be meant. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const wanted = name.slice(0, MAX_LENGTH);
  let best: string | undefined;
  let fewest = Math.max(2, Math.floor(wanted.length / 3)) + 1;
  for (const one of known) {
    const edits = distance(wanted, one);
    if (edits < fewest) {
      fewest = edits;
      best = one;
    }
  }
  return best;
}

/** Longer names are cut, so that a hostile file cannot make the comparison slow. */
const MAX_LENGTH = 80;

// Levenshtein distance, one row at a time.
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++) {
      const kept = (row[j] ?? 0) + (a[i] === b[j] ? 0 : 1);
      next.push(Math.min(kept, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
