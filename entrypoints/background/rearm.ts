import { browser } from 'wxt/browser';
import { INSTALLED, INTERCOM } from '#lib/helpdesk/matches.ts';

type Files = NonNullable<Parameters<typeof browser.scripting.executeScript>[0]['files']>;

/**
 * Puts guard and engine into helpdesk tabs that were open before this version ran, so that nobody has to reload them. The
 * guard of the version before gives way to the new one; where one of this version stands already, nothing happens. Lock 2
 * must be there before the page's own code, so it comes with the next load.
 */
export async function rearmTabs(hosts: readonly { readonly pattern: string }[]): Promise<void> {
  await Promise.all([
    rearm(
      INSTALLED.filter((pattern) => !INTERCOM.includes(pattern)),
      ['/content-scripts/guard.js', '/content-scripts/engine.js'],
    ),
    rearm(
      [...INTERCOM, ...hosts.map(({ pattern }) => pattern)],
      ['/content-scripts/adapters.js', '/content-scripts/guard.js', '/content-scripts/engine.js'],
    ),
  ]);
}

async function rearm(url: string[], files: Files): Promise<void> {
  const tabs = url.length > 0 ? await browser.tabs.query({ url }) : [];
  await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : inject(id, files))));
}

async function inject(tabId: number, files: Files): Promise<void> {
  try {
    await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      files,
      injectImmediately: true,
    });
  } catch {
    // A tab that sleeps, closes or shows an error page gets its scripts when it loads; an open one says "reload".
  }
}
