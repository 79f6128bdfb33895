import './fake-extension.ts';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { listening } from '#tests/helpers/listening.ts';
import { FAILING } from '#tests/policy/overlays.ts';
import { keyPair, signed } from '#tests/policy/signing.ts';
import { served } from './served.ts';

const keys = keyPair();
const policy = { schema: 1, gate: { pause: false } } as const;

type Answering = (request: IncomingMessage, response: ServerResponse) => void;

let url: string;
let answering: Answering;
let asked: IncomingMessage['headers'][] = [];
const origin = listening((request, response) => {
  asked.push(request.headers);
  answering(request, response);
});
beforeAll(() => {
  url = `${origin()}/discern.json`;
});
beforeEach(() => {
  fakeBrowser.reset();
  asked = [];
});

const serve = (text: string, etag = '"1"'): void => {
  answering = (request, response) => {
    const same = request.headers['if-none-match'] === etag;
    response.writeHead(same ? 304 : 200, { etag }).end(same ? undefined : text);
  };
};
const fields = () => ({ url, publicKey: keys.publicKey, refreshMinutes: 60 });
async function typedIn(page = served()) {
  const saved = await page.ask('policy.remote.set', fields());
  if (!saved.ok) throw new Error(JSON.stringify(saved));
  return saved.value;
}

describe('a signed policy at an address', () => {
  test('comes into force, locks what it says, and says where it stands', async () => {
    serve(signed({ policy, sequence: 3, issuedAt: '2026-11-25T08:00:00Z' }, keys));
    const state = await typedIn();
    expect(state.force).toEqual(policy);
    expect(state.locks).toEqual([{ path: 'gate.pause', by: 'url' }]);
    expect(state.remote).toMatchObject({
      url,
      by: 'lead',
      keyBy: 'lead',
      state: 'ok',
      lastGood: { sequence: 3, issuedAt: '2026-11-25T08:00:00Z' },
    });
  });

  test('is not sent again while it has not changed', async () => {
    serve(signed({ policy, sequence: 3 }, keys));
    const page = served();
    await typedIn(page);
    const state = await page.ask('policy.remote.refresh', null);
    expect(asked.map((headers) => headers['if-none-match'])).toEqual([undefined, '"1"']);
    expect(state.remote?.state).toBe('ok');
  });

  test('stays in force after a restart', async () => {
    serve(signed({ policy, sequence: 3 }, keys));
    await typedIn();
    expect((await served().ask('policy.get', null)).force).toEqual(policy);
  });

  test('goes when the lead takes the address away', async () => {
    serve(signed({ policy, sequence: 3 }, keys));
    const page = served();
    await typedIn(page);
    const saved = await page.ask('policy.remote.set', null);
    expect(saved).toMatchObject({ ok: true, value: { force: { schema: 1 }, locks: [] } });
    expect(saved.ok && saved.value.remote).toBeUndefined();
  });
});

