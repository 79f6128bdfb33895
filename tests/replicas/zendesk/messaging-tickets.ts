import { helpArticle as help, type Ticket } from './ticket.ts';

const assistant = 'Northwind Assistant';

export const messagingTickets: readonly Ticket[] = [
  {
    id: 5,
    subject: 'Conversation with Grace Whitfield',
    channel: 'native_messaging',
    status: 'open',
    priority: 'Normal',
    tags: ['messaging', 'handover'],
    customer: {
      name: 'Grace Whitfield',
      email: 'grace.whitfield@example.com',
      place: 'Cardiff, United Kingdom',
      since: 'May 2023',
    },
    messages: [
      {
        author: 'customer',
        name: 'Grace Whitfield',
        at: '2026-11-22T14:01:00Z',
        text: 'I was charged twice for my train and hotel package',
      },
      {
        author: 'bot',
        name: assistant,
        at: '2026-11-22T14:01:05Z',
        text: 'I can help with payments. Would you like to read how payments for packages work?',
      },
      {
        author: 'customer',
        name: 'Grace Whitfield',
        at: '2026-11-22T14:02:00Z',
        text: 'no. I have two payments of £218.40 on the same day',
      },
      {
        author: 'bot',
        name: assistant,
        at: '2026-11-22T14:02:05Z',
        text: 'Here is an article about payments for packages. Did that answer your question?',
      },
      {
        author: 'customer',
        name: 'Grace Whitfield',
        at: '2026-11-22T14:03:00Z',
        text: 'No it did not. Please stop sending me articles, let me talk to a person.',
      },
    ],
    articles: [
      {
        id: 'double-payment',
        title: 'Two payments for one package',
        url: help('double-payment'),
        updatedAt: '2026-06-11',
        text: 'A package is paid in one amount. When the bank first reserves the amount and then books it, both can show for up to 7 days; the reservation then disappears by itself. If both are booked, the payments team refunds one of them. A person from the payments team has to look at the account; the assistant cannot see it.',
      },
    ],
  },
  {
    id: 6,
    subject: 'Conversation with Leo Marchetti',
    channel: 'native_messaging',
    status: 'open',
    priority: 'Low',
    tags: ['messaging', 'gift_card'],
    customer: {
      name: 'Leo Marchetti',
      email: 'leo.marchetti@example.com',
      place: 'Norwich, United Kingdom',
      since: 'November 2026',
    },
    messages: [
      {
        author: 'customer',
        name: 'Leo Marchetti',
        at: '2026-11-22T15:26:00Z',
        text: 'Hi! I got a Northwind gift card for my birthday. How do I use it in the app? And can I pay the rest by card if the order costs more?',
      },
      {
        author: 'bot',
        name: assistant,
        at: '2026-11-22T15:26:04Z',
        text: 'Thanks, Leo. I am passing you to a colleague.',
      },
    ],
    articles: [
      {
        id: 'gift-card-app',
        title: 'Paying with a gift card in the app',
        url: help('gift-card-app'),
        updatedAt: '2026-10-30',
        text: 'Open the basket in the app, choose Payment, then Add gift card, and type the 16 characters from the back of the card. The gift card pays first; anything that is left can be paid by card or PayPal. What remains on a gift card stays on it for 24 months after the last use.',
      },
    ],
  },
];
