import { browser } from 'wxt/browser';

const AREAS = ['local', 'session', 'sync', 'managed'] as const;
type Area = (typeof AREAS)[number];

/**
 * Closes the extension's storage to content scripts: only its own pages and the background may read it. Gives the areas
 * that the browser closed; one that cannot (Firefox knows no access levels, managed storage is not always changeable) is
 * left out. Call it first in the background. Never rejects.
 */
export async function closeStorageToPages(): Promise<readonly Area[]> {
  const closed = await Promise.all(
    AREAS.map(async (name): Promise<readonly Area[]> => {
      try {
        const area = browser.storage[name];
        if (typeof area?.setAccessLevel !== 'function') return [];
        await area.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
        return [name];
      } catch {
        return [];
      }
    }),
  );
  return closed.flat();
}