describe('the last good policy stays in force, and the reason is said', () => {
  const newer = { policy: { schema: 1 }, sequence: 4 };
  const cases: readonly [string, () => Answering, 'stale' | 'refused', RegExp][] = [
    [
      'tampered',
      () => send(signed(newer, keys).replace('"payload":"', '"payload":"eyJ9')),
      'refused',
      /does not belong/,
    ],
    ['signed with another key', () => send(signed(newer, keyPair())), 'refused', /does not belong/],
    ['unsigned', () => send(JSON.stringify(newer)), 'refused', /not signed/],
    ['older', () => send(signed({ ...newer, sequence: 2 }, keys)), 'refused', /older/],
    [
      'expired',
      () => send(signed({ ...newer, expiresAt: '2026-01-01T00:00:00Z' }, keys)),
      'refused',
      /expired/,
    ],
    ['not JSON', () => send('<html>'), 'refused', /not JSON/],
    [
      'the wrong shape',
      () => send(signed({ ...newer, policy: { schema: 1, gate: { pause: 1 } } }, keys)),
      'refused',
      /gate\.pause/,
    ],
    [
      'a policy whose own tests fail',
      () => send(signed({ ...newer, policy: { schema: 1, custom: [FAILING] } }, keys)),
      'refused',
      /its own tests fail.*“dates”/,
    ],
    [
      'from a newer version',
      () => send(signed({ ...newer, policy: { schema: 2 } }, keys)),
      'refused',
      /schema/,
    ],
    [
      'announced as too large',
      () => (_, response) => void response.writeHead(200, { 'content-length': '20000001' }).write('{'),
      'refused',
      /larger than 20 MB/,
    ],
    ['too large without saying so', () => (_, response) => flood(response), 'refused', /larger than 20 MB/],
    [
      'a forwarding',
      () => (_, response) => void response.writeHead(302, { location: 'https://evil.example/' }).end(),
      'refused',
      /forwards/,
    ],
    ['gone', () => (_, response) => void response.writeHead(404).end(), 'stale', /answered with 404/],
    ['broken off', () => (_, response) => void response.destroy(), 'stale', /cannot be reached/],
  ];
  const send =
    (text: string): Answering =>
    (_, response) =>
      void response.writeHead(200, { etag: '"2"' }).end(text);
  function flood(response: ServerResponse): void {
    response.writeHead(200);
    const piece = Buffer.alloc(1_000_000, ' ');
    const more = (): void => {
      if (!response.destroyed) response.write(piece, more);
    };
    more();
  }

  test.each(cases)('%s', async (_, bad, state, reason) => {
    serve(signed({ policy, sequence: 3 }, keys));
    const page = served();
    await typedIn(page);
    answering = bad();
    const after = await page.ask('policy.remote.refresh', null);
    expect(after.force).toEqual(policy);
    expect(after.remote).toMatchObject({ state, lastGood: { sequence: 3 } });
    expect(after.remote?.reason).toMatch(reason);
    serve(signed({ policy, sequence: 5 }, keys), '"3"');
    expect((await page.ask('policy.remote.refresh', null)).remote).toMatchObject({
      state: 'ok',
      lastGood: { sequence: 5 },
    });
  });

  test('one that expires while it is in force', async () => {
    const soon = new Date(Date.now() + 1_500).toISOString();
    serve(signed({ policy, sequence: 3, expiresAt: soon }, keys));
    const page = served();
    expect((await typedIn(page)).remote?.state).toBe('ok');
    await expect
      .poll(async () => (await page.ask('policy.get', null)).remote?.state, { timeout: 10_000 })
      .toBe('stale');
    const { force, remote } = await page.ask('policy.get', null);
    expect(force).toEqual(policy);
    expect(remote?.reason).toContain('expired');
  }, 20_000);
});

describe('who names the address and the key', () => {
  test('nothing is taken without a key', async () => {
    serve(signed({ policy, sequence: 3 }, keys));
    await fakeBrowser.storage.managed.set({ policyUrl: url });
    const state = await served().ask('policy.remote.refresh', null);
    expect(state).toMatchObject({ force: { schema: 1 }, remote: { state: 'refused', by: 'managed' } });
    expect(state.remote?.reason).toContain('no public key');
    expect(asked).toEqual([]);
    const { ask } = served();
    expect(await ask('policy.remote.set', { ...fields(), publicKey: '' })).toMatchObject({
      ok: false,
      problems: [{ field: 'url' }],
    });
  });

  test.each([
    [{ url: 'http://policies.example.com/' }, 'url'],
    [{ publicKey: '' }, 'publicKey'],
    [{ publicKey: 'MCowBQYDK2Vw' }, 'publicKey'],
    [{ refreshMinutes: 0 }, 'refreshMinutes'],
  ])('%j is refused at its place', async (wrong, field) => {
    const saved = await served().ask('policy.remote.set', { ...fields(), ...wrong });
    expect(saved).toMatchObject({ ok: false, problems: [{ field }] });
    expect(asked).toEqual([]);
  });

  test('a managed address and key win over those typed in, which cannot be changed then', async () => {
    serve(signed({ policy, sequence: 3 }, keys));
    await typedIn();
    const managed = keyPair();
    await fakeBrowser.storage.managed.set({
      policyUrl: url,
      publicKey: managed.publicKey,
      organisation: 'Acme',
    });
    const { ask } = served();
    const state = await ask('policy.remote.refresh', null);
    expect(state.remote).toMatchObject({
      by: 'managed',
      keyBy: 'managed',
      publicKey: managed.publicKey,
      state: 'refused',
    });
    // What the address said before stays in force until something signed with the new key comes.
    expect(state.force).toEqual(policy);
    for (const typed of [null, fields()])
      expect(await ask('policy.remote.set', typed)).toMatchObject({
        ok: false,
        problems: [{ say: expect.stringContaining('Acme') }],
      });
    serve(signed({ policy: { schema: 1, title: 'New' }, sequence: 1 }, managed), '"9"');
    expect((await ask('policy.remote.refresh', null)).force).toEqual({ schema: 1, title: 'New' });
  });

  test('a managed key counts for an address that a lead typed in', async () => {
    const managed = keyPair();
    await fakeBrowser.storage.managed.set({ publicKey: managed.publicKey });
    serve(signed({ policy, sequence: 3 }, keys));
    expect(await served().ask('policy.remote.set', fields())).toMatchObject({
      value: { remote: { state: 'refused' } },
    });
  });
});
