import { defineBackground } from 'wxt/utils/define-background';
import * as z from 'zod';
import { indexedDbAudit } from '#lib/audit/store.ts';
import { browserStore } from '#lib/knowledge/store.ts';
import { savedReplies } from '#lib/llm/saved-replies.ts';
import { STARTER_LIBRARY } from '#lib/llm/starter-library.ts';
import { serve } from '#lib/messaging/serve.ts';
import { cachedKnowledge } from './cached-knowledge.ts';
import { compose } from './compose.ts';
import { createHandlers, relevantTo } from './handlers.ts';

export default defineBackground(start);

function start(): void {
  // The extension's own rules forbid generated code; zod would otherwise try.
  z.config({ jitless: true });
  const knowledge = cachedKnowledge(browserStore());
  const provider = savedReplies(STARTER_LIBRARY);
  serve(
    createHandlers({
      audit: indexedDbAudit(),
      knowledge,
      async compose(conversation, signal) {
        const query = conversation.messages.map(({ text }) => text).join('\n');
        const articles = relevantTo(await knowledge.list(), `${conversation.subject ?? ''}\n${query}`);
        return compose(provider, conversation, articles, signal);
      },
    }),
  );
}
