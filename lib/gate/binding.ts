import type { Conversation, Draft } from '#lib/core/types.ts';

/**
 * Everything an approval stands for, as one string: text, visibility and channel, recipients, conversation, newest
 * customer message, policy version. Two bindings are equal only if all of these are. It is compared whole rather than
 * hashed, so nothing can collide; it stays in the page's memory and is never stored.
 */
export type Binding = string & { readonly brand: 'binding' };

/** Binds an approval to exactly what would be sent now. */
export function bindingOf(draft: Draft, conversation: Conversation, policyVersion: string): Binding {
  const customerTurns = conversation.messages.filter(({ author }) => author === 'customer');
  const newest = customerTurns.at(-1);
  return JSON.stringify([
    draft.text,
    draft.visibility,
    draft.channel ?? '',
    [...draft.to].sort(),
    conversation.helpdesk,
    conversation.id,
    [customerTurns.length, newest?.at ?? '', newest?.text ?? ''],
    policyVersion,
  ]) as Binding;
}
