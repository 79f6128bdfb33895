import { browser } from 'wxt/browser';
import { INSTALLED } from '#lib/helpdesk/matches.ts';

/**
 * Puts guard and engine into helpdesk tabs that were open before this version ran, so that nobody has to reload them. The
 * guard of the version before gives way to the new one; where one of this version stands already, nothing happens. Lock 2
 * must be there before the page's own code, so it comes with the next load.
 */
export async function rearmTabs(hosts: readonly { readonly pattern: string }[]): Promise<void> {
  const url = [...INSTALLED, ...hosts.map(({ pattern }) => pattern)];
  const tabs = await browser.tabs.query({ url });
  await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : rearm(id))));
}

async function rearm(tabId: number): Promise<void> {
  const files = ['/content-scripts/guard.js', '/content-scripts/engine.js'] as const;
  try {
    await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      files: [...files],
      injectImmediately: true,
    });
  } catch {
    // A tab that sleeps, closes or shows an error page gets its scripts when it loads; an open one says "reload".
  }
}
