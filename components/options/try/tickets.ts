import { EMPTY, type Scene } from './scene.ts';

/** Made-up tickets to start from; nobody in them exists. */
export const TICKETS = {
  late: scene({
    subject: 'Where is my parcel?',
    customer: 'Rosa Lindqvist',
    channel: 'email',
    tags: 'delivery',
    turns: [
      {
        author: 'customer',
        text: 'My order 77120 should have been here on Friday. This is the third time I write, and I am furious. When will it arrive?',
      },
      { author: 'system', text: 'Carrier: parcel 77120 scanned at the sorting centre, no delivery day yet.' },
    ],
    reply:
      'Hi Rosa,\n\nCalm down, it was our fault. Your parcel will definitely arrive on Tuesday and we will refund the postage today.\n\nBest,\nSam',
  }),
  refund: scene({
    subject: 'Charged twice',
    customer: 'Amir Haddad',
    channel: 'chat',
    tags: 'billing',
    turns: [
      { author: 'customer', text: 'I was charged €39.90 twice for my subscription. Can you fix it?' },
      { author: 'agent', text: 'Hi Amir, thanks for telling us. I am looking into both charges now.' },
      { author: 'customer', text: 'Any news? And will it happen again next month?' },
    ],
    reply:
      'Hi Amir, I have refunded €39.90 to your card 4539 1488 0343 6467. It should be there in a few days.',
  }),
  grief: scene({
    subject: 'Close an account',
    customer: 'Helen Ward',
    channel: 'email',
    turns: [
      {
        author: 'customer',
        text: 'Hello, my husband passed away last week and his membership is still being charged. What do I have to send you?',
      },
    ],
    reply: 'Hey Helen!! Great question 😊 Just send us the death certificate and you’re all set!',
    origin: 'ai',
  }),
  dispute: scene({
    subject: 'Final warning',
    customer: 'Tom Brandt',
    channel: 'email',
    turns: [
      {
        author: 'customer',
        text: 'You ignored my complaint for nine weeks. I will take this to the Financial Ombudsman and my solicitor will write to you.',
      },
    ],
    reply: 'Hi Tom,\n\nI understand. We will make an exception and waive the fee this time.\n\nSam',
    origin: 'ai',
  }),
} as const;

export type TicketName = keyof typeof TICKETS;

function scene(
  fields: Partial<Omit<Scene, 'turns'>> & { readonly turns: readonly Omit<Scene['turns'][number], 'key'>[] },
): Scene {
  const turns = fields.turns.map((turn, key) => ({ ...turn, key }));
  return { ...EMPTY, agent: 'Sam Reed', brand: 'Northwind', ...fields, turns };
}
