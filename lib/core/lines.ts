import { fold } from './fold.ts';
import { Reading } from './reading.ts';
import { boundaries } from './sentences.ts';
import type { Part, Sentence } from './text.ts';

/** One line, read once however often it comes back. */
export interface Line {
  /** Their spans are offsets into the line. */
  readonly sentences: readonly Sentence[];
  /** "On Monday Anna wrote:": what follows is an earlier mail. */
  readonly opensQuote: boolean;
  /** "Kind regards," or "--": what follows may be a signature. */
  readonly closing: boolean;
}

/** Lines remembered for each part: more than a long conversation and its draft have. */
const REMEMBERED = 4000;
const LONGEST_HEAD = 160;
const REPLY_HEADER = /^(?:on .{4,120} wrote:|-{2,} ?original message ?-{2,}|from: .{1,120})$/;
// RFC 3676, section 4.3, for the two dashes.
const CLOSING =
  /^(?:--|(?:(?:with )?(?:kind|kindest|best|warm|warmest|many) (?:regards|wishes|thanks)|regards|sincerely(?: yours)?|yours (?:sincerely|faithfully|truly)|best|all the best|cheers|thanks|thank you|thanks again|take care|respectfully)[,.!]?)$/;

const known: Readonly<Record<Part, Map<string, Line>>> = {
  own: new Map(),
  signature: new Map(),
  quoted: new Map(),
};

/** Reads a line as the given part of a text. The same line gives the same object while it is remembered. */
export function readLine(line: string, part: Part): Line {
  const lines = known[part];
  let read = lines.get(line);
  if (!read) {
    read = freshly(line, part);
    if (lines.size >= REMEMBERED) lines.clear();
    lines.set(line, read);
  }
  return read;
}

function freshly(line: string, part: Part): Line {
  const folded = fold(line);
  const head = folded.slice(0, LONGEST_HEAD).trim();
  const of = head.startsWith('>') ? 'quoted' : part;
  return {
    sentences: boundaries(folded).map(([from, to]) => sentence(line, folded, from, to, of)),
    opensQuote: REPLY_HEADER.test(head),
    closing: CLOSING.test(head),
  };
}

function sentence(line: string, folded: string, from: number, to: number, part: Part): Sentence {
  const text = folded.slice(from, to);
  const sentences: Sentence[] = [];
  const alone = new Reading(line.slice(from, to), sentences, text);
  const shared = { text, question: text.endsWith('?'), part, quoted: part === 'quoted', alone };
  sentences.push({ ...shared, span: [0, text.length] });
  return { ...shared, span: [from, to] };
}
