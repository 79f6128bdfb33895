import { ACCOUNT, agent } from '../conversations.ts';
import { current, drafts, state } from './store.ts';

let hidden = false;

/** From now on messages go to an address that nobody knows. */
export function hideEndpoint(): void {
  hidden = true;
}

const addressOf = (id: number): string =>
  hidden ? `/x/${id}` : `/api/v1/accounts/${ACCOUNT}/conversations/${id}/messages`;

/** Sends Markdown as a reply or a note, past the reply box. */
export async function post(content: string, isPrivate: boolean, to = '', cc = ''): Promise<void> {
  const conversation = current();
  if (!conversation) return;
  const address = isPrivate ? {} : { ...(to && { to_emails: to }), ...(cc && { cc_emails: cc }) };
  const response = await fetch(addressOf(conversation.id), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ content, private: isPrivate, echo_id: crypto.randomUUID(), ...address }),
  });
  if (!response.ok) throw new Error(`not sent: ${response.status}`);
  const { id, at } = await response.json();
  const author = isPrivate ? 'note' : 'agent';
  conversation.messages.push({ id, author, name: agent.name, content, at });
}

/** Sends what the reply box holds; it is empty at once, and its draft goes once the server has it. */
export async function sendReply(content: string, to: string, cc: string, clear: () => void): Promise<void> {
  if (!content.trim()) return;
  const key = drafts.key();
  const isPrivate = state.mode === 'note';
  clear();
  await post(content, isPrivate, to, cc);
  drafts.set(key, '');
}
