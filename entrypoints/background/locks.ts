import { browser } from 'wxt/browser';
import type { LockNames } from '#lib/messaging/protocol.ts';
import type { Sender } from '#lib/messaging/serve.ts';

/*
 * A lock outlives the guard it was opened to: after an update of the extension it still stands around every request of the
 * page. So that the next guard can speak to it, the names of its channel are kept here, where no page can read them; what
 * is kept for the session only would not outlive the update either.
 */
const PREFIX = 'lock:';
const LATE_LOCK = '/late-lock.js' as NonNullable<
  Parameters<typeof browser.scripting.executeScript>[0]['files']
>[number];
const NAMES = /^([\d-]{20,200}),([\d-]{20,200})$/;

interface Kept extends LockNames {
  /** Id of the document, where the browser tells it: a tab goes on to other pages. */
  readonly page?: string;
}

/** Keeps the names of the lock that stands in the page that tells them. */
export async function keepLock(names: LockNames, sender: Sender): Promise<void> {
  const key = keyOf(sender);
  const { documentId } = sender;
  const kept: Kept = { ...names, ...(documentId === undefined ? {} : { page: documentId }) };
  if (key !== null) await browser.storage.local.set({ [key]: kept });
}

/** The names of the lock that stands in the page that asks; null where none is known. */
export async function knownLock(sender: Sender): Promise<LockNames | null> {
  const key = keyOf(sender);
  if (key === null) return null;
  const { [key]: kept } = (await browser.storage.local.get(key)) as Record<string, Kept | undefined>;
  return kept && kept.page === sender.documentId ? { up: kept.up, down: kept.down } : null;
}

/** Puts a lock into the page that asks, and keeps its names; null where the browser does not let it in. */
export async function putLock(sender: Sender): Promise<LockNames | null> {
  const { tab, frameId = 0 } = sender;
  if (tab?.id === undefined) return null;
  const [answer] = await browser.scripting.executeScript({
    target: { tabId: tab.id, frameIds: [frameId] },
    world: 'MAIN',
    files: [LATE_LOCK],
    injectImmediately: true,
  });
  const [, up, down] = NAMES.exec(String(answer?.result)) ?? [];
  if (up === undefined || down === undefined) return null;
  await keepLock({ up, down }, sender);
  return { up, down };
}

/** Forgets the locks of tabs that are closed, and at the browser's start, when tabs are numbered anew, all of them. */
export function forgetLocks(): void {
  const forget = async (prefix: string): Promise<void> => {
    const keys = Object.keys(await browser.storage.local.get(null));
    await browser.storage.local.remove(keys.filter((key) => key.startsWith(prefix)));
  };
  browser.tabs.onRemoved.addListener((tabId) => void forget(`${PREFIX}${tabId}:`));
  browser.runtime.onStartup.addListener(() => void forget(PREFIX));
}

function keyOf({ tab, frameId = 0 }: Sender): `${typeof PREFIX}${string}` | null {
  return tab?.id === undefined ? null : `${PREFIX}${tab.id}:${frameId}`;
}
