import { amounts, durations, type Figure, lengthsOf } from '../figures.ts';
import { matchesOf } from '../find.ts';
import { recent } from '../latest.ts';
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
  signsIn,
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

/** The specifics of a sentence (`sentence.alone`), in reading order, none over another. Those of recent ones are remembered. */
export const entitiesOf = recent((sentence: Analysis): readonly Entity[] =>
  scan(sentence.folded, signsOf(sentence), () => lengthsOf(sentence)),
);

/** The specifics of a folded text. Linear; a scanner runs only where the signs of its specifics stand. */
export function scan(
  text: string,
  signs = signsIn(text),
  lengths?: () => ReturnType<typeof lengthsOf>,
): readonly Entity[] {
  if ((signs & ANY) === 0) return NONE;
  const kept: Entity[] = [];
  const digit = (signs & DIGIT) !== 0;
  const all = ids(text, signs);
  for (const one of all) if (!digit || one.kind !== 'id') add(one, kept);
  if (signs & WEEKDAY || (digit && signs & (MONTH | DAY))) addAll(dates(text, signs), kept);
  if (digit && signs & MONEY) addAll(money(text), kept);
  if (signs & UNIT) addAll(named(durations(text, lengths?.())), kept);
  if (signs & CLOCK) addAll(times(text), kept);
  if (digit) addAll(all, kept);
  if (signs & DECIMAL) addAll(decimals(text), kept);
  if (signs & (COUNTED | COUNT)) addAll(quantities(text), kept);
  return kept.length > 1 ? kept.sort((a, b) => a.span[0] - b.span[0]) : kept;
}

function addAll(more: readonly Entity[], kept: Entity[]): void {
  for (const one of more) add(one, kept);
}

function add(one: Entity, kept: Entity[]): void {
  if (kept.length >= MOST) return;
  for (const { span } of kept) if (one.span[0] < span[1] && span[0] < one.span[1]) return;
  kept.push(one);
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
function named(all: readonly Figure[]): Entity[] {
  return all.map(({ span, value }) => {
    const [, most, unit] = value.includes('-') ? (/^[\d.]+-([\d.]+) (.+)$/.exec(value) ?? []) : [];
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

const BUSINESS = ' business day';

function plainDays(value: string): string {
  if (!value.endsWith(BUSINESS)) return value;
  const days = value.slice(0, -BUSINESS.length).split('-');
  return `${days.map((one) => Number(one) * 1440).join('-')} minute`;
}
