import * as z from 'zod';
import type { Message } from '#lib/core/types.ts';
import type { Past } from './past.ts';
import { explain, instant } from './request.ts';

/** Messages of a ticket that are read before a reply, as in the open ticket: the newest ones. */
const MOST_MESSAGES = 500;
/** How Zendesk names what its own rules wrote: triggers, automations, macros run by them. */
const BY_RULE = 'rule';
/** The account's own voice in a ticket. */
const SYSTEM_AUTHOR = '-1';

const id = z
  .union([z.number().int(), z.string().min(1)], { error: 'expected a number or a text' })
  .transform(String);
const person = z.object({ id: id.nullish(), name: z.string().nullish(), role: z.string().nullish() });
const via = z.object({ channel: z.string().nullish() }).nullish();
const name = z.union([z.string(), z.object({ name: z.string() })]).nullish();

const comment = z.object({
  id: id.nullish(),
  author_id: id,
  author: person.nullish(),
  public: z.boolean(),
  body: z.string().nullish(),
  plain_body: z.string().nullish(),
  created_at: instant.nullish(),
  via,
});

/** The part that counts of https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_comments/ and its ticket. */
const ticket = z.object({
  id,
  subject: z.string().nullish(),
  requester_id: id.nullish(),
  requester: person.nullish(),
  collaborator_ids: z.array(id).nullish(),
  email_cc_ids: z.array(id).nullish(),
  brand: name,
  brand_id: id.nullish(),
  tags: z.array(z.string()).nullish(),
  via,
  comments: z.array(comment),
});
type Ticket = z.infer<typeof ticket>;
type Comment = z.infer<typeof comment>;

/** Whether a line is a ticket with its comments rather than a reply. */
export function isTicket(value: unknown): value is { readonly comments: unknown } {
  return typeof value === 'object' && value !== null && 'comments' in value && !('draft' in value);
}

/**
 * The replies of one ticket of Zendesk's JSON export (one ticket a line, each with its comments): every public comment of
 * an agent, with what stood before it as the conversation. A comment by the requester, by somebody in copy or by an end user
 * is the customer's. Ids are `<ticket>:<comment>`.
 */
export function* repliesOf(value: unknown, line: number): Generator<Past> {
  const read = ticket.safeParse(value);
  if (!read.success) {
    const known = ticket.shape.id.safeParse((value as { id?: unknown }).id);
    yield { line, id: known.success ? known.data : null, error: explain(read.error) };
    return;
  }
  const { data } = read;
  const inOrder = data.comments.toSorted((a, b) => timeOf(a) - timeOf(b));
  const messages = inOrder.map((one) => messageOf(one, data));
  for (const [at, { author, text }] of messages.entries()) {
    const { id: number = at, public: isPublic } = inOrder[at] as Comment;
    if (author !== 'agent' || !isPublic || text.trim() === '') continue;
    yield {
      line,
      request: {
        id: `${data.id}:${number ?? at}`,
        draft: { text, visibility: 'public', to: [], origin: { kind: 'typed', aiShare: 0 } },
        conversation: conversationOf(data, messages.slice(Math.max(0, at - MOST_MESSAGES), at), messages[at]),
        knowledge: [],
      },
    };
  }
}

function conversationOf(from: Ticket, messages: readonly Message[], reply: Message | undefined) {
  const brand = (typeof from.brand === 'string' ? from.brand : from.brand?.name) ?? from.brand_id;
  const customer = from.requester?.name;
  return {
    helpdesk: 'zendesk',
    id: from.id,
    customer: customer ? { name: customer } : {},
    messages,
    ...(reply?.name === undefined ? {} : { agent: { name: reply.name } }),
    ...(from.subject ? { subject: from.subject } : {}),
    ...(from.via?.channel ? { channel: from.via.channel } : {}),
    ...(brand ? { brand } : {}),
    ...(from.tags ? { tags: from.tags } : {}),
  };
}

function messageOf(one: Comment, from: Ticket): Message {
  const { author, created_at: at } = one;
  return {
    author: authorOf(one, from),
    text: (one.plain_body ?? one.body ?? '').replaceAll('&nbsp;', ' '),
    ...(author?.name ? { name: author.name } : {}),
    ...(at ? { at } : {}),
  };
}

function authorOf(
  { author_id: by, author, public: isPublic, via: way }: Comment,
  from: Ticket,
): Message['author'] {
  if (by === SYSTEM_AUTHOR || way?.channel === BY_RULE) return 'system';
  const customers = [
    from.requester_id ?? from.requester?.id,
    ...(from.collaborator_ids ?? []),
    ...(from.email_cc_ids ?? []),
  ];
  const role = author?.role;
  // An agent in copy is still an agent, where the export says who is one.
  if (role === 'end-user' || ((role === undefined || role === null) && customers.includes(by)))
    return 'customer';
  return isPublic ? 'agent' : 'note';
}

const timeOf = ({ created_at: at }: Comment): number => (at ? Date.parse(at) : 0);
