import type { PolicyFile } from '#lib/core/policy-file.ts';
import type { Policy } from '#lib/core/types.ts';
import { toPolicy } from '#lib/policy/in-force.ts';
import { inGroups, type Managed, type Role } from '#lib/policy/managed.ts';
import { type Layer, type Lock, layered } from '#lib/policy/overlay.ts';
import { REFRESH_MINUTES, type RemoteGood, type RemoteSource } from '#lib/policy/remote.ts';
import { isSameKey } from '#lib/policy/signature.ts';
import type { ManagedSettings } from './managed-settings.ts';
import type { Settings } from './settings.ts';

/** Where the policy is fetched from, put together from what is managed and what a lead typed in. */
export interface Source {
  readonly url: string;
  /** Absent where nobody gave one; then nothing is taken from the address. */
  readonly publicKey?: string;
  readonly refreshMinutes: number;
  /** Who gave the address. */
  readonly by: 'managed' | 'lead';
}

/** Everything that decides what is in force in this browser. */
export interface InForce {
  /** This browser's own policy. */
  readonly own: PolicyFile;
  /** Why it cannot be read; `own` changes nothing then. */
  readonly ownProblem?: string;
  /** What lies over it, first to last. */
  readonly layers: readonly Layer[];
  readonly file: PolicyFile;
  readonly locks: readonly Lock[];
  readonly role: Role;
  readonly managed: Managed;
  readonly managedProblems: readonly string[];
  readonly source: Source | null;
  /** The newest good document of the address. */
  readonly good: RemoteGood | null;
}

/** The policy in force. */
export interface PolicyInForce {
  /** Never rejects. Gives the same object until something changes. */
  read(): Promise<InForce>;
  /** As the engine and the gate read it now. */
  current(): Promise<Policy>;
}

/** Puts the policy in force together: the own one, over it that of the address, over both what is managed. */
export function policyInForce(settings: Settings, managed: ManagedSettings): PolicyInForce {
  let last: { readonly parts: readonly unknown[]; readonly value: InForce } | undefined;
  async function read(): Promise<InForce> {
    const parts = await Promise.all([
      settings.policy.read(),
      managed.read(),
      settings.remote.read(),
      settings.remoteGood.read(),
    ]);
    if (last && parts.every((part, at) => part === last?.parts[at])) return last.value;
    const [own, { value: set, problems }, typed, { value: good }] = parts;
    const source = sourceOf(set, typed.value);
    const layers: Layer[] = [
      ...(source && good && countsFor(source, good) ? [{ by: 'url', file: good.policy } as const] : []),
      ...(set.policy ? [{ by: 'managed', file: set.policy } as const] : []),
    ];
    const value = {
      own: own.value,
      ...(own.problem === undefined ? {} : { ownProblem: own.problem }),
      layers,
      ...layered(own.value, layers),
      role: set.role ?? 'lead',
      managed: set,
      managedProblems: problems,
      source,
      good,
    };
    last = { parts, value };
    return value;
  }
  return {
    read,
    async current() {
      const { file, managed: set } = await read();
      return inGroups(toPolicy(file, new Date().toISOString()), set.groups);
    },
  };
}

function sourceOf(set: Managed, typedIn: RemoteSource | null): Source | null {
  // Key and interval that a lead typed in are for the address that came with them.
  const typed = set.policyUrl === undefined ? typedIn : null;
  const url = set.policyUrl ?? typed?.url;
  if (url === undefined) return null;
  const publicKey = set.publicKey ?? typed?.publicKey;
  return {
    url,
    ...(publicKey === undefined ? {} : { publicKey }),
    refreshMinutes: set.refreshMinutes ?? typed?.refreshMinutes ?? REFRESH_MINUTES,
    by: set.policyUrl === undefined ? 'lead' : 'managed',
  };
}

// Whoever manages the browser moved to another address or key: the policy from before stays until the new one is there.
function countsFor({ url, publicKey, by }: Source, good: RemoteGood): boolean {
  return by === 'managed' || good.url === url || isSameKey(good.publicKey, publicKey ?? '');
}
