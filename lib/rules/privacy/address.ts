import { dateForms } from '#lib/core/dates.ts';
import { knownIn } from '#lib/core/known.ts';
import { lean } from '#lib/core/lean.ts';
import type { Context } from '#lib/core/rule.ts';
import { defineRule } from '#lib/core/rule.ts';
import type { Span } from '#lib/core/types.ts';
import { BIRTH, BIRTH_WORDS, NO_BIRTH } from '../lexicons/en/birth.ts';
import { ADDRESS_WORDS, ADDRESSES, COMPLETE, SOMEONES } from '../lexicons/en/postal.ts';

const PATTERNS = ADDRESSES.map((source) => lean(source, 'g'));
const DIGIT = /\d/;
const THEIRS =
  /\b(?:your|his|her|their|customer's|recipient's|shipping|billing|delivery|mailing|home) (?:\w+ )?address\b/;
const OURS =
  /\b(?:our|us at|we are|we're|visit|head ?office|headquarters?|headquartered|registered office|branch|store|stores|shop|showroom|warehouse|depot|clinic|hotel|restaurant|museum|library|airport|station|terminal|venue|locker|pick-?up|collection point|drop[- ]?off|post office|parcel shop|service (?:cent(?:er|re)|point)|meeting point|return address|returns? (?:cent(?:er|re)|department|department)|(?<!\b(?:we|i|will|can|'ll|to us|be) )(?:send|return|ship|mail|post|bring|write|drop)(?: (?:it|them|this|that|the|your|a|any|back|\w+)){0,5} to)\b/;

export default defineRule({
  code: 'privacy/address',
  severity: 'warn',
  reads: 'draft',
  firesOn:
    'A postal address with street and number, or a full birth date, that this customer did not write here.',
  notOn: 'The company’s own address, a shop or pick-up point, a town alone, a date without a word of birth.',
  why: 'Street and birth date are what identity checks ask for, so a reply that reads them out arms whoever sits at the other end: GDPR Art. 5(1)(c) and (f); US FTC Safeguards Rule, 16 CFR 314.4(c).',
  says: {
    address: 'This customer did not write this postal address.',
    birth: 'This customer did not write this birth date.',
  },
  triggers: [...ADDRESS_WORDS, ...BIRTH_WORDS, '<foreign>'],
  examples: {
    flags: [
      'It will go to «48 Maple Lane, Springfield, IL 62704».',
      'The passenger is Mia Wolf («DOB: 1987-03-14»).',
      'We have your address as «Hauptstraße 5, 10115 Berlin».',
    ],
    passes: [
      'Our office is at 48 Maple Lane, Springfield.',
      'It is delivered in Springfield tomorrow.',
      {
        text: 'It will go to 48 Maple Lane, as you wrote.',
        messages: [{ author: 'customer', text: 'please ship to 48 maple lane' }],
      },
      'Please give us your date of birth.',
    ],
  },
  *check({ sentences, text: written }, context) {
    for (const { text, part, quoted, span } of sentences) {
      if (quoted || part === 'signature' || !DIGIT.test(text)) continue;
      for (const { groups, index, 0: all } of text.matchAll(BIRTH)) {
        const date = groups?.date ?? groups?.first ?? '';
        if (NO_BIRTH.test(all) || wroteDate(context, date)) continue;
        yield { span: [span[0] + index, span[0] + index + all.length], say: 'birth' };
      }
      const known = knownIn(context);
      for (const [start, end] of addresses(written.slice(...span), text)) {
        const head = /^[^,]{4,60}/.exec(text.slice(start, end))?.[0].trim() ?? '';
        if (known.customer.includes(head) || known.articles.includes(head) || known.signatures.includes(head))
          continue;
        yield { span: [span[0] + start, span[0] + end], say: 'address' };
      }
    }
  },
  // One address is one problem, however often it stands there.
  settle(hits, { folded }) {
    const seen = new Set<string>();
    return hits.filter(({ span }) => {
      const words = folded.slice(...span);
      return !seen.has(words) && seen.add(words);
    });
  },
});

function* addresses(written: string, folded: string): Generator<Span> {
  const before = (end: number): string => folded.slice(Math.max(0, end - 80), end);
  for (const pattern of PATTERNS) {
    for (const match of written.matchAll(pattern)) {
      const { index, groups, 0: all } = match;
      const lead = before(index);
      if (OURS.test(lead) && !THEIRS.test(lead)) continue;
      if (groups?.doubtful && !COMPLETE.test(groups.doubtful) && !SOMEONES.test(lead)) continue;
      yield [index, index + all.replace(/[\s.,;:]{1,9}$/, '').length];
    }
  }
}

/** Whether the customer wrote the same day, in whatever form. */
function wroteDate(context: Context, date: string): boolean {
  const { customer } = knownIn(context);
  const theirs = dateForms(customer);
  for (const form of dateForms(date)) if (theirs.has(form)) return true;
  return false;
}
