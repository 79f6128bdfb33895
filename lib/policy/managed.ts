import * as z from 'zod';
import { hash } from '#lib/core/hash.ts';
import type { PolicyFile } from '#lib/core/policy-file.ts';
import type { Policy } from '#lib/core/types.ts';
import { nearest } from './nearest.ts';
import { checkPolicyUrl, LEAST_REFRESH_MINUTES, MOST_REFRESH_MINUTES } from './remote.ts';
import { readPublicKey } from './signature.ts';
import { parseStored } from './storage.ts';

/** Who uses a browser: a lead may change the policy, an agent works by it. */
export type Role = 'agent' | 'lead';

/** What whoever manages the browser set; the keys are those of the managed schema. */
export interface Managed {
  readonly policy?: PolicyFile;
  readonly policyUrl?: string;
  /** Ed25519; see `readPublicKey`. */
  readonly publicKey?: string;
  readonly refreshMinutes?: number;
  readonly role?: Role;
  /** Groups that this agent belongs to, for scopes. */
  readonly groups?: readonly string[];
  /** Shown as who locked a setting. */
  readonly organisation?: string;
}

/** What is in force of the managed settings, and what is wrong with the rest, one line each with its key. */
export interface ManagedReading {
  readonly value: Managed;
  readonly problems: readonly string[];
}

type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly say: string };
type Readers = { readonly [Key in keyof Managed]-?: (value: unknown) => Read<NonNullable<Managed[Key]>> };

const READERS: Readers = {
  policy: readPolicy,
  policyUrl: (value) => (typeof value === 'string' ? checkPolicyUrl(value) : refused('expected an address')),
  publicKey(value) {
    if (typeof value !== 'string') return refused('expected text');
    const read = readPublicKey(value);
    return read.ok ? { ok: true, value } : read;
  },
  refreshMinutes: shaped(
    z.int().min(LEAST_REFRESH_MINUTES).max(MOST_REFRESH_MINUTES),
    `expected a whole number of minutes from ${LEAST_REFRESH_MINUTES} to ${MOST_REFRESH_MINUTES}`,
  ),
  role: shaped(z.enum(['agent', 'lead']), 'expected agent or lead'),
  groups: shaped(
    z.array(z.string().trim().min(1).max(100)).max(200),
    'expected a list of at most 200 names of 1 to 100 characters',
  ),
  organisation: shaped(z.string().trim().min(1).max(100), 'expected a name of 1 to 100 characters'),
};

/** The keys of managed settings. */
export const MANAGED_KEYS = Object.keys(READERS) as readonly (keyof Managed)[];

/**
 * Reads what the browser gives as managed settings. A key that is wrong keeps its last good value, so that no mistake
 * makes the policy weaker; a role that is wrong from the start is taken for an agent's. Never throws.
 * @param lastGood What came of the last reading: of each key the last value with which nothing was wrong.
 */
export function readManaged(raw: Readonly<Record<string, unknown>>, lastGood: Managed): ManagedReading {
  const value: Record<string, unknown> = {};
  const problems: string[] = [];
  for (const [key, given] of Object.entries(raw)) {
    if (!Object.hasOwn(READERS, key)) {
      const meant = nearest(key, MANAGED_KEYS);
      problems.push(`${key.slice(0, 100)}: there is no such key${meant ? `; did you mean ${meant}?` : ''}`);
      continue;
    }
    const name = key as keyof Managed;
    const read = READERS[name](given);
    if (!read.ok) problems.push(`${key}: ${read.say}`);
    const kept = read.ok ? read.value : (lastGood[name] ?? (name === 'role' ? 'agent' : undefined));
    if (kept !== undefined) value[key] = kept;
  }
  return { value, problems };
}

/** How the last good value of each managed key is kept. */
export const MANAGED_STORAGE = {
  key: 'local:managed-good',
  version: 1,
  migrations: {},
  fallback: {} as Managed,
  parse(value: unknown): Read<Managed> {
    const { value: good } = readManaged((value ?? {}) as Record<string, unknown>, {});
    return { ok: true, value: good };
  },
} as const;

/**
 * A policy with the groups that this browser's agent belongs to. Where scopes speak of groups, they are part of the
 * version: moved to another group, an agent needs new approvals.
 */
export function inGroups(policy: Policy, groups: readonly string[] = []): Policy {
  if (groups.length === 0) return policy;
  const matter = policy.scopes?.some(({ when }) => when.group) ?? false;
  const version = matter ? `${policy.version}~${hash(JSON.stringify(groups))}` : policy.version;
  return { ...policy, version, groups };
}

// Text is what every platform can carry; Firefox has no schema, so a whole object comes through there as well.
function readPolicy(value: unknown): Read<PolicyFile> {
  let parsed = value;
  if (typeof value === 'string') {
    try {
      parsed = JSON.parse(value);
    } catch {
      return refused('expected the policy file as JSON text; this is not JSON');
    }
  }
  return parseStored(parsed);
}

function shaped<T>(schema: z.ZodType<T>, say: string): (value: unknown) => Read<T> {
  return (value) => {
    const read = schema.safeParse(value);
    return read.success ? { ok: true, value: read.data } : refused(say);
  };
}

function refused(say: string): { readonly ok: false; readonly say: string } {
  return { ok: false, say };
}
