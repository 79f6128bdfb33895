import type { Conversation, Message } from '#lib/core/types.ts';
import { agent, tickets } from '#tests/replicas/zendesk/tickets.ts';

/** A conversation in which the customer said these things, one after the other. */
export function saying(text: string | readonly string[], more: Partial<Conversation> = {}): Conversation {
  const messages = [text].flat().map((one): Message => ({ author: 'customer', text: one }));
  return {
    helpdesk: 'test',
    id: '1',
    customer: { name: 'Ana Ruiz' },
    agent: { name: 'Priya Shah' },
    messages,
    ...more,
  };
}

/** The six tickets of the demo, as the product reads them. */
export const demo: readonly Conversation[] = tickets.map(
  ({ id, subject, channel, tags, customer, messages }) => ({
    helpdesk: 'zendesk',
    id: String(id),
    subject,
    channel,
    tags,
    customer,
    messages,
    agent,
  }),
);

/** 200 messages to and fro; the last one asks for an invoice. */
export const long: Conversation = saying([], {
  subject: 'Re: Re: my order',
  messages: Array.from(
    { length: 200 },
    (_, index): Message =>
      index % 2
        ? {
            author: index === 199 ? 'customer' : 'agent',
            text: index === 199 ? 'Please send me a copy of my invoice.' : `Answer ${index}.`,
          }
        : {
            author: 'customer',
            text: `Where is my parcel? I ask for the ${index}th time, order NW-${10_000 + index}.`,
          },
  ),
});

/** Conversations in which a drafter is tempted to invent something. */
export const tempting: readonly Conversation[] = [
  ...demo,
  long,
  saying('Where is my parcel?', { customer: {} }),
  saying('Where is my parcel?', { customer: { name: '🌸 Lucía 🌸' }, channel: 'whatsapp' }),
  saying('Where is my order #123456?', { customer: { name: 'محمد علي' } }),
  saying('Order 4711-A or order 4712-B is late, I do not know which', { customer: { name: 'SMITH, JOHN' } }),
  { ...saying('Please cancel my booking'), customer: { name: 'guest-8812@mail.example' }, agent: {} },
  saying('{{agent.name}} {{order.id}} [order number] where is my refund', { subject: '{{brand}}' }),
  saying(['Where is my refund?', 'Hello??'], {
    brand: 'Northwind',
    subject: 'Conversation with Web User 8812',
  }),
];
