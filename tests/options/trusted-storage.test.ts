import './fake-extension.ts';
import { expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { closeStorageToPages } from '../../entrypoints/background/trusted-storage.ts';

const storage = fakeBrowser.storage as unknown as Record<string, { setAccessLevel?: unknown }>;

test('every area that can be closed is closed; the others do no harm', async () => {
  const asked: unknown[] = [];
  const close = async (level: unknown) => void asked.push(level);
  Object.assign(storage.local as object, { setAccessLevel: close });
  Object.assign(storage.session as object, { setAccessLevel: close });
  Object.assign(storage.sync as object, { setAccessLevel: undefined });
  Object.assign(storage.managed as object, {
    setAccessLevel: () => Promise.reject(new Error('not supported')),
  });
  expect(await closeStorageToPages()).toEqual(['local', 'session']);
  expect(asked).toEqual([{ accessLevel: 'TRUSTED_CONTEXTS' }, { accessLevel: 'TRUSTED_CONTEXTS' }]);
});
