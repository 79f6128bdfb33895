import { matchesOf } from '../find.ts';
import type { Entity, Kind } from './entity.ts';
import { AT, CODE, DIAL, DIGIT, LOW_LINE, PATH, signsIn } from './signs.ts';

const LINK = /\bhttps?:\/\/[^\s<>"')\]]{3,300}|\bwww\.[^\s<>"')\]]{3,200}/g;
const EMAIL = /(?<![\w.+-])[\w.+-]{1,64}@(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,24}\b/g;
// Seven digits or more in groups, or with a sign of dialling.
const PHONE =
  /(?<![\w#.,-])(?:\+\d{1,3}[ .-]?(?:\(?\d{1,4}\)?[ .-]?){2,5}\d{2,4}|\(\d{2,5}\) ?\d{3,4}[ .-]?\d{3,4}|\d{3,5}[ .-]\d{3}[ .-]\d{4}|1[ .-]8\d{2}[ .-]\w{3}[ .-]?\w{4})(?![\w-])/g;
// A run of word characters with a digit in it, with dashes inside: "HAT072", "#W6390527", "FL-8821", "ord_20391".
const ID =
  /(?<![\w.,$£€¥@/])#?(?=[a-z_-]{0,24}\d)[a-z0-9]{1,24}(?:[_-][a-z0-9]{1,24}){0,5}(?![\w@]|[.,:/]\d|-\w|%)/g;
const SNAKE = /(?<![\w./@-])[a-z0-9]{1,24}(?:_[a-z0-9.]{1,24}){1,6}(?![\w/@-])/g;
// "500ml", "32gb", "1080p", "10-inch", "3d", "1st", "24-hour", "usb-c", "5g".
const MEASURE =
  /^#?\d{1,6}(?:[-_]?(?:[a-z]{1,2}|inch(?:es)?|days?|hours?|hrs?|mins?|minutes?|months?|weeks?|years?|pack|piece|credits?|steps?|stars?|point|digits?|mile[s]?|miles?|way|way|seater|person|kbps|mbps|gbps|mah|lbs?|kg|oz|[ap]m|x\d{1,4}))?(?:-[a-z]{3,12})?$/;

/** Links, e-mail addresses, phone numbers, and ids of orders, cases, flights and the like in folded text; `signs` of it. */
export function ids(text: string, signs = signsIn(text)): readonly Entity[] {
  if ((signs & ANY) === 0) return NONE;
  const found: Entity[] = [];
  if (signs & PATH && HAS_LINK.test(text)) {
    for (const match of matchesOf(text, LINK)) found.push(entity('link', match, linkForm(match[0])));
  }
  if (signs & AT) for (const match of matchesOf(text, EMAIL)) found.push(entity('email', match, match[0]));
  if (signs & DIGIT && signs & DIAL && HAS_PHONE.test(text)) {
    for (const match of matchesOf(text, PHONE))
      found.push(entity('phone', match, match[0].replace(/\D/g, '')));
  }
  if (signs & CODE) {
    for (const match of matchesOf(text, ID))
      if (isId(match[0], text, match.index)) found.push(entity('id', match, idForm(match[0])));
  }
  if (signs & LOW_LINE)
    for (const match of matchesOf(text, SNAKE)) found.push(entity('id', match, idForm(match[0])));
  return found;
}
const HAS_LINK = /:\/\/|www\./;
const HAS_PHONE = /\d.{0,3}\d.{0,3}\d{2}/;
const NONE: readonly Entity[] = [];
const ANY = PATH | AT | DIAL | CODE | LOW_LINE;

function isId(written: string, text: string, index: number): boolean {
  const bare = written.replace(/^#/, '');
  if (MEASURE.test(bare) && !/^\d{5,}$/.test(bare)) {
    // "card ending in 4242"
    return (
      /^\d{4}$/.test(bare) &&
      /\b(?:ending|ends)(?: in| with)? ?$/.test(text.slice(Math.max(0, index - 16), index))
    );
  }
  const digits = bare.replace(/\D/g, '').length;
  return digits >= 2 && bare.length >= 5;
}

/** The normal form of an id: capitals and digits only. */
export function idForm(written: string): string {
  return written.replace(/[^a-z0-9]/gi, '').toUpperCase();
}

/** A word without signs, in small letters: what the id form is in capitals. */
export function wordForm(written: string): string {
  return idForm(written).toLowerCase();
}

function linkForm(written: string): string {
  return written
    .replace(/^https?:\/\/|^www\./g, '')
    .replace(/^www\./, '')
    .replace(/[.,;:!?/]+$/, '');
}

function entity(kind: Kind, match: RegExpExecArray, value: string): Entity {
  const trimmed = kind === 'link' ? match[0].replace(/[.,;:!?]+$/, '') : match[0];
  return { kind, span: [match.index, match.index + trimmed.length], value, forms: [value] };
}
