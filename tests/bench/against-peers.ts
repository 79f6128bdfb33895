import type { Rule } from '#lib/core/rule.ts';
import { review } from '#lib/engine/review.ts';
import { DEFAULT_POLICY } from '#lib/policy/defaults.ts';
import { median } from './measure.ts';
import { patternsOf } from './patterns.ts';
import { loadPeers, type Peer } from './peers/peers.ts';
import { CONVERSATION, draftOf, KNOWLEDGE } from './texts.ts';

/** One checker on the same texts: milliseconds a text, and how often ours reads it in that time. */
export interface Compared {
  readonly name: string;
  readonly millis: number;
  readonly timesOurs: number;
}

const ROUNDS = 5;
/** Texts a round; every round has others, so that nobody can remember them. */
const A_ROUND = 12;
/** Texts that everybody reads first, so that all code is compiled. */
const WARM_UP = 400;
const MOST_WARM_UP_MS = 3_000;

/** Ours, a plain loop of the same patterns, and the peers, in turn on the same texts. */
export async function againstPeers(rules: readonly Rule[], texts: readonly string[]): Promise<Compared[]> {
  const situation = { conversation: CONVERSATION, knowledge: KNOWLEDGE, policy: DEFAULT_POLICY };
  const patterns = patternsOf(rules, texts.slice(0, A_ROUND));
  const all: Peer[] = [
    { name: 'Discern', read: (text) => review({ ...situation, draft: draftOf(text) }, rules) },
    {
      name: `a loop of its ${patterns.length} patterns`,
      read: (text) => patterns.map((pattern) => [...text.toLowerCase().matchAll(pattern)]),
    },
    ...(await loadPeers()),
  ];
  for (const { read } of all) {
    const end = performance.now() + MOST_WARM_UP_MS;
    for (const text of texts.slice(-WARM_UP)) if (performance.now() < end) await read(text);
  }
  const times = all.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round++) {
    const from = texts.slice(round * A_ROUND, (round + 1) * A_ROUND);
    for (const [at, { read }] of all.entries()) {
      const start = performance.now();
      for (const text of from) await read(text);
      times[at]?.push((performance.now() - start) / from.length);
    }
  }
  const ours = times[0] ?? [];
  return all.map(({ name }, at) => {
    const own = times[at] ?? [];
    const ratios = own.map((value, round) => value / (ours[round] as number));
    return { name, millis: median(own.toSorted(byNumber)), timesOurs: median(ratios.toSorted(byNumber)) };
  });
}

const byNumber = (a: number, b: number): number => a - b;
