import { browser } from 'wxt/browser';
import type { Host } from '#lib/policy/hosts.ts';
import { armTabs } from './arm-tabs.ts';

/** The scripts that stand on every helpdesk page, as the manifest gives them to the installed hosts. */
const SCRIPTS = [
  {
    id: 'guard',
    js: ['content-scripts/adapters.js', 'content-scripts/guard.js'],
    runAt: 'document_start',
    world: 'ISOLATED',
  },
  { id: 'lock', js: ['content-scripts/lock.js'], runAt: 'document_start', world: 'MAIN' },
  { id: 'engine', js: ['content-scripts/engine.js'], runAt: 'document_end', world: 'ISOLATED' },
] as const;

/** Whether the browser lets Discern stand on a host. Rejects where it cannot read the pattern. */
export function isPermitted(pattern: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [pattern] });
}

let queue: Promise<unknown> = Promise.resolve();

/**
 * Brings the registered content scripts in line with the hosts that are switched on and permitted, one call after the
 * other. The browser keeps them over restarts; a host whose permission was taken back is left out.
 */
export function registerHosts(hosts: readonly Host[]): Promise<void> {
  const done = queue.then(() => register(hosts));
  queue = done.catch(() => undefined);
  return done;
}

/** Keeps scripts and open tabs in line with what the browser permits: a person may give or take back a host at any time. */
export function followPermissions(hosts: () => Promise<readonly Host[]>): void {
  const follow = async (): Promise<readonly Host[]> => {
    const all = await hosts();
    await registerHosts(all);
    return all;
  };
  browser.permissions.onAdded.addListener(() => void follow().then(armTabs));
  browser.permissions.onRemoved.addListener(() => void follow());
}

async function register(hosts: readonly Host[]): Promise<void> {
  const matches: string[] = [];
  for (const { pattern } of hosts) {
    // One that cannot be read takes none of the others with it.
    if (await isPermitted(pattern).catch(() => false)) matches.push(pattern);
  }
  await browser.scripting.unregisterContentScripts();
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts(
    SCRIPTS.map(({ id, js, runAt, world }) => ({
      id,
      js: [...js],
      runAt,
      world,
      matches,
      allFrames: true,
      // Frames without an address of their own belong to the page that made them.
      matchOriginAsFallback: world === 'MAIN',
    })),
  );
}
