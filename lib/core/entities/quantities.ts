import { matchesOf } from '../find.ts';
import { lean } from '../lean.ts';
import type { Entity } from './entity.ts';
import { ANY_NUMBER, NUMBER_WORD, numberOf } from './numbers.ts';
import { stem } from './stem.ts';

const HAS_DIGIT = /\d/;
const QUANTITY = lean(
  `(?<![\\w.,$£€#:/-])(?:\\d{1,6} ?(?:-|to|or) ?)?(?<count>${ANY_NUMBER})\\+?(?: |-|_)?(?<noun>[a-z][a-z'-]{0,30})(?: (?<next>[a-z][a-z-]{2,30}))?`,
  'g',
);
/** Factor to the base unit: litres and parts in ml, weights in g, lengths in mm, data in mb. */
const UNITS: Readonly<Record<string, readonly [number, string]>> = {
  ml: [1, 'ml'],
  milliliter: [1, 'ml'],
  millilitre: [1, 'ml'],
  cl: [10, 'ml'],
  l: [1000, 'ml'],
  liter: [1000, 'ml'],
  litre: [1000, 'ml'],
  g: [1, 'g'],
  gram: [1, 'g'],
  kg: [1000, 'g'],
  kilo: [1000, 'g'],
  kilogram: [1000, 'g'],
  mm: [1, 'mm'],
  cm: [10, 'mm'],
  m: [1000, 'mm'],
  meter: [1000, 'mm'],
  metre: [1000, 'mm'],
  km: [1_000_000, 'mm'],
  kilometer: [1_000_000, 'mm'],
  kilometre: [1_000_000, 'mm'],
  mb: [1, 'mb'],
  gb: [1024, 'mb'],
  tb: [1_048_576, 'mb'],
};
const NO_NOUN =
  /^(?:and|or|of|to|in|on|at|for|from|with|by|is|are|was|were|as|the|a|an|if|but|not|that|this|these|those|it|you|we|i|they|be|been|has|have|had|will|would|can|could|should|so|then|than|per|each|other|others|more|less|only|am|pm|st|nd|rd|th|percent|dollars?|euros?|pounds?|usd|eur|gbp|seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|business|working|calendar|time|times|thing|things|way|ways|moment|click|tap|select|go|open|turn|press|enter|sign|log|connect|visit|please|your|our|my|their|i'll|we'll|am|via|using|when|which|who|where|there|here)$/;

/** Numbers with a unit or noun in folded text: "3 bags", "two passengers", "1.5 litres". A lone "one" is too common to count. */
export function quantities(text: string): Entity[] {
  if (!HAS_DIGIT.test(text) && !NUMBER_WORD.test(text)) return [];
  const found: Entity[] = [];
  for (const match of matchesOf(text, QUANTITY)) {
    const { count = '', noun = '', next } = match.groups ?? {};
    const listed = match.index === 0 && /^\d{1,2}$/.test(count);
    const unit = UNITS[noun] ?? UNITS[noun.replace(/s$/, '')];
    // "5g" is a network, "1080p" a picture.
    const letter = noun.length === 1 && (!unit || (noun === 'g' && /^\d$/.test(count)));
    if (NO_NOUN.test(noun) || listed || letter) continue;
    const number = numberOf(count);
    const end = match.index + match[0].length - (next ? next.length + 1 : 0);
    const named = unit
      ? [`${Number(number) * unit[0]} ${unit[1]}`]
      : [noun, ...(next && !NO_NOUN.test(next) ? [next] : [])].map((word) => `${number} ${stem(word)}`);
    found.push({ kind: 'quantity', span: [match.index, end], value: named[0] ?? number, forms: named });
  }
  return found;
}
