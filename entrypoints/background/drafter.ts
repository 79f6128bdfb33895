import { openaiCompatible } from '#lib/llm/openai-compatible.ts';
import type { Provider } from '#lib/llm/provider.ts';
import { savedReplies } from '#lib/llm/saved-replies.ts';
import type { SavedReply } from '#lib/llm/saved-reply.ts';
import { STARTER_LIBRARY } from '#lib/llm/starter-library.ts';
import { permitted } from './permitted.ts';
import type { PolicyInForce } from './policy-in-force.ts';
import { againstDrafter } from './provider-limits.ts';
import { keyFor, type Settings } from './settings.ts';

/** Gives the drafter that the settings name at this moment. Settings that cannot be read fall back to the replies. */
export function drafterOf(settings: Settings, policy: PolicyInForce): () => Promise<Provider> {
  let library: readonly SavedReply[] | undefined;
  let replies: Provider | undefined;
  return async () => {
    const { value: chosen } = await settings.provider.read();
    const inForce = await policy.read();
    const against = againstDrafter(chosen, inForce);
    if (against) return refusing(against.say);
    if (chosen.kind === 'openai-compatible') {
      return openaiCompatible(chosen, await keyFor(settings, chosen.baseUrl), {
        permitted,
        mask: inForce.file.providers?.mask ?? 'secrets',
      });
    }
    const { value: own } = await settings.replies.read();
    const current = own ?? STARTER_LIBRARY;
    // Reading a library takes longer than drafting from it.
    if (!replies || current !== library) replies = savedReplies(current);
    library = current;
    return replies;
  };
}

/** A drafter that only says why there is none. */
function refusing(say: string): Provider {
  return {
    id: 'refused',
    title: '',
    async *stream() {
      yield { kind: 'none', because: 'refused', say: `${say} Choose another drafter in Discern’s options.` };
    },
  };
}
