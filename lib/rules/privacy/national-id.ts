import type { Identifier } from '#lib/core/identifiers/kind.ts';
import { IDENTITY_WORDS, NO_IDENTITY } from '#lib/core/identifiers/naming-words.ts';
import { NATIONAL } from '#lib/core/identifiers/national.ts';
import { PASSPORT } from '#lib/core/identifiers/passport.ts';
import { type Identified, kindTable, scan } from '#lib/core/identifiers/scan.ts';
import { naming, type Phrases, phrases } from '#lib/core/identifiers/words.ts';
import { defineRule, type Hit } from '#lib/core/rule.ts';
import type { Sentence } from '#lib/core/text.ts';
import type { Span } from '#lib/core/types.ts';

// The identity documents come first where a number fits several kinds and no word decides.
const ALL: readonly Identifier[] = [...Object.values(NATIONAL), PASSPORT];
const KINDS = kindTable(ALL);
const OWN_WORDS: ReadonlyMap<Identifier, Phrases> = new Map(
  ALL.map((kind) => [kind, phrases(kind.words ?? '')]),
);
const SHOWN = 4;

export default defineRule({
  code: 'privacy/national-id',
  severity: 'block',
  reads: 'draft',
  firesOn:
    'A national identity, social security, tax or passport number whose structure and checksum hold, in a form that nothing else has or with a word that names it.',
  notOn:
    'Masked numbers and last four digits, numbers that fail the checksum, order, tracking, reference, invoice, ticket and phone numbers.',
  why: 'California Civil Code § 1798.85(a)(5) forbids printing a Social Security number on what is mailed to a person, and GDPR Art. 87 leaves national numbers to special rules: a reply never needs the whole number.',
  says: {
    id: 'This is a whole {kind}.',
    maybe: 'The reply is nothing but a number that could be a {kind}.',
  },
  triggers: ['<4 digits>'],
  examples: {
    flags: [
      'We have your Social Security number as «536-22-1881».',
      'Ihre Steuer-ID lautet «65 929 970 489».',
      'His codice fiscale is «RSSMRA85T10A562S».',
    ],
    passes: [
      'We have your Social Security number ending in 1881.',
      'Order 536221881 left our warehouse on 2024-05-17.',
      'Your tracking number is 65929970489.',
    ],
  },
  *check(text) {
    for (const sentence of text.sentences) {
      if (sentence.quoted) continue;
      for (const one of scan(sentence.text, KINDS)) {
        const read = reading(sentence, one);
        if (read) yield hitOf(sentence, one, read);
      }
    }
  },
  settle(hits, text) {
    if (
      hits.every(({ say }) => say === 'id') ||
      isBare(
        text.text,
        hits.map(({ span }) => span),
      )
    )
      return hits;
    return hits.filter(({ say }) => say === 'id');
  },
});

interface Read {
  readonly kind: Identifier;
  readonly say: 'id' | 'maybe';
}

// By its own words, by its form, by words for any such number, or because the message is nothing else.
function reading({ text }: Sentence, { kinds, span, written }: Identified): Read | undefined {
  const named = kinds.find(
    (kind) => naming(text, span, OWN_WORDS.get(kind) ?? IDENTITY_WORDS, NO_IDENTITY) === 'named',
  );
  if (named) return { kind: named, say: 'id' };
  const general = naming(text, span, IDENTITY_WORDS, NO_IDENTITY);
  if (general === 'other') return undefined;
  const evident = kinds.find(
    (kind) => kind.evident === 'always' || kind.evident?.test(written) || general === 'named',
  );
  if (evident) return { kind: evident, say: 'id' };
  const alone = kinds.find((kind) => kind.alone?.test(written) ?? true);
  return alone && isBare(text, [span]) ? { kind: alone, say: 'maybe' } : undefined;
}

function hitOf({ span: [from] }: Sentence, one: Identified, { kind, say }: Read): Hit<'id' | 'maybe'> {
  const hit = {
    span: [from + one.span[0], from + one.span[1]] as const,
    say,
    slots: { kind: kind.name },
    replace: `•••• ${one.normal.slice(-SHOWN)}`,
  };
  return say === 'id' ? hit : { ...hit, severity: 'warn' };
}

// Whether no letter and no digit stands outside the spans.
function isBare(text: string, spans: readonly Span[]): boolean {
  let rest = text;
  for (const [start, end] of spans.toReversed()) rest = rest.slice(0, start) + rest.slice(end);
  return !/[\p{L}\p{N}]/u.test(rest);
}
