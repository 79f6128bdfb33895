import './fake-extension.ts';
import type { ServerResponse } from 'node:http';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { POLICY_CHANGED } from '#lib/messaging/protocol.ts';
import { listening } from '#tests/helpers/listening.ts';
import { keyPair, signed } from '#tests/policy/signing.ts';
import { served } from './served.ts';

const keys = keyPair();
const named = (title: string, sequence = 3) => signed({ policy: { schema: 1, title }, sequence }, keys);

let slow: ServerResponse[] = [];
let asked: string[] = [];
const files = new Map<string, string>();
const origin = listening(({ url = '' }, response) => {
  asked.push(url);
  if (url === '/slow') slow.push(response);
  else response.writeHead(files.has(url) ? 200 : 404).end(files.get(url));
});
beforeEach(() => {
  fakeBrowser.reset();
  asked = [];
  slow = [];
});
const at = (path: string, publicKey = keys.publicKey, refreshMinutes = 60) => ({
  url: `${origin()}${path}`,
  publicKey,
  refreshMinutes,
});

describe('while an address is being asked, it changes', () => {
  test('the new one is asked at once, and what the old one answers is left aside', async () => {
    files.set('/new', named('New'));
    const page = served();
    const first = page.ask('policy.remote.set', at('/slow'));
    await expect.poll(() => slow.length).toBe(1);
    const second = page.ask('policy.remote.set', at('/new'));
    await expect.poll(async () => (await page.settings.remote.read()).value?.url).toContain('/new');
    slow[0]?.writeHead(200).end(named('Old', 9));
    await first;
    const saved = await second;
    expect(asked).toEqual(['/slow', '/new']);
    expect(saved).toMatchObject({ ok: true, value: { force: { title: 'New' }, remote: { state: 'ok' } } });
    expect((await page.settings.remoteGood.read()).value).toMatchObject({ sequence: 3 });
  });

  test('it is forgotten, and nothing of it stays', async () => {
    const page = served();
    const first = page.ask('policy.remote.set', at('/slow'));
    await expect.poll(() => slow.length).toBe(1);
    const second = page.ask('policy.remote.set', null);
    await expect.poll(async () => (await page.settings.remote.read()).value).toBe(null);
    slow[0]?.writeHead(200).end(named('Old'));
    await Promise.all([first, second]);
    expect((await page.settings.remoteGood.read()).value).toBe(null);
  });
});

describe('an address that whoever manages the browser names', () => {
  test('takes neither the key nor the interval that a lead typed for another one', async () => {
    files.set('/lead', named('By the lead'));
    files.set('/managed', named('Signed with the key of the lead', 4));
    await served().ask('policy.remote.set', at('/lead', keys.publicKey, 10_080));
    await fakeBrowser.storage.managed.set({ policyUrl: `${origin()}/managed` });
    const { remote } = await served().ask('policy.remote.refresh', null);
    expect(asked).toEqual(['/lead']);
    expect(remote).toMatchObject({ by: 'managed', state: 'refused', refreshMinutes: 60 });
    expect(remote?.publicKey).toBeUndefined();
  });
});

describe('a key that is written another way', () => {
  test('is the same key: an older copy is refused', async () => {
    files.set('/policy', named('Seven', 7));
    await served().ask('policy.remote.set', at('/policy'));
    files.set('/policy', named('Six', 6));
    const bare = Buffer.from(keys.publicKey, 'base64').subarray(12).toString('base64');
    const pem = `-----BEGIN PUBLIC KEY-----\n${keys.publicKey}\n-----END PUBLIC KEY-----`;
    for (const written of [bare, pem]) {
      const saved = await served().ask('policy.remote.set', at('/policy', written));
      expect(saved).toMatchObject({ value: { force: { title: 'Seven' }, remote: { state: 'refused' } } });
    }
  });
});

describe('what a lead sets or looks up at once', () => {
  const rollout = [{ from: '2100-01-01', severity: 'block' }];
  const staged = { schema: 1, rules: { 'legal/term': { severity: 'info', rollout } } };
  const alarms = async () =>
    Object.fromEntries((await fakeBrowser.alarms.getAll()).map((alarm) => [alarm.name, alarm]));

  test('is told to open pages, and the alarms for it are set, changed and taken away', async () => {
    const told: unknown[] = [];
    Object.assign(fakeBrowser.tabs, {
      query: async () => [{ id: 7 }],
      sendMessage: async (_: number, message: unknown) => void told.push(message),
    });
    files.set('/staged', signed({ policy: staged, sequence: 1 }, keys));
    const page = served();
    await page.ask('policy.remote.set', at('/staged', keys.publicKey, 30));
    expect(told).toEqual([POLICY_CHANGED]);
    expect(await alarms()).toMatchObject({
      'policy-refresh': { periodInMinutes: 30 },
      'policy-stage': { scheduledTime: Date.parse('2100-01-01') },
    });
    await page.ask('policy.remote.refresh', null);
    expect(told).toHaveLength(1);
    files.set('/staged', named('No stages', 2));
    await page.ask('policy.remote.refresh', null);
    expect(told).toHaveLength(2);
    expect(Object.keys(await alarms())).toEqual(['policy-refresh']);
    await page.ask('policy.remote.set', null);
    expect(await alarms()).toEqual({});
  });
});
