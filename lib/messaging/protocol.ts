import type { AuditEvent } from '#lib/core/audit.ts';
import type { PolicyFile } from '#lib/core/policy-file.ts';
import type { Evidence, Policy } from '#lib/core/types.ts';
import type {
  Checked,
  HostFields,
  HostsState,
  NotesState,
  PolicySaved,
  PolicyState,
  PolicyVersion,
  ProviderFields,
  ProviderState,
  RemoteFields,
  RepliesState,
  ReplyFields,
  TableFields,
  Tested,
} from './settings.ts';

/** What the background says to a page when the toolbar icon was clicked. */
export const ICON_CLICKED = 'icon.clicked';

/** What the background says to helpdesk pages when another policy came into force. */
export const POLICY_CHANGED = 'policy.changed';

/** Where Discern stands in a tab. */
export interface TabState {
  readonly state: 'idle' | 'loading' | 'protected' | 'reading' | 'paused' | 'outdated' | 'unprotected';
  /** The roles that were not found. */
  readonly missing: readonly string[];
}

/** Everything that is asked of the background: what goes in, what comes out. */
export interface Protocol {
  'panel.inject': { in: null; out: null };
  /** Brings what reads patterns into the page that asks. */
  'patterns.inject': { in: null; out: null };
  'knowledge.relevant': { in: { readonly query: string }; out: readonly Evidence[] };
  'knowledge.list': { in: null; out: readonly Evidence[] };
  'knowledge.save': {
    in: { readonly articles: readonly Evidence[]; readonly mode: 'add' | 'replace' };
    out: { readonly added: number; readonly updated: number };
  };
  'knowledge.remove': { in: { readonly id: string }; out: null };
  'provider.get': { in: null; out: ProviderState };
  /** A key that goes along is bound to the origin of the settings it comes with. */
  'provider.save': {
    in: { readonly settings: ProviderFields; readonly key?: string };
    out: Checked<ProviderState>;
  };
  'provider.test': { in: { readonly settings: ProviderFields; readonly key?: string }; out: Tested };
  'provider.key.forget': { in: null; out: ProviderState };
  'policy.get': { in: null; out: PolicyState };
  /** Keeps changes without bringing them into force; null drops them. */
  'policy.draft': { in: { readonly file: PolicyFile | null; readonly revision: string }; out: PolicySaved };
  /** Brings the changes into force. Refused while a custom rule fails its own tests. */
  'policy.enforce': {
    in: { readonly revision: string; readonly by?: string; readonly note?: string };
    out: PolicySaved;
  };
  /** The last hundred states of the policy, newest first. */
  'policy.history': { in: null; out: readonly PolicyVersion[] };
  /** What was in force then, without helpdesks. */
  'policy.version': { in: { readonly id: number }; out: PolicyFile };
  /** Brings an old state into force at once, as a new version; helpdesks stay, and so do changes that are not in force. */
  'policy.rollback': {
    in: { readonly id: number; readonly revision: string; readonly by?: string };
    out: PolicySaved;
  };
  /** The policy that the gate and the engine go by. */
  'policy.current': { in: null; out: Policy };
  /** Names the address of a signed policy, and asks it at once; null forgets it. */
  'policy.remote.set': { in: RemoteFields | null; out: Checked<PolicyState> };
  /** Asks the address now. */
  'policy.remote.refresh': { in: null; out: PolicyState };
  'notes.list': { in: null; out: NotesState };
  /** Keeps a person's own note on a rule; an empty text deletes it. */
  'notes.save': { in: { readonly code: string; readonly text: string }; out: NotesState };
  'replies.list': { in: null; out: RepliesState };
  /** Replies with a known id are changed in their place; new ones come in at `at`, or last. */
  'replies.save': {
    in: { readonly replies: readonly ReplyFields[]; readonly at?: number };
    out: Checked<RepliesState>;
  };
  'replies.remove': { in: { readonly id: string }; out: RepliesState };
  /** Puts a list in the place of the whole one; null goes back to the starter library. */
  'replies.replace': { in: { readonly replies: readonly ReplyFields[] | null }; out: Checked<RepliesState> };
  /** Deletes stored data that cannot be read, so that settings can be saved again. */
  'settings.discard': {
    in: { readonly what: 'policy' | 'policyDraft' | 'provider' | 'key' | 'replies' | 'hosts' };
    out: null;
  };
  /** The hosts on which Discern was switched on, as match patterns, and the adapter each is read with. */
  'hosts.list': { in: null; out: HostsState };
  /** A pattern that is known keeps its place; a new one comes in at `at`, or last. */
  'hosts.set': { in: HostFields & { readonly at?: number }; out: readonly HostFields[] };
  'hosts.remove': { in: Pick<HostFields, 'pattern'>; out: readonly HostFields[] };
  /** The adapter of the page that asks: its id, or the team's own table; null where its host is not on the list. */
  'hosts.here': { in: null; out: string | TableFields | null };
  /** The team's own adapters. */
  'adapters.list': { in: null; out: readonly TableFields[] };
  /** Adapters with a known id are changed in their place; new ones come in at `at`, or last. */
  'adapters.save': {
    in: { readonly adapters: readonly TableFields[]; readonly at?: number };
    out: Checked<readonly TableFields[]>;
  };
  'adapters.remove': { in: { readonly id: string }; out: readonly TableFields[] };
  /** Where Discern stands in the tab that tells, for its toolbar icon. */
  'tab.state': { in: TabState; out: null };
  'audit.append': { in: AuditEvent; out: null };
  'audit.list': { in: null; out: readonly AuditEvent[] };
}
export type Kind = keyof Protocol;

