import { findIn } from './find.ts';
import { recent } from './latest.ts';
import { lean } from './lean.ts';
import type { Sentence } from './text.ts';

// Who speaks of doing something, found once a sentence and shared by the rules on commitments. Folded English text.

/** A subject with its auxiliary: "our team will", "I have", "you'll". Offsets lie in the sentence. */
export interface Opening {
  /** The company's "we" (also "I"), "they", a part of the company, the customer's "you", or anything else. */
  readonly who: 'we' | 'they' | 'team' | 'you' | 'other';
  readonly aux: 'will' | 'should' | 'would' | 'have' | 'can';
  /** Where the subject begins; for `other` where the auxiliary does. */
  readonly start: number;
  /** Where the auxiliary begins. */
  readonly at: number;
  /** Ends of the auxiliary with the adverbs after it, the longest first. A blank and the verb follow. */
  readonly ends: readonly number[];
}

/** Source of words between an auxiliary and its verb, without the blank before them. */
export const ADVERB =
  '(?:also|not only|now|just|already|then|successfully|fully|gladly|happily|personally|immediately|definitely|certainly|surely|absolutely|therefore|soon|automatically|shortly|promptly|be|gone ahead and|went ahead and|go ahead and|have to|need to|proceed to)';
const NEXT_ADVERB = lean(` ${ADVERB}(?= )`, 'y');
const MOST_ADVERBS = 3;

const ROLES = new Set(
  [
    'team department colleague colleagues manager specialist specialists technician technicians engineer engineers developer developers staff',
    'supervisor supervisors superior superiors courier couriers driver drivers agent agents representative representatives adviser advisers advisor',
    'advisors lawyer lawyers office warehouse support company seller shift desk crew plumber plumbers electrician electricians installer installers',
    'fitter fitters partner',
  ].flatMap((line) => line.split(' ')),
);
const TEAM_BEFORE_ROLE =
  /\b(?:(?:our|the|my|another|an?) (?:[a-z-]+ ){0,3}|(?:one|a member) of our (?:[a-z-]+ ){0,2})$/;
const SOMEONE = /\bsomeone(?: from [a-z ]{3,25})?$/;
/** No part of a company has a longer name than this. */
const LONGEST_TEAM = 120;

const AUXILIARY =
  /'(?:ll|ve|(?:m|re) going to)\b|\b(?:will|shall|should|would|have|has|can|(?:am|are|is) going to)\b/g;
const WE: Readonly<Record<string, Opening['who']>> = { i: 'we', we: 'we', they: 'they', you: 'you' };

/** All auxiliaries of a sentence with their subjects, in reading order; those of recent ones are remembered. */
export const openings = recent(({ text }: Sentence): readonly Opening[] => read(text));

function read(text: string): Opening[] {
  const all: Opening[] = [];
  AUXILIARY.lastIndex = 0;
  for (let match = AUXILIARY.exec(text); match; match = AUXILIARY.exec(text)) {
    const [written] = match;
    const end = match.index + written.length;
    all.push({
      ...subjectOf(text, match.index),
      aux: kindOf(written),
      at: match.index,
      ends: adverbEnds(text, end),
    });
  }
  return all;
}

function kindOf(written: string): Opening['aux'] {
  if (written.endsWith('ve') || written === 'has') return 'have';
  if (written === 'should' || written === 'would' || written === 'can') return written;
  return 'will';
}

function subjectOf(text: string, at: number): Pick<Opening, 'who' | 'start'> {
  const end = text[at] === "'" ? at : at - 1;
  const start = wordStart(text, end);
  const word = text.slice(start, end);
  const who = WE[word];
  if (who) return { who, start };
  const team = end < at ? teamBefore(text, end) : -1;
  return team < 0 ? { who: 'other', start: at } : { who: 'team', start: team };
}

/** Where the part of the company begins that ends at `end`: "one of our drivers", "someone from the depot"; else -1. */
export function teamBefore(text: string, end: number): number {
  const someone = text.lastIndexOf('someone', end) < 0 ? null : SOMEONE.exec(text.slice(0, end));
  if (someone) return someone.index;
  const start = wordStart(text, end);
  if (!ROLES.has(text.slice(start, end))) return -1;
  const from = Math.max(0, start - LONGEST_TEAM);
  const at = TEAM_BEFORE_ROLE.exec(text.slice(from, start))?.index ?? -1;
  return at < 0 ? -1 : from + at;
}

/** Where the letters begin that end at `end`. */
export function wordStart(text: string, end: number): number {
  let start = end;
  while (start > 0 && isLetter(text.charCodeAt(start - 1))) start--;
  return start;
}

const isLetter = (code: number): boolean => code >= 97 && code <= 122;

/** Ends of up to three adverbs after `end`, the longest first, `end` itself last. */
export function adverbEnds(text: string, end: number): readonly number[] {
  const ends = [end];
  NEXT_ADVERB.lastIndex = end;
  while (ends.length <= MOST_ADVERBS && NEXT_ADVERB.test(text)) ends.unshift(NEXT_ADVERB.lastIndex);
  return ends;
}

/** Whether the company speaks: "we will", "our driver is going to". */
export function byCompany({ who }: Opening): boolean {
  return who !== 'you' && who !== 'other';
}

/** Somebody of the company who acts, and where the blank before the verb may be. */
export interface Actor {
  readonly start: number;
  readonly ends: readonly number[];
}

/**
 * Whoever of the company "will" or "has", and whoever says one of the further openings. `able` has the flag `g` and may
 * have the groups `who`, where the verb may also stand right after the subject, and `be`, after "am" without its adverb.
 */
export function actors(sentence: Sentence, able: RegExp): readonly Actor[] {
  const all: Actor[] = openings(sentence).filter(
    (one) => byCompany(one) && (one.aux === 'will' || (one.aux === 'have' && one.who !== 'they')),
  );
  for (const { index, text, groups } of findIn(sentence, able)) {
    const { who, be } = groups;
    const ends = new Set([index + text.length]);
    if (be !== undefined) ends.add(index + be.length);
    if (who !== undefined) ends.add(index + who.length);
    all.push({ start: index, ends: [...ends] });
  }
  return all;
}
