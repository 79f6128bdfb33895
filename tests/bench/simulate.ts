import type { CustomRule } from '#lib/core/policy-file.ts';
import { prepare } from '#lib/engine/context.ts';
import { judge } from '#lib/engine/review.ts';
import { DEFAULT_POLICY } from '#lib/policy/defaults.ts';
import { RULES } from '#lib/rules/index.ts';
import type { Past } from '#lib/simulate/input/past.ts';
import { readPast } from '#lib/simulate/input/read-past.ts';
import type { Request } from '#lib/simulate/input/request.ts';
import { simulation, type Trial } from '#lib/simulate/simulation.ts';
import { median } from './measure.ts';
import { CONVERSATION, MEDIAN, replies } from './texts.ts';

/** What simulating costs beside judging. */
export interface SimulateCost {
  readonly lines: number;
  /** Replies a second that the engine alone judges, parsed before. */
  readonly engine: number;
  /** Replies a second from bytes to summary, and the share of the engine's own rate, by what is compared. */
  readonly rows: readonly { readonly name: string; readonly rate: number; readonly share: number }[];
}

const TRIAL: Trial = {
  policy: { schema: 1 },
  now: '2026-01-01T00:00:00Z',
  rules: RULES,
  build: 'bench',
  examples: 0,
};
/** Rules of a team's own, whose phrases no reply has. */
const OWN = Array.from(
  { length: 20 },
  (_, rule): CustomRule => ({
    id: `own-${rule}`,
    title: 'Own',
    severity: 'warn',
    message: 'Not {match}.',
    why: 'Why.',
    kind: 'phrase',
    reads: 'draft',
    phrases: Array.from({ length: 10 }, (_, at) => `quartz ledger${rule * 10 + at}`),
    tests: { flags: [], passes: [] },
  }),
);
/** The ways a policy is tried. */
const WAYS: Readonly<Record<string, Trial>> = {
  'one policy': TRIAL,
  'against other weights': {
    ...TRIAL,
    against: { schema: 1, rules: { 'commitment/action': { severity: 'block' } } },
  },
  'against other numbers of a rule': {
    ...TRIAL,
    against: { schema: 1, sources: { staleAfterDays: 30 } },
  },
  'against 20 rules of its own more': { ...TRIAL, against: { schema: 1, custom: OWN } },
};
const BLOCKS = 10;

/** Simulates `lines` replies in blocks; each block is also judged by the bare engine, so that a busy machine slows both. */
export async function simulateCost(lines: number): Promise<SimulateCost> {
  const size = lines / BLOCKS;
  const names = Object.keys(WAYS);
  const engine: number[] = [];
  const seconds = new Map(names.map((name) => [name, [] as number[]]));
  // The first block warms up.
  for (let block = -1; block < BLOCKS; block++) {
    const bytes = jsonLines(Math.max(0, block) * size, size);
    const parsed = await requestsIn(bytes);
    const bare = timed(() => {
      for (const { draft, conversation, knowledge } of parsed)
        judge(draft, prepare(conversation, knowledge, RULES, DEFAULT_POLICY), DEFAULT_POLICY);
    });
    if (block >= 0) engine.push(bare);
    for (const name of names) {
      const tried = simulation(WAYS[name] as Trial);
      const start = performance.now();
      for await (const past of reading(bytes)) tried.add(past, 'bench');
      const took = (performance.now() - start) / 1000;
      if (tried.summary().replies !== size) throw new Error('replies were lost');
      if (block >= 0) seconds.get(name)?.push(took);
    }
  }
  const rate = (all: readonly number[]): number => size / median(all.toSorted((a, b) => a - b));
  return {
    lines,
    engine: rate(engine),
    rows: names.map((name) => {
      const all = seconds.get(name) ?? [];
      const shares = all.map((took, block) => (engine[block] as number) / took).toSorted((a, b) => a - b);
      return { name, rate: rate(all), share: median(shares) };
    }),
  };
}

function timed(run: () => void): number {
  const start = performance.now();
  run();
  return (performance.now() - start) / 1000;
}

/** Replies of the median length with two messages before them, no two alike. */
function jsonLines(from: number, count: number): Uint8Array {
  const texts = replies(MEDIAN);
  const messages = CONVERSATION.messages.slice(0, 2);
  const lines = Array.from({ length: count }, (_, at) => {
    const number = String(from + at);
    const text = (texts[at % texts.length] as string).replaceAll(/4821-\d+/g, number);
    return JSON.stringify({ id: number, conversation: { messages }, draft: { text } });
  });
  return new TextEncoder().encode(`${lines.join('\n')}\n`);
}

function reading(bytes: Uint8Array): AsyncIterable<Past> {
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536);
  }
  return readPast({ name: 'bench.jsonl', bytes: chunks() }, 'auto', (packed) => packed);
}

async function requestsIn(bytes: Uint8Array): Promise<Request[]> {
  const all: Request[] = [];
  for await (const past of reading(bytes)) if ('request' in past) all.push(past.request);
  return all;
}
