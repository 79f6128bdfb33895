import { useSyncExternalStore } from 'react';
import {
  agent,
  type Channel,
  type Status,
  type Ticket,
  type TicketMessage,
  ticketNumbered,
  ticketsAround,
} from '../tickets.ts';

export interface LogMessage extends TicketMessage {
  id: string;
  /** What the composer held, for a message written on this page. */
  html?: string;
}

export interface TicketView extends Omit<Ticket, 'messages'> {
  messages: readonly LogMessage[];
  /** Where the composer points now; `channel` is where the ticket came from. */
  target: Channel;
  cc: readonly string[];
  /** Changes when the composer has to be made anew; undefined while there is none. */
  composer: number | undefined;
  busy: boolean;
  unread: boolean;
  /** What is open beside the composer. */
  beside: Beside | undefined;
  /** The composer is folded away: hidden, or not there at all. */
  folded: 'hidden' | 'gone' | undefined;
}

/** What is open beside the composer, or in its place. */
export type Beside =
  | { readonly kind: 'side' }
  | { readonly kind: 'merge' }
  | { readonly kind: 'suggestion'; readonly text: string; readonly as?: SuggestedAs };

/** `plain`: no part has a name that says what it does. `unreadable`: its words are an image. `beside` the composer. */
export type SuggestedAs = 'plain' | 'unreadable' | 'beside';

export interface State {
  open: readonly number[];
  active: number;
  tickets: Readonly<Record<number, TicketView>>;
  toast?: { key: number; text: string; failed: boolean } | undefined;
}

const fromUrl = Number(/\/agent\/tickets\/(\d+)/.exec(location.pathname)?.[1]);
const first = ticketNumbered(fromUrl) ? fromUrl : 1;

function view(ticket: Ticket): TicketView {
  const messages = ticket.messages.map((message, index) => ({ ...message, id: `${ticket.id}-${index}` }));
  return {
    ...ticket,
    messages,
    target: ticket.channel,
    cc: [],
    composer: 1,
    busy: false,
    unread: false,
    beside: undefined,
    folded: undefined,
  };
}

function stateAt(id: number): State {
  const tickets = ticketsAround(id);
  const at = tickets.findIndex((ticket) => ticket.id === id);
  const next = tickets[(at + 1) % tickets.length]?.id ?? id;
  return {
    open: [id, next],
    active: id,
    tickets: Object.fromEntries(tickets.map((ticket) => [ticket.id, view(ticket)])),
  };
}

let state = stateAt(first);
const listeners = new Set<() => void>();

export const getState = (): State => state;

export function useStore<T>(select: (state: State) => T): T {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => select(state),
  );
}

function set(change: Partial<State>): void {
  state = { ...state, ...change };
  for (const listener of listeners) listener();
}

export function ticketOf(id: number): TicketView {
  const ticket = state.tickets[id];
  if (!ticket) throw new RangeError(`No ticket ${id}`);
  return ticket;
}

export function change(id: number, changes: Partial<TicketView>): void {
  set({ tickets: { ...state.tickets, [id]: { ...ticketOf(id), ...changes } } });
}

/** A message's time is never before the one above it, whatever this machine's clock says. */
function timeAfter(messages: readonly LogMessage[]): string {
  const last = Date.parse(messages.at(-1)?.at ?? '');
  return new Date(Math.max(Date.now(), last + 1000 || 0)).toISOString();
}

export function append(
  id: number,
  author: LogMessage['author'],
  name: string,
  text: string,
  html?: string,
): void {
  const { messages } = ticketOf(id);
  const message = {
    id: `${id}-${messages.length}`,
    author,
    name,
    text,
    at: timeAfter(messages),
    ...(html && { html }),
  };
  const unread = author === 'customer' && id !== state.active;
  change(id, { messages: [...messages, message], unread: ticketOf(id).unread || unread });
}

function activate(id: number): void {
  const open = state.open.includes(id) ? state.open : [...state.open, id];
  set({ open, active: id, tickets: { ...state.tickets, [id]: { ...ticketOf(id), unread: false } } });
}

export function show(id: number): void {
  if (id === state.active) return;
  history.pushState(null, '', `/agent/tickets/${id}${location.search}`);
  activate(id);
}

/** Leaves all that is open for a ticket and those around it, as they were at first. */
export function begin(id: number): void {
  history.pushState(null, '', `/agent/tickets/${id}${location.search}`);
  set({ ...stateAt(id), toast: undefined });
}

export function close(id: number): void {
  if (state.open.length === 1) return;
  const index = state.open.indexOf(id);
  const open = state.open.filter((other) => other !== id);
  const next = open[Math.min(index, open.length - 1)];
  if (id === state.active && next !== undefined) show(next);
  set({ open });
}

export function toast(text: string, failed = false): void {
  set({ toast: { key: (state.toast?.key ?? 0) + 1, text, failed } });
}

export const clearToast = (): void => set({ toast: undefined });

export function setStatus(id: number, status: Status): void {
  change(id, { status });
}

addEventListener('popstate', () => {
  const id = Number(/\/agent\/tickets\/(\d+)/.exec(location.pathname)?.[1]);
  if (state.tickets[id]) activate(id);
});

export { agent };
