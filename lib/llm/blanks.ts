import type { Conversation } from '#lib/core/types.ts';
import { firstName } from './first-name.ts';
import type { Turns } from './turns.ts';

/** What is known for the blanks of a reply, by the name of the blank. A missing entry cannot be filled. */
export type Values = Readonly<Record<string, string | undefined>>;

const NUMBER = '(?<id>#?(?=[a-z-]*\\d)[a-z\\d]+(?:-[a-z\\d]+)*)(?![\\w-]|[.,]\\d)';
const BETWEEN = '(?:\\s+(?:number|no\\.?|nr\\.?|id|code|ref(?:erence)?|is|was))*\\s*[:(]?\\s*';
const numberAfter = (nouns: string) => new RegExp(`\\b(?:${nouns})${BETWEEN}${NUMBER}`, 'giu');

const NUMBERS: Readonly<Record<string, RegExp>> = {
  'order.id': numberAfter('orders?|purchase'),
  'booking.id': numberAfter('bookings?|reservation|confirmation|pnr'),
  'tracking.id': numberAfter('tracking|consignment'),
  'return.id': numberAfter('returns?|rma'),
  'invoice.id': numberAfter('invoices?|receipt'),
};

/** What the agent reads in the place of a blank that could not be filled. */
const LABELS: Readonly<Record<string, string>> = {
  'agent.name': 'your name',
  'article.quote': 'words of the article',
  'article.title': 'title of the article',
  'article.url': 'link to the article',
  'booking.id': 'booking reference',
  brand: 'name of the company',
  'customer.firstName': "customer's first name",
  'customer.name': "customer's name",
  'invoice.id': 'invoice number',
  'order.id': 'order number',
  'return.id': 'return number',
  subject: 'subject of the request',
  'tracking.id': 'tracking number',
};

/** The plain name of a blank; one that Discern does not know is named by its own words. */
export function labelOf(blank: string): string {
  const own = blank.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/[._-]+/g, ' ');
  return LABELS[blank] ?? own.toLowerCase().trim();
}

/** Reads the values of all blanks out of the conversation. Private notes are never read. */
export function valuesOf(conversation: Conversation, turns: Turns): Values {
  const { agent, brand, customer, messages } = conversation;
  const shown = customer.name ?? messages.findLast(({ author, name }) => author === 'customer' && name)?.name;
  const said = (author: string) => messages.filter((one) => one.author === author).map(({ text }) => text);
  // The nearest place that names a number decides; two numbers in one place decide nothing.
  const places = [
    turns.open,
    [turns.subject ?? ''],
    turns.earlier,
    said('customer'),
    said('agent'),
    said('system'),
  ];
  const numbers = Object.entries(NUMBERS).map(([blank, pattern]) => [blank, onlyNumber(pattern, places)]);
  return {
    'customer.firstName': firstName(shown),
    'customer.name': firstName(shown) && shown?.trim(),
    'agent.name': plain(agent?.name),
    brand: plain(brand),
    subject: turns.subject && repeatable(turns.subject) ? turns.subject : undefined,
    ...Object.fromEntries(numbers),
  };
}

function onlyNumber(pattern: RegExp, places: readonly (readonly string[])[]): string | undefined {
  for (const texts of places) {
    const found = texts.flatMap((text) =>
      [...text.slice(0, 4000).matchAll(pattern)].map(({ groups }) => groups?.id ?? ''),
    );
    const ids = new Map(found.filter(isNumber).map((id) => [id.replace('#', '').toLowerCase(), id]));
    if (ids.size > 1) return undefined;
    const [only] = ids.values();
    if (only) return only;
  }
  return undefined;
}

// Neither a year, a count nor a card number.
function isNumber(id: string): boolean {
  const bare = id.replace('#', '');
  if (/^\d+$/.test(bare)) return bare.length >= (id.startsWith('#') ? 3 : 5) && bare.length <= 12;
  return bare.length >= 4 && bare.length <= 24 && !/^\d+(?:st|nd|rd|th|am|pm|kg|cm|gb|mm)$/i.test(bare);
}

function plain(name: string | undefined): string | undefined {
  const trimmed = name?.trim();
  return trimmed && !/[\n{}[\]<>]/.test(trimmed) && trimmed.length <= 80 ? trimmed : undefined;
}

// A subject may carry anything a customer typed; only a short one without long numbers, links or marks is repeated.
function repeatable(subject: string): boolean {
  return subject.length <= 80 && !/\d(?:[ -]?\d){8}|[@{}[\]<>\n]|https?:/i.test(subject);
}
