import { browser } from 'wxt/browser';
import { t } from '#lib/i18n/t.ts';
import { ICON_CLICKED, type TabState } from '#lib/messaging/protocol.ts';

/** A sign and a colour for each state; the sign alone tells them apart. */
const SIGNS: Readonly<Record<TabState['state'], readonly [sign: string, colour: string]>> = {
  idle: ['', '#475467'],
  absent: ['·', '#475467'],
  doubt: ['?', '#b54708'],
  looking: ['…', '#475467'],
  loading: ['…', '#475467'],
  protected: ['✓', '#067647'],
  reading: ['–', '#475467'],
  paused: ['II', '#b54708'],
  outdated: ['!', '#b42318'],
  unprotected: ['!', '#b42318'],
};

/** Shows on the toolbar icon of a tab where Discern stands in it. The browser forgets it when the tab loads anew. */
export async function showState(tabId: number, { state, missing }: TabState): Promise<void> {
  const [text, color] = SIGNS[state];
  const title = t(`toolbar.${state}`, { missing: missing.join(', ') });
  await browser.action.setBadgeText({ tabId, text });
  await browser.action.setBadgeBackgroundColor({ tabId, color });
  await browser.action.setTitle({ tabId, title });
}

/** A click on the icon opens the panel of the tab, or the settings where Discern does not stand. */
export function openOnClick(): void {
  browser.action.onClicked.addListener(({ id }) => {
    const asked = id === undefined ? Promise.reject() : browser.tabs.sendMessage(id, ICON_CLICKED);
    asked.catch(() => browser.runtime.openOptionsPage());
  });
}
