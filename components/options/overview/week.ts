import type { AuditEvent } from '#lib/core/audit.ts';

/** How far back the overview looks, in milliseconds. */
const WEEK = 7 * 86_400_000;

/** What the newest week of the record says. */
export interface Week {
  /** Tickets that stood open without protection. */
  readonly unprotected: number;
  /** Tickets in which anything was decided. */
  readonly decided: number;
  /** Tickets in which a reply was held. */
  readonly held: number;
}

/** Counts tickets of the week before `now` (milliseconds since 1970), each once. */
export function weekOf(events: readonly AuditEvent[], now: number): Week {
  const week = events.filter(({ at }) => Date.parse(at) > now - WEEK);
  const tickets = (some: readonly AuditEvent[]): number =>
    new Set(some.map(({ helpdesk, conversation }) => `${helpdesk} ${conversation}`)).size;
  const decided = week.filter(({ outcome }) => outcome !== 'unprotected' && outcome !== 'observed');
  return {
    unprotected: tickets(week.filter(({ outcome }) => outcome === 'unprotected')),
    decided: tickets(decided),
    held: tickets(decided.filter(({ outcome }) => outcome === 'held')),
  };
}

/** A share as a percentage with at most one decimal. */
export const percent = (share: number): number => Math.round(share * 1000) / 10;