/** Who may ask: any content script of ours on a helpdesk page, or only pages of the extension itself. */
export const FROM: Readonly<Record<Kind, 'page' | 'extension'>> = {
  'panel.inject': 'page',
  'patterns.inject': 'page',
  'knowledge.relevant': 'page',
  'knowledge.list': 'extension',
  'knowledge.save': 'extension',
  'knowledge.remove': 'extension',
  'provider.get': 'extension',
  'provider.save': 'extension',
  'provider.test': 'extension',
  'provider.key.forget': 'extension',
  'policy.get': 'extension',
  'policy.draft': 'extension',
  'policy.enforce': 'extension',
  'policy.history': 'extension',
  'policy.version': 'extension',
  'policy.rollback': 'extension',
  'policy.current': 'page',
  'policy.remote.set': 'extension',
  'policy.remote.refresh': 'extension',
  'notes.list': 'extension',
  'notes.save': 'extension',
  'replies.list': 'extension',
  'replies.save': 'extension',
  'replies.remove': 'extension',
  'replies.replace': 'extension',
  'settings.discard': 'extension',
  'hosts.list': 'extension',
  'hosts.set': 'extension',
  'hosts.remove': 'extension',
  'hosts.here': 'page',
  'adapters.list': 'extension',
  'adapters.save': 'extension',
  'adapters.remove': 'extension',
  'tab.state': 'page',
  'audit.append': 'page',
  'audit.list': 'extension',
};

/**
 * Who may ask, where the browser's administrator tells agents and leads apart. Whatever changes what is judged, what
 * Discern reads or what drafts stand on is a lead's. What an agent may do within the two that say so, their handlers say.
 */
export const ROLE: Readonly<Record<Kind, 'agent' | 'lead'>> = {
  'panel.inject': 'agent',
  'patterns.inject': 'agent',
  'knowledge.relevant': 'agent',
  'knowledge.list': 'agent',
  'knowledge.save': 'lead',
  'knowledge.remove': 'lead',
  'provider.get': 'agent',
  /** An agent: only a service that the policy names. */
  'provider.save': 'agent',
  'provider.test': 'agent',
  'provider.key.forget': 'agent',
  'policy.get': 'agent',
  'policy.draft': 'lead',
  'policy.enforce': 'lead',
  'policy.history': 'agent',
  'policy.version': 'agent',
  'policy.rollback': 'lead',
  'policy.current': 'agent',
  'policy.remote.set': 'lead',
  'policy.remote.refresh': 'agent',
  'notes.list': 'agent',
  'notes.save': 'agent',
  'replies.list': 'agent',
  'replies.save': 'lead',
  'replies.remove': 'lead',
  'replies.replace': 'lead',
  'settings.discard': 'lead',
  'hosts.list': 'agent',
  /** An agent: only a host that is not on the list, for Discern cannot stand there before the browser's owner allows it. */
  'hosts.set': 'agent',
  'hosts.remove': 'lead',
  'hosts.here': 'agent',
  'adapters.list': 'agent',
  'adapters.save': 'lead',
  'adapters.remove': 'lead',
  'tab.state': 'agent',
  'audit.append': 'agent',
  'audit.list': 'agent',
};

export interface Question<K extends Kind = Kind> {
  readonly kind: K;
  readonly input: Protocol[K]['in'];
}

/** Errors come back as data, in words for the person who asked. */
export type Answer<K extends Kind = Kind> =
  | { readonly ok: true; readonly value: Protocol[K]['out'] }
  | { readonly ok: false; readonly error: string };
