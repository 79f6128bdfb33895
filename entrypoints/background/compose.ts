import type { Conversation, Evidence } from '#lib/core/types.ts';
import type { Provider } from '#lib/llm/provider.ts';
import type { DraftAnswer } from '#lib/messaging/protocol.ts';

/** Asks a provider for a whole draft. What goes wrong comes back as a reason for the agent. */
export async function compose(
  provider: Provider,
  conversation: Conversation,
  knowledge: readonly Evidence[],
  signal: AbortSignal,
): Promise<DraftAnswer> {
  let text = '';
  for await (const part of provider.stream({ conversation, knowledge }, signal)) {
    if (part.kind === 'text') text += part.text;
    else if (part.kind === 'none') return { ok: false, reason: part.say };
    else return { ok: true, text, source: part.reply?.title ?? provider.title, blanks: part.blanks };
  }
  return { ok: false, reason: 'Drafting took too long and was stopped.' };
}
