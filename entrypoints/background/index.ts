import { defineBackground } from 'wxt/utils/define-background';
import * as z from 'zod';
import { indexedDbAudit } from '#lib/audit/store.ts';
import type { Conversation, Evidence } from '#lib/core/types.ts';
import { browserStore } from '#lib/knowledge/store.ts';
import { savedReplies } from '#lib/llm/saved-replies.ts';
import { STARTER_LIBRARY } from '#lib/llm/starter-library.ts';
import { serve } from '#lib/messaging/serve.ts';
import { cachedKnowledge } from './cached-knowledge.ts';
import { compose } from './compose.ts';
import { serveDrafts } from './draft-stream.ts';
import { createHandlers, relevantTo } from './handlers.ts';

export default defineBackground(start);

function start(): void {
  // The extension's own rules forbid generated code; zod would otherwise try.
  z.config({ jitless: true });
  const knowledge = cachedKnowledge(browserStore());
  const provider = savedReplies(STARTER_LIBRARY);
  const articles = async ({ subject = '', messages }: Conversation): Promise<readonly Evidence[]> =>
    relevantTo(await knowledge.list(), [subject, ...messages.map(({ text }) => text)].join('\n'));
  const handlers = createHandlers({
    audit: indexedDbAudit(),
    knowledge,
    compose: async (conversation, signal) =>
      compose(provider, conversation, await articles(conversation), signal),
  });
  serve(handlers);
  serveDrafts({ parse: handlers['draft.compose'].parse, provider: async () => provider, articles });
}
