import { COPIES_APART, type TicketMessage, tickets } from '../zendesk/tickets.ts';

/** The workspace in addresses and requests. */
export const APP = 'nw8demo1';
export const admin = { id: '7001', name: 'Priya Shah', email: 'priya.shah@northwind.example' };

/** A block of a message: `paragraph` has `text` (HTML inside), a list has `items`. */
export interface Block {
  type: 'paragraph' | 'unorderedList' | 'orderedList';
  text?: string;
  items?: string[];
}

/** One entry of a conversation as the inbox's own interface gives it. */
export interface Part {
  renderable_type: number;
  entity_id: string;
  created_at: string;
  renderable_data: {
    blocks: Block[];
    user_summary?: { name: string };
    admin_summary?: { name: string };
    entity?: { name: string };
  };
}

export interface InboxConversation {
  id: string;
  title: string;
  channel: 'email' | 'messenger';
  user_summary: { name: string; email: string; place: string; since: string };
  tags: readonly string[];
  /** What Copilot suggests as the answer. */
  suggestion?: string;
  renderable_parts: Part[];
}

/** The demo's ticket numbers, 1 to 6, as conversation ids of Intercom's length. */
export const idOf = (ticket: number): string => String(215_730_000_000 + ticket);

const SUGGESTIONS: Readonly<Record<number, string>> = {
  3: 'Hi Tomasz,\n\nYou will get the missing £5.95 back within 24 hours, we guarantee it.',
  6: 'Hi Leo,\n\nOpen the basket in the app, choose Payment, then Add gift card.',
};

export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A message's text as blocks: one for each line, an empty one for an empty line. */
export const blocksOf = (text: string): Block[] =>
  text.split('\n').map((line) => ({ type: 'paragraph', text: escapeHtml(line) }));

/** Codes seen in a live capture, except for the bot's, which no source tells. */
const CODES = { customer: [1, 12], agent: [2, 24], note: [3, 3], system: [71, 71], bot: [45, 45] } as const;

export function partOf(
  id: string,
  { author, name, at, text }: TicketMessage,
  channel: InboxConversation['channel'],
): Part {
  const by = { customer: 'user_summary', agent: 'admin_summary', note: 'admin_summary' } as const;
  const summary = author === 'bot' || author === 'system' ? 'entity' : by[author];
  return {
    renderable_type: CODES[author][channel === 'email' ? 1 : 0],
    entity_id: id,
    created_at: at,
    renderable_data: { blocks: blocksOf(text), [summary]: { name } },
  };
}

/** The conversations of the demo: the tickets of the Zendesk replica. Each `round` has ids of its own. */
export const conversations = (round = 0): InboxConversation[] =>
  tickets.map(({ id: original, subject, channel, customer, tags, messages }) => {
    const kind = channel === 'web' ? 'email' : 'messenger';
    const id = original + round * COPIES_APART;
    const suggestion = SUGGESTIONS[original];
    return {
      id: idOf(id),
      title: subject,
      channel: kind,
      user_summary: customer,
      tags,
      ...(suggestion ? { suggestion } : {}),
      renderable_parts: messages.map((message, index) => partOf(`${id}-${index}`, message, kind)),
    };
  });
