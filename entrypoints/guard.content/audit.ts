import type { AuditEvent } from '#lib/core/audit.ts';
import type { Finding } from '#lib/core/types.ts';
import type { SendIntent } from '#lib/helpdesk/adapter.ts';
import { ask } from '#lib/messaging/ask.ts';
import type { Taken, Ticket } from './ticket.ts';

interface Details {
  readonly intent?: SendIntent;
  readonly reason?: string;
  /** Only this finding, where the decision is about one. */
  readonly finding?: Finding;
}

/** With these outcomes a reply leaves: what rules that are only observed found in it counts then, once. */
const LEAVES: ReadonlySet<AuditEvent['outcome']> = new Set(['approved', 'released', 'unchecked', 'passed']);

/** Turns decisions into audit events: codes and outcomes, no text of the conversation. */
export class Audit {
  readonly #helpdesk: () => string;
  readonly #policy: () => string;
  #unprotected = '';
  #isAlone = false;

  /** `helpdesk` gives the adapter's id, `policy` the version in force at the moment of an event. */
  constructor(helpdesk: () => string, policy: () => string) {
    this.#helpdesk = helpdesk;
    this.#policy = policy;
  }

  /** Records a decision. */
  decided(ticket: Ticket, taken: Taken, outcome: AuditEvent['outcome'], details: Details = {}): void {
    this.#unprotected = '';
    const { held, gate } = ticket;
    const findings = details.finding ? [details.finding] : (taken.report?.findings ?? []);
    const observed = LEAVES.has(outcome) ? (taken.report?.observed ?? []) : [];
    const reasonFor = ({ key }: Finding): string | undefined => gate.kept.get(key);
    this.#send({
      at: new Date().toISOString(),
      helpdesk: this.#helpdesk(),
      conversation: ticket.conversation.id,
      outcome,
      ...(details.intent ? { by: `${details.intent.by}:${details.intent.control}` } : {}),
      origin: taken.draft.origin.kind,
      ...(taken.report ? { verdict: taken.report.verdict } : {}),
      findings: [
        ...findings.map((finding) => {
          const reason = reasonFor(finding);
          return { code: finding.code, severity: finding.severity, ...(reason ? { reason } : {}) };
        }),
        ...observed.map(({ code, severity }) => ({ code, severity, observed: true as const })),
      ],
      ...(held && outcome !== 'held' ? { seconds: Math.round((performance.now() - held.at) / 1000) } : {}),
      ...(details.reason ? { reason: details.reason } : {}),
      policy: this.#policy(),
    });
  }

  /** Records that a ticket stands open without protection; once, until something is decided or found again. */
  unprotected(conversation: string, missing: readonly string[]): void {
    const state = `${conversation} ${missing.join(',')}`;
    if (state === this.#unprotected) return;
    this.#unprotected = state;
    this.#send({
      at: new Date().toISOString(),
      helpdesk: this.#helpdesk(),
      conversation,
      outcome: 'unprotected',
      findings: [],
      reason: `missing: ${missing.join(', ')}`,
      policy: this.#policy(),
    });
  }

  /** Records what lock 2 did or saw; `by` is the way of the request. */
  network(conversation: string, outcome: 'held' | 'drift' | 'observed', by: string): void {
    const at = new Date().toISOString();
    const [helpdesk, policy] = [this.#helpdesk(), this.#policy()];
    this.#send({ at, helpdesk, conversation, outcome, by: `lock2:${by}`, findings: [], policy });
  }

  /** Records that lock 2 did not answer, so that protection rests on lock 1; once. */
  alone(conversation: string): void {
    if (this.#isAlone) return;
    this.#isAlone = true;
    const at = new Date().toISOString();
    const [helpdesk, policy] = [this.#helpdesk(), this.#policy()];
    const reason = 'lock 2 did not answer: lock 1 alone';
    this.#send({ at, helpdesk, conversation, outcome: 'unprotected', findings: [], reason, policy });
  }

  // A send never waits for the record of it.
  #send(event: AuditEvent): void {
    void ask('audit.append', event).catch(() => undefined);
  }
}
