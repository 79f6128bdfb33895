import { amounts, durations } from '../figures.ts';
import { matchesOf } from '../find.ts';
import { latest } from '../latest.ts';
import type { Analysis } from '../text.ts';
import { dates, times } from './dates.ts';
import type { Entity } from './entity.ts';
import { ids } from './ids.ts';
import { quantities } from './quantities.ts';
import {
  AT,
  CLOCK,
  COUNT,
  COUNTED,
  DAY,
  DECIMAL,
  DIGIT,
  LOW_LINE,
  MONEY,
  MONTH,
  PATH,
  signsOf,
  UNIT,
  WEEKDAY,
} from './signs.ts';

const NONE: readonly Entity[] = [];
const ANY = DIGIT | COUNT | UNIT | WEEKDAY | AT | LOW_LINE | PATH;
/** More than a sentence, or a piece of a table, has. */
const MOST = 100;
const CENTS = /(?<![\w.,$£€¥₹#/-])\d{1,6}\.\d{2}(?![\d.%]|\w)/g;
const CURRENCY: Readonly<Record<string, string>> = {
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
  dol: 'USD',
  eur: 'EUR',
  pou: 'GBP',
  usd: 'USD',
  gbp: 'GBP',
  cad: 'CAD',
  aud: 'AUD',
  chf: 'CHF',
};
const CURRENCY_NAME = /[$€£¥₹]|dol|eur|pou|usd|gbp|cad|aud|chf/;

/** The specifics of a sentence (`sentence.alone`), in reading order, none over another. Those of the last one are remembered. */
export const entitiesOf = latest(({ folded }: Analysis): readonly Entity[] => scan(folded));

/** The specifics of a folded text. Linear; a scanner runs only where the signs of its specifics stand. */
export function scan(text: string): readonly Entity[] {
  const signs = signsOf(text);
  if ((signs & ANY) === 0) return NONE;
  const kept: Entity[] = [];
  const add = (more: readonly Entity[]): void => {
    for (const one of more) {
      if (kept.length < MOST && !kept.some((other) => overlap(one, other))) kept.push(one);
    }
  };
  const digit = (signs & DIGIT) !== 0;
  const all = ids(text, signs);
  add(digit ? all.filter(({ kind }) => kind !== 'id') : all);
  if (signs & WEEKDAY || (digit && signs & (MONTH | DAY))) add(dates(text, signs));
  if (digit && signs & MONEY) add(money(text));
  if (signs & UNIT) add(lengths(text));
  if (signs & CLOCK) add(times(text));
  if (digit) add(all);
  if (signs & DECIMAL) add(decimals(text));
  if (signs & (COUNTED | COUNT)) add(quantities(text));
  return kept.length > 1 ? kept.sort((a, b) => a.span[0] - b.span[0]) : kept;
}

function overlap(a: Entity, b: Entity): boolean {
  return a.span[0] < b.span[1] && b.span[0] < a.span[1];
}

function money(text: string): Entity[] {
  return amounts(text).map(({ kind, span, value }) => {
    const currency =
      kind === 'money' ? CURRENCY[CURRENCY_NAME.exec(text.slice(...span))?.[0] ?? ''] : undefined;
    return { kind, span, value, forms: [value], ...(currency ? { currency } : {}) };
  });
}

function decimals(text: string): Entity[] {
  return matchesOf(text, CENTS).map((match) => {
    const value = String(Number(match[0]));
    return { kind: 'money', span: [match.index, match.index + match[0].length], value, forms: [value] };
  });
}

// "5-7 business days" may also be named by its longer end.
function lengths(text: string): Entity[] {
  return durations(text).map(({ span, value }) => {
    const [, most, unit] = /^[\d.]+-([\d.]+) (.+)$/.exec(value) ?? [];
    const plain = plainDays(value);
    const forms = [plain, ...(most ? [plainDays(`${most} ${unit}`)] : [])];
    return {
      kind: 'duration',
      span,
      value,
      forms,
      ...(value.includes('business') ? { business: true } : {}),
    };
  });
}

function plainDays(value: string): string {
  return value.replace(
    /^([\d.-]+) business day$/,
    (_, count: string) =>
      `${count
        .split('-')
        .map((one) => Number(one) * 1440)
        .join('-')} minute`,
  );
}
