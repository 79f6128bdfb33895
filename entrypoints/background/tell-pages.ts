import { browser } from 'wxt/browser';
import { POLICY_CHANGED } from '#lib/messaging/protocol.ts';

/** Tells every helpdesk page that another policy is in force, so that it asks for it. Never rejects. */
export async function tellPages(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async ({ id }) => {
      // Most tabs are no helpdesk and do not listen.
      if (id !== undefined) await browser.tabs.sendMessage(id, POLICY_CHANGED).catch(() => undefined);
    }),
  );
}
