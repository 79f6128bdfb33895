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
  /** Its length; 0 if it holds nothing but blanks. */
  readonly width: number;
}

/** Lines, and sentences, remembered for each part: more than a long conversation and its draft have. */
const REMEMBERED = 4000;
const LONGEST_HEAD = 160;
const REPLY_HEADER = /^(?:on .{4,120} wrote:|-{2,} ?original message ?-{2,}|from: .{1,120})$/;
// RFC 3676, section 4.3, for the two dashes.
const CLOSING =
  /^(?:--|(?:(?:with )?(?:kind|kindest|best|warm|warmest|many) (?:regards|wishes|thanks)|regards|sincerely(?: yours)?|yours (?:sincerely|faithfully|truly)|best|all the best|cheers|thanks|thank you|thanks again|take care|respectfully)[,.!]?)$/;

interface Known {
  readonly lines: Map<string, Line>;
  readonly sentences: Map<string, Sentence>;
}
const none = (): Known => ({ lines: new Map(), sentences: new Map() });
const known: Readonly<Record<Part, Known>> = { own: none(), signature: none(), quoted: none() };

/** Reads a line as the given part of a text. The same line gives the same object while it is remembered. */
export function readLine(line: string, part: Part): Line {
  const { lines } = known[part];
  let read = lines.get(line);
  if (!read) {
    read = freshly(line, part);
    remember(lines, line, read);
  }
  return read;
}

function remember<Value>(values: Map<string, Value>, key: string, value: Value): void {
  if (values.size >= REMEMBERED) values.clear();
  values.set(key, value);
}

// A piece of a string keeps all of it in memory: here the whole text, once for every keystroke.
const copied = (words: string): string => `.${words}`.slice(1);

/** The same for a line that is being written: only its sentences are remembered. */
export function freshly(line: string, part: Part): Line {
  const folded = fold(line);
  const head = folded.slice(0, LONGEST_HEAD).trim();
  const of = head.startsWith('>') ? 'quoted' : part;
  const all = known[of].sentences;
  const sentences = boundaries(folded).map((span): Sentence => {
    const words = line.slice(span[0], span[1]);
    let one = all.get(words);
    if (!one) {
      const own = copied(words);
      one = sentence(own, folded.slice(span[0], span[1]), of);
      remember(all, own, one);
    }
    const { text, question, quoted, alone, serial } = one;
    return { span, text, question, part: of, quoted, alone, serial };
  });
  return {
    sentences,
    opensQuote: REPLY_HEADER.test(head),
    closing: CLOSING.test(head),
    width: line.trim() === '' ? 0 : line.length,
  };
}

/** A sentence that stands alone. */
function sentence(words: string, text: string, part: Part): Sentence {
  const sentences: Sentence[] = [];
  const alone = new Reading(words, sentences, text);
  const whole: Sentence = {
    span: [0, text.length],
    text,
    question: text.endsWith('?'),
    part,
    quoted: part === 'quoted',
    alone,
    serial: alone.serial,
  };
  sentences.push(whole);
  return whole;
}
