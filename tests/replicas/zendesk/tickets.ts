import { emailTickets } from './email-tickets.ts';
import { messagingTickets } from './messaging-tickets.ts';
import type { Article, Ticket } from './ticket.ts';

export * from './ticket.ts';

/** Six open tickets, numbered 1 to 6. */
export const tickets: readonly Ticket[] = [...emailTickets, ...messagingTickets];

/** Every article of every ticket, in ticket order. */
export const knowledge: readonly Article[] = tickets.flatMap((ticket) => ticket.articles);
