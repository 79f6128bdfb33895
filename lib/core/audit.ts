import type { Severity } from './types.ts';

/** One decision or event, as the audit keeps it: codes and outcomes, never text of a conversation. */
export interface AuditEvent {
  /** UTC ISO 8601 */
  readonly at: string;
  readonly helpdesk: string;
  readonly conversation: string;
  readonly outcome:
    | 'drafted'
    | 'held'
    | 'approved'
    | 'kept'
    | 'owned'
    | 'released'
    | 'unchecked'
    | 'unprotected'
    | 'rewritten'
    /** The agent paused Discern in this tab, or took the pause back. */
    | 'paused'
    | 'resumed'
    /** Lock 2 held what lock 1 did not see: the helpdesk's page is not what the adapter knows. */
    | 'drift'
    /** A reply that nothing held left, and rules that are only observed had found something in it. */
    | 'passed'
    /** A text that nobody approved left for where nobody knows whether that sends it. */
    | 'observed';
  /** The way of sending, where there was one. */
  readonly by?: string;
  readonly origin?: string;
  readonly verdict?: string;
  readonly findings: readonly {
    readonly code: string;
    readonly severity: Severity;
    readonly reason?: string;
    /** Its rule is only observed: nobody saw this. */
    readonly observed?: true;
  }[];
  /** Seconds between the hold (or the draft) and the decision. */
  readonly seconds?: number;
  readonly reason?: string;
  readonly policy: string;
}
