import { describe, expect, test } from 'vitest';
import { checkPolicyUrl, judged, type RemoteGood } from '#lib/policy/remote.ts';
import { fromBase64, readPublicKey, toBase64Url } from '#lib/policy/signature.ts';
import { keyPair, signed } from './signing.ts';

const NOW = Date.parse('2026-11-26T08:00:00Z');
const URL_ = 'https://policies.example.com/discern.json';
const keys = keyPair();
const others = keyPair();
const policy = { schema: 1, gate: { pause: false } };
const bytes = (text: string) => new TextEncoder().encode(text);
const judge = (text: string, before: RemoteGood | null = null, publicKey = keys.publicKey) =>
  judged(bytes(text), { url: URL_, publicKey }, before, NOW);
async function good(sequence: number, pair = keys): Promise<RemoteGood> {
  const read = await judge(signed({ policy, sequence }, pair), null, pair.publicKey);
  if (!read.ok) throw new Error(read.say);
  return read.value;
}

test('a signed document is taken, with what it says of itself', async () => {
  const about = { sequence: 7, issuedAt: '2026-11-25T08:00:00Z', expiresAt: '2027-01-01T00:00:00Z' };
  expect(await judge(signed({ policy, ...about }, keys))).toEqual({
    ok: true,
    value: {
      policy,
      ...about,
      url: URL_,
      publicKey: keys.publicKey,
      at: '2026-11-26T08:00:00.000Z',
      digest: expect.stringMatching(/^[0-9a-f]{64}$/),
    },
  });
});

test('the public key may be raw, SPKI, PEM, base64 or base64url', async () => {
  const spki = Buffer.from(keys.publicKey, 'base64');
  const raw = spki.subarray(12);
  const pem = `-----BEGIN PUBLIC KEY-----\n${keys.publicKey}\n-----END PUBLIC KEY-----\n`;
  const document = signed({ policy, sequence: 1 }, keys);
  for (const form of [
    keys.publicKey,
    raw.toString('base64'),
    raw.toString('base64url'),
    pem,
    ` ${keys.publicKey}\n`,
  ])
    expect(await judge(document, null, form)).toMatchObject({ ok: true });
});

describe('refused', () => {
  const document = { policy, sequence: 7 };
  const envelope = JSON.parse(signed(document, keys)) as Record<string, string>;
  const changed = Buffer.from(JSON.stringify({ ...document, policy: { schema: 1 } })).toString('base64url');
  test.each<[string, string, string]>([
    ['not JSON', '<html>', 'not JSON'],
    ['not UTF-8', '{"a":"\ud800"}', 'not signed'],
    ['a policy without a signature', JSON.stringify(policy), 'not signed'],
    ['a document without a signature', JSON.stringify(document), 'not signed'],
    ['null', 'null', 'not signed'],
    ['a changed payload', JSON.stringify({ ...envelope, payload: changed }), 'does not belong'],
    ['a changed header', JSON.stringify({ ...envelope, protected: `${envelope.protected}A` }), 'header'],
    [
      'a cut signature',
      JSON.stringify({ ...envelope, signature: envelope.signature?.slice(4) }),
      'does not belong',
    ],
    ['an empty signature', JSON.stringify({ ...envelope, signature: '' }), 'does not belong'],
    ['another key', signed(document, others), 'does not belong'],
    ['no algorithm', signed(document, keys, { alg: 'none', typ: 'discern-policy+json' }), 'header'],
    ['a signature for another purpose', signed(document, keys, { alg: 'EdDSA', typ: 'JWT' }), 'header'],
    [
      'a header that asks for more',
      signed(document, keys, { alg: 'EdDSA', typ: 'discern-policy+json', crit: ['x'] }),
      'header',
    ],
    ['a payload that is not JSON', signed('policy', keys), 'not JSON'],
    ['no sequence', signed({ policy }, keys), 'sequence'],
    ['a sequence that is no number', signed({ policy, sequence: '7' }, keys), 'sequence'],
    [
      'a wrong policy',
      signed({ policy: { schema: 1, gate: { pause: 'no' } }, sequence: 7 }, keys),
      'gate.pause',
    ],
    ['a newer schema', signed({ policy: { schema: 2 }, sequence: 7 }, keys), 'schema'],
    ['an unknown key', signed({ policy, sequence: 7, sequnce: 8 }, keys), 'sequnce'],
    ['expired', signed({ policy, sequence: 7, expiresAt: '2026-11-26T07:59:59Z' }, keys), 'expired'],
  ])('%s', async (_, text, say) => {
    expect(await judge(text)).toEqual({ ok: false, say: expect.stringContaining(say) });
  });

  test('any bit of payload or signature that is flipped', async () => {
    const text = signed(document, keys);
    const { protected: head, payload, signature } = JSON.parse(text) as Record<string, string>;
    for (const [name, value] of [
      ['payload', payload],
      ['signature', signature],
    ] as const) {
      const raw = fromBase64(value ?? '') as Uint8Array;
      for (let at = 0; at < raw.length; at += 5) {
        const flipped = raw.slice();
        flipped[at] = (flipped[at] ?? 0) ^ (1 << (at % 8));
        const tampered = { protected: head, payload, signature, [name]: toBase64Url(flipped) };
        expect((await judge(JSON.stringify(tampered))).ok, `${name} ${at}`).toBe(false);
      }
    }
  });

  test('no key at all, or one that is none', async () => {
    expect(await judge(signed(document, keys), null, '')).toMatchObject({ ok: false });
    expect(readPublicKey(Buffer.alloc(31).toString('base64'))).toMatchObject({ ok: false });
  });
});

describe('the order of documents', () => {
  test('an older one is refused, a newer one is taken', async () => {
    const before = await good(7);
    expect(await judge(signed({ policy, sequence: 6 }, keys), before)).toMatchObject({
      ok: false,
      say: expect.stringContaining('older'),
    });
    expect(await judge(signed({ policy, sequence: 8 }, keys), before)).toMatchObject({ ok: true });
  });

  test('the same one again keeps the moment when it was first taken', async () => {
    const before = { ...(await good(7)), at: '2026-11-01T00:00:00.000Z' };
    expect(await judge(signed({ policy, sequence: 7 }, keys), before)).toMatchObject({
      ok: true,
      value: before,
    });
  });

  test('another policy under the same number is refused', async () => {
    const second = signed({ policy: { schema: 1 }, sequence: 7 }, keys);
    expect(await judge(second, await good(7))).toMatchObject({
      ok: false,
      say: expect.stringContaining('higher'),
    });
  });

  test('another key begins another order', async () => {
    const first = signed({ policy, sequence: 1 }, others);
    expect(await judge(first, await good(7), others.publicKey)).toMatchObject({ ok: true });
  });
});

test.each([
  ['https://policies.example.com/d.json?v=1', true],
  ['http://127.0.0.1:8080/d.json', true],
  ['http://localhost/d.json', true],
  ['http://policies.example.com/d.json', false],
  ['https://me@policies.example.com/', false],
  ['https://policies.example.com/#a', false],
  ['javascript:alert(1)', false],
  ['', false],
])('%s as an address: %s', (url, ok) => {
  expect(checkPolicyUrl(url).ok).toBe(ok);
});
