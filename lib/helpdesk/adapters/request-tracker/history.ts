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
function requestors(page: Document): Person[] {
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
 * The conversation from the ticket's own pages (same origin, the agent's session): who asked from `Display.html`, what
 * was said from the part that RT itself loads into it. Undefined where they do not answer.
 */
export async function fetchConversation(
  adapter: Adapter,
  reading: Reading,
  page: Document,
): Promise<Conversation | undefined> {
  const { conversation: id } = reading;
  if (!/^\d+$/.test(id)) return undefined;
  try {
    const [ticket, history] = await Promise.all([
      load(`../Ticket/Display.html?id=${id}`, page),
      load(`../Helpers/TicketHistory?id=${id}`, page),
    ]);
    const asked = requestors(ticket);
    const messages = messagesIn(history, new Set(asked.map((person) => person.id)));
    const name = asked[0] && nameOf(asked[0].text);
    return {
      ...adapter.readConversation(reading, page),
      messages,
      ...(name ? { customer: { name } } : {}),
    };
  } catch {
    return undefined;
  }
}

async function load(path: string, page: Document): Promise<Document> {
  const response = await fetch(new URL(path, page.location.href), { credentials: 'same-origin' });
  if (!response.ok) throw new Error(`${response.status}`);
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}

// "priya (Priya Shah)" or "Sam Reed <sam@example.com>".
const nameOf = (user: string): string => (/\((.+)\)$/.exec(user)?.[1] ?? user.replace(/<[^>]*>/, '')).trim();

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
  const plain = nameOf(name);
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
