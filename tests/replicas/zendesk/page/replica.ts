import type { Editor } from 'ckeditor5';
import { editors, remountComposer, removeComposer } from './editors.ts';
import { append, type Beside, begin, change, show, type TicketView } from './store.ts';

/** What a test can reach on the page's window, in the main world. */
export interface Replica {
  editors: ReadonlyMap<number, { rich?: Editor; plain?: Editor }>;
  /** Another ticket comes to the front, without a reload. */
  show(ticketId: number): void;
  /** The page as if it had been loaded at this ticket; numbers above six are copies of the first six. */
  begin(ticketId: number): void;
  /** A new message of the customer arrives. */
  receive(ticketId: number, text: string): void;
  /** Another agent replies. */
  agentReplies(ticketId: number, text: string, name: string): void;
  /** The composer is made anew with the text it held, as on a re-render; also brings back a removed one. */
  remountComposer(ticketId: number): void;
  removeComposer(ticketId: number): void;
  /** Opens or closes a side conversation, the merge form or a suggestion of the helpdesk's own machine. */
  open(ticketId: number, beside: Beside | undefined): void;
  /** Folds the composer away as its own button would. */
  fold(ticketId: number, how: TicketView['folded']): void;
}

declare global {
  interface Window {
    replica: Replica;
  }
}

export function installReplica(nameOf: (ticketId: number) => string): void {
  window.replica = {
    editors,
    show,
    begin,
    receive: (id, text) => append(id, 'customer', nameOf(id), text),
    agentReplies: (id, text, name) => append(id, 'agent', name, text),
    remountComposer,
    removeComposer,
    open: (id, beside) => change(id, { beside }),
    fold: (id, folded) => change(id, { folded }),
  };
}
