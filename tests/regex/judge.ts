import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Worst } from './attack.ts';
import type { Collected } from './collect.ts';
import { askAll } from './pool.ts';
import type { Verdict } from './worker.ts';

const CACHE = join(import.meta.dirname, '../../node_modules/.cache/discern/regex.json');
const JUDGING_MS = 2_000;
const TIMING_MS = 30_000;
const SAVE_EVERY = 20;

/** A pattern with what theory and the clock say of it. `ms` is infinite if the attack did not end. */
export type Judged = Collected & Verdict & Worst;

/** Judges patterns. What `recheck` says is kept in node_modules/.cache, by the pattern itself; times are always taken anew. */
export async function judge(patterns: readonly Collected[], fresh: boolean): Promise<readonly Judged[]> {
  const cache = fresh ? {} : readCache();
  const open = patterns.filter((one) => !cache[keyOf(one)]);
  const questions = open.map(
    ({ source, flags }) => ({ kind: 'verdict', source: plain(source), flags }) as const,
  );
  let done = 0;
  await askAll<Verdict>(questions, JUDGING_MS, (index, verdict) => {
    cache[keyOf(open[index] as Collected)] = verdict ?? { fuzz: false, error: 'timeout' };
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
