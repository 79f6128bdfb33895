import { helpArticle as help, type Ticket } from './ticket.ts';

const orders = 'Order system';

export const emailTickets: readonly Ticket[] = [
  {
    id: 1,
    subject: 'Parcel NW-48213 was due on Monday and is still not here',
    channel: 'web',
    status: 'open',
    priority: 'High',
    tags: ['delivery', 'late_parcel', 'birthday'],
    customer: {
      name: 'Daniel Okafor',
      email: 'daniel.okafor@example.com',
      place: 'Leeds, United Kingdom',
      since: 'March 2021',
    },
    messages: [
      {
        author: 'customer',
        name: 'Daniel Okafor',
        at: '2026-11-17T08:42:00Z',
        text: 'Hello,\n\nI paid extra for express delivery on order NW-48213 so that it would arrive on Monday. It did not. Tracking has said "at depot" since Sunday.\n\nWhere is it?',
      },
      {
        author: 'agent',
        name: 'Priya Shah',
        at: '2026-11-17T10:15:00Z',
        text: 'Hi Daniel,\n\nI am sorry that your parcel did not come on Monday. I have asked the carrier to trace it and will write again as soon as they answer.',
      },
      {
        author: 'system',
        name: orders,
        at: '2026-11-19T06:31:00Z',
        text: 'Parcel NW-48213 scanned at Wakefield depot: sorted to the wrong route, returned to the queue.',
      },
      {
        author: 'note',
        name: 'Priya Shah',
        at: '2026-11-19T11:04:00Z',
        text: 'Carrier ref 88-20417: mis-sorted twice. They expect it on the van on Tuesday 24 November but do not promise a day.',
      },
      {
        author: 'customer',
        name: 'Daniel Okafor',
        at: '2026-11-20T17:58:00Z',
        text: "This is beyond a joke. Four days, nobody has written back, and my daughter's birthday is on the 28th. I paid £7.95 for express and got nothing for it.\n\nWhen exactly will it be here, and am I getting the express charge back?",
      },
    ],
    articles: [
      {
        id: 'late-parcels',
        title: 'When a parcel is late',
        url: help('late-parcels'),
        updatedAt: '2026-09-14',
        text: 'A parcel counts as late from the first working day after the promised date. We open a trace with the carrier, which takes up to 3 working days. If the trace ends without a delivery date, or the parcel has not arrived 10 working days after the promised date, the customer chooses between a new parcel and a full refund. We never promise a delivery day on behalf of the carrier.',
      },
      {
        id: 'express-charge',
        title: 'Refunding the express delivery charge',
        url: help('express-charge'),
        updatedAt: '2026-10-02',
        text: 'Express delivery costs £7.95. When an express parcel arrives after its promised date, we refund the express charge to the original payment method. The refund reaches the customer within 5 working days after we issue it. Goods are not refunded for lateness alone.',
      },
    ],
  },
  {
    id: 2,
    subject: "Flight to my brother's funeral, booking NWT-7Q2KD",
    channel: 'web',
    status: 'open',
    priority: 'Normal',
    tags: ['travel', 'bereavement_fare'],
    customer: {
      name: 'Margaret Ellison',
      email: 'm.ellison@example.com',
      place: 'Aberdeen, United Kingdom',
      since: 'June 2017',
    },
    messages: [
      {
        author: 'customer',
        name: 'Margaret Ellison',
        at: '2026-11-21T21:12:00Z',
        text: 'Dear Northwind Travel,\n\nMy brother died on Thursday and the funeral is in Toronto on 1 December. I booked the first flight I could find with you, NWT-7Q2KD, for £846.\n\nMy nephew tells me that airlines have a bereavement fare. I fly on Saturday and did not know to ask when I booked. Can I still have it, and what do you need from me?\n\nMargaret Ellison',
      },
      {
        author: 'system',
        name: orders,
        at: '2026-11-21T21:13:00Z',
        text: 'Booking NWT-7Q2KD: Aberdeen to Toronto, 28 November 2026, 1 adult, £846.00, paid.',
      },
    ],
    articles: [
      {
        id: 'bereavement-fare',
        title: 'Bereavement fare: who can have it and how to ask',
        url: help('bereavement-fare'),
        updatedAt: '2026-10-20',
        text: 'The bereavement fare takes 15% off the base fare of the traveller when a parent, child, brother, sister, partner or grandparent has died. It has to be requested before the first flight departs. It cannot be given after travel has begun. We need the name of the person who died, the relationship, and the name and telephone number of the funeral director. A death certificate is not needed at this stage.',
      },
      {
        id: 'bereavement-changes',
        title: 'Changing a flight after a bereavement',
        url: help('bereavement-changes'),
        updatedAt: '2026-08-06',
        text: 'Travellers on a bereavement fare can change their return flight once without a change fee. A difference in fare still applies. Changes are made by telephone or by reply to the booking e-mail.',
      },
    ],
  },
  {
    id: 3,
    subject: 'Refund for order NW-47790 is less than I paid',
    channel: 'web',
    status: 'pending',
    priority: 'Normal',
    tags: ['refund', 'returns'],
    customer: {
      name: 'Tomasz Wieczorek',
      email: 'tomasz.wieczorek@example.com',
      place: 'Bristol, United Kingdom',
      since: 'January 2024',
    },
    messages: [
      {
        author: 'customer',
        name: 'Tomasz Wieczorek',
        at: '2026-11-12T13:20:00Z',
        text: 'Hi, I sent the walking boots back on 6 November, return RT-20931. When do I get my money?',
      },
      {
        author: 'agent',
        name: 'Jonas Lind',
        at: '2026-11-12T15:02:00Z',
        text: 'Hi Tomasz,\n\nThank you for sending them back. Your return is with our warehouse now. Once it has been checked we issue the refund, and you get an e-mail from us.',
      },
      {
        author: 'system',
        name: orders,
        at: '2026-11-16T09:47:00Z',
        text: 'Refund of £42.00 issued to Visa ending 1881 for return RT-20931. Reference RF-55102.',
      },
      {
        author: 'customer',
        name: 'Tomasz Wieczorek',
        at: '2026-11-21T08:05:00Z',
        text: 'I paid £47.95 and the e-mail says £42. Where is the rest? And nothing has arrived on my card yet.',
      },
    ],
    articles: [
      {
        id: 'refund-amount',
        title: 'What a refund includes',
        url: help('refund-amount'),
        updatedAt: '2026-07-01',
        text: 'For a change of mind we refund the price of the goods and the standard delivery charge of £5.95 when the whole order comes back. When only part of the order comes back, the delivery charge is kept. Wrong or damaged goods are always refunded with the delivery charge.',
      },
      {
        id: 'refund-time',
        title: 'How long a refund takes',
        url: help('refund-time'),
        updatedAt: '2026-07-01',
        text: 'Refunds go to the original payment method. Card refunds reach the account 3 to 5 working days after we issue them, depending on the bank.',
      },
      {
        id: 'returns-2022',
        title: 'Returns and refunds',
        url: help('returns-2022'),
        updatedAt: '2022-03-18',
        text: 'Refunds are paid within 14 days after the goods reach our warehouse. Delivery charges are not refunded.',
      },
    ],
  },
  {
    id: 4,
    subject: 'Payment declined, please try my card again',
    channel: 'web',
    status: 'open',
    priority: 'Normal',
    tags: ['payment', 'card'],
    customer: {
      name: 'Aisha Rahman',
      email: 'aisha.rahman@example.com',
      place: 'Birmingham, United Kingdom',
      since: 'October 2025',
    },
    messages: [
      {
        author: 'customer',
        name: 'Aisha Rahman',
        at: '2026-11-22T09:33:00Z',
        text: 'Hi,\n\nYour site keeps declining my card for basket B-10442. Can you put it through for me? The number is 4539 1488 0343 6467, expiry 08/29.\n\nIs the blue rucksack still in stock?\n\nAisha',
      },
      {
        author: 'system',
        name: orders,
        at: '2026-11-22T09:34:00Z',
        text: 'Basket B-10442: 3 payment attempts declined by the issuing bank. 1 × Fellside rucksack 28 l, blue: 14 in stock.',
      },
    ],
    articles: [
      {
        id: 'declined-card',
        title: 'A card payment is declined',
        url: help('declined-card'),
        updatedAt: '2026-05-28',
        text: 'A payment declined by the issuing bank can only be released by that bank. The customer can ask the bank to allow it, or pay by PayPal or gift card. A basket is kept for 30 days. Agents cannot take card details by e-mail, chat or telephone; a customer who sends them is asked not to, and the number is removed from the ticket.',
      },
    ],
  },
];
