import type { PolicyFile } from '#lib/core/policy-file.ts';

export type { RoleFields, TableFields } from '#lib/core/policy-file.ts';
/** What is wrong with something that was to be saved. `row` counts from 1 in a list; `field` names the place. */
export interface Problem {
  readonly row?: number;
  readonly field?: string;
  readonly say: string;
}

/** What was saved, or everything that is wrong with it; then nothing was saved. */
export type Checked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Which drafter is in use, as the settings page edits it. */
export interface ProviderFields {
  readonly kind: 'saved-replies' | 'openai-compatible';
  readonly baseUrl: string;
  readonly model: string;
  readonly api: 'chat' | 'responses';
  readonly timeoutMs: number;
}

/** The drafter and what a page may know of the key: that there is one, and the only origin it is sent to. */
export interface ProviderState {
  readonly settings: ProviderFields;
  readonly keyOrigin: string | null;
  /** Why the stored settings cannot be read; `settings` are the defaults then. */
  readonly problem?: string;
  readonly keyProblem?: string;
}

/** What a connection test found. */
export type Tested =
  | { readonly ok: true; readonly ms: number; readonly model: string }
  | { readonly ok: false; readonly say: string };

/** Who set a part of the policy, where the team lead of this browser cannot change it. */
export interface PolicyLock {
  /** Place in the policy file, such as `rules.legal/term.severity` or `gate`. */
  readonly path: string;
  readonly by: 'managed' | 'url';
}

/** How the policy at an address stands. */
export interface RemoteState {
  readonly url: string;
  /** Who gave the address. */
  readonly by: 'managed' | 'lead';
  /** Absent where nobody gave one. */
  readonly publicKey?: string;
  readonly keyBy?: 'managed' | 'lead';
  readonly refreshMinutes: number;
  readonly refreshBy?: 'managed' | 'lead';
  /**
   * `waiting`: not asked yet. `ok`: what it says is in force. `stale`: it cannot be reached, or what is in force expired.
   * `refused`: what it says now is not taken. In the last two the last good policy stays in force, where there is one.
   */
  readonly state: 'waiting' | 'ok' | 'stale' | 'refused';
  /** Why it is `stale` or `refused`, for a person. */
  readonly reason?: string;
  /** The origin to ask the browser's permission for, where that may be why it cannot be reached. */
  readonly permission?: string;
  /** When it was asked last, UTC ISO 8601. */
  readonly checkedAt?: string;
  /** The newest document that was taken; times in UTC ISO 8601. */
  readonly lastGood?: {
    readonly at: string;
    readonly sequence: number;
    readonly issuedAt?: string;
    readonly expiresAt?: string;
  };
}

/** An address as a lead types it in; `publicKey` is Ed25519 in base64. */
export interface RemoteFields {
  readonly url: string;
  readonly publicKey: string;
  readonly refreshMinutes: number;
}

/** A person's own notes on rules, by code. They stay in this browser. */
export interface NotesState {
  readonly notes: Readonly<Record<string, string>>;
  /** Why stored notes cannot be read. */
  readonly problem?: string;
}

/** The policy as the settings page sees it. */
export interface PolicyState {
  /** The policy in force: this browser's own with what is managed laid over it. */
  readonly force: PolicyFile;
  /** Name of the policy in force, as approvals and audit hold it. */
  readonly version: string;
  /** When it came into force, UTC ISO 8601; absent for the built-in policy. */
  readonly since?: string;
  /** Who brought it into force. */
  readonly by?: string;
  /** Changes that are not in force yet; absent where there are none. Never holds adapters. */
  readonly draft?: PolicyFile;
  /** Changes whenever draft or own policy change; goes along with every change, so that no tab writes over another. */
  readonly revision: string;
  readonly locks: readonly PolicyLock[];
  /** Who uses this browser; `lead` unless managed settings say otherwise. */
  readonly role: 'agent' | 'lead';
  /** Who manages this browser, where managed settings say it. */
  readonly organisation?: string;
  /** What is wrong with managed settings, one line each with its key; what was good before stays in force. */
  readonly managedProblems?: readonly string[];
  /** The policy's address; absent where there is none. */
  readonly remote?: RemoteState;
  /** Why the stored policy cannot be read; every rule keeps its own severity then. */
  readonly problem?: string;
  /** Why stored changes cannot be read. */
  readonly draftProblem?: string;
}

/** What came of a change: the new state; what is wrong, with its place; or that another tab was first. */
export type PolicySaved =
  | { readonly ok: true; readonly state: PolicyState }
  | { readonly ok: false; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly conflict: PolicyState };

/** One entry of the policy's history. */
export interface PolicyVersion {
  readonly id: number;
  /** UTC ISO 8601 */
  readonly at: string;
  /** Who: a name the lead gave in this browser, or where it came from. */
  readonly by: string;
  readonly note?: string;
  readonly version: string;
  /** What changed against the one before, one line each. */
  readonly changes: readonly string[];
}

/** A reply the team has approved, as the settings page edits it. */
export interface ReplyFields {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly asks: readonly string[];
  readonly when?: 'legal' | 'grief' | 'card' | 'human' | 'anger' | 'thanks' | 'waiting';
  readonly channel?: 'email' | 'messaging';
  readonly needsArticle?: boolean;
}

/** The replies in use. `own` is false while they are the starter library. */
export interface RepliesState {
  readonly replies: readonly ReplyFields[];
  readonly own: boolean;
  /** Why the stored replies cannot be read; `replies` are the starter library then. */
  readonly problem?: string;
}

/** A host on which Discern was switched on: its match pattern and the adapter it is read with. */
export interface HostFields {
  readonly pattern: string;
  readonly adapter: string;
}

/** The hosts that are switched on. */
export interface HostsState {
  readonly hosts: readonly HostFields[];
  /** Why the stored list cannot be read; Discern runs then only where it is installed. */
  readonly problem?: string;
}
