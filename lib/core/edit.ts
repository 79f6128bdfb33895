/** One edit: `removed` characters at `at` gave way to `added` ones. UTF-16 units. */
export interface Edit {
  readonly at: number;
  readonly removed: number;
  readonly added: number;
}

/** Below this, characters are compared one by one. */
const FEW = 16;

/** The smallest single edit that leads from one text to the other. */
export function editBetween(before: string, after: string): Edit {
  const shorter = Math.min(before.length, after.length);
  const at = commonStart(before, after, shorter);
  const tail = commonEnd(before, after, shorter - at);
  return { at, removed: before.length - at - tail, added: after.length - at - tail };
}

// V8 compares pieces of two texts in a tenth of the time that it takes to look at each character.
function commonStart(a: string, b: string, most: number): number {
  let same = 0;
  for (let other = most; other - same > FEW; ) {
    const to = (same + other + 1) >> 1;
    if (a.slice(same, to) === b.slice(same, to)) same = to;
    else other = to;
  }
  while (same < most && a.charCodeAt(same) === b.charCodeAt(same)) same++;
  return same;
}

function commonEnd(a: string, b: string, most: number): number {
  let same = 0;
  for (let other = most; other - same > FEW; ) {
    const to = (same + other + 1) >> 1;
    if (piece(a, same, to) === piece(b, same, to)) same = to;
    else other = to;
  }
  while (same < most && a.charCodeAt(a.length - 1 - same) === b.charCodeAt(b.length - 1 - same)) same++;
  return same;
}

function piece(text: string, from: number, to: number): string {
  return text.slice(text.length - to, text.length - from);
}
