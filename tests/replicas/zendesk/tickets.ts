import { emailTickets } from './email-tickets.ts';
import { messagingTickets } from './messaging-tickets.ts';
import type { Article, Ticket } from './ticket.ts';

export * from './ticket.ts';

/** How far apart the numbers of a ticket and its copy are. */
export const COPIES_APART = 10;

/** Six open tickets, numbered 1 to 6. */
export const tickets: readonly Ticket[] = [...emailTickets, ...messagingTickets];

/**
 * The ticket with a number. Numbers above six are copies, ten further each: 1, 11 and 21 are the same words in tickets
 * that have nothing to do with each other. Undefined where there is no such ticket.
 */
export function ticketNumbered(id: number): Ticket | undefined {
  const original = tickets.find((ticket) => ticket.id === id % COPIES_APART);
  return original && { ...original, id };
}

/** The six tickets among which a ticket stands. */
export function ticketsAround(id: number): Ticket[] {
  const round = id - (id % COPIES_APART);
  return tickets.map((ticket) => ({ ...ticket, id: round + ticket.id }));
}

/** Every article of every ticket, in ticket order. */
export const knowledge: readonly Article[] = tickets.flatMap((ticket) => ticket.articles);
