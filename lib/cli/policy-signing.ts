import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign as signBytes,
} from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { PolicyFile } from '#lib/core/policy-file.ts';
import { selfTest } from '#lib/engine/declarative/self-test.ts';
import { judged, MOST_BYTES, type RemoteDocument } from '#lib/policy/remote.ts';
import { type Envelope, HEADER, readPublicKey } from '#lib/policy/signature.ts';
import type { Surroundings } from './check.ts';
import { codeOf, patternsFor, readPolicyFile } from './policy-input.ts';
import { POLICY_USAGE, UsageError } from './usage.ts';

/** Makes a key pair: the private key into a file, the public one to standard output. */
export async function keygen(args: readonly string[], { write }: Surroundings): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { key: { type: 'string' }, help: { type: 'boolean' } },
  });
  if (values.help) return help(write);
  const file = needed('--key', values.key);
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' });
  // For nobody else to read, and never over a key that is there: what it signed could not be followed up any more.
  saved(file, pem, { mode: 0o600, flag: 'wx' });
  await write(`${publicKey.export({ type: 'spki', format: 'der' }).toString('base64')}\n`);
  return 0;
}

/** Signs a policy file; the signed document goes to a file or to standard output. */
export async function sign(args: readonly string[], { write, rules }: Surroundings): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      expires: { type: 'string' },
      help: { type: 'boolean' },
      key: { type: 'string' },
      output: { type: 'string', default: '-' },
      sequence: { type: 'string' },
    },
  });
  if (values.help) return help(write);
  const file = oneFile(positionals);
  const policy = await readPolicyFile(file, rules);
  const failing = await failingTests(policy);
  if (failing)
    throw new UsageError(`${file} is not signed: ${failing}. \`discern policy test\` says where and why.`);
  const now = Date.now();
  const document: RemoteDocument = {
    policy,
    sequence: sequenceOf(values.sequence ?? String(Math.floor(now / 1000))),
    issuedAt: new Date(now).toISOString(),
    ...(values.expires === undefined ? {} : { expiresAt: momentOf(values.expires, now) }),
  };
  const key = privateKeyOf(needed('--key', values.key));
  const head = base64url(JSON.stringify(HEADER));
  const payload = base64url(JSON.stringify(document));
  const signature = signBytes(null, Buffer.from(`${head}.${payload}`), key).toString('base64url');
  const envelope: Envelope = { protected: head, payload, signature };
  const text = `${JSON.stringify(envelope, null, 2)}\n`;
  if (values.output === '-') await write(text);
  else saved(values.output, text, {});
  return 0;
}

/** Says whether a signed document would be taken, and what it holds. */
export async function verify(args: readonly string[], { write }: Surroundings): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { help: { type: 'boolean' }, key: { type: 'string' } },
  });
  if (values.help) return help(write);
  const file = oneFile(positionals);
  const publicKey = publicKeyOf(needed('--key', values.key));
  const bytes = new Uint8Array(read(file));
  const result = await judged(bytes, { url: file, publicKey }, null, Date.now());
  const say =
    bytes.length > MOST_BYTES
      ? `it is larger than ${MOST_BYTES / 1_000_000} MB`
      : result.ok
        ? await failingTests(result.value.policy)
        : result.say;
  if (!result.ok || say !== undefined) {
    await write(`${file} would be refused: ${say}\n`);
    return 1;
  }
  const { policy, sequence, issuedAt = 'not said', expiresAt = 'never' } = result.value;
  const name = policy.title ?? policy.version ?? 'without a name';
  await write(
    `${file} is good\n  policy    ${name}\n  sequence  ${sequence}\n  issued    ${issuedAt}\n  expires   ${expiresAt}\n`,
  );
  return 0;
}

/** That tests fail which the policy's own rules bring, so that no browser brings it into force; undefined where none does. */
async function failingTests(policy: PolicyFile): Promise<string | undefined> {
  const failed = selfTest(policy.custom ?? [], await patternsFor(policy)).filter(({ ok }) => !ok).length;
  if (failed === 0) return undefined;
  return `${failed} of its own tests ${failed === 1 ? 'fails' : 'fail'}`;
}

async function help(write: Surroundings['write']): Promise<number> {
  await write(POLICY_USAGE);
  return 0;
}

function needed(option: string, value: string | undefined): string {
  if (value === undefined || value === '') throw new UsageError(`${option} is missing\n\n${POLICY_USAGE}`);
  return value;
}

function oneFile(positionals: readonly string[]): string {
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new UsageError(`expected one file\n\n${POLICY_USAGE}`);
  return file;
}

function sequenceOf(text: string): number {
  const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (Number.isSafeInteger(number)) return number;
  throw new UsageError(
    `--sequence ${JSON.stringify(text)}: expected a whole number, higher with every version`,
  );
}

// A number of days from now, or a moment.
function momentOf(text: string, now: number): string {
  const at = /^\d{1,5}$/.test(text) ? now + Number(text) * 86_400_000 : Date.parse(text);
  if (at > now) return new Date(at).toISOString();
  throw new UsageError(
    `--expires ${JSON.stringify(text)}: expected a number of days, or a day to come such as 2027-01-31`,
  );
}

function privateKeyOf(file: string): KeyObject {
  let key: KeyObject;
  try {
    key = createPrivateKey(read(file));
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${file}: expected a private key in PEM, as \`discern policy keygen\` writes it`);
  }
  if (key.asymmetricKeyType === 'ed25519') return key;
  throw new UsageError(`${file}: expected an Ed25519 key, this one is ${key.asymmetricKeyType}`);
}

// The key itself, or a file with the public or the private key.
function publicKeyOf(text: string): string {
  if (readPublicKey(text).ok) return text;
  try {
    const written = read(text);
    if (readPublicKey(written.toString()).ok) return written.toString();
    return createPublicKey(written).export({ type: 'spki', format: 'der' }).toString('base64');
  } catch (error) {
    if (error instanceof UsageError && !/^[\w./\\-]+\.\w+$/.test(text))
      throw new UsageError('--key: expected an Ed25519 public key in base64, or a file with the key');
    throw error instanceof UsageError ? error : new UsageError(`${text}: expected a key in PEM`);
  }
}

function read(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new UsageError(`cannot read ${file}: ${codeOf(error)}`);
  }
}

function saved(file: string, text: string | Buffer, options: { mode?: number; flag?: string }): void {
  try {
    writeFileSync(file, text, options);
  } catch (error) {
    throw new UsageError(`cannot write ${file}: ${codeOf(error)}`);
  }
}

const base64url = (text: string): string => Buffer.from(text).toString('base64url');
