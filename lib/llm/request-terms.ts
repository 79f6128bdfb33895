import { stem } from '#lib/knowledge/terms.ts';

/** Words that say nothing about an article but much about a request. */
const ASKING = new Set(['where', 'when', 'why', 'how']);
/** Stems that customers use for one another. */
const SAME: ReadonlyMap<string, string> = new Map([
  ['packag', 'parcel'],
  ['shipment', 'parcel'],
  ['purchas', 'order'],
  ['reimburs', 'refund'],
  ['reimbursement', 'refund'],
  ['remov', 'delet'],
  ['eras', 'delet'],
  ['recover', 'reset'],
  ['restor', 'reset'],
  ['login', 'log'],
  ['recogni', 'recognis'],
  ['recogniz', 'recognis'],
  ['smash', 'broken'],
  ['color', 'colour'],
]);
const DENYING = /^(?:not|never|cannot|nothing|without|.+n't)$/;

/** What a word of a request counts as when it is compared with sample phrasings; nothing for an empty word. */
export function termOf(word: string): string | undefined {
  if (ASKING.has(word)) return word;
  if (DENYING.test(word)) return 'not';
  const term = stem(word);
  return term && (SAME.get(term) ?? term);
}
