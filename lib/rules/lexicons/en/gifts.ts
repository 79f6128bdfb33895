import type { Found } from '#lib/core/find.ts';
import type { Sentence } from '#lib/core/text.ts';
import { giftFrames } from './gift-frames.ts';
import { givenIn } from './gift-given.ts';
import { promisedIn } from './gift-promised.ts';
import { gives } from './gift-value.ts';

/** Words of one sentence that give something: what was given, and what is promised beside it. */
export interface Gifts {
  readonly given: readonly Found[];
  readonly promised: readonly Found[];
}

const NONE: Gifts = { given: [], promised: [] };
const known = new WeakMap<Sentence, Gifts>();

/** What a sentence gives, read once. Where the plain words for it are missing, the shape of the sentence may still say it. */
export function giftsOf(sentence: Sentence): Gifts {
  let gifts = known.get(sentence);
  if (!gifts) {
    gifts = sentence.quoted ? NONE : read(givenIn(sentence), promisedIn(sentence));
    if (!sentence.quoted && gifts.given.length + gifts.promised.length === 0) {
      const { given, promised } = giftFrames(sentence);
      gifts = read(given, promised);
    }
    known.set(sentence, gifts);
  }
  return gifts;
}

function read(given: readonly Found[], promised: readonly Found[]): Gifts {
  const done = apart(given);
  return {
    given: done,
    promised: apart(promised).filter((one) => !done.some((other) => overlap(one, other))),
  };
}

/** Those that give something; of two that overlap the first. */
function apart(all: readonly Found[]): readonly Found[] {
  const kept: Found[] = [];
  for (const found of all) if (!kept.some((other) => overlap(found, other)) && gives(found)) kept.push(found);
  return kept;
}

function overlap({ span: [start, end] }: Found, other: Found): boolean {
  return start < other.span[1] && other.span[0] < end;
}
