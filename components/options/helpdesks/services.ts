import type { HostFields, TableFields } from '#lib/messaging/settings.ts';
import type { Imported } from '../services.ts';

/** An adapter that comes with Discern. */
export interface BuiltIn {
  readonly id: string;
  readonly title: string;
  readonly tried: 'product' | 'replica' | 'unverified';
  /** Match patterns on which it runs as installed. */
  readonly installed: readonly string[];
}

/** An open tab of a helpdesk. */
export interface OpenTab {
  readonly id: number;
  readonly title: string;
  readonly address: string;
}

export type PickRole = 'composer' | 'message' | 'send' | 'internal' | 'fromCustomer';

/** Every part that a table can name; the others than `PickRole` come from tables made by hand. */
export type TableRole =
  | PickRole
  | ('pane' | 'log' | 'text' | 'sender' | 'time' | 'fromAgent' | 'fromBot' | 'fromSystem' | 'note')
  | ('subject' | 'customer' | 'recipients' | 'noise' | 'sendMenu');

/** Selectors for what was pointed at, best first, and the shadow hosts and frames on the way to it. */
export interface Picked {
  readonly candidates: readonly string[];
  readonly shadow: readonly string[];
  readonly frames: readonly string[];
}

/** What a table finds in a tab. */
export interface Probe {
  readonly conversation: string | null;
  readonly counts: Readonly<Record<string, number>>;
  readonly missing: readonly string[];
  readonly drift: readonly { readonly role: string; readonly missing: readonly string[] }[];
  /** How sure each role would be (0…1) without the table, by guess. */
  readonly guess: Readonly<Record<string, number>>;
  readonly messages: readonly {
    readonly author: 'customer' | 'agent' | 'bot' | 'note' | 'system';
    readonly name?: string;
    readonly text: string;
  }[];
}

/** What the Helpdesks page needs of the browser. */
export interface HelpdeskServices {
  readonly builtIn: readonly BuiltIn[];
  /** Ids that a team's adapter may not have. */
  readonly reserved: readonly string[];
  /** What is wrong with the source of a regular expression, or null. */
  patternProblem(source: string): string | null;
  readAdapters(file: { readonly name: string; readonly text: string }): Imported<TableFields>;
  writeAdapters(adapters: readonly TableFields[]): string;
  /** The hosts of a list that the browser permits. */
  permitted(hosts: readonly HostFields[]): Promise<readonly string[]>;
  /** Asks the person; only straight out of a press. */
  request(pattern: string): Promise<boolean>;
  /** Calls back whenever permissions change; returns how to stop. */
  onPermissions(listener: () => void): () => void;
  tabs(pattern: string): Promise<readonly OpenTab[]>;
  /** Brings the tab to the front until a part was pointed at; null where the person took it back. */
  pick(tab: number, role: PickRole, say: string, keys: string): Promise<Picked | null>;
  probe(tab: number, table: TableFields): Promise<Probe>;
  /** Waits for one send in the tab, stops it and names it; null where the person took it back. */
  trySend(
    tab: number,
    table: TableFields,
    say: string,
    keys: string,
  ): Promise<{ readonly by: string; readonly control: string } | null>;
}
