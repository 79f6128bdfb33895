import { lean } from './lean.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';

/** Source of a pattern for a day with its year in folded English text; no groups. */
export const FULL_DATE = [
  '(?:19|20)\\d\\d ?[-/.] ?\\d{1,2} ?[-/.] ?\\d{1,2}',
  '\\d{1,2} ?[-/.] ?\\d{1,2} ?[-/.] ?(?:(?:19|20)\\d\\d|\\d\\d)',
  `\\d{1,2}(?:st|nd|rd|th)?(?: of)?[ -]${MONTH},?[ -](?:19|20)\\d\\d`,
  `${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\\d\\d`,
].join('|');
const DATE = lean(`(?<![\\d.,/-])(?:${FULL_DATE})(?![\\d/-])`, 'g');

/** The days that stand in folded text, as `1987-3-14`; "3/4/1987" gives both readings. */
export function dateForms(text: string): Set<string> {
  const forms = new Set<string>();
  for (const [written] of text.matchAll(DATE)) {
    const numbers = (written.match(/\d+/g) ?? []).map(Number);
    const name = MONTHS.findIndex((month) => written.includes(month)) + 1;
    const [a = 0, b = 0, c = 0] = numbers;
    if (name) forms.add(`${year(b)}-${name}-${a}`);
    else if (a > 31) forms.add(`${a}-${b}-${c}`);
    else forms.add(`${year(c)}-${b}-${a}`).add(`${year(c)}-${a}-${b}`);
  }
  return forms;
}

// Two digits are of this century up to 30: enough to compare two writings of the same day.
function year(written: number): number {
  return written > 99 ? written : written + (written > 30 ? 1900 : 2000);
}
