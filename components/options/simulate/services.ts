import { use } from 'react';
import type { PolicyFile } from '#lib/core/policy-file.ts';
import type { PolicyRead } from '#lib/policy/file.ts';
import type { Summary } from '#lib/simulate/summary.ts';
import { useServices } from '../services.ts';

/** A simulation to run, as it goes to the worker. */
export interface SimulateJob {
  readonly files: readonly File[];
  readonly policy: PolicyFile;
  readonly against?: PolicyFile;
  /** UTC ISO 8601 */
  readonly now: string;
  readonly examples: number;
  readonly build: string;
}

/** What the worker says. `bytes` counts what was read of the files as they are. */
export type SimulateNews =
  | { readonly kind: 'progress'; readonly bytes: number; readonly replies: number }
  | { readonly kind: 'done'; readonly summary: Summary }
  /** `file` is null where the worker itself failed; `packed` where the file could not be unpacked. */
  | { readonly kind: 'failed'; readonly file: string | null; readonly packed: boolean };

/** What the Simulate page needs of the browser. */
export interface SimulateServices {
  /** Starts a run and gives the way to stop it. Nothing is said after `done`, `failed` or the stop. */
  run(job: Omit<SimulateJob, 'build'>, on: (news: SimulateNews) => void): () => void;
  readPolicy(text: string): PolicyRead;
}

/** The services of the Simulate page; suspends until they are loaded. */
export const useSimulate = (): SimulateServices => use(useServices().simulate());
