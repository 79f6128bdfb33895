import { knownIn } from '#lib/core/known.ts';
import { lean } from '#lib/core/lean.ts';
import { defineRule } from '#lib/core/rule.ts';
import type { Span } from '#lib/core/types.ts';
import {
  FOR_CUSTOMER,
  GIVEN_AWAY,
  GIVES_AWAY,
  HOSTS,
  KEY_WORDS,
  LISTED_AS,
  OWN_WORK,
  PREFIXES,
  SOLD_AS,
  SURELY_OWN_WORK,
  TRACKER_KEY,
} from '../lexicons/en/internal-id.ts';

// What a customer is meant to have: numbers of orders, parcels, cases. Files have such names too.
const PUBLIC =
  /^(?:\w{1,20}_)?(?:orders?|ord|reservations?|bookings?|booking_ref|tracking|track|parcel|shipment|cases?|tickets?|invoices?|inv|reference|ref|confirmation|coupon|promo|sku|item|product|model|part|article|img|image|dsc|pxl|vid|video|mov|photo|screenshot|screen_shot|scan|file|document|doc|report|version|ver|v|step|page|chapter|section|figure|table|level|year|windows?|win|iso|utf|sha|md|x86|arm|base|int|float|uint|es|en|de|fr)_/;
const PUBLIC_BEFORE =
  /\b(?:order|reservation|booking|tracking|shipment|parcel|case|ticket|invoice|reference|confirmation|claim|return|rma|serial|licen[cs]e|activation|file)(?: (?:number|no\.?|id|code|key|reference|is)){0,3}[ :#("'*`]{0,5}$/;
const LEAST = 13;
const KNOWN_PREFIX = lean(`^(?:${PREFIXES})_`);
const NAMED = /(?:_|\b)(?:id|key|uuid|guid|uid|pk|fk|ref|record)(?: (?:is|was|of|for))?["' :=#(*`]{1,6}$/;
const INSIDE = /[\w@%.-]$|[/?&][^\s"'(]{0,60}$/;

/** Shapes of ids; each is told apart further in `shows`. The group `mark` is the id. */
const SHAPES: readonly RegExp[] = [
  // credit_card_4421486, anna_smith_1234, usr_5f3a9c
  lean(
    `(?<![a-z\\d_])(?<mark>(?:[a-z][a-z\\d]{1,20}_){1,5}\\d{3,20}|(?:${PREFIXES})_(?=[a-z_]{0,40}\\d)[a-z\\d]{6,40})(?![\\w@]|\\.[a-z]|[-/]\\w)`,
    'dg',
  ),
  /(?<![\w-])(?<mark>[a-f\d]{8}-(?:[a-f\d]{4}-){3}[a-f\d]{12})(?![\w-])/dg,
  // Keys of a document database, ULIDs and hashes, after a word that names a key
  lean(
    `\\b(?:${KEY_WORDS})(?: (?:is|was|of|for))?[ :=#("'*\`]{1,4}(?<mark>(?=[a-z-]{0,40}\\d)[a-z\\d][a-z\\d-]{6,60}[a-z\\d])(?![\\w@-])`,
    'dg',
  ),
  // customer_id: 48213, "userId": 48213
  /(?<![a-z\d_])(?!(?:[a-z]{2,20}_){0,2}(?:order|booking|reservation|tracking|case|ticket|invoice|return|reference|item|product|flight|sku)_)(?:[a-z]{2,20}_){1,3}(?:id|key|uuid|guid|pk|fk|ref)["'`]? {0,2}(?::|=|is) {0,2}["'`]?(?<mark>(?=[a-z_-]{0,40}\d)[\w-]{3,60})/dg,
];
const AWAY = GIVEN_AWAY.map((source) => lean(source, 'dg'));
const PLACES = HOSTS.map((source) => lean(source, 'dg'));
const GATE =
  /[a-z\d]_[a-z\d]|[a-f\d]{4}-[a-f\d]{4}-|\bid\b|key|trace|internal|intranet|:\/\/|\b(?:object|document|entity|row) [a-f\d]{20}|corp|\.lan\b|\.local\b|(?:server|host|ssh) \d/;

export default defineRule({
  code: 'privacy/internal-id',
  severity: 'warn',
  reads: 'draft',
  firesOn:
    'Ids of the company’s own systems: payment_method_4421, user names, UUIDs and database keys, trace ids, internal hosts.',
  notOn:
    'Order, booking, tracking, case and invoice numbers, file names, links; an id that the customer wrote only informs.',
  why: 'Raw ids and hosts mean nothing to the customer and help whoever wants to guess the next one: CWE-200 (exposure of sensitive information), CWE-639 (access by a key that can be guessed).',
  says: {
    id: 'This is an id of your own systems; name the thing instead.',
    host: 'This is an address inside your own network.',
    known: 'This id is one the customer used first.',
  },
  triggers: [
    '<long>',
    ...PREFIXES.split('|'),
    ...'id key guid uuid uid record objectid pk fk ref internal intranet corp intra lan local host server ssh jira linear servicenow engineering engineers engineer developers developer dev devs bug bugs backlog sprint tracker internally pull merge prod staging uat'.split(
      ' ',
    ),
  ],
  examples: {
    flags: [
      'The refund goes to «store_credit_5520173».',
      'I see the user «lena_graf_2087» in our system.',
      'The record has the key «507f1f77bcf86cd799439011».',
      'Your plan: «b7e23ec2-9af0-4f1b-8c1e-6f0d5a1c2e3f».',
      'See «http://billing.internal:8080/refunds» for it.',
    ],
    passes: [
      'Your order 4421486 is on its way.',
      'Order b7e23ec2-9af0-4f1b-8c1e-6f0d5a1c2e3f has shipped.',
      'Please send us IMG_20260114.jpg again.',
      'The refund goes to the card ending in 4421.',
    ],
  },
  *check({ sentences, text: written }, context) {
    for (const { text, quoted, span } of sentences) {
      if (quoted) continue;
      yield* tracked(text, written, span[0], knownIn(context).customer);
      if (!GATE.test(text)) continue;
      for (const { id, start } of marks(text, SHAPES)) {
        if (!shows(text, start, id)) continue;
        const where: Span = [span[0] + start, span[0] + start + id.length];
        const known = knownIn(context).customer.includes(id);
        yield known ? { span: where, say: 'known', severity: 'info' } : { span: where, say: 'id' };
      }
      for (const { id, start } of marks(text, PLACES)) {
        yield { span: [span[0] + start, span[0] + start + id.length], say: 'host' };
      }
    }
  },
  // One id is one problem, however often it stands there; that the customer knows such ids need be said once.
  settle(hits, { folded }) {
    const seen = new Set<string>();
    return hits.filter(({ span, say }) => {
      const id = say === 'known' ? say : folded.slice(...span);
      return !seen.has(id) && seen.add(id);
    });
  },
});

function* marks(text: string, patterns: readonly RegExp[]): Generator<{ id: string; start: number }> {
  for (const pattern of patterns) {
    for (const { groups, indices } of text.matchAll(pattern)) {
      yield { id: groups?.mark ?? '', start: indices?.groups?.mark?.[0] ?? 0 };
    }
  }
}

/** Whether the id is one of the company's own, not a number that customers are given, nor part of a link or name. */
function shows(text: string, start: number, id: string): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  if (INSIDE.test(before)) return false;
  if (NAMED.test(before) && !PUBLIC_BEFORE.test(before)) return !PUBLIC.test(id);
  // Shorter ones are told apart by their prefix alone.
  if (id.length < LEAST && !KNOWN_PREFIX.test(id)) return false;
  const given = id.includes('_') ? PUBLIC.test(id) : PUBLIC_BEFORE.test(before);
  return !given && !dated(id);
}

// "backup_2026", "summer_sale_2025": a year is no id.
function dated(id: string): boolean {
  return /_20[1-3]\d(?:\d{4})?$/.test(id);
}

/** Numbers of the company's own tracker, names of its machines, pages of its tools; not what the customer wrote. */
function* tracked(text: string, written: string, offset: number, customer: string) {
  const away = GIVES_AWAY.test(text) ? [...marks(text, AWAY)] : [];
  if (OWN_WORK.test(text)) {
    const own = written.slice(offset, offset + text.length);
    const surely = SURELY_OWN_WORK.test(text);
    for (const { 0: id, index } of own.matchAll(TRACKER_KEY)) {
      const before = text.slice(Math.max(0, index - 40), index);
      if (!SOLD_AS.test(before) && (surely || LISTED_AS.test(before))) {
        away.push({ id: id.toLowerCase(), start: index });
      }
    }
  }
  if (away.length === 0 || FOR_CUSTOMER.test(text)) return;
  for (const { id, start } of away) {
    if (customer.includes(id)) continue;
    const where: Span = [offset + start, offset + start + id.length];
    yield id.startsWith('http') ? { span: where, say: 'host' as const } : { span: where, say: 'id' as const };
  }
}
