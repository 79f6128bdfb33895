import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Worst } from './attack.ts';
import type { Collected } from './collect.ts';
import { askAll } from './pool.ts';
import type { Verdict } from './worker.ts';

const CACHE = join(import.meta.dirname, '../../node_modules/.cache/discern/regex.json');
const TIMING_MS = 30_000;
/** What `recheck` may take to end after its time is up. */
const ENDING_MS = 1_000;
const SAVE_EVERY = 20;

/** A pattern with what theory and the clock say of it. `ms` is infinite if the attack did not end. */
export type Judged = Collected & Verdict & Worst;

/**
 * Judges patterns, with so many milliseconds for each. What `recheck` says is kept in node_modules/.cache, by the pattern
 * itself; one that was not judged in time is judged again when there is more. Times are always taken anew.
 */
export async function judge(
  patterns: readonly Collected[],
  patience: number,
  fresh: boolean,
): Promise<readonly Judged[]> {
  const cache = fresh ? {} : readCache();
  const open = patterns.filter((one) => {
    const known = cache[keyOf(one)];
    return !known || (known.error !== undefined && (known.waited ?? 0) < patience);
  });
  const questions = open.map(
    ({ source, flags }) => ({ kind: 'verdict', source: plain(source), flags, patience }) as const,
  );
  let done = 0;
  await askAll<Verdict>(questions, patience + ENDING_MS, (index, verdict) => {
    const judged = verdict ?? { fuzz: false, error: 'timeout' };
    cache[keyOf(open[index] as Collected)] = judged.error ? { ...judged, waited: patience } : judged;
    if (++done % SAVE_EVERY !== 0) return;
    writeCache(cache);
    process.stderr.write(`judged ${done} of ${open.length}\n`);
  });
  writeCache(cache);
  const verdicts = patterns.map((one) => cache[keyOf(one)] as Verdict);
  const times = await askAll<Worst>(
    patterns.map(({ source, flags }, index) => {
      const { attack } = verdicts[index] as Verdict;
      return { kind: 'time', source, flags, ...(attack && { attack }) } as const;
    }),
    TIMING_MS,
  );
  return patterns.map((one, index) => ({
    ...one,
    ...(verdicts[index] as Verdict),
    ...(times[index] ?? { ms: Number.POSITIVE_INFINITY, text: '', first: Number.NaN }),
  }));
}

const keyOf = ({ source, flags }: Collected): string => `/${plain(source)}/${flags}`;

/** Without what `lean` adds: it matches nothing, and the theory has no word for it. */
const plain = (source: string): string => source.replaceAll('(?=)', '');

function readCache(): Record<string, Verdict> {
  try {
    return JSON.parse(readFileSync(CACHE, 'utf8')) as Record<string, Verdict>;
  } catch {
    return {};
  }
}

function writeCache(cache: Readonly<Record<string, Verdict>>): void {
  mkdirSync(dirname(CACHE), { recursive: true });
  writeFileSync(CACHE, JSON.stringify(cache));
}
