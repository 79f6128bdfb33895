import { fold } from '../fold.ts';
import { noted } from '../reading.ts';
import type { Analysis, Sentence } from '../text.ts';
import { LANGUAGES, type Language, near, placeOf } from './languages.ts';
import { type Mask, scan } from './scan.ts';

/** What speaks for each language in a text: points by place in `LANGUAGES`, and how many words (or their like) it has. */
export interface Tally {
  readonly points: readonly number[];
  readonly words: number;
}

/** Points of a word that no language has, one only, two, three, or more. */
const LISTED = [0, 6, 3, 2, 1];
const ENDING = [0, 2, 1, 0.7, 0.3];
/** Points of a word for letters that not every language has; fewer where a list has the word already. */
const LETTER = 2;
/** Scripts that tell the language: first and last UTF-16 unit, points a letter, words a letter. */
const SCRIPTS: readonly (readonly [number, number, readonly Language[], number, number])[] = [
  [0x370, 0x3ff, ['el'], 1, 0.2],
  [0x400, 0x52f, ['ru', 'uk', 'bg'], 0.25, 0],
  [0x590, 0x5ff, ['he'], 1, 0.2],
  [0x600, 0x6ff, ['ar'], 1, 0.2],
  [0x900, 0x97f, ['hi'], 1, 0.2],
  [0xe00, 0xe7f, ['th'], 1, 0.2],
  [0x1f00, 0x1fff, ['el'], 1, 0.2],
  [0x3040, 0x30ff, ['ja'], 4, 0.5],
  [0x3400, 0x9fff, ['zh'], 2, 0.5],
  [0xac00, 0xd7af, ['ko'], 3, 0.5],
];
/** "EST" is no French verb; in a sentence that shouts, all words are capitals. */
const CAPITALS = /[A-Z]{2}/;
const SMALL = /[a-z]{2}/;
const ACRONYM = /(?<![\p{L}'’])\p{Lu}{2,4}(?!\p{L})/gu;
const WIDE = /[\u0370-\uffff]/;
const PERSIAN = /[پچژگکی]/;
/** Links, addresses, code, and what stands in quotation marks: not the writer's language. */
const TECHNICAL = /[@\\_{}<>=#`]|:\/\/|www\./;
const RUN = /\S+/g;
const QUOTED = /"[^"]{1,200}"|«[^«»]{1,200}»|“[^“”]{1,200}”/g;

/** Reads a folded text. Links, addresses, code and quotations count for nothing. Linear. */
export function tallyOf(folded: string): Tally {
  const text = withoutTechnical(folded).replace(QUOTED, ' ');
  const points = LANGUAGES.map(() => 0);
  let words = 0;
  scan(text, (listed, letter, ending) => {
    words++;
    if (listed !== 0) give(points, listed, weight(LISTED, listed));
    if (ending !== 0) give(points, ending, weight(ENDING, ending));
    if (letter !== 0) give(points, letter, listed === 0 ? LETTER : LETTER / 2);
    return false;
  });
  return { points, words: words + (WIDE.test(text) ? otherScripts(text, points) : 0) };
}

function withoutTechnical(text: string): string {
  return TECHNICAL.test(text) ? text.replace(RUN, (run) => (TECHNICAL.test(run) ? ' ' : run)) : text;
}

function give(points: number[], mask: Mask, weight: number): void {
  for (let rest = mask; rest !== 0; rest &= rest - 1) raise(points, 31 - Math.clz32(rest & -rest), weight);
}

function raise(points: number[], place: number, by: number): void {
  points[place] = (points[place] as number) + by;
}

function weight(weights: readonly number[], mask: Mask): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
  return weights[Math.min(count, weights.length - 1)] as number;
}

/** Gives points for letters of other scripts, and how many words they stand for. */
function otherScripts(text: string, points: number[]): number {
  let words = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x370) continue;
    const script = SCRIPTS.find(([from, to]) => from <= code && code <= to);
    if (!script) continue;
    for (const language of script[2]) raise(points, placeOf(language), script[3]);
    words += script[4];
  }
  if (points[placeOf('ja')]) points[placeOf('zh')] = 0;
  if (PERSIAN.test(text)) {
    points[placeOf('fa')] = points[placeOf('ar')] as number;
    points[placeOf('ar')] = 0;
  }
  return words;
}

/** A line of a program: "x = f(a, b);". */
const CODE = /[{}]$|\w;$|\w\([^()\s]{0,80}[,()]| [-+*]?=\s/;
const NOTHING: Tally = { points: LANGUAGES.map(() => 0), words: 0 };

const tallied = noted((alone) => (CODE.test(alone.folded) ? NOTHING : tallyOf(withoutAcronyms(alone))));

/** The tally of a sentence; read once while the sentence comes back. */
export function tallyOfSentence({ alone }: Sentence): Tally {
  return tallied(alone);
}

function withoutAcronyms({ text, folded }: Analysis): string {
  return CAPITALS.test(text) && SMALL.test(text) ? fold(text.replace(ACRONYM, ' ')) : folded;
}

/** The tally of some sentences together. */
export function tallyOfAll(sentences: readonly Sentence[]): Tally {
  const points = LANGUAGES.map(() => 0);
  let words = 0;
  for (const sentence of sentences) {
    const one = tallyOfSentence(sentence);
    one.points.forEach((value, place) => {
      if (value !== 0) raise(points, place, value);
    });
    words += one.words;
  }
  return { points, words };
}

/** The language with the most points, and the next. */
export function leaderOf({ points }: Tally): {
  language: Language;
  points: number;
  next: Language;
  lead: number;
} {
  let first = 0;
  let second = 1;
  points.forEach((value, place) => {
    if (place === 0) return;
    if (value > (points[first] as number)) {
      second = first;
      first = place;
    } else if (place === 1 || value > (points[second] as number)) second = place;
  });
  const top = points[first] as number;
  const [language, next] = [LANGUAGES[first] as Language, LANGUAGES[second] as Language];
  return { language, points: top, next, lead: top - (points[second] as number) };
}

const ENOUGH = 8;
const LEAD = 4;
const LEAD_SHARE = 0.2;
const POINTS_A_WORD = 0.7;
/** A language that is not near and has this many points, and this share of the first one's, is in the text as well. */
const MIXED = 15;
const MIXED_SHARE = 0.4;

/** The language of a text, if enough speaks for it; nothing on short or mixed texts and on languages it does not know. */
export function languageOf(tally: Tally): Language | undefined {
  const { language, points, next, lead } = leaderOf(tally);
  const second = points - lead;
  const sure =
    points >= ENOUGH &&
    lead >= Math.max(LEAD, points * LEAD_SHARE) &&
    points >= tally.words * POINTS_A_WORD &&
    (near(language, next) || second < Math.max(MIXED, points * MIXED_SHARE));
  return sure ? language : undefined;
}

/** Points of a language in a tally. */
export function pointsOf(tally: Tally, language: Language): number {
  return tally.points[placeOf(language)] as number;
}
