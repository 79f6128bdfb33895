import type { Conversation, Message } from '#lib/core/types.ts';

/** Two clocks of one helpdesk may round differently. Milliseconds. */
const SAME_MOMENT_MS = 1000;
/** Letters and digits by which two readings of one message are known to be the same. */
const BEGINNING = 24;

/**
 * The page's conversation, completed by a better source. The page is the base, since it is what is true now: everything
 * it shows stays, and what only it knows (events, a message that has just come) is kept in its place in time. Where the
 * two have nothing in common, or the other source knows less than the page shows, the page alone counts.
 */
export function completed(shown: Conversation, fetched: Conversation): Conversation {
  const known = (message: Message): boolean => fetched.messages.some((other) => isSame(message, other));
  const common = shown.messages.some(known);
  if (shown.messages.length > 0 && !common) return shown;
  const messages = [...fetched.messages, ...shown.messages.filter((message) => !known(message))];
  if (messages.length < shown.messages.length) return shown;
  const named = messages.find(({ author, name }) => author === 'customer' && name)?.name;
  return {
    ...shown,
    customer: shown.customer.name || !named ? shown.customer : { name: named },
    messages: messages.toSorted(byTime),
  };
}

const byTime = (a: Message, b: Message): number => (a.at && b.at ? Date.parse(a.at) - Date.parse(b.at) : 0);

function isSame(a: Message, b: Message): boolean {
  if (a.at && b.at && Math.abs(Date.parse(a.at) - Date.parse(b.at)) > SAME_MOMENT_MS) return false;
  return beginning(a) === beginning(b);
}

const beginning = ({ text }: Message): string =>
  (text.match(/[\p{L}\p{N}]/gu) ?? []).slice(0, BEGINNING).join('').toLowerCase();
