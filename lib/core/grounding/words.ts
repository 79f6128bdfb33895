import { stem } from '../entities/stem.ts';
import { recent, remembering } from '../latest.ts';
import type { Analysis } from '../text.ts';

const EMPTY = new Set(
  'a about above after again all also am an and any are as at be because been before being below between both but by can cannot could did do does doing done down during each either ever every few for from further get gets getting give given gives go goes got had has have having he her here hers him his how i if in into is it its just kindly let like made make makes many may me might more most much must my need needs new no nor not now of off ok okay on once only or other our ours out over own please same see she should so some such sure take takes than thank thanks that the their theirs them then there these they this those through to too under until up upon us use very via want was way we well were what when where which while who whom why will with within without would yes yet you your yours'.split(
    ' ',
  ),
);
const WORD = /[a-z]{2,}/g;

/** Stems of the words that carry the meaning of a folded text; no figures. */
export function meaningOf(text: string): Set<string> {
  const stems = new Set<string>();
  for (const word of text.match(WORD) ?? []) {
    const own = word.length > SHORT ? fresh(word) : known(word);
    if (own !== '') stems.add(own);
  }
  return stems;
}

// A longer word would keep the whole text in memory, see `stem`.
const SHORT = 12;
const REMEMBERED = 4000;
const fresh = (word: string): string => (EMPTY.has(word) ? '' : stem(word));
const known = remembering(REMEMBERED, fresh);

/** The same for a sentence; those of recent ones are remembered. */
export const meaning = recent(({ folded }: Analysis): ReadonlySet<string> => meaningOf(folded));
