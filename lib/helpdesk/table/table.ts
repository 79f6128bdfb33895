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
  /**
   * A message that is or holds one of these is by a customer, an agent, a machine, or is a note or an event. One that is
   * none of them is by a customer, or by an agent if the table says what a customer's looks like.
   */
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
  /** In a message: what is none of its words, such as a signature or a quotation. */
  | 'noise'
  /** Sends at one click. */
  | 'send'
  /** An item of a menu that sends. */
  | 'sendMenu';

/** Something that stands in sight in the ticket: an element, and if `text` is given, one that has it in its text. */
export interface Sight {
  readonly selector: string;
  readonly text?: string;
}

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
  /** Only while the focus is in the ticket's pane, in whichever of its fields. */
  readonly inPane?: boolean;
  /** Only while this is in sight, as where a setting decides which key sends and the page shows it. */
  readonly when?: Sight;
  /** Not while one of these is in sight, as where the key chooses from an open menu. */
  readonly unless?: readonly Sight[];
  /** It does what the send button does, so that the button can start the send again. */
  readonly asButton?: boolean;
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
  /**
   * Several panes may be open at once, each with a composer of its own. The one of the event counts, and in front is the
   * one that has the focus or had it last. `id` says where a pane's own id stands, in it or on it; without it the address
   * does not tell them apart, and neither does a reload.
   */
  readonly several?: { readonly id?: { readonly selector: string; readonly attribute: string } };
  /** A composer is opened when the agent wants one: without any there is nothing to guard. */
  readonly onDemand?: boolean;
  /** Attributes whose change says that a reply goes elsewhere, beyond those that are watched for every helpdesk. */
  readonly attributes?: readonly string[];
  readonly endpoints: Endpoints;
}
