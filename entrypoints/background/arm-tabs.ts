import { browser } from 'wxt/browser';
import { INSTALLED, INTERCOM } from '#lib/helpdesk/matches.ts';

type Files = NonNullable<Parameters<typeof browser.scripting.executeScript>[0]['files']>;
interface Named {
  readonly pattern: string;
}

const ENGINE = '/content-scripts/engine.js';
const GUARD = '/content-scripts/guard.js';
const WITH_ADAPTERS: Files = ['/content-scripts/adapters.js', GUARD, ENGINE];

/**
 * Puts guard and engine into helpdesk tabs that were open before this version ran, so that nobody has to reload them. The
 * guard of the version before gives way to the new one; where one of this version stands already, nothing happens. The
 * guard asks for a lock 2 where none stands.
 */
export async function rearmTabs(hosts: readonly Named[]): Promise<void> {
  await Promise.all([
    arm(
      INSTALLED.filter((pattern) => !INTERCOM.includes(pattern)),
      [GUARD, ENGINE],
    ),
    arm(INTERCOM, WITH_ADAPTERS),
    armTabs(hosts),
  ]);
}

/** The same for the open tabs of hosts that were switched on or permitted just now. */
export async function armTabs(hosts: readonly Named[]): Promise<void> {
  // A pattern that the browser cannot read has no tabs, and takes none from the others.
  await Promise.all(hosts.map(({ pattern }) => arm([pattern], WITH_ADAPTERS).catch(() => undefined)));
}

async function arm(url: readonly string[], files: Files): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...url] });
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
