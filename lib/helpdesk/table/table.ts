import type { Endpoints, Tried } from '../adapter.ts';
import type { Role } from '../roles.ts';

/** The parts of a helpdesk page that a table can name. */
export type RoleName =
  /** The open ticket, where several may be mounted; without it the whole page is the ticket. */
  | 'pane'
  | 'composer'
  /** What holds the messages. */
  | 'log'
  | 'message'
  /** In a message: its words, its author's name, its time (`datetime`). */
  | 'text'
  | 'sender'
  | 'time'
  /** A message that is or holds one of these is by a customer, an agent, a machine, or is a note or an event. */
  | 'fromCustomer'
  | 'fromAgent'
  | 'fromBot'
  | 'fromSystem'
  | 'note'
  /** Present while the composer writes an internal note. */
  | 'internal'
  | 'subject'
  | 'customer'
  | 'recipients'
  /** Sends at one click. */
  | 'send'
  /** An item of a menu that sends. */
  | 'sendMenu';

/** A key that sends. `mod` is Ctrl, on a Mac Cmd; modifiers that are not named must be up. */
export interface SendKey {
  /** Name for the audit. */
  readonly name: string;
  /** `KeyboardEvent.code`, the key's place, so that every keyboard layout has it. */
  readonly code: string;
  readonly mod?: boolean;
  readonly ctrl?: boolean;
  readonly alt?: boolean;
  readonly shift?: boolean;
  /** Only while the caret is in the composer. */
  readonly inComposer: boolean;
}

/** A helpdesk as data. Every field is plain JSON, so that a team lead can make one without code. */
export interface AdapterTable {
  readonly id: string;
  readonly title: string;
  readonly matches: readonly string[];
  readonly tried: Tried;
  /** Source of a regular expression over the address; its first group is the conversation's id. */
  readonly conversation: string;
  /** Hosts of open shadow roots, and frames of the same origin, in which roles may stand (CSS selectors). */
  readonly shadow?: readonly string[];
  readonly frames?: readonly string[];
  readonly roles: Readonly<Partial<Record<RoleName, Role>>>;
  readonly keys: readonly SendKey[];
  readonly endpoints: Endpoints;
}
