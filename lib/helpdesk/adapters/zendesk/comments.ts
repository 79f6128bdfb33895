import type { Conversation, Message } from '#lib/core/types.ts';
import type { Reading } from '../../adapter.ts';
import { textOf } from '../../text-of.ts';
import { ticketIn } from './places.ts';
import { channelOf, readConversation } from './read.ts';

/** Newest comments that are read: five pages of a hundred, so that a ticket of years costs five requests. */
const PAGES = 5;
const TIMEOUT_MS = 10_000;

interface Comment {
  readonly author_id?: unknown;
  readonly public?: unknown;
  readonly html_body?: unknown;
  readonly plain_body?: unknown;
  readonly body?: unknown;
  readonly created_at?: unknown;
  readonly via?: { readonly channel?: unknown };
}
interface CommentsPage {
  readonly comments?: readonly Comment[];
  readonly users?: readonly { readonly id?: unknown; readonly name?: unknown; readonly role?: unknown }[];
  readonly next_page?: unknown;
}
interface LogEvent {
  readonly author?: { readonly type?: unknown; readonly display_name?: unknown };
  readonly content?: { readonly type?: unknown; readonly text?: unknown; readonly body?: unknown };
  readonly created_at?: unknown;
}

/**
 * The conversation from Zendesk's own interface with the agent's session: the comments (documented), for messaging first
 * the conversation log (known from one public script). Undefined where neither answers.
 */
export async function fetchConversation(reading: Reading, page: Document): Promise<Conversation | undefined> {
  const ticket = ticketIn(reading.conversation);
  if (!/^\d+$/.test(ticket)) return undefined;
  const sources =
    channelOf(reading).channel === 'messaging' ? [fromLog, fromComments] : [fromComments, fromLog];
  const signal = AbortSignal.timeout(TIMEOUT_MS);
  for (const source of sources) {
    const found = await source(ticket, page, signal).catch(() => []);
    const messages = found.filter(({ text }) => text !== '');
    if (messages.length > 0) return { ...readConversation(reading, page), messages };
  }
  return undefined;
}

async function get(address: URL, signal: AbortSignal): Promise<unknown> {
  const response = await fetch(address, { credentials: 'same-origin', signal });
  if (!response.ok) throw new Error(`the helpdesk answered ${response.status}`);
  return response.json();
}

async function fromComments(id: string, page: Document, signal: AbortSignal): Promise<Message[]> {
  const { origin } = page.location;
  const query = 'include=users&sort_order=desc&per_page=100';
  let next: URL | null = new URL(`/api/v2/tickets/${id}/comments.json?${query}`, origin);
  const users = new Map<unknown, { name?: unknown; role?: unknown }>();
  const comments: Comment[] = [];
  for (let count = 0; next && count < PAGES; count++) {
    const body = (await get(next, signal)) as CommentsPage;
    for (const user of body.users ?? []) users.set(user.id, user);
    comments.push(...(body.comments ?? []));
    const after: unknown = body.next_page;
    next = typeof after === 'string' && URL.canParse(after) ? new URL(after) : null;
    // The session goes nowhere else.
    if (next && next.origin !== origin) next = null;
  }
  return comments.map((comment) => {
    const user = users.get(comment.author_id);
    return message(authorOf(comment, user?.role), wordsOf(comment, page), user?.name, comment.created_at);
  });
}

function authorOf({ author_id, public: isPublic, via }: Comment, role: unknown): Message['author'] {
  if (isPublic === false) return 'note';
  if (author_id === -1 || via?.channel === 'system') return 'system';
  return role === undefined || role === 'end-user' ? 'customer' : 'agent';
}

// The HTML reads like the page does, without the signature; a parsed document runs and loads nothing.
function wordsOf({ html_body, plain_body, body }: Comment, page: Document): string {
  const view = page.defaultView;
  if (typeof html_body === 'string' && view) {
    const parsed = new view.DOMParser().parseFromString(html_body, 'text/html');
    return textOf(parsed.body, (element) => element.matches('.signature')).text;
  }
  return typeof plain_body === 'string' ? plain_body.replaceAll('&nbsp;', ' ') : String(body ?? '');
}

const BY_TYPE: Readonly<Record<string, Message['author']>> = {
  agent: 'agent',
  end_user: 'customer',
  bot: 'bot',
  system: 'system',
};

async function fromLog(id: string, page: Document, signal: AbortSignal): Promise<Message[]> {
  const address = new URL(`/api/v2/tickets/${id}/conversation_log.json`, page.location.origin);
  const { events } = (await get(address, signal)) as { events?: readonly LogEvent[] };
  return (events ?? []).flatMap(({ author, content, created_at }) => {
    const words = content?.text ?? content?.body;
    const by = BY_TYPE[String(author?.type)];
    return typeof words === 'string' && by ? [message(by, words, author?.display_name, created_at)] : [];
  });
}

function message(author: Message['author'], text: string, name: unknown, at: unknown): Message {
  return {
    author,
    text: text.trim(),
    ...(typeof at === 'string' ? { at } : {}),
    ...(typeof name === 'string' && name.trim() ? { name: name.trim() } : {}),
  };
}
