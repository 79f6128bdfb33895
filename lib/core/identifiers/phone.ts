import { lean } from '../lean.ts';
import type { Span } from '../types.ts';
import { splitInternational } from './calling-codes.ts';
import { hasNumber } from './groups.ts';
import { NO_PHONE_WORDS, PHONE_WORDS } from './naming-words.ts';
import { isNationalForm, isServiceNumber } from './phone-forms.ts';
import { type Naming, naming } from './words.ts';

/** A telephone number in a text. */
export interface Phone {
  readonly span: Span;
  /** The national significant number: no country code, no trunk prefix. The same number has it in every form. */
  readonly national: string;
  /** Toll-free or shared cost: the number of a service, not of a person. */
  readonly service: boolean;
}

const LEAST_DIGITS = 7;
const MOST_DIGITS = 12;
// A run of digits with what stands between them, whole: a longer one is no phone.
const RUN =
  /(?<![\w\u00c0-\u1fff#$€£₹@=\\/+,.-])(?:\( ?\+ ?|\+ ?\(?|\()?\d[\d ()./-]{5,40}(?!(?!x\d{1,5}\b|ext)[\w\u00c0-\u1fff@%]|[ ()./-]{1,3}\d|[:,]\d)/g;
// Where two numbers, or a number of a list, stand in one run.
const APART = / {2,}| [-/] |(?<=^\d{1,2}[.)]) |(?<=\d{5})\/(?=[0+(])/;
const DAY =
  '(?:19|20)\\d\\d([-/.]?)(?:0?[1-9]|1[0-2])\\1(?:0?[1-9]|[12]\\d|3[01])|(?:0?[1-9]|[12]\\d|3[01])([-/.])(?:0?[1-9]|[12]\\d|3[01])\\2(?:19|20)?\\d\\d|(?:19|20)\\d\\d ?[-/] ?(?:19|20)\\d\\d';
const DATE_FIRST = lean(`^(?:${DAY})(?= |$)`);
// An IP address, a number with thousands set apart, a US Social Security number.
const NO_PHONE = /^(?:\d{1,3}(?:\.\d{1,3}){3}|\d{1,3}(?:[. ]000)+|\d{1,3}(?:\.\d{3}){2,}|\d{3}-\d{2}-\d{4})$/;
const UNIT = /^ ?(?:[€$£₹%]|(?:eur|euros?|usd|dollars?|gbp|pounds|kr|points?|miles|credits?|users|people)\b)/;
const LABEL = 16;
const LABEL_AFTER =
  /^ ?[,(-]? ?(?:office|fax|mobile|cell|home|work|direct|landline|tel|phone)\)?\s{0,3}(?:$|[,;.)|])/;

/**
 * Telephone numbers in a folded text, in order and apart: with a country code, in a national form that little else has, or
 * seven digits and more that a word calls a phone number. Linear.
 */
export function phones(text: string): Phone[] {
  if (!hasNumber(text, LEAST_DIGITS)) return [];
  const found: Phone[] = [];
  for (const { 0: run, index } of text.matchAll(RUN)) {
    let at = index;
    for (const piece of run.split(APART)) {
      const from = text.indexOf(piece, at);
      const phone = phoneIn(text, from, piece);
      if (phone) found.push(phone);
      at = from + piece.length;
    }
  }
  return found;
}

function phoneIn(text: string, from: number, piece: string): Phone | undefined {
  const whole = piece.replace(/[ (./-]+$/, '');
  const date = DATE_FIRST.exec(whole)?.[0].length ?? 0;
  const rest = whole.slice(date);
  const lead = /^[ )./-]*(?:\((?![^)]*\)[^)]*\d))?/.exec(rest)?.[0].length ?? 0;
  const written = rest.slice(lead).replace(/\)$/, '');
  const digits = written.replace(/\D/g, '');
  if (digits.length < LEAST_DIGITS || NO_PHONE.test(written)) return undefined;
  const start = from + date + lead;
  const span: Span = [start, start + written.length];
  if (UNIT.test(text.slice(span[1]))) return undefined;
  const named = namingOf(text, span);
  if (named === 'other' && !/^\(?\+/.test(written)) return undefined;
  const abroad = international(written, digits, named === 'named');
  if (abroad) {
    const national = abroad.code === '39' ? abroad.national : abroad.national.replace(/^0/, '');
    return { span, national, service: isServiceNumber(national, abroad.code) };
  }
  if (written.startsWith('+') || digits.length > MOST_DIGITS) return undefined;
  if (named !== 'named' && !isNationalForm(written, digits.length)) return undefined;
  return { span, national: digits.replace(/^0/, ''), service: isServiceNumber(digits, '') };
}

// A label may also follow: "555 0142 office".
function namingOf(text: string, span: Span): Naming {
  if (LABEL_AFTER.test(text.slice(span[1], span[1] + LABEL))) return 'named';
  return naming(text, span, PHONE_WORDS, NO_PHONE_WORDS);
}

// After a plus sign, or after the prefixes 00 and 011 where the number is set apart or named.
function international(
  written: string,
  digits: string,
  named: boolean,
): ReturnType<typeof splitInternational> {
  if (/^\(?\+/.test(written)) return splitInternational(written.replace(/\( ?0 ?\)/, '').replace(/\D/g, ''));
  const prefix = /^(?:00|011)(?=[ -]|[1-9])/.exec(written)?.[0];
  const after = digits.slice(prefix?.length ?? 0);
  // "011 2345 6789" is a number in Delhi.
  if (!prefix || !(named || /[ -]/.test(written)) || after.length < 10) return undefined;
  return splitInternational(after);
}
