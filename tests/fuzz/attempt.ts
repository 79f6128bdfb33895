import { rm } from 'node:fs/promises';
import { launch } from '#tests/helpers/browser.ts';
import { copyWithout, type Without } from './copies.ts';
import type { FuzzReplica } from './desk.ts';
import { type BrowserFailure, Sequence } from './sequence.ts';

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
}

/** A sequence that could not be driven to its end: the fuzzer's or the replica's trouble, not an answer. */
export interface Broken {
  readonly seed: number;
  readonly error: string;
  readonly steps: readonly string[];
}

/** Makes random attempts on one replica under one setting. */
export async function attempt(
  replica: FuzzReplica,
  setting: Setting,
  { seed, runs, build }: Options,
): Promise<{ failures: BrowserFailure[]; broken: Broken[] }> {
  const locks = SETTINGS[setting];
  const whole = Object.values(locks.without).every((one) => !one);
  const extension = whole ? build : await copyWithout(build, locks.without);
  const browser = await launch({ extension });
  const failures: BrowserFailure[] = [];
  const broken: Broken[] = [];
  try {
    let page = await browser.context.newPage();
    const desk = await replica.open(browser, () => page);
    if (locks.blind && !desk.breakSelectors) return { failures, broken };
    for (let run = 0; run < runs; run++) {
      const sequence = new Sequence(desk, () => page, seed + run, locks);
      try {
        const failure = await sequence.run();
        if (failure) failures.push(failure);
      } catch (error) {
        const words = error instanceof Error ? error.message : String(error);
        broken.push({ seed: seed + run, error: words.split('\n', 1)[0] ?? '', steps: sequence.steps });
      }
      // A page per run: nothing of one sequence can answer for the next.
      const old = page;
      page = await browser.context.newPage();
      await old.close();
    }
  } finally {
    await browser.close();
    if (extension !== build) await rm(extension, { recursive: true, force: true });
  }
  return { failures, broken };
}
