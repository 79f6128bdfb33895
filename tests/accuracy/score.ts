import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Shares from 0 to 1; null where there is nothing to divide by. */
export interface Result {
  readonly set: string;
  readonly label: string;
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
  readonly tn: number;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
  readonly falseAlarmRate: number | null;
  readonly balanced: number | null;
}

/** How often the rules speak up on the ordinary replies of a set. */
export interface Alerts {
  readonly set: string;
  readonly rows: number;
  readonly blocked: number | null;
  readonly warned: number | null;
  readonly human: number | null;
  readonly marks: number | null;
}

export interface Scores {
  readonly results: readonly Result[];
  readonly alerts: readonly Alerts[];
}

const ROOT = join(import.meta.dirname, '../..');

/** The folder with the labelled sets: `DISCERN_ACCURACY`, or beside the repository. */
export const FOLDER = resolve(ROOT, process.env.DISCERN_ACCURACY ?? '../shared/accuracy');

/** Scores the command line of this checkout on the labelled sets; undefined where they are not there. Takes minutes. */
export function score(sets: readonly string[]): Scores | undefined {
  const scorer = join(FOLDER, 'score.mjs');
  if (!existsSync(scorer)) return undefined;
  const args = [scorer, '--json', ...sets.flatMap((set) => ['--set', set])];
  const run = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (run.status !== 0) throw new Error(`the scorer ended with ${run.status}: ${run.stderr.slice(-800)}`);
  return JSON.parse(run.stdout) as Scores;
}
