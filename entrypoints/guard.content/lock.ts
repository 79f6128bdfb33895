import { consume, decide } from '#lib/gate/machine.ts';
import type { SendIntent } from '#lib/helpdesk/adapter.ts';
import type { Desk, Now } from './desk.ts';
import { isSeen, suggestionIn } from './front.ts';
import type { Ticket } from './ticket.ts';

/** Lock 1's question: may this event go on? Reads and judges the ticket it belongs to at this moment. */
export function mayPass(desk: Desk, event: Event): boolean {
  const intent = desk.adapter.sendIntent(event, desk.page);
  if (!intent) return true;
  const read = desk.adapter.readingOf(intent.conversation, desk.page) ?? desk.adapter.read(desk.page);
  const reading = read && intent.text ? suggestionIn(read, intent.text) : read;
  // Nothing to read: the badge says "not protected" and the audit has it.
  if (!reading || !isSeen(reading)) return true;
  let now: Now;
  try {
    now = desk.judge(reading);
  } catch {
    desk.store.set({ open: true, notice: { kind: 'fault' } });
    return false;
  }
  const { ticket, taken } = now;
  if (!taken.decision.pass && ticket.passed.covers(taken.binding, event)) return true;
  if (!taken.decision.pass && desk.isPausedFor(taken)) {
    if (intent.completes) desk.audit.decided(ticket, taken, 'unchecked', { intent, reason: 'paused' });
    return true;
  }
  desk.network.follow(ticket, taken);
  if (!intent.completes) return taken.decision.pass;
  if (taken.decision.pass) {
    if (ticket.gate.approval) ticket.passed.start(taken.binding, event);
    if (taken.decision.because === 'unchecked') desk.audit.decided(ticket, taken, 'unchecked', { intent });
    else if (
      taken.report?.observed &&
      (taken.decision.because === 'clean' || taken.decision.because === 'kept')
    )
      desk.audit.decided(ticket, taken, 'passed', { intent });
    ticket.gate = consume(ticket.gate);
    ticket.held = null;
    desk.network.letGo(ticket, taken.draft.text, intent);
    desk.network.follow(ticket, { ...taken, decision: decide(ticket.gate, taken) });
    return true;
  }
  // A key that is held down asked once; the rest of it is kept back without a word.
  if (!(event as Partial<KeyboardEvent>).repeat) hold(desk, now, intent);
  return false;
}

function hold(desk: Desk, { ticket, taken }: Now, intent: SendIntent): void {
  ticket.held = { intent, at: performance.now() };
  if (intent.text) desk.front.ask(intent.text);
  else desk.front.leave();
  desk.audit.decided(ticket, taken, 'held', { intent });
  desk.refresh();
  desk.store.set({ open: true, notice: null, current: firstToResolve(desk, ticket) });
}

/** The finding the agent should see first: the first one that must be resolved. */
function firstToResolve(desk: Desk, ticket: Ticket): string | null {
  const findings = desk.store.view.report?.findings ?? [];
  const blocking = findings.find(({ severity, key }) => severity === 'block' && !ticket.gate.kept.has(key));
  return (
    blocking?.key ?? findings.find(({ severity, on }) => severity === 'warn' && on === 'draft')?.key ?? null
  );
}
