import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from '#tests/helpers/browser.ts';
import type { FuzzReplica } from './desk.ts';
import { type BrowserFailure, type Locks, Sequence } from './sequence.ts';

interface Title extends Locks {
  readonly title: string;
  /** Without the script of lock 2. */
  readonly noSecond: boolean;
}

/** The lock settings that are tried. */
export const SETTINGS = {
  both: { title: 'both locks', blind: false, hidden: false, noSecond: false },
  '1': { title: 'lock 1 alone', blind: false, hidden: false, noSecond: true },
  '2': { title: 'lock 2 alone, known addresses', blind: true, hidden: false, noSecond: false },
  '2-hidden': { title: 'lock 2 alone, unknown addresses', blind: true, hidden: true, noSecond: false },
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
  const extension = locks.noSecond ? await withoutSecondLock(build) : build;
  const browser = await launch({ extension });
  const failures: BrowserFailure[] = [];
  const broken: Broken[] = [];
  try {
    let page = await browser.context.newPage();
    const desk = await replica.open(browser, () => page);
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

/** A copy of the extension whose manifest lacks lock 2. */
async function withoutSecondLock(build: string): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'discern-one-lock-'));
  await cp(build, copy, { recursive: true });
  const file = join(copy, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  manifest.content_scripts = manifest.content_scripts.filter(
    ({ world }: { world?: string }) => world !== 'MAIN',
  );
  await writeFile(file, JSON.stringify(manifest));
  // On hosts that are switched on it is registered by its name.
  await writeFile(join(copy, 'content-scripts/lock.js'), '');
  return copy;
}
