import type { Seen } from './front.ts';
import { type Surroundings, Ticket } from './ticket.ts';

/** The tickets of one page, each met once. */
export class Tickets {
  /** What machines wrote for any of them, for `OriginTracker`. */
  readonly #drafts = new Set<string>();
  readonly #known = new Map<string, Ticket>();
  readonly #met: (ticket: Ticket) => void;

  /** `met` is told of each ticket that is new. */
  constructor(met: (ticket: Ticket) => void) {
    this.#met = met;
  }

  /** The ticket of what was read. A suggestion is decided on apart from what stands in the composer. */
  of(reading: Seen, { adapter }: Surroundings, page: Document): Ticket {
    const key = reading.suggested ? `suggestion ${reading.conversation}` : reading.conversation;
    const known = this.#known.get(key);
    if (known) return known;
    const ticket = new Ticket(adapter.readConversation(reading, page), this.#drafts);
    this.#known.set(key, ticket);
    this.#met(ticket);
    return ticket;
  }
}
