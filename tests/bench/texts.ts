import type { Conversation, Draft, Evidence } from '#lib/core/types.ts';

/** Length of the median support reply in the corpus of the performance study, in characters. */
export const MEDIAN = 558;
export const LONG = 5_000;

const REPLY = `Hi Maya,

Thank you for getting in touch, and I am sorry that the kettle arrived with a cracked lid. I have looked at order 4821-07 and can see that it was delivered on Tuesday. You do not need to send the kettle back.

You can choose between a new lid and a refund of $34.90 to the card you paid with. A new lid usually takes 3 to 5 working days. A refund is decided by our payments team, who will write to you at the address on your account.

Reply to this message with the option you prefer and a daytime phone number for the courier.

Kind regards,
Jonas
`;

const MORE = [
  'The guarantee on the heating plate is separate from the one on the lid, so please keep the receipt that came with the parcel.',
  'If the box itself was damaged, a photo of the label on its side helps us to find out where it happened.',
  'Our help page lists the parts that can be ordered on their own: https://help.example.com/parts/kettles?model=K200',
  'Please do not use the kettle on the gas hob in the meantime; the cracked edge can be sharp.',
  'Could you also tell me whether the filter is still in place? It is the small mesh behind the spout.',
  'Orders that are placed before 2 pm leave our warehouse on the same day, except on public holidays.',
];

/** How many texts of the same length take turns, so that nothing can remember the last one. */
const VARIANTS = 8;

/** Replies of exactly `length` characters that differ in the order number only. */
export function replies(length: number): readonly string[] {
  return Array.from({ length: VARIANTS }, (_, index) => {
    let text = REPLY.trimEnd();
    for (let i = 0; text.length < length; i++)
      text += `${i % 3 === 0 ? '\n\n' : ' '}${MORE[i % MORE.length]}`;
    const exact = text.slice(0, length).replace('4821-07', `4821-0${index}`);
    // A flat string, as it comes from an editor; `+` leaves a tree.
    return Buffer.from(exact).toString();
  });
}

/** A draft as the guard sees it while somebody types. */
export const draftOf = (text: string): Draft => ({
  text,
  visibility: 'public',
  to: ['maya@example.com'],
  origin: { kind: 'ai', aiShare: 1 },
});

export const CONVERSATION: Conversation = {
  helpdesk: 'bench',
  id: '1',
  channel: 'email',
  subject: 'Kettle arrived broken',
  agent: { name: 'Jonas' },
  customer: { name: 'Maya' },
  messages: [
    {
      author: 'customer',
      text: 'Hello, my kettle came today and the lid is cracked. Order 4821-07. What now?',
    },
    { author: 'system', text: 'Order 4821-07 was delivered on 14 January 2026 at 10:32.' },
    {
      author: 'bot',
      text: 'Thanks for your message! A member of our team will read it as soon as possible.',
    },
    {
      author: 'customer',
      text: 'I have been waiting for two days and this is really annoying. I want my money back or a new one. Can you call me?',
    },
    {
      author: 'agent',
      text: 'Hi Maya, I am checking this with the warehouse and will write again this afternoon.',
    },
    {
      author: 'customer',
      text: 'OK. Do I have to send the old one back? I do not have a printer for the label.',
    },
  ],
};

export const KNOWLEDGE: readonly Evidence[] = [
  {
    id: 'kb-returns',
    title: 'Broken on arrival',
    text: 'Goods that arrive broken are replaced or refunded. The customer does not send them back if they cost less than $50. Spare parts take 3 to 5 working days.',
  },
];

/** The conversation again and again, as a case that went on for months. */
export const LONG_CONVERSATION: Conversation = {
  ...CONVERSATION,
  messages: Array.from({ length: 200 }, (_, at) => {
    const message = CONVERSATION.messages[
      at % CONVERSATION.messages.length
    ] as (typeof CONVERSATION.messages)[0];
    return { ...message, text: message.text.replace('4821-07', `4821-${at}`) };
  }),
};
