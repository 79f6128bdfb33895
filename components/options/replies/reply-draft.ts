import type { ReplyFields } from '#lib/messaging/settings.ts';

/** A reply while it is edited: lists as lines, choices as words. */
export interface ReplyDraft {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly asks: string;
  readonly when: NonNullable<ReplyFields['when']> | 'any';
  readonly channel: NonNullable<ReplyFields['channel']> | 'any';
  readonly needsArticle: boolean;
}

/** Opens a reply for editing; without one, a new one. */
export function draftOf(reply: ReplyFields | undefined): ReplyDraft {
  return {
    id: reply?.id ?? crypto.randomUUID(),
    title: reply?.title ?? '',
    text: reply?.text ?? 'Hello {{customer.firstName}},\n\n\n\nBest regards,\n{{agent.name}}',
    asks: reply?.asks.join('\n') ?? '',
    when: reply?.when ?? 'any',
    channel: reply?.channel ?? 'any',
    needsArticle: reply?.needsArticle ?? false,
  };
}

/** The reply as it is saved. */
export function replyOf({ id, title, text, asks, when, channel, needsArticle }: ReplyDraft): ReplyFields {
  const phrasings = asks.split('\n').map((ask) => ask.trim());
  return {
    id,
    title,
    text,
    asks: phrasings.filter(Boolean),
    ...(when === 'any' ? {} : { when }),
    ...(channel === 'any' ? {} : { channel }),
    ...(needsArticle ? { needsArticle } : {}),
  };
}
