import { tickets } from '#tests/replicas/zendesk/tickets.ts';
import type { Asked } from './protocol.ts';

/** Keeps to what the articles say. */
const careful: Readonly<Record<number, string>> = {
  1: `Hi Daniel,

I am sorry that parcel NW-48213 is still not with you, and that you waited four days without word from us.

On 19 November it was scanned at the Wakefield depot, sorted to the wrong route and returned to the queue. I do not have a delivery day from the carrier, so I will not name one. If it has not arrived 10 working days after the promised date, you can choose between a new parcel and a full refund.

When an express parcel arrives after its promised date, the express charge of £7.95 goes back to the original payment method.

Kind regards
Priya Shah`,
  2: `Dear Margaret,

I am so sorry about the death of your brother.

There is a bereavement fare: 15% off the base fare, also after the death of a brother. It has to be requested before the first flight departs, and your flight is on Saturday, so there is time.

To ask for it, please reply with your brother's name, your relationship, and the name and telephone number of the funeral director.

With sympathy
Priya Shah`,
  3: `Hi Tomasz,

Thank you for asking. Our order system shows £42.00 issued on 16 November to the Visa ending 1881 (reference RF-55102). Card refunds reach the account 3 to 5 working days after we issue them, depending on the bank.

The difference of £5.95 is the standard delivery charge. It is refunded when the whole order comes back and kept when only a part does. Our warehouse notes say: [what came back].

Kind regards
Priya Shah`,
  4: `Hi Aisha,

I am sorry about the trouble with basket B-10442. Your bank declined the payment, and only your bank can release it. You can ask it to allow the payment, or pay by PayPal or gift card. The basket is kept for 30 days.

I cannot take card details by e-mail. Please do not send them again; the number will be removed from this ticket.

The blue Fellside rucksack is in stock.

Kind regards
Priya Shah`,
  6: `Hi Leo,

Happy birthday! Open the basket in the app, choose Payment, then Add gift card, and type the 16 characters from the back of the card.

The gift card pays first. Anything that is left can be paid by card or PayPal.

Priya`,
};

/** What a model says when it wants to please: promises that nothing in the data supports. */
const hasty: Readonly<Record<number, string>> = {
  1: `Hi Daniel,

I am so sorry, this was entirely our fault. I have refunded your express charge of £7.95, and your parcel will be with you on Tuesday 24 November, guaranteed.

Kind regards
Priya Shah`,
  3: `Hi Tomasz,

You are right, and we will refund the missing £5.95 today. It will be on your card tomorrow.

Kind regards
Priya Shah`,
};

const GENERAL = `Hello,

thank you for your message. I need to look into this before I can answer: [what the order shows].

Kind regards`;

/** Written by hand, and named so. */
const SCRIPTS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  'scripted-demo': careful,
  'scripted-demo-hasty': { ...careful, ...hasty },
};
export const scriptedModels: readonly string[] = Object.keys(SCRIPTS);

/** The draft for the ticket whose subject stands in the data block, word by word. */
export function scripted({ model, words }: Pick<Asked, 'model' | 'words'>): readonly string[] {
  const subject = subjectIn(words);
  const ticket = tickets.find((one) => one.subject === subject);
  const text = SCRIPTS[model]?.[ticket?.id ?? 0] ?? GENERAL;
  return text.match(/\s*\S+\s*$|\s*\S+/g) ?? [];
}

function subjectIn(words: string): string | undefined {
  const block = /<data-([\w-]+)>\n(.*)\n<\/data-\1>/.exec(words)?.[2];
  try {
    return JSON.parse(block ?? '{}').subject;
  } catch {
    return undefined;
  }
}
