import { agent, type Ticket, type TicketMessage } from './tickets.ts';

/** Comments on one page of an answer: few, so that every test of a longer ticket meets paging. */
const PER_PAGE = 2;
const TYPES: Readonly<Record<string, string>> = { customer: 'end_user', agent: 'agent', bot: 'bot' };

/** What the helpdesk's interface says of a ticket's conversation: events are in neither list. */
export function historyOf(
  ticket: Ticket,
  earlier: readonly TicketMessage[],
  what: string | undefined,
  address: URL,
): object {
  const said = [...earlier, ...ticket.messages].filter(({ author }) => author !== 'system');
  if (what === 'conversation_log') return { events: said.map(eventOf) };
  const page = Number(address.searchParams.get('page') ?? 1);
  const sorted = address.searchParams.get('sort_order') === 'desc' ? said.toReversed() : said;
  const next = new URL(address);
  next.searchParams.set('page', String(page + 1));
  return {
    comments: sorted
      .slice((page - 1) * PER_PAGE, page * PER_PAGE)
      .map((message) => commentOf(ticket, message)),
    users: [
      { id: agent.id, name: agent.name, role: 'agent' },
      { id: 5000 + ticket.id, name: ticket.customer.name, role: 'end-user' },
    ],
    next_page: page * PER_PAGE < sorted.length ? next.href : null,
    count: sorted.length,
  };
}

function commentOf({ id, channel }: Ticket, { author, text, at }: TicketMessage) {
  const html = text.split('\n\n').map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`);
  const signature = author === 'agent' ? `<div class="signature">${agent.name} · Northwind</div>` : '';
  return {
    type: 'Comment',
    author_id: author === 'customer' ? 5000 + id : agent.id,
    public: author !== 'note',
    html_body: `<div class="zd-comment" dir="auto">${html.join('')}${signature}</div>`,
    plain_body: text,
    created_at: at,
    via: { channel: channel === 'web' ? 'email' : 'native_messaging' },
  };
}

function eventOf({ author, name, text, at }: TicketMessage) {
  return {
    author: { type: TYPES[author] ?? 'agent', display_name: name },
    content: { type: 'text', text },
    created_at: at,
  };
}

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>');
