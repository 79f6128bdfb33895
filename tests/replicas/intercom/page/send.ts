import { APP, blocksOf } from '../conversations.ts';
import { clear, currentBlocks, currentText } from './editor.ts';
import { activeConversation, getState, replace, set } from './store.ts';

async function post(path: string, body: unknown): Promise<Response> {
  const response = await fetch(`/ember/inbox/conversations/${path}?app_id=${APP}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
}

async function exchange(done: string, work: () => Promise<void>): Promise<void> {
  if (getState().busy) return;
  set({ busy: true });
  try {
    await work();
    set({ toast: done });
  } catch {
    set({ toast: 'That did not work. Try again.' });
  } finally {
    set({ busy: false });
  }
}

const reply = (id: string, type: 'comment' | 'note', blocks: unknown): Promise<Response> =>
  post(`${id}/parts`, { admin_reply: { type, blocks } });

/** Sends what the composer holds, and closes the conversation if that is asked for. */
export async function send(close = false): Promise<void> {
  const conversation = activeConversation();
  if (!conversation || !currentText().trim()) return;
  const { id } = conversation;
  const { mode } = getState();
  await exchange('Sent', async () => {
    const answer = await reply(id, mode === 'note' ? 'note' : 'comment', currentBlocks());
    clear(id, mode);
    replace(await answer.json());
    if (close) await closeNow(id);
  });
}

async function closeNow(id: string): Promise<void> {
  await post(`${id}/close`, {});
  set({ closed: new Set([...getState().closed, id]) });
}

/** Closes the conversation in front without a word. */
export const close = (): Promise<void> => exchange('Closed', () => closeNow(getState().active));

/** Sends Copilot's suggestion as it stands; it never touches the composer. */
export async function sendSuggestion(): Promise<void> {
  const conversation = activeConversation();
  if (!conversation?.suggestion) return;
  const { id, suggestion } = conversation;
  await exchange('Sent', async () => {
    const answer = await reply(id, 'comment', blocksOf(suggestion));
    replace(await answer.json());
    set({ answered: new Set([...getState().answered, id]) });
  });
}
