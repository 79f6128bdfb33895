import type { PolicyFile } from '#lib/core/policy-file.ts';

/** A policy to start from, for a trade and its law. */
export interface Pack {
  readonly id: string;
  readonly title: string;
  /** What it is for, in a sentence or two. */
  readonly about: string;
  /** Grows with every change: `1.0.0`. */
  readonly version: string;
  readonly policy: PolicyFile;
}
