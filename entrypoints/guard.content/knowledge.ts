import type { Conversation, Evidence } from '#lib/core/types.ts';
import { ask } from '#lib/messaging/ask.ts';

/** The articles that may answer a conversation. Without any the rules are stricter, so a failure is safe: none. */
export async function knowledgeFor({ subject = '', messages }: Conversation): Promise<readonly Evidence[]> {
  const asked = messages.filter(({ author }) => author === 'customer').map(({ text }) => text);
  const query = [subject, ...asked.slice(-3)].join('\n');
  return ask('knowledge.relevant', { query }).catch(() => []);
}
