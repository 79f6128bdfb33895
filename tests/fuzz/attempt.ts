import { rm } from 'node:fs/promises';
import { type Launched, launch } from '#tests/helpers/browser.ts';
import { copyWithout, type Without } from './copies.ts';
import type { FuzzReplica } from './desk.ts';
import { type BrowserFailure, Sequence, type Stage } from './sequence.ts';

interface Title {
  readonly title: string;
  readonly without: Without;
  /** Whether lock 1 stands: only it holds what the agent typed. */
  readonly typedIsHeld: boolean;
  /** The page loses all names of its parts once a draft stands in it. */
  readonly blind: boolean;
}

const ALL: Without = { first: false, second: false, addresses: false };

/** The lock settings that are tried. */
export const SETTINGS = {
  both: { title: 'both locks', without: ALL, typedIsHeld: true, blind: false },
  'both-unknown': {
    title: 'both locks, unknown addresses',
    without: { ...ALL, addresses: true },
    typedIsHeld: true,
    blind: false,
  },
  '1': { title: 'lock 1 alone', without: { ...ALL, second: true }, typedIsHeld: true, blind: false },
  '2': {
    title: 'lock 2 alone, known addresses',
    without: { ...ALL, first: true },
    typedIsHeld: false,
    blind: false,
  },
  '2-unknown': {
    title: 'lock 2 alone, unknown addresses',
    without: { ...ALL, first: true, addresses: true },
    typedIsHeld: false,
    blind: false,
  },
  blind: { title: 'all selectors gone', without: ALL, typedIsHeld: false, blind: true },
} as const satisfies Record<string, Title>;

export type Setting = keyof typeof SETTINGS;

interface Options {
  readonly seed: number;
  readonly runs: number;
  /** Folder of the built extension. */
  readonly build: string;
  /** Browsers at once. */
  readonly browsers?: number;
}

/** A sequence that could not be driven to its end: the fuzzer's or the replica's trouble, not an answer. */
export interface Broken {
  readonly seed: number;
  readonly error: string;
  readonly steps: readonly string[];
}

/** A failure, and whether it came again in a page of its own, or after the same sequences before it. */
export interface Tried extends BrowserFailure {
  readonly again: 'alone' | 'in company' | 'never';
}

export interface Outcome {
  readonly failures: Tried[];
  readonly broken: Broken[];
}

/** How many sequences share a page: those whose seeds have the same quotient. */
export const SHARED = 20;

/** Makes random attempts on one replica under one setting. A sequence depends on its seed alone. */
export async function attempt(
  replica: FuzzReplica,
  setting: Setting,
  { seed, runs, build, browsers = 1 }: Options,
): Promise<Outcome> {
  const locks = SETTINGS[setting];
  const whole = Object.values(locks.without).every((one) => !one);
  const extension = whole ? build : await copyWithout(build, locks.without);
  const outcome: Outcome = { failures: [], broken: [] };
  // A page that has lost its names has lost them for good.
  const shared = locks.blind ? 1 : SHARED;
  const seeds = Array.from({ length: runs }, (_, run) => seed + run);
  const batches = [...Map.groupBy(seeds, (one) => Math.floor(one / shared)).values()];
  const work = async (): Promise<void> => {
    const browser = await launch({ extension });
    try {
      await worker(browser, replica, locks, () => batches.shift(), outcome);
    } finally {
      await browser.close();
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.min(browsers, batches.length) }, work));
  } finally {
    if (extension !== build) await rm(extension, { recursive: true, force: true });
  }
  return outcome;
}

async function worker(
  browser: Launched,
  replica: FuzzReplica,
  locks: Title,
  next: () => number[] | undefined,
  { failures, broken }: Outcome,
): Promise<void> {
  let page = await browser.context.newPage();
  const fresh = async (): Promise<void> => {
    const old = page;
    page = await browser.context.newPage();
    await old.close();
  };
  const desk = await replica.open(browser, () => page);
  if (locks.blind && !desk.breakSelectors) return;
  const stage: Stage = { desk, page: () => page, stopBackground: () => stopBackground(browser) };
  const fails = async (batch: readonly number[]): Promise<BrowserFailure | null> => {
    await fresh();
    let last: BrowserFailure | null = null;
    for (const [round, seed] of batch.entries()) last = await new Sequence(stage, seed, locks).run(round);
    return last;
  };
  for (let batch = next(); batch; batch = next()) {
    await fresh();
    for (const [round, seed] of batch.entries()) {
      const sequence = new Sequence(stage, seed, locks);
      try {
        const failure = await sequence.run(round);
        if (!failure) continue;
        const alone = await fails([seed]);
        const again = alone ? 'alone' : (await fails(batch.slice(0, round + 1))) ? 'in company' : 'never';
        failures.push({ ...failure, again });
      } catch (error) {
        const words = error instanceof Error ? error.message : String(error);
        broken.push({ seed, error: words.split('\n', 1)[0] ?? '', steps: sequence.steps });
      }
      // What is left of a sequence that stopped short would answer for the next.
      await fresh();
    }
  }
}

/** As the browser itself ends it after half a minute without work. */
async function stopBackground({ context }: Launched): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  const targets = await session?.send('Target.getTargets');
  const background = targets?.targetInfos.find(({ type }) => type === 'service_worker');
  if (background) await session?.send('Target.closeTarget', { targetId: background.targetId });
  await session?.detach();
}
