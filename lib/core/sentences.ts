import type { Span } from './types.ts';

/** No pattern ever sees more characters at once. */
export const MAX_SENTENCE = 600;

const ABBREVIATION =
  /(?:^|[\s(])(?:e\.g|i\.e|etc|vs|mr|mrs|ms|dr|prof|st|no|nr|approx|inc|ltd|co|a\.m|p\.m|p\.o|[a-z])$/;

/** Where the sentences of a folded line lie, without the blanks around them. Long ones are cut. Linear. */
export function boundaries(line: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (let i = 0; i < line.length; i++) {
    const length = i + 1 - start;
    const tooLong = length >= MAX_SENTENCE && (line.charCodeAt(i) === 32 || length >= MAX_SENTENCE + 100);
    if (!tooLong && !endsSentence(line, start, i)) continue;
    push(line, start, i + 1, spans);
    start = i + 1;
  }
  push(line, start, line.length, spans);
  return spans;
}

function endsSentence(line: string, start: number, i: number): boolean {
  const character = line.charCodeAt(i);
  const stop = character === 46;
  if (!stop && character !== 33 && character !== 63 && character !== 0x3002) return false;
  const last = i + 1 >= line.length;
  if (!last && !mayFollow(line.charCodeAt(i + 1))) return false;
  return last || !stop || !ABBREVIATION.test(line.slice(Math.max(start, i - 8), i));
}

// A blank, a quotation mark, a closing bracket.
function mayFollow(code: number): boolean {
  return code <= 32 || code === 34 || code === 39 || code === 41 || code === 93 || code === 0x3000;
}

function push(line: string, from: number, to: number, spans: Span[]): void {
  let start = from;
  let end = to;
  while (start < end && line.charCodeAt(start) <= 32) start++;
  while (end > start && line.charCodeAt(end - 1) <= 32) end--;
  if (start < end) spans.push([start, end]);
}
