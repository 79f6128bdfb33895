import type { Span } from '../types.ts';

/** How the words around a number speak of it. */
export type Naming = 'named' | 'other' | 'silent';

const BEFORE = 60;
const AFTER = 28;

/** Numbers of another sort, in the languages of the kinds, an alternation. Whole words only: "lic" must not be heard in "public". */
export const OTHER =
  'orders?|ord|order-?(?:id|no|nr|number)|tracking|track|reference|refs?|invoices?|tickets?|cases?|bookings?|reservations?|confirmation|items?|item_id|products?|product_id|sku|serial|flights?|shipments?|parcels?|packages?|transactions?|payments?|payment_id|rma|awb|imei|isbn|ean|upc|gtin|asin|models?|parts?|versions?|quotes?|purchase|po|voucher|coupon|receipt|policy|claim|customer (?:id|no|number)|user_?(?:id)?|session|batch|lot|vin|bestellungen?|bestellung|bestellnummer|bestellnr|auftrags?nummer|auftrag|sendung|sendungsnummer|rechnung|rechnungsnummer|kundennummer|vorgang|aktenzeichen|commande|facture|colis|suivi|dossier|réservation|pedido|factura|envío|seguimiento|reserva|incidencia|ordine|fattura|spedizione|tracciamento|prenotazione|bestelling|bestelnummer|factuur|zending|beställning|faktura|ordernummer|encomenda|fatura|rastreio|rastreamento|compra';
const PHONE =
  'phones?|telephone|tel|mobile|cell|call|fax|whatsapp|sms|hotline|telefon|telefonnummer|handy|téléphone|teléfono|telefono|telefone|telefoon|celular|móvil';
/** What any country's number may be called, an alternation. */
export const ANY_IDENTITY =
  'national id(?:entity|entification)?|identity (?:card|number|document)|identification (?:card|number|document)|personal (?:id|identity|identification|number|code)|id (?:card|number|no)|citizens?|tax ?payer|tax (?:id|number|no|file|identification)|tins?|government id|insurance number|social security';

// A word that another number follows speaks of that one: "order 5512, signed by 415…"; "orders 5512 and 415…" is a list.
const SPENT = /\d[^\p{L}\d]{1,10}(?!(?:and|or|und|oder|et|ou|y|o|e|en|och|to|through|bis)[^\p{L}\d])\p{L}/u;

/** A pattern for whole words out of an alternation. */
export function wholeWords(alternation: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}_])(?:${alternation})(?![\\p{L}\\p{N}_])`, 'gu');
}

const OTHER_WORDS = wholeWords(`${OTHER}|${PHONE}`);
const patterns = new Map<string, RegExp>();

/**
 * What the nearest naming word before a number says, or else the nearest after it: that it is of this kind (`named`), of
 * another sort (`other`), or nothing. `words` is an alternation; `others` overrides which words speak of another sort.
 */
export function naming(text: string, span: Span, words: string, others = OTHER_WORDS): Naming {
  const own = known(words);
  const before = text.slice(Math.max(0, span[0] - BEFORE), span[0]);
  const name = lastEnd(before, own);
  const last = lastEnd(before, others);
  const other = last >= 0 && SPENT.test(before.slice(last)) ? -1 : last;
  if (name >= 0 || other >= 0) return name >= other ? 'named' : 'other';
  const after = text.slice(span[1], span[1] + AFTER);
  const nameAfter = firstStart(after, own);
  const otherAfter = firstStart(after, others);
  if (nameAfter < 0 && otherAfter < 0) return 'silent';
  return nameAfter >= 0 && (otherAfter < 0 || nameAfter <= otherAfter) ? 'named' : 'other';
}

function known(words: string): RegExp {
  let pattern = patterns.get(words);
  if (!pattern) {
    pattern = wholeWords(words);
    patterns.set(words, pattern);
  }
  return pattern;
}

function lastEnd(text: string, pattern: RegExp): number {
  let end = -1;
  for (const match of text.matchAll(pattern)) end = match.index + match[0].length;
  return end;
}

function firstStart(text: string, pattern: RegExp): number {
  for (const match of text.matchAll(pattern)) return match.index;
  return -1;
}
