import { createPrivateKey } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { policy } from '#lib/cli/policy.ts';
import { UsageError } from '#lib/cli/usage.ts';
import type { CustomRule } from '#lib/core/policy-file.ts';
import { judged } from '#lib/policy/remote.ts';
import { RULES } from '#lib/rules/index.ts';
import { FAILING } from '#tests/policy/overlays.ts';
import { signed } from '#tests/policy/signing.ts';
import { discern, temporaryFile } from './command.ts';

const POLICY = JSON.stringify({ schema: 1, title: 'Winter', rules: { 'legal/term': { severity: 'block' } } });
function newKey(): string {
  const folder = mkdtempSync(join(tmpdir(), 'discern-key-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return join(folder, 'key.pem');
}

test('a lead makes a key, signs, and checks; the browser’s own check takes it', async () => {
  const key = newKey();
  const made = await discern(['policy', 'keygen', '--key', key]);
  expect(made).toMatchObject({ code: 0, err: '' });
  if (process.platform !== 'win32') expect(statSync(key).mode & 0o777).toBe(0o600);
  const publicKey = made.out.trim();

  const file = temporaryFile('policy.json', POLICY);
  const { code, out } = await discern([
    'policy',
    'sign',
    file,
    '--key',
    key,
    '--sequence',
    '7',
    '--expires',
    '30',
  ]);
  expect(code).toBe(0);
  const read = await judged(new TextEncoder().encode(out), { url: 'x', publicKey }, null, Date.now());
  expect(read).toMatchObject({ ok: true, value: { sequence: 7, policy: JSON.parse(POLICY) } });

  const signed = temporaryFile('signed.json', out);
  for (const how of [publicKey, temporaryFile('key.pub', made.out), key]) {
    const verified = await discern(['policy', 'verify', signed, '--key', how]);
    expect(verified).toMatchObject({
      code: 0,
      out: expect.stringMatching(/is good[\s\S]*Winter[\s\S]*sequence {2}7/),
    });
  }
  const tampered = temporaryFile('tampered.json', out.replace('"payload": "', '"payload": "eyJ9'));
  expect(await discern(['policy', 'verify', tampered, '--key', publicKey])).toMatchObject({
    code: 1,
    out: expect.stringContaining('would be refused'),
  });
}, 60_000);

test('a later signature has a higher sequence by itself, and a key is never written over', async () => {
  const key = newKey();
  await discern(['policy', 'keygen', '--key', key]);
  const before = readFileSync(key, 'utf8');
  expect(await discern(['policy', 'keygen', '--key', key])).toMatchObject({
    code: 2,
    err: expect.stringContaining('EEXIST'),
  });
  expect(readFileSync(key, 'utf8')).toBe(before);
  const { out } = await discern(['policy', 'sign', temporaryFile('p.json', POLICY), '--key', key]);
  const { payload } = JSON.parse(out) as { payload: string };
  const { sequence } = JSON.parse(Buffer.from(payload, 'base64url').toString()) as { sequence: number };
  expect(Math.abs(sequence - Date.now() / 1000)).toBeLessThan(600);
}, 60_000);

test('what every browser would refuse for its own tests is not signed, and not called good', async () => {
  const failing = { schema: 1, custom: [FAILING] };
  const file = temporaryFile('failing.json', JSON.stringify(failing));
  const key = newKey();
  const publicKey = (await discern(['policy', 'keygen', '--key', key])).out.trim();
  expect(await discern(['policy', 'sign', file, '--key', key])).toMatchObject({
    code: 2,
    out: '',
    err: expect.stringContaining('1 of its own tests fails'),
  });
  const envelope = (policy: object): string =>
    signed({ policy, sequence: 1 }, { privateKey: createPrivateKey(readFileSync(key)) });
  const { kind: _, phrases: __, reads, ...rest } = FAILING as Extract<CustomRule, { kind: 'phrase' }>;
  const behind = { ...rest, reads, kind: 'pattern', pattern: '(?<=a)b' };
  for (const policy of [failing, { schema: 1, custom: [behind] }]) {
    const signedFile = temporaryFile('signed.json', envelope(policy));
    expect(await discern(['policy', 'verify', signedFile, '--key', publicKey])).toMatchObject({
      code: 1,
      out: expect.stringMatching(/would be refused: .*own tests fail/),
    });
  }
  const large = temporaryFile('large.json', envelope({ schema: 1 }).padEnd(20_000_001));
  expect(await discern(['policy', 'verify', large, '--key', publicKey])).toMatchObject({
    code: 1,
    out: expect.stringContaining('larger than 20 MB'),
  });
}, 60_000);

test.each<[string, readonly string[], string]>([
  ['nothing to do', [], 'nothing to do'],
  ['an unknown command', ['sing'], 'unknown command'],
  ['no file', ['sign', '--key', 'k.pem'], 'expected one file'],
  ['no key', ['sign', 'POLICY'], '--key is missing'],
  ['a key that is not there', ['sign', 'POLICY', '--key', 'none.pem'], 'cannot read none.pem: ENOENT'],
  ['a key that is none', ['sign', 'POLICY', '--key', 'POLICY'], 'expected a private key'],
  ['a sequence that is no number', ['sign', 'POLICY', '--key', 'k.pem', '--sequence', '1.5'], 'whole number'],
  ['a day that is past', ['sign', 'POLICY', '--key', 'k.pem', '--expires', '2020-01-01'], 'a day to come'],
  ['a wrong policy', ['sign', 'WRONG', '--key', 'k.pem'], 'gate.pause'],
  ['a public key that is none', ['verify', 'POLICY', '--key', 'abc'], 'public key'],
])('%s is a wrong use, said at its place', async (_, args, say) => {
  const files: Record<string, string> = {
    POLICY: temporaryFile('policy.json', POLICY),
    WRONG: temporaryFile('wrong.json', '{"schema":1,"gate":{"pause":7}}'),
  };
  const stdin = (async function* () {})();
  const around = { rules: RULES, write: async () => {}, colour: false, version: '0', stdin };
  const problem = await policy(
    args.map((one) => files[one] ?? one),
    around,
  ).catch((error: unknown) => error);
  expect(problem).toBeInstanceOf(UsageError);
  expect((problem as Error).message).toContain(say);
});
