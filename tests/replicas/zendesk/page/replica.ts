import type { Editor } from 'ckeditor5';
import { editors, remountComposer, removeComposer } from './editors.ts';
import { append } from './store.ts';

/** What a test can reach on the page's window, in the main world. */
export interface Replica {
  editors: ReadonlyMap<number, { rich?: Editor; plain?: Editor }>;
  /** A new message of the customer arrives. */
  receive(ticketId: number, text: string): void;
  /** Another agent replies. */
  agentReplies(ticketId: number, text: string, name: string): void;
  /** The composer is made anew with the text it held, as on a re-render; also brings back a removed one. */
  remountComposer(ticketId: number): void;
  removeComposer(ticketId: number): void;
}

declare global {
  interface Window {
    replica: Replica;
  }
}

export function installReplica(nameOf: (ticketId: number) => string): void {
  window.replica = {
    editors,
    receive: (id, text) => append(id, 'customer', nameOf(id), text),
    agentReplies: (id, text, name) => append(id, 'agent', name, text),
    remountComposer,
    removeComposer,
  };
}
