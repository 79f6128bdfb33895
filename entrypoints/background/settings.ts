import { KEY_STORAGE, PROVIDER_STORAGE } from '#lib/llm/provider-storage.ts';
import { REPLIES_STORAGE } from '#lib/llm/reply-storage.ts';
import type { SavedReply } from '#lib/llm/saved-reply.ts';
import type { ProviderKey, ProviderSettings } from '#lib/llm/settings.ts';
import { HOSTS_STORAGE, type Host } from '#lib/policy/hosts.ts';
import { MANAGED_STORAGE, type Managed } from '#lib/policy/managed.ts';
import { NOTES_STORAGE, type Notes } from '#lib/policy/notes.ts';
import {
  CHECK_STORAGE,
  GOOD_STORAGE,
  REMOTE_STORAGE,
  type RemoteCheck,
  type RemoteGood,
  type RemoteSource,
} from '#lib/policy/remote-storage.ts';
import type { PolicyFile } from '#lib/policy/schema.ts';
import { DRAFT_STORAGE, POLICY_STORAGE } from '#lib/policy/storage.ts';
import { type Stored, stored } from './stored.ts';

/** Everything a person sets. The key never leaves the background. */
export interface Settings {
  readonly policy: Stored<PolicyFile>;
  /** Changes to the policy that are not in force yet. */
  readonly policyDraft: Stored<PolicyFile | null>;
  /** The managed settings that were in force last: of each key the last value with which nothing was wrong. */
  readonly managedGood: Stored<Managed>;
  /** The policy's address as a lead typed it in. */
  readonly remote: Stored<RemoteSource | null>;
  /** The newest good document of the policy's address. */
  readonly remoteGood: Stored<RemoteGood | null>;
  /** What came of asking the address last. */
  readonly remoteCheck: Stored<RemoteCheck | null>;
  readonly notes: Stored<Notes>;
  readonly provider: Stored<ProviderSettings>;
  readonly key: Stored<ProviderKey | null>;
  /** Null stands for the starter library. */
  readonly replies: Stored<readonly SavedReply[] | null>;
  /** The hosts on which Discern was switched on, beyond those it is installed on. */
  readonly hosts: Stored<readonly Host[]>;
}

/** The settings in the extension's storage. Call it in the background's `main` only. */
export function browserSettings(): Settings {
  return {
    policy: stored<PolicyFile>(POLICY_STORAGE),
    policyDraft: stored<PolicyFile | null>(DRAFT_STORAGE),
    managedGood: stored<Managed>(MANAGED_STORAGE),
    remote: stored<RemoteSource | null>(REMOTE_STORAGE),
    remoteGood: stored<RemoteGood | null>(GOOD_STORAGE),
    remoteCheck: stored<RemoteCheck | null>(CHECK_STORAGE),
    notes: stored<Notes>(NOTES_STORAGE),
    provider: stored<ProviderSettings>(PROVIDER_STORAGE),
    key: stored<ProviderKey | null>(KEY_STORAGE),
    replies: stored<readonly SavedReply[] | null>(REPLIES_STORAGE),
    hosts: stored<readonly Host[]>(HOSTS_STORAGE),
  };
}

/** The key for an address: only one that was typed for exactly its origin. */
export async function keyFor(settings: Settings, baseUrl: string): Promise<ProviderKey | undefined> {
  const { value } = await settings.key.read();
  if (!value || !URL.canParse(baseUrl)) return undefined;
  return value.origin === new URL(baseUrl).origin ? value : undefined;
}
