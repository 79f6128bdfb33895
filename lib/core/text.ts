import type { Span } from './types.ts';

/** A sentence or line; long ones are cut so that no pattern ever sees more than `MAX_SENTENCE` characters. */
export interface Sentence {
  readonly span: Span;
  /** The folded characters under `span`. */
  readonly text: string;
  readonly question: boolean;
  /** Part of an earlier mail that the reply quotes, so not the writer's own words. */
  readonly quoted: boolean;
}

/** One text, read once and shared by all rules. All offsets are UTF-16 offsets into `text`. */
export interface Analysis {
  readonly text: string;
  /** `fold(text)`: same length, so offsets carry over. */
  readonly folded: string;
  readonly sentences: readonly Sentence[];
  readonly words: ReadonlySet<string>;
}

export const MAX_SENTENCE = 600;

const TYPOGRAPHIC = /[‘’‛ʼ“”„‟\u00a0\u2007\u202f‐‑‒–—−\r\t]/g;
const PLAIN: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‛': "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '\u00a0': ' ',
  '\u2007': ' ',
  '\u202f': ' ',
  '\r': ' ',
  '\t': ' ',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '−': '-',
};

/** Lower case with plain quotes, dashes and blanks. The result has the length of the input. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  const sameLength = lower.length === text.length ? lower : lowerByUnit(text);
  return sameLength.replace(TYPOGRAPHIC, (character) => PLAIN[character] ?? character);
}

// 'İ' becomes two units in lower case; such characters stay as they are.
function lowerByUnit(text: string): string {
  let out = '';
  for (const character of text) {
    const lower = character.toLowerCase();
    out += lower.length === character.length ? lower : character;
  }
  return out;
}

const WORD = /[\p{L}\p{N}]+(?:'[\p{L}]+)?/gu;
const ABBREVIATION =
  /(?:^|[\s(])(?:e\.g|i\.e|etc|vs|mr|mrs|ms|dr|prof|st|no|nr|approx|inc|ltd|co|a\.m|p\.m|[a-z])$/;
const REPLY_HEADER = /^(?:on .{4,120} wrote:|-{2,} ?original message ?-{2,}|from: .{1,120})$/;

/** Reads a text once: folding, sentences, words. Linear in its length. */
export function analyse(text: string): Analysis {
  const folded = fold(text);
  return { text, folded, sentences: split(folded), words: new Set(folded.match(WORD)) };
}

function split(folded: string): Sentence[] {
  const sentences: Sentence[] = [];
  let quotedTail = false;
  let lineStart = 0;
  while (lineStart <= folded.length) {
    const newline = folded.indexOf('\n', lineStart);
    const lineEnd = newline < 0 ? folded.length : newline;
    const head = folded.slice(lineStart, Math.min(lineEnd, lineStart + 160)).trim();
    quotedTail ||= sentences.length > 0 && REPLY_HEADER.test(head);
    splitLine(folded, lineStart, lineEnd, quotedTail || head.startsWith('>'), sentences);
    lineStart = lineEnd + 1;
  }
  return sentences;
}

function splitLine(folded: string, from: number, to: number, quoted: boolean, out: Sentence[]): void {
  let start = from;
  for (let i = from; i < to; i++) {
    const end = i + 1;
    const tooLong = end - start >= MAX_SENTENCE && folded[i] === ' ';
    const hardCut = end - start >= MAX_SENTENCE + 100;
    if (!tooLong && !hardCut && !endsSentence(folded, start, i, to)) continue;
    push(folded, start, end, quoted, out);
    start = end;
  }
  push(folded, start, to, quoted, out);
}

function endsSentence(folded: string, start: number, i: number, to: number): boolean {
  const character = folded.charCodeAt(i);
  const stop = character === 46;
  if (!stop && character !== 33 && character !== 63 && character !== 0x3002) return false;
  if (i + 1 < to && !/[\s"')\]]/.test(folded.charAt(i + 1))) return false;
  return !(stop && ABBREVIATION.test(folded.slice(Math.max(start, i - 8), i)) && i + 1 < to);
}

function push(folded: string, from: number, to: number, quoted: boolean, out: Sentence[]): void {
  let start = from;
  let end = to;
  while (start < end && folded.charCodeAt(start) <= 32) start++;
  while (end > start && folded.charCodeAt(end - 1) <= 32) end--;
  if (start === end) return;
  const text = folded.slice(start, end);
  out.push({ span: [start, end], text, question: text.endsWith('?'), quoted });
}
