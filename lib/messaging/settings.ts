import type { Severity } from '#lib/core/types.ts';

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

/** New severities by rule code; null gives a rule back its own. */
export type SeverityChanges = Readonly<Record<string, Severity | 'off' | null>>;

/** What the team changed about the rules. */
export interface PolicyState {
  readonly version: string;
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
  /** Why the stored policy cannot be read; every rule keeps its own severity then. */
  readonly problem?: string;
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

/** A part of a helpdesk page: CSS selectors, best first. */
export interface RoleFields {
  readonly candidates: readonly string[];
  readonly required: boolean;
}

/** A team's own adapter as the settings page edits it: a table of roles in plain JSON. */
export interface TableFields {
  readonly id: string;
  readonly title: string;
  readonly matches: readonly string[];
  readonly tried: 'unverified';
  readonly conversation: string;
  readonly shadow?: readonly string[];
  readonly frames?: readonly string[];
  readonly roles: Readonly<Record<string, RoleFields>>;
  readonly keys: readonly {
    readonly name: string;
    readonly code: string;
    readonly mod?: boolean;
    readonly ctrl?: boolean;
    readonly alt?: boolean;
    readonly shift?: boolean;
    readonly inComposer: boolean;
  }[];
  readonly endpoints: { readonly send: readonly string[]; readonly autosave: readonly string[] };
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
