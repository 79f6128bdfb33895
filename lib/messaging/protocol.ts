import type { AuditEvent } from '#lib/core/audit.ts';
import type { Evidence, Policy } from '#lib/core/types.ts';
import type {
  Checked,
  HostFields,
  HostsState,
  PolicyState,
  ProviderFields,
  ProviderState,
  RepliesState,
  ReplyFields,
  SeverityChanges,
  TableFields,
  Tested,
} from './settings.ts';

/** What the background says to a page when the toolbar icon was clicked. */
export const ICON_CLICKED = 'icon.clicked';

export const TAB_STATES = [
  ...(['idle', 'absent', 'doubt', 'looking', 'loading', 'protected', 'reading', 'paused'] as const),
  ...(['outdated', 'unprotected'] as const),
];

/** Where Discern stands in a tab. */
export interface TabState {
  readonly state: (typeof TAB_STATES)[number];
  /** The roles that were not found. */
  readonly missing: readonly string[];
}

/** The names under which lock 2 of a page and its guard talk. */
export interface LockNames {
  readonly up: string;
  readonly down: string;
}

/** Everything that is asked of the background: what goes in, what comes out. */
export interface Protocol {
  'panel.inject': { in: null; out: null };
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
  'policy.save': { in: { readonly changes: SeverityChanges }; out: PolicyState };
  /** The policy that the gate and the engine go by. */
  'policy.current': { in: null; out: Policy };
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
    in: { readonly what: 'policy' | 'provider' | 'key' | 'replies' | 'hosts' };
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
  /** Keeps the names of the lock that stands in the page. */
  'lock.keep': { in: LockNames; out: null };
  /** The lock that stands in the page, or with `put` a new one that is put there; null where there is none. */
  'lock.join': { in: { readonly put: boolean }; out: LockNames | null };
  'audit.append': { in: AuditEvent; out: null };
  'audit.list': { in: null; out: readonly AuditEvent[] };
}
export type Kind = keyof Protocol;

/** Who may ask: any content script of ours on a helpdesk page, or only pages of the extension itself. */
export const FROM: Readonly<Record<Kind, 'page' | 'extension'>> = {
  'panel.inject': 'page',
  'knowledge.relevant': 'page',
  'knowledge.list': 'extension',
  'knowledge.save': 'extension',
  'knowledge.remove': 'extension',
  'provider.get': 'extension',
  'provider.save': 'extension',
  'provider.test': 'extension',
  'provider.key.forget': 'extension',
  'policy.get': 'extension',
  'policy.save': 'extension',
  'policy.current': 'page',
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
  'lock.keep': 'page',
  'lock.join': 'page',
  'audit.append': 'page',
  'audit.list': 'extension',
};

export interface Question<K extends Kind = Kind> {
  readonly kind: K;
  readonly input: Protocol[K]['in'];
}

/** Errors come back as data, in words for the person who asked. */
export type Answer<K extends Kind = Kind> =
  | { readonly ok: true; readonly value: Protocol[K]['out'] }
  | { readonly ok: false; readonly error: string };
