import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { findFirefox, withoutFirefox } from './firefox.ts';

/** The file beside Firefox in which an administrator sets its policies, on every platform but for macOS' bundle. */
function policiesFile(): string {
  return join(dirname(realpathSync(findFirefox() ?? '')), 'distribution', 'policies.json');
}

/** Why Firefox's policies cannot be tested here; undefined where they can. */
export function withoutFirefoxPolicies(): string | undefined {
  const reason = withoutFirefox();
  if (reason) return reason;
  const file = policiesFile();
  if (existsSync(file)) return `${file} is there already`;
  const standing = existsSync(dirname(file)) ? dirname(file) : dirname(dirname(file));
  try {
    accessSync(standing, constants.W_OK);
    return undefined;
  } catch {
    return `${standing} is not writable`;
  }
}

/** Manages one extension in every Firefox that starts from now on. Gives the way back, which also runs when the process ends. */
export function manageFirefox(id: string, values: Readonly<Record<string, unknown>>): () => void {
  const file = policiesFile();
  const made = !existsSync(dirname(file));
  if (made) mkdirSync(dirname(file));
  // Never over a file of somebody else.
  writeFileSync(file, JSON.stringify({ policies: { '3rdparty': { Extensions: { [id]: values } } } }), {
    flag: 'wx',
  });
  const remove = (): void => {
    process.removeListener('exit', remove);
    rmSync(file, { force: true });
    if (made && readdirSync(dirname(file)).length === 0) rmdirSync(dirname(file));
  };
  process.once('exit', remove);
  return remove;
}
