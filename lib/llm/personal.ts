import { fold } from '#lib/core/fold.ts';
import { phones } from '#lib/core/identifiers/phone.ts';
import type { Span } from '#lib/core/types.ts';
import { joined } from './card-numbers.ts';

// RFC 5321, 4.5.3.1: 64 octets before the @, 63 a label. Letters of any script, as RFC 6531 allows.
const ADDRESS =
  /(?<![\p{L}\p{N}])[\p{L}\p{N}_][\p{L}\p{N}._%+'’-]{0,63}(?:@|＠)[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62})(?:\.[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62})){1,8}/gu;

const GAP = '[ ().\\-/\\u00a0\\u2010-\\u2015]{0,3}';
/** After a plus sign: 7 to 15 digits (ITU-T E.164). */
const ABROAD = new RegExp(`\\+${GAP}\\d(?:${GAP}\\d){6,14}(?!\\d)`, 'g');
/** After a word that calls it a telephone number: 6 digits and more. */
const NAMED = new RegExp(
  `(?<![\\p{L}\\d])(?:phone|telephone|tel|mobile|cell|handy|whatsapp|text me|call me|ring me|reach me)(?![\\p{L}])[^\\d+\\n]{0,30}(?<value>\\(?\\d(?:${GAP}\\d){5,14})(?!\\d)`,
  'dgiu',
);

/** Spans of e-mail addresses, in order and apart. */
export function emailAddresses(text: string): Span[] {
  return joined([...text.matchAll(ADDRESS)].map(wholeOf));
}

/**
 * Spans of telephone numbers, in order and apart. It takes more than the rule `privacy/phone`: what is masked in vain is
 * restored, what leaks is gone.
 */
export function phoneNumbers(text: string): Span[] {
  return joined([
    ...phones(fold(text)).map(({ span }) => span),
    ...[...text.matchAll(ABROAD)].map(wholeOf),
    ...[...text.matchAll(NAMED)].flatMap(({ indices }): Span[] => {
      const value = indices?.groups?.value;
      return value ? [value] : [];
    }),
  ]);
}

function wholeOf({ 0: found, index }: RegExpExecArray): Span {
  return [index, index + found.length];
}
