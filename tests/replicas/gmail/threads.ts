import { tickets } from '../zendesk/tickets.ts';

/** The account that is signed in. */
export const OWN = { name: 'Northwind Help', email: 'help@northwind.example' };

export interface Mail {
  id: string;
  from: { name: string; email: string };
  text: string;
}

export interface Thread {
  /** In the address, after `#inbox/`. */
  id: string;
  subject: string;
  mails: Mail[];
}

/** The id of a demo ticket's thread, of the length that Gmail's have; each `round` has threads of its own. */
export const threadId = (ticket: number, round = 0): string => {
  const letters = [...round.toString(26)].map((digit) =>
    String.fromCharCode(65 + Number.parseInt(digit, 26)),
  );
  return `FMfcgzQXJWDlRzbBhPsJkzpHlwNn${letters.join('').padStart(3, 'A')}${String.fromCharCode(64 + ticket)}`;
};

/** The demo's tickets as threads: only what was mailed. */
export function threads(round = 0): Thread[] {
  return tickets.map(({ id, subject, customer, messages }) => ({
    id: threadId(id, round),
    subject,
    mails: messages
      .filter(({ author }) => author === 'customer' || author === 'agent')
      .map(({ author, text }, index) => ({
        id: `msg-f:${round}${id}${index}`,
        from: author === 'customer' ? { name: customer.name, email: customer.email } : OWN,
        text,
      })),
  }));
}
