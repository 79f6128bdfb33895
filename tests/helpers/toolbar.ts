import type { Worker } from 'playwright-core';
import type { Launched } from './browser.ts';

interface Chrome {
  tabs: { query(what: { url: string }): Promise<{ id: number }[]> };
  action: {
    getBadgeText(where: { tabId: number }): Promise<string>;
    getTitle(where: { tabId: number }): Promise<string>;
  };
}

/** Sign and title of the toolbar icon in the first tab under a match pattern, as the browser has them. */
export function toolbarIcon({ worker }: Launched, pattern: string): Promise<readonly string[]> {
  return (worker as Worker).evaluate(async (url) => {
    const { chrome } = globalThis as unknown as { chrome: Chrome };
    const [tab] = await chrome.tabs.query({ url });
    const where = { tabId: tab?.id ?? -1 };
    return [await chrome.action.getBadgeText(where), await chrome.action.getTitle(where)];
  }, pattern);
}
