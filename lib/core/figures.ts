import { matchesOf } from './find.ts';
import { recent } from './latest.ts';
import { lean } from './lean.ts';
import type { Analysis } from './text.ts';
import type { Span } from './types.ts';

/** An amount of money, a percentage or a length of time, with a normal form: two that mean the same have the same `value`. */
export interface Figure {
  readonly kind: 'money' | 'percent' | 'duration';
  /** Offsets into the text that was given. */
  readonly span: Span;
  readonly value: string;
}

const NUMBER = '\\d{1,3}(?:,\\d{3}){1,3}(?:\\.\\d{1,2})?|\\d{1,9}(?:[.,]\\d{1,2})?';
const AMOUNT = lean(
  `(?:[$£€¥₹]|\\b(?:usd|eur|gbp|cad|aud|chf) ?) ?(?<before>${NUMBER})(?![\\d%])|(?<![\\w.,#])(?<after>${NUMBER}) ?(?:[$£€¥₹]|(?:dollars?|euros?|pounds?|usd|eur|gbp|cad|aud|chf)\\b)|(?<![\\w.,#])(?<percent>\\d{1,3}(?:[.,]\\d{1,2})?) ?(?:%|percent\\b)`,
  'g',
);

const SMALL: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fourteen: 14,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  sixty: 60,
  ninety: 90,
};
const COUNT = `\\d{1,3}|${Object.keys(SMALL).join('|')}`;
/** Source of a pattern for a length of time; groups `least`, `most`, `business`, `unit`. */
export const DURATION = `(?<![\\w.,#$£€])(?<least>${COUNT})(?:(?: ?- ?| to | or )(?<most>${COUNT}))?(?: |-)?(?<business>(?:business|working|work)[ -])?(?:(?:full|calendar|short) )?(?<unit>minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?)\\b`;
const TIME = lean(DURATION, 'g');
const HAS_UNIT = /min|h(?:ou)?rs?\b|day|week|month|year/;
const MINUTES: Readonly<Record<string, number>> = { min: 1, hou: 60, hr: 60, hrs: 60, day: 1440, wee: 10080 };

/** Money and percentages in folded text, in reading order. */
export function amounts(text: string): Figure[] {
  if (!/\d/.test(text)) return [];
  return matchesOf(text, AMOUNT).map((match) => {
    const { before, after, percent } = match.groups ?? {};
    return {
      kind: percent ? 'percent' : 'money',
      span: [match.index, match.index + match[0].length],
      value: plainNumber(before ?? after ?? percent ?? ''),
    };
  });
}

/** Where a sentence names a length of time: matches of `DURATION`. Those of recent ones are remembered: several readers ask. */
export const lengthsOf = recent(({ folded }: Analysis) => lengthsIn(folded));

function lengthsIn(text: string): readonly RegExpExecArray[] {
  return HAS_UNIT.test(text) ? matchesOf(text, TIME) : [];
}

/** Lengths of time in folded text, in reading order. "24 hours" and "one day" have the same value, business days their own. */
export function durations(text: string, lengths = lengthsIn(text)): Figure[] {
  return lengths.map((match) => ({
    kind: 'duration',
    span: [match.index, match.index + match[0].length],
    value: durationValue(match.groups ?? {}),
  }));
}

/** A number without separators and trailing zeros: `1,074.30` → `1074.3`, `12,50` → `12.5`. */
export function plainNumber(written: string): string {
  const decimal = /,\d{1,2}$/.test(written) ? written.replace(',', '.') : written;
  return String(Number(decimal.replaceAll(',', '')));
}

/** Normal form of a match of `DURATION`. */
export function durationValue(groups: Readonly<Record<string, string | undefined>>): string {
  const { least = '', most, business, unit = '' } = groups;
  const minutes = business ? undefined : MINUTES[unit.slice(0, 3)];
  const count = (written: string): number => SMALL[written] ?? Number(written);
  const scaled = (written: string): number => count(written) * (minutes ?? 1);
  const range = most ? `${scaled(least)}-${scaled(most)}` : `${scaled(least)}`;
  const name = minutes ? 'minute' : `${business ? 'business ' : ''}${unit.replace(/s$/, '')}`;
  return `${range} ${name}`;
}
