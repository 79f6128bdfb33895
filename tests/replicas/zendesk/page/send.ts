import { agent, type Status } from '../tickets.ts';
import { editorOf, textOf } from './editors.ts';
import { append, change, setStatus, ticketOf, toast } from './store.ts';

async function token(): Promise<string> {
  const response = await fetch('/api/v2/users/me.json');
  const { user } = await response.json();
  return user.authenticity_token;
}

const csrf = token();

async function post(path: string, body: unknown): Promise<void> {
  const headers = { 'content-type': 'application/json', 'x-csrf-token': await csrf };
  const response = await fetch(path, { method: 'POST', headers, body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
}

/** Runs one exchange with the server; until it is over, the ticket takes no other. */
async function exchange(id: number, done: string, work: () => Promise<void>): Promise<void> {
  if (ticketOf(id).busy) return;
  change(id, { busy: true });
  try {
    await work();
    toast(done);
  } catch {
    toast(`Ticket #${id} was not updated`, true);
  } finally {
    change(id, { busy: false });
  }
}

async function postMessage(id: number): Promise<void> {
  const editor = editorOf(id);
  const text = editor ? textOf(editor) : '';
  if (!editor || !text.trim()) return;
  await post(`/api/v2/conversations/${id}/messages.json`, { content: { type: 'text', text } });
  append(id, 'agent', agent.name, text);
  editor.setData('');
}

/** Sends what the messaging composer holds: Enter and the Send button. */
export async function sendMessage(id: number): Promise<void> {
  const editor = editorOf(id);
  if (editor && textOf(editor).trim()) await exchange(id, 'Message sent', () => postMessage(id));
}

/** Sends what stands beside the composer. */
export function sendBeside(
  id: number,
  what: 'side_conversation' | 'merge' | 'auto_assist',
  text: string,
  isPublic = true,
): Promise<void> {
  return exchange(id, 'Sent', async () => {
    await post(`/api/v2/tickets/${id}/${what}.json`, { text, public: isPublic });
    change(id, { beside: undefined });
  });
}

/** Submits the ticket with a status, and what the composer holds with it. */
export function submit(id: number, status: Status = ticketOf(id).status): Promise<void> {
  return exchange(id, 'Ticket updated', async () => {
    const { target, cc } = ticketOf(id);
    if (target === 'native_messaging') {
      await postMessage(id);
      await post(`/api/v2/tickets/${id}.json`, { ticket: { status } });
      return setStatus(id, status);
    }
    const editor = editorOf(id);
    const text = editor ? textOf(editor) : '';
    const html = text.trim() ? editor?.getData() : undefined;
    const internal = target === 'internal';
    const comment = html === undefined ? {} : { comment: { html_body: html, public: !internal } };
    const copies =
      internal || cc.length === 0
        ? {}
        : { email_ccs: cc.map((user_email) => ({ user_email, action: 'put' })) };
    await post(`/api/v2/tickets/${id}.json`, { ticket: { status, ...comment, ...copies } });
    setStatus(id, status);
    if (html === undefined) return;
    append(id, internal ? 'note' : 'agent', agent.name, text, html);
    editor?.setData('');
  });
}
