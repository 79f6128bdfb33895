import type { Conversation } from '#lib/core/types.ts';

/** What the customer wrote, newest first, as far back as a draft looks. */
export interface Turns {
  /** Customer messages that no human agent has answered, newest first. */
  readonly open: readonly string[];
  readonly earlier: readonly string[];
  /** Without "Re:"; absent where the helpdesk made it up. */
  readonly subject?: string;
  /** When the newest customer message was written. */
  readonly at?: string;
}

const MAX_TURNS = 6;
const MAX_LENGTH = 4000;
const PREFIX = /^(?:\s*(?:re|fwd?|aw|wg)\s*:\s*)+/i;
const MADE_UP =
  /^(?:conversation|chat|message|ticket|call) (?:with|from|#?\d)|^\(?(?:no|without) subject\)?$/i;

/** Reads the customer's side of a conversation. */
export function turnsOf({ messages, subject }: Conversation): Turns {
  const lastAgent = messages.findLastIndex(({ author }) => author === 'agent');
  const said = messages
    .flatMap((message, index) =>
      message.author === 'customer' && message.text.trim() ? [{ ...message, open: index > lastAgent }] : [],
    )
    .reverse()
    .slice(0, MAX_TURNS);
  const text = (one: { text: string }) => one.text.slice(0, MAX_LENGTH);
  const bare = subject?.replace(PREFIX, '').trim() ?? '';
  const at = said[0]?.at;
  return {
    open: said.filter(({ open }) => open).map(text),
    earlier: said.filter(({ open }) => !open).map(text),
    ...(bare && !MADE_UP.test(bare) ? { subject: bare } : {}),
    ...(at ? { at } : {}),
  };
}
