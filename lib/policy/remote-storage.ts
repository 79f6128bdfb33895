import * as z from 'zod';
import {
  document,
  LEAST_REFRESH_MINUTES,
  MOST_REFRESH_MINUTES,
  type RemoteGood,
  type RemoteSource,
} from './remote.ts';
import { parseStored } from './storage.ts';

type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly say: string };

export type { RemoteGood, RemoteSource } from './remote.ts';

/** What came of asking an address. */
export interface RemoteCheck {
  readonly url: string;
  readonly publicKey?: string;
  /** UTC ISO 8601 */
  readonly at: string;
  /** Why what it says was not taken; absent where it was. */
  readonly problem?: {
    readonly state: 'stale' | 'refused';
    readonly say: string;
    readonly permission?: string;
  };
}

const source = z.strictObject({
  url: z.string(),
  publicKey: z.string(),
  refreshMinutes: z.int().min(LEAST_REFRESH_MINUTES).max(MOST_REFRESH_MINUTES),
});

/** How the address is kept that a lead typed in; null where there is none. */
export const REMOTE_STORAGE = {
  key: 'local:policy-remote',
  version: 1,
  migrations: {},
  fallback: null as RemoteSource | null,
  parse: (value: unknown): Read<RemoteSource | null> => {
    if (value === null) return { ok: true, value };
    const read = source.safeParse(value);
    return read.success ? { ok: true, value: read.data } : refused(z.prettifyError(read.error));
  },
} as const;

const good = document.extend({
  url: z.string(),
  publicKey: z.string(),
  at: z.iso.datetime(),
  digest: z.string(),
  etag: z.string().exactOptional(),
});

/** How the newest good document is kept. */
export const GOOD_STORAGE = {
  key: 'local:policy-remote-good',
  version: 1,
  migrations: {},
  fallback: null as RemoteGood | null,
  parse: (value: unknown): Read<RemoteGood | null> => {
    if (value === null) return { ok: true, value };
    const read = good.safeParse(value);
    if (!read.success) return refused(z.prettifyError(read.error));
    const policy = parseStored(read.data.policy);
    return policy.ok ? { ok: true, value: { ...read.data, policy: policy.value } } : policy;
  },
} as const;

const check = z.strictObject({
  url: z.string(),
  publicKey: z.string().exactOptional(),
  at: z.iso.datetime(),
  problem: z
    .strictObject({
      state: z.enum(['stale', 'refused']),
      say: z.string(),
      permission: z.string().exactOptional(),
    })
    .exactOptional(),
});

/** How the outcome of the last try is kept. */
export const CHECK_STORAGE = {
  key: 'local:policy-remote-check',
  version: 1,
  migrations: {},
  fallback: null as RemoteCheck | null,
  parse: (value: unknown): Read<RemoteCheck | null> => {
    const read = check.nullable().safeParse(value);
    return read.success ? { ok: true, value: read.data } : refused(z.prettifyError(read.error));
  },
} as const;

function refused(say: string): { readonly ok: false; readonly say: string } {
  return { ok: false, say };
}
