import type { Desk } from './desk.ts';
import type { AtNetwork } from './network-lock.ts';

/** Records what lock 2 did, and shows the agent what it held. */
export function heldAtNetwork(desk: Desk, { what, via, ticket, differs, intent }: AtNetwork): void {
  const conversation = ticket?.conversation.id ?? desk.store.view.conversation ?? '';
  if (what === 'seen') {
    desk.audit.network(conversation, 'observed', via);
    return;
  }
  desk.audit.network(conversation, 'held', via);
  if (!intent) desk.audit.network(conversation, 'drift', via);
  else if (ticket) ticket.held = { intent, at: performance.now() };
  desk.refresh();
  desk.store.set({ open: true, notice: { kind: differs ? 'network-differs' : 'network' } });
}
