import type { Conversation, Message } from '#lib/core/types.ts';
import type { Adapter, Reading } from '../../adapter.ts';
import { textOf } from '../../text-of.ts';

/** A person on the ticket, as RT links them. */
interface Person {
  readonly id: string;
  readonly text: string;
}

const personOf = (element: Element): Person => ({
  id: element.getAttribute('data-user-id') ?? '',
  text: element.textContent?.trim() ?? '',
});

/** Who asked: the customers of the ticket. */
export function requestors(page: Document): Person[] {
  return [...page.querySelectorAll('.ticket-info-people .requestors .user')].map(personOf);
}

/** The name of the agent, from the page's own settings script; undefined where it does not say. */
export function agentName(page: Document): string | undefined {
  for (const script of page.querySelectorAll('script:not([src])')) {
    const found = /RT\.CurrentUser = (\{.*?\});/.exec(script.textContent ?? '')?.[1];
    if (!found) continue;
    try {
      const { RealName, Name } = JSON.parse(found) as { RealName?: unknown; Name?: unknown };
      const name = RealName || Name;
      return typeof name === 'string' && name ? name : undefined;
    } catch {
      return undefined;
    }
  }
  return undefined;
}

/**
 * The conversation from the part of the ticket page that RT itself loads later (`/Helpers/TicketHistory`, same origin,
 * the agent's session). Undefined where it does not answer.
 */
export async function fetchConversation(
  adapter: Adapter,
  reading: Reading,
  page: Document,
): Promise<Conversation | undefined> {
  if (!/^\d+$/.test(reading.conversation)) return undefined;
  try {
    const address = new URL(`../Helpers/TicketHistory?id=${reading.conversation}`, page.location.href);
    const response = await fetch(address, { credentials: 'same-origin' });
    if (!response.ok) return undefined;
    const history = new DOMParser().parseFromString(await response.text(), 'text/html');
    const messages = messagesIn(history, new Set(requestors(page).map(({ id }) => id)));
    return { ...adapter.readConversation(reading, page), messages };
  } catch {
    return undefined;
  }
}

/** The messages of a history page, in its order turned to oldest first. */
export function messagesIn(history: Document, customers: ReadonlySet<string>): Message[] {
  const items = [...history.querySelectorAll('.transaction.message[data-transaction-id]')];
  const idOf = (item: Element): number => Number(item.getAttribute('data-transaction-id'));
  return items.sort((a, b) => idOf(a) - idOf(b)).map((item) => messageOf(item, customers));
}

function messageOf(item: Element, customers: ReadonlySet<string>): Message {
  const user = item.querySelector('.description .user');
  const { id, text: name } = user ? personOf(user) : { id: '', text: '' };
  // A mail of several parts has empty bodies too; quoted text is folded, and read all the same.
  const bodies = [...item.querySelectorAll('.messagebody')].map((body) => textOf(body).text.trim());
  // "priya (Priya Shah)" or "Sam Reed <sam@example.com>".
  const plain = (/\((.+)\)$/.exec(name)?.[1] ?? name.replace(/<[^>]*>/, '')).trim();
  return {
    author: isNote(item) ? 'note' : customers.has(id) ? 'customer' : 'agent',
    text: bodies.filter(Boolean).join('\n\n'),
    ...(plain ? { name: plain } : {}),
  };
}

// RT offers "Reply" only under what the customer can read, in every language of its interface.
function isNote(item: Element): boolean {
  return item.querySelector('.comment-link') !== null && item.querySelector('.reply-link') === null;
}
