import { createHash, generateKeyPairSync, randomUUID } from 'node:crypto';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { BUILD } from './browser.ts';

/** Where Chromium on Linux reads what an administrator sets (Debian's and Ubuntu's packages alike). */
const FOLDER = '/etc/chromium/policies/managed';

/** Why managed policy cannot be tested here; undefined where it can. */
export function withoutManagedPolicy(): string | undefined {
  if (process.platform !== 'linux') return `managed policy is written to ${FOLDER}, which is for Linux`;
  const standing = [FOLDER, dirname(FOLDER), dirname(dirname(FOLDER)), '/etc'].find(existsSync) ?? '/';
  try {
    accessSync(standing, constants.W_OK);
    return undefined;
  } catch {
    return `${standing} is not writable: run the test as root, or let it be written`;
  }
}

/** The id that Chromium gives an extension: the first 16 bytes of the SHA-256 of its public key, in the letters a to p. */
export function extensionIdOf(key: Buffer): string {
  const hash = createHash('sha256').update(key).digest('hex').slice(0, 32);
  return [...hash].map((digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)]).join('');
}

/** A copy of the production build under an id of its own, so that no other browser sees the policy that is for it. */
export interface OwnBuild {
  readonly folder: string;
  readonly id: string;
  remove(): Promise<void>;
}

/** Copies the build and gives it a new key. */
export async function ownBuild(): Promise<OwnBuild> {
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const key = publicKey.export({ type: 'spki', format: 'der' });
  const folder = await mkdtemp(join(tmpdir(), 'discern-managed-'));
  await cp(BUILD, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8')) as object;
  await writeFile(path, JSON.stringify({ ...manifest, key: key.toString('base64') }));
  return { folder, id: extensionIdOf(key), remove: () => rm(folder, { recursive: true, force: true }) };
}

/** The managed policy for one extension in the file that this test owns. */
export interface ManagedPolicy {
  set(values: Readonly<Record<string, unknown>>): void;
  /** Takes it away, and the folders that were made for it. */
  remove(): void;
}

/** Managed policy for an extension, in a file with a name that nobody else has. It is also removed when the process ends. */
export function managedPolicy(id: string): ManagedPolicy {
  const made = [FOLDER, dirname(FOLDER)].filter((folder) => !existsSync(folder));
  const file = join(FOLDER, `discern-test-${randomUUID()}.json`);
  const remove = (): void => {
    process.removeListener('exit', remove);
    rmSync(file, { force: true });
    for (const folder of made) if (existsSync(folder) && readdirSync(folder).length === 0) rmdirSync(folder);
  };
  process.once('exit', remove);
  return {
    set(values) {
      mkdirSync(FOLDER, { recursive: true });
      writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [id]: values } } }));
    },
    remove,
  };
}
