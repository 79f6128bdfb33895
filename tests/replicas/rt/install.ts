import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Where the Debian package keeps Request Tracker 5. */
export const RT_SERVER = '/usr/share/request-tracker5/libexec/rt-server';
const PACKAGES = [
  'request-tracker5',
  'rt5-standalone',
  'rt5-db-sqlite',
  'dbconfig-no-thanks',
  'msmtp-mta',
  'w3m',
];
/** Answers to the package's questions: no database server, no cron jobs, no changes to its own files. */
const ANSWERS = ['dbconfig-install', 'install-cronjobs', 'handle-siteconfig-permissions']
  .map((question) => `request-tracker5 request-tracker5/${question} boolean false\n`)
  .join('');

/**
 * Installs Request Tracker 5 from Debian where that is possible. Answers with null, or with the reason why it is not
 * there. Never rejects.
 */
export async function ensureRt(): Promise<string | null> {
  if (existsSync(RT_SERVER)) return null;
  if (!existsSync('/usr/bin/apt-get'))
    return 'Request Tracker 5 comes from Debian, and there is no apt-get here';
  if (process.getuid?.() !== 0) return 'installing the Debian package request-tracker5 takes root';
  spawnSync('debconf-set-selections', { input: ANSWERS });
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', ...PACKAGES],
  ]) {
    const error = await aptGet(args);
    if (error) return `apt-get ${args[0]} failed: ${error}`;
  }
  return existsSync(RT_SERVER) ? null : 'the Debian package request-tracker5 holds no rt-server';
}

function aptGet(args: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    // RUNLEVEL=1 keeps the packages from starting services of their own.
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
    const child = spawn('apt-get', ['-o', 'DPkg::Lock::Timeout=300', ...args], {
      env,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let errors = '';
    child.stderr.on('data', (chunk: Buffer) => {
      errors += chunk.toString();
    });
    child.on('error', (error) => resolve(error.message));
    child.on('close', (code) =>
      resolve(code === 0 ? '' : errors.trim().split('\n').at(-1) || `exit code ${code}`),
    );
  });
}
