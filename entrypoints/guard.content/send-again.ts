import { decide } from '#lib/gate/machine.ts';
import type { SendIntent } from '#lib/helpdesk/adapter.ts';
import { composerText } from '#lib/helpdesk/composer.ts';
import type { Desk, Now } from './desk.ts';

/** How long a helpdesk may take to accept a reply before the agent is told that it did not. */
const SEND_TIMEOUT_MS = 5000;

/** Starts the send that was held (or the usual one) and waits until the composer let the text go. */
export async function sendAgain(desk: Desk, { reading, ticket, taken }: Now): Promise<boolean> {
  const conversation = ticket.conversation.id;
  const usual: SendIntent = {
    by: 'button',
    control: taken.draft.channel === 'messaging' ? 'send' : 'submit',
    conversation,
    completes: true,
  };
  const suggested = reading.suggested ? reading.composer : null;
  const intent = ticket.held?.intent ?? (suggested ? approvalOf(reading, usual) : usual);
  if (!intent) return false;
  // Lock 1 may not see the send, where the page changed; lock 2 then goes by what is approved.
  desk.network.follow(ticket, { ...taken, decision: decide(ticket.gate, taken) });
  if (!desk.adapter.send(intent, desk.page)) return false;
  const sent = await eventually(desk.adapter.scopes(desk.page), () => {
    const composer = suggested ?? desk.adapter.readingOf(conversation, desk.page)?.composer;
    if (composer === suggested && !composer?.isConnected) return true;
    return !composer || composerText(composer).text !== taken.draft.text;
  });
  if (sent) ticket.held = null;
  return sent;
}

/** The press of a suggestion's own control; null where it is not known. */
function approvalOf({ suggestions, composer }: Now['reading'], usual: SendIntent): SendIntent | null {
  const approve = suggestions?.find(({ text }) => text === composer)?.approve;
  if (!approve) return null;
  return { ...usual, by: 'suggestion', control: 'suggestion', text: composer, element: new WeakRef(approve) };
}

/** Resolves true as soon as a change below the scopes makes `holds` true, false if it has not within `SEND_TIMEOUT_MS`. */
async function eventually(scopes: readonly Node[], holds: () => boolean): Promise<boolean> {
  if (holds()) return true;
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const observer = new MutationObserver(() => holds() && resolve(true));
  for (const scope of scopes)
    observer.observe(scope, { childList: true, characterData: true, subtree: true });
  const timer = setTimeout(() => resolve(holds()), SEND_TIMEOUT_MS);
  const result = await promise;
  observer.disconnect();
  clearTimeout(timer);
  return result;
}
