import { KEY_STORAGE, PROVIDER_STORAGE } from '#lib/llm/provider-storage.ts';
import { REPLIES_STORAGE } from '#lib/llm/reply-storage.ts';
import type { SavedReply } from '#lib/llm/saved-reply.ts';
import type { ProviderKey, ProviderSettings } from '#lib/llm/settings.ts';
import { HOSTS_STORAGE, type Host } from '#lib/policy/hosts.ts';
import type { PolicyFile } from '#lib/policy/schema.ts';
import { DRAFT_STORAGE, POLICY_STORAGE } from '#lib/policy/storage.ts';
import { type Stored, stored } from './stored.ts';

/** Everything a person sets. The key never leaves the background. */
export interface Settings {
  readonly policy: Stored<PolicyFile>;
  /** Changes to the policy that are not in force yet. */
  readonly policyDraft: Stored<PolicyFile | null>;
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
