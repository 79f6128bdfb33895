/** Letters in sets of 96, from the blank on: 32 to a number. */
export type Letters = readonly [number, number, number];

const FIRST = 32;

/** The letters that stand in a string of word classes. */
export function lettersIn(text: string): Letters {
  let a = 0;
  let b = 0;
  let c = 0;
  for (let i = 0; i < text.length; i++) {
    const place = text.charCodeAt(i) - FIRST;
    const bit = 1 << (place & 31);
    if (place < 32) a |= bit;
    else if (place < 64) b |= bit;
    else c |= bit;
  }
  return [a, b, c];
}

/** Whether of each of the sets one letter is among those. */
export function standIn(all: readonly Letters[], [a, b, c]: Letters): boolean {
  for (const need of all) if (((need[0] & a) | (need[1] & b) | (need[2] & c)) === 0) return false;
  return true;
}
