import type { Span } from './types.ts';

/** No pattern ever sees more characters at once. */
export const MAX_SENTENCE = 600;

const ABBREVIATION =
  /(?:^|[\s(])(?:e\.g|i\.e|etc|vs|mr|mrs|ms|dr|prof|st|nr|approx|inc|ltd|co|a\.m|p\.m|p\.o|ca|bzw|dept|blvd|z\.b|[a-z])$/;
/** Words at home at the end of a sentence, too, or before a number: "No. 5", "Dec. 3", "IdNr. 65…", "Lindenstr. 4". */
const BEFORE_NUMBER =
  /(?:^|[\s(])(?:no|nos|id-?nr|art|abs|secs?|refs?|tel|ext|est|min|max|ave|pp|vol|fig|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|bestellnr|kundennr|rechnungsnr|auftragsnr)$|[a-z\u00df-\u00ff]{3}-?str$/;
const LONGEST = 14;

/** Where the sentences of a folded line lie, without the blanks around them. Long ones are cut. Linear. */
export function boundaries(line: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (let i = 0; i < line.length; i++) {
    const code = line.charCodeAt(i);
    const length = i + 1 - start;
    const tooLong = length >= MAX_SENTENCE && (code === 32 || length >= MAX_SENTENCE + 100);
    if (!tooLong && !(mayEnd(code) && endsSentence(line, start, i))) continue;
    push(line, start, i + 1, spans);
    start = i + 1;
  }
  push(line, start, line.length, spans);
  return spans;
}

// . ! ? 。
function mayEnd(code: number): boolean {
  return code === 46 || code === 33 || code === 63 || code === 0x3002;
}

function endsSentence(line: string, start: number, i: number): boolean {
  const stop = line.charCodeAt(i) === 46;
  const last = i + 1 >= line.length;
  if (!last && !mayFollow(line.charCodeAt(i + 1))) return false;
  return last || !stop || !abbreviates(line, start, i);
}

function abbreviates(line: string, start: number, stop: number): boolean {
  const before = line.slice(Math.max(start, stop - LONGEST), stop);
  return ABBREVIATION.test(before) || (numberFollows(line, stop + 1) && BEFORE_NUMBER.test(before));
}

// A digit, or what opens a number: # + (
function numberFollows(line: string, at: number): boolean {
  const code = line.charCodeAt(line.charCodeAt(at) === 32 ? at + 1 : at);
  return (code >= 48 && code <= 57) || code === 35 || code === 43 || code === 40;
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
