import { agent, COPIES_APART, type TicketMessage, tickets } from '../zendesk/tickets.ts';

export { agent };

export interface ChatMessage {
  id: number;
  author: TicketMessage['author'];
  name: string;
  /** Markdown, as the helpdesk keeps it. */
  content: string;
  at: string;
}

export interface ChatConversation {
  id: number;
  /** E-mail has recipients in sight, a website's chat has none. */
  inbox: 'email' | 'website';
  contact: { name: string; email: string };
  messages: ChatMessage[];
}

/** The account and the inbox in every address. */
export const ACCOUNT = 1;
export const INBOX = 3;

/** Canned responses by their short code. */
export const CANNED: Readonly<Record<string, string>> = {
  hello: 'Hello, thank you for writing to us.',
  trace:
    'We have opened a trace with the carrier. It takes up to three working days, and we write to you as soon as it ends.',
};
/** Colleagues that a note can mention. */
export const COLLEAGUES = ['Jonas Lind', 'Mira Okoye'];
/** What a WhatsApp template and a macro say; neither passes the reply box. */
export const TEMPLATE = 'Your order has been shipped.';
export const MACRO = 'We have received your request.';

/** The demo's tickets as conversations, fresh: in round 0 with the same numbers, in others with numbers of their own. */
export function conversations(round = 0): ChatConversation[] {
  return tickets.map(({ id, channel, customer, messages }) => ({
    id: id + round * COPIES_APART,
    inbox: channel === 'web' ? 'email' : 'website',
    contact: { name: customer.name, email: customer.email },
    messages: messages.map(({ author, name, text, at }, index) => ({
      id: id * 100 + index,
      author,
      name,
      content: text,
      at,
    })),
  }));
}
