import './fake-extension.ts';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { served } from './served.ts';

/** As Chromium does, which reads a number at the end of a host as an IPv4 address. */
const BROKEN = 'https://1.2.3.999/*';
let registered: readonly string[];

beforeEach(() => {
  fakeBrowser.reset();
  registered = [];
  Object.assign(fakeBrowser.permissions, {
    contains: async ({ origins }: { origins: readonly string[] }) => {
      if (origins.includes(BROKEN)) throw new Error(`Invalid value for origin pattern ${BROKEN}`);
      return true;
    },
  });
  Object.assign(fakeBrowser.scripting, {
    unregisterContentScripts: async () => {
      registered = [];
    },
    registerContentScripts: async ([{ matches }]: [{ matches: readonly string[] }]) => {
      registered = matches;
    },
  });
});

const host = (pattern: string) => ({ pattern, adapter: 'generic' });
const set = (pattern: string) => served().ask('hosts.set', host(pattern));
const listed = async () => (await served().ask('hosts.list', null)).hosts.map(({ pattern }) => pattern);

test('a host that the browser cannot read is refused, and not kept', async () => {
  await set('https://a.example/*');
  await expect(set(BROKEN)).rejects.toThrow('The browser cannot read the address https://1.2.3.999/*.');
  expect(await listed()).toEqual(['https://a.example/*']);
});

test('one that was kept before takes none of the others with it', async () => {
  await fakeBrowser.storage.local.set({ hosts: [host(BROKEN), host('https://a.example/*')] });
  await set('https://b.example/*');
  expect(registered).toEqual(['https://a.example/*', 'https://b.example/*']);
});
