import { matchesOf } from '../find.ts';
import { lean } from '../lean.ts';
import type { Entity } from './entity.ts';
import { DAY as DAY_SIGN, DIGIT, MONTH as MONTH_NAME, signsIn, WEEKDAY as WEEKDAY_NAME } from './signs.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const DAY = '0?[1-9]|[12]\\d|3[01]';
const YEAR = '(?:19|20)\\d{2}';

// ISO 8601 dates, dates with a month's name, dates in numbers, "the 10th".
const DATE = lean(
  [
    `(?<![\\d-])(?<iy>${YEAR})-(?<im>0[1-9]|1[0-2])-(?<id>0[1-9]|[12]\\d|3[01])(?!\\d)`,
    `(?<![a-z]|\\b(?:you|we|they|it|that|who) )(?<m1>${MONTH})\\b\\.?,? (?:the )?(?<d1>${DAY})(?:st|nd|rd|th)?\\b(?![:%/]|,\\d{3}|\\.\\d)(?:,? (?<y1>${YEAR})\\b)?`,
    `(?<![\\w.,$£€:/-])(?<d2>${DAY})(?:st|nd|rd|th)? (?:of )?(?<m2>${MONTH})\\b\\.?(?:,? (?<y2>${YEAR})\\b)?`,
    `(?<![a-z])(?<m3>${MONTH})\\b\\.?,? (?:of )?(?<y3>${YEAR})\\b`,
    `(?<![\\w.,/$£€-])(?<n1>\\d{1,2})[/.](?<n2>\\d{1,2})[/.](?<ny>${YEAR}|\\d{2})(?![\\d/a-z]|\\.\\d)`,
    `(?<![\\w.,/$£€-])(?<d4>${DAY})(?:st|nd|rd|th)(?![a-z])(?! (?:birthday|time|floor|edition|century|generation|gen|attempt|item|place|party|anniversary|street|avenue|ave|st|grade|quarter))`,
  ].join('|'),
  'g',
);
const HAS_DATE = lean(
  `\\d(?:st|nd|rd|th)(?![a-z])|\\d{4}-\\d|\\d[/.]\\d{1,2}[/.]\\d|(?<![a-z])(?:${MONTH})\\b\\.?,? (?:the |of )?\\d|\\d (?:of )?(?:${MONTH})\\b`,
);
const WEEKDAY = /(?<![a-z])(?:mon|tues|wednes|thurs|fri|satur|sun)days?(?![a-z])/g;
// "6pm", "6:30 p.m.", "14:00", "2024-05-06T13:25", "noon".
const TIME =
  /(?<![\d.,:/$£€#-])(?:(?<h1>0?\d|1\d|2[0-4])[:.](?<m1>[0-5]\d)(?::[0-5]\d)?(?:[ _]?(?<p1>[ap])(?:m\b|\.m\b\.?))?|(?<h2>0?[1-9]|1[0-2])[ _]?(?:(?<p2>[ap])(?:m\b|\.m\b\.?)|o'clock))(?![\d%])/g;
const HAS_TIME = /\d:\d\d|\d[ _]?[ap]\.?m\b|\do'clock|\d o'clock/;

/** Written dates, dates in numbers and weekdays in folded text; `signs` of it. */
export function dates(text: string, signs = signsIn(text)): Entity[] {
  const found: Entity[] = [];
  if (signs & DIGIT && signs & (MONTH_NAME | DAY_SIGN) && HAS_DATE.test(text))
    for (const match of matchesOf(text, DATE)) found.push(dateOf(match));
  if (signs & WEEKDAY_NAME) {
    for (const match of matchesOf(text, WEEKDAY))
      found.push(entity('date', match, [match[0].replace(/s$/, '')]));
  }
  return found;
}

/** Clock times in folded text. */
export function times(text: string): Entity[] {
  if (!HAS_TIME.test(text)) return [];
  return matchesOf(text, TIME).flatMap((match) => {
    const { h1, m1, p1, h2, p2 } = match.groups ?? {};
    const dot = h1 !== undefined && match[0].includes('.') && !p1 && !match[0].includes(':');
    if (dot) return [];
    const half = p1 ?? p2;
    const hour = Number(h1 ?? h2);
    if (half && (hour > 12 || hour === 0))
      return half === 'p' || hour === 0 ? [entity('time', match, [clock(hour, m1)])] : [];
    const of12 = hour % 12;
    if (half) return [entity('time', match, [clock(of12 + (half === 'p' ? 12 : 0), m1)])];
    const late = hour >= 13 || hour === 0 || /^0\d/.test(h1 ?? '');
    return [entity('time', match, late ? [clock(hour, m1)] : [clock(hour, m1), clock(of12 + 12, m1)])];
  });
}

function clock(hour: number, minute = '0'): string {
  return String(hour * 60 + Number(minute));
}

function dateOf(match: RegExpExecArray): Entity {
  const g = match.groups ?? {};
  const name = g.m1 ?? g.m2 ?? g.m3;
  if (g.n1 && g.n2 && g.ny) {
    const year = g.ny.length === 2 ? `20${g.ny}` : g.ny;
    const [a, b] = [Number(g.n1), Number(g.n2)];
    const forms = [
      ...(a <= 12 && b <= 31 ? [`${year}-${two(a)}-${two(b)}`] : []),
      ...(b <= 12 && a <= 31 ? [`${year}-${two(b)}-${two(a)}`] : []),
    ];
    return entity('date', match, forms.length ? [...new Set(forms)] : [`${g.n1}/${g.n2}/${year}`]);
  }
  const month = g.im ?? (name ? two(MONTHS.indexOf(name.slice(0, 3)) + 1) : undefined);
  const day = g.id ?? g.d1 ?? g.d2 ?? g.d4;
  const year = g.iy ?? g.y1 ?? g.y2 ?? g.y3;
  const parts = [year, month, day && two(Number(day))].filter((part) => part !== undefined);
  return entity('date', match, [month ? parts.join('-') : `day ${Number(day)}`]);
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

function entity(kind: 'date' | 'time', match: RegExpExecArray, forms: readonly string[]): Entity {
  const written = kind === 'date' ? match[0].replace(/\.$/, '') : match[0];
  const span = [match.index, match.index + written.length] as const;
  return { kind, span, value: forms[0] ?? '', forms };
}

/** The weekday of a full date by Sakamoto's method (comp.lang.c, 1993); undefined for anything else. */
export function weekdayOf(value: string): string | undefined {
  const [, y, m, d] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) ?? [];
  if (!y || !m || !d) return undefined;
  const month = Number(m);
  const year = Number(y) - (month < 3 ? 1 : 0);
  const shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1] ?? 0;
  const sum =
    year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + shift + Number(d);
  return DAYS[sum % 7];
}
