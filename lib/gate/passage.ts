import type { Conversation, Evidence, EvidenceSpan, Message } from '#lib/core/types.ts';

/** A passage of a source as the panel shows it. All of it is text of others: never HTML. */
export interface PassageView {
  /** Whose words they are: an article, or somebody in the conversation. */
  readonly from: 'article' | Message['author'];
  /** The article's title; empty for the conversation. */
  readonly title: string;
  /** The words that speak for the finding, and what stands right before and after them. */
  readonly words: string;
  readonly before: string;
  readonly after: string;
  /** Only `http` and `https`. */
  readonly url?: string;
  /** UTC ISO 8601: when the article was changed or the message was written. */
  readonly at?: string;
}

/** Characters of the source that are shown to either side. */
const AROUND = 120;
const IN_CONVERSATION = /^(?:system|message):(\d{1,6})$/;

/** Finds what a finding stands on; null where the source is gone or no longer has those characters. */
export function passageOf(
  { source, span }: EvidenceSpan,
  conversation: Conversation,
  knowledge: readonly Evidence[],
): PassageView | null {
  const article = knowledge.find(({ id }) => id === source);
  if (article) {
    const { title, text, url, updatedAt: at } = article;
    const safe = url && /^https?:\/\//i.test(url) ? { url } : {};
    return cut(text, span, { from: 'article', title, ...safe, ...(at ? { at } : {}) });
  }
  const message = conversation.messages[Number(IN_CONVERSATION.exec(source)?.[1] ?? Number.NaN)];
  if (!message) return null;
  const { author, at, text } = message;
  return cut(text, span, { from: author, title: '', ...(at ? { at } : {}) });
}

function cut(
  text: string,
  [start, end]: EvidenceSpan['span'],
  source: Omit<PassageView, 'words' | 'before' | 'after'>,
): PassageView | null {
  if (!(start >= 0 && start < end && end <= text.length)) return null;
  const from = Math.max(0, start - AROUND);
  const to = Math.min(text.length, end + AROUND);
  return {
    ...source,
    words: text.slice(start, end),
    before: `${from > 0 ? '…' : ''}${text.slice(from, start)}`,
    after: `${text.slice(end, to)}${to < text.length ? '…' : ''}`,
  };
}
