import type { Kind } from '../entities/entity.ts';
import { latest, recent } from '../latest.ts';
import type { Context } from '../rule.ts';
import type { Analysis } from '../text.ts';
import type { Span } from '../types.ts';
import { claimGrounds } from './claims.ts';
import { figureGrounds } from './figures.ts';
import { nameGrounds } from './names.ts';
import { polarityGrounds } from './polarity.ts';
import { mismatchGrounds } from './records.ts';
import type { Place } from './sources.ts';

/** What of a sentence does not stand on the conversation and the knowledge. What does is not listed. */
export interface Ground {
  /** Offsets into the sentence. */
  readonly span: Span;
  readonly verdict: 'unsupported' | 'contradicted';
  readonly what: Kind | 'name' | 'record' | 'entitlement' | 'opposite';
  /** The passage that says otherwise. */
  readonly place?: Pick<Place, 'source' | 'span'>;
  /** The other value as that passage writes it: a figure, never more of its words. */
  readonly theirs?: string;
  /** The subject is likely, not surely, the same. */
  readonly weak?: true;
}

const NONE: readonly Ground[] = [];

/** Looks up every specific of one sentence (`sentence.alone`). Recent answers are remembered: two rules ask for them. */
export function groundsOf(sentence: Analysis, context: Context): readonly Ground[] {
  return groundsIn(context)(sentence);
}

const groundsIn = latest((context: Context) => recent((sentence: Analysis) => judge(sentence, context)));

const KINDS = [figureGrounds, mismatchGrounds, claimGrounds, polarityGrounds, nameGrounds];

function judge(sentence: Analysis, context: Context): readonly Ground[] {
  const [own] = sentence.sentences;
  if (own?.part !== 'own') return NONE;
  const all: Ground[] = [];
  for (const grounds of KINDS) for (const one of grounds(own, context)) all.push(one);
  return all.length > 1 ? withoutOverlaps(all) : all;
}

// A contradiction says more than a missing source.
function withoutOverlaps(all: readonly Ground[]): readonly Ground[] {
  const rank = (one: Ground): number => (one.verdict === 'contradicted' ? 0 : 2) + (one.weak ? 1 : 0);
  const kept: Ground[] = [];
  for (const one of all.toSorted((a, b) => rank(a) - rank(b))) {
    if (!kept.some(({ span }) => span[0] < one.span[1] && one.span[0] < span[1])) kept.push(one);
  }
  return kept.sort((a, b) => a.span[0] - b.span[0]);
}
