import { defineBackground } from 'wxt/utils/define-background';
import * as z from 'zod';
import { indexedDbAudit } from '#lib/audit/store.ts';
import { browserStore } from '#lib/knowledge/store.ts';
import { serve } from '#lib/messaging/serve.ts';
import { createHandlers } from './handlers.ts';

export default defineBackground(() => {
  // The extension's own rules forbid generated code; zod would otherwise try.
  z.config({ jitless: true });
  const knowledge = browserStore();
  serve(
    createHandlers({
      audit: indexedDbAudit(),
      knowledge,
      compose: () => Promise.resolve({ ok: false, reason: 'todo' }),
    }),
  );
});
