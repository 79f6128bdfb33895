import type { AuditEvent } from '#lib/core/audit.ts';
import type { PolicyFile } from '#lib/core/policy-file.ts';
import { memoryStore } from '#lib/knowledge/store.ts';
import type { ProviderKey, ProviderSettings } from '#lib/llm/settings.ts';
import type { Kind, Protocol } from '#lib/messaging/protocol.ts';
import { answer, type Handlers, type Sender } from '#lib/messaging/serve.ts';
import type { PolicySaved, PolicyState } from '#lib/messaging/settings.ts';
import { RE2 } from '#lib/patterns/re2.ts';
import { type WeightChanges, withWeights } from '#lib/policy/change.ts';
import { memoryHistory } from '#lib/policy/history.ts';
import { createHandlers } from '../../entrypoints/background/handlers.ts';
import { managedSettings } from '../../entrypoints/background/managed-settings.ts';
import { type PolicyInForce, policyInForce } from '../../entrypoints/background/policy-in-force.ts';
import { type PolicyVersions, policyVersions } from '../../entrypoints/background/policy-versions.ts';
import { remotePolicy } from '../../entrypoints/background/remote-policy.ts';
import { browserSettings, type Settings } from '../../entrypoints/background/settings.ts';
import { followed } from '../../entrypoints/background/upkeep.ts';

export const SELF = { id: 'us', origin: 'chrome-extension://us' };
/** A content script on a helpdesk page. */
export const PAGE: Sender = { id: 'us', origin: 'https://acme.zendesk.com', tab: { id: 1 } };
/** A page of the extension. */
export const OPTIONS: Sender = { id: 'us', origin: SELF.origin };

/** The real handlers over the fake browser's storage; import `fake-extension.ts` first. */
export function served(history = memoryHistory()): {
  readonly table: Handlers;
  readonly settings: Settings;
  readonly policy: PolicyInForce;
  readonly versions: PolicyVersions;
  readonly events: AuditEvent[];
  /** Every connection that was tried, with the key that went along. */
  readonly tried: { settings: ProviderSettings; key: ProviderKey | undefined }[];
  /** Asks as the settings page does. Rejects as `ask` does. */
  ask<K extends Kind>(kind: K, input: Protocol[K]['in']): Promise<Protocol[K]['out']>;
} {
  const events: AuditEvent[] = [];
  const tried: { settings: ProviderSettings; key: ProviderKey | undefined }[] = [];
  const settings = browserSettings();
  const policy = policyInForce(settings, managedSettings(settings.managedGood, RE2));
  const versions = policyVersions(settings, policy, history, async () => undefined);
  const table = createHandlers({
    audit: {
      append: async (event) => {
        events.push(event);
      },
      list: async () => events,
      deleteBefore: async () => 0,
    },
    knowledge: memoryStore(),
    settings,
    policy,
    versions,
    patterns: RE2,
    follow: followed(policy, versions),
    remote: remotePolicy(settings, policy, async () => true, RE2),
    testConnection: async (settings, key) => {
      tried.push({ settings, key });
      return { ok: true, ms: 12, model: settings.model };
    },
  });
  return {
    table,
    settings,
    policy,
    versions,
    events,
    tried,
    async ask(kind, input) {
      const reply = await answer(table, { kind, input }, OPTIONS, SELF);
      if (!reply.ok) throw new Error(reply.error);
      return reply.value as never;
    },
  };
}

/** Changes weights and brings the change into force. */
export async function enforce(
  ask: ReturnType<typeof served>['ask'],
  changes: WeightChanges,
): Promise<PolicyState> {
  const { force, revision } = await ask('policy.get', null);
  const saved = stateOf(await ask('policy.draft', { file: withWeights(force, changes), revision }));
  return stateOf(await ask('policy.enforce', { revision: saved.revision }));
}

/** Keeps a policy as changes that are not in force yet. */
export async function drafted(ask: ReturnType<typeof served>['ask'], file: PolicyFile): Promise<PolicyState> {
  const { revision } = await ask('policy.get', null);
  return stateOf(await ask('policy.draft', { file, revision }));
}

/** The new state; throws where there is none. */
export function stateOf(saved: PolicySaved): PolicyState {
  if (!('state' in saved)) throw new Error(JSON.stringify(saved));
  return saved.state;
}
