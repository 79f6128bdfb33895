import { passesLuhn } from '#lib/core/luhn.ts';
import type { Span } from '#lib/core/types.ts';

const DIGIT = '[0-9\\uff10-\\uff19\\u0660-\\u0669\\u06f0-\\u06f9]';
/** What people put between the groups of a card number, visible or not. */
const GAP =
  '(?:[\\s.\\-/_\\u00ad\\u200b-\\u200f\\u2010-\\u2015\\u2060\\u2212\\ufeff]{1,3}|[ \\t]{0,3}\\r?\\n[ \\t]{0,3}(?:>[ \\t]{0,3}){1,9})';
const RUN = new RegExp(`${DIGIT}+(?:${GAP}${DIGIT}+)*`, 'g');
const DIGITS = new RegExp(DIGIT, 'g');
const GROUP = new RegExp(`${DIGIT}+`, 'g');
/** Between groups of the lengths that are printed on cards, anything that is neither letter nor digit. */
const BETWEEN = '[^\\p{L}\\p{N}]{1,6}';
const PRINTED = [
  [4, 4, 4, 4],
  [4, 6, 5],
  [4, 6, 4],
].map(
  (lengths) =>
    new RegExp(
      `(?<!${DIGIT})${lengths.map((length) => `${DIGIT}{${length}}`).join(BETWEEN)}(?!${DIGIT})`,
      'gu',
    ),
);
const LEAST = 12;
const MOST = 19;
const ISSUED = /^(?:[2-6]|1800|0604)/;
const CARD_BEFORE =
  /\b(?:cards?|visa|master ?card|amex|american express|maestro|credit|debit|carte|karte|tarjeta)\b[^\p{Nd}]{0,40}$/iu;
const LOOK_BACK = 80;

/**
 * Spans of payment card numbers, in order and apart. It takes more than the rule `privacy/card`: what is masked in vain
 * is restored, what leaks is gone. So a number that fails Luhn counts too when a word for a card stands before it.
 */
export function cardNumbers(text: string): Span[] {
  const found: Span[] = [];
  for (const { 0: run, index } of text.matchAll(RUN)) {
    if (run.length < LEAST) continue;
    const groups = [...run.matchAll(GROUP)].map((match) => ({
      start: index + match.index,
      end: index + match.index + match[0].length,
      digits: plainDigits(match[0]),
    }));
    const count = groups.reduce((sum, { digits }) => sum + digits.length, 0);
    if (count < LEAST) continue;
    const end = index + run.length;
    const named = count <= 3 * MOST && CARD_BEFORE.test(text.slice(Math.max(0, index - LOOK_BACK), index));
    found.push(...(named ? [[index, end] as const] : windows(groups)));
  }
  return joined([...found, ...PRINTED.flatMap((pattern) => printed(text, pattern))]);
}

function printed(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: whole, index }): Span[] =>
    isCard(plainDigits(whole.match(DIGITS)?.join('') ?? '')) ? [[index, index + whole.length]] : [],
  );
}

const isCard = (digits: string): boolean =>
  digits.length >= LEAST && ISSUED.test(digits) && passesLuhn(digits);

interface Group {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
}

function windows(groups: readonly Group[]): Span[] {
  return groups.flatMap(({ start }, from) => {
    const spans: Span[] = [];
    let digits = '';
    for (const group of groups.slice(from, from + MOST)) {
      digits += group.digits;
      if (digits.length > MOST) break;
      if (isCard(digits)) spans.push([start, group.end]);
    }
    return spans;
  });
}

/** Spans in order, those that overlap or touch made one. */
export function joined(spans: readonly Span[]): Span[] {
  const out: [number, number][] = [];
  for (const [start, end] of spans.toSorted(([a], [b]) => a - b)) {
    const last = out.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else out.push([start, end]);
  }
  return out;
}

// Full-width and Arabic digits count as digits.
function plainDigits(written: string): string {
  return [...written]
    .map((digit) => {
      const code = digit.charCodeAt(0);
      const zero = [0xff10, 0x06f0, 0x0660, 0x30].find((first) => code >= first) ?? 0x30;
      return String(code - zero);
    })
    .join('');
}
