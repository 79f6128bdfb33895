import type { Page } from 'playwright-core';
import type { browser } from 'wxt/browser';
import type { Kind, Protocol } from '#lib/messaging/protocol.ts';

/** Asks the background. Rejects with its reason where it refuses. */
export type Ask = <K extends Kind>(kind: K, input: Protocol[K]['in']) => Promise<Protocol[K]['out']>;

/** Asks as any page of the extension can; `page` gives one that is open. */
export function askFrom(page: () => Page): Ask {
  return (kind, input) =>
    page().evaluate(
      async (question) => {
        const { runtime } = (globalThis as unknown as { chrome: typeof browser }).chrome;
        const answer = await runtime.sendMessage(question);
        if (!answer.ok) throw new Error(answer.error);
        return answer.value;
      },
      { kind, input },
    );
}
