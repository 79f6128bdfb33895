import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RT_SERVER } from './install.ts';
import { siteConfig } from './site-config.ts';

/** A Request Tracker of its own, with one ticket, on the loopback interface. */
export interface Rt {
  readonly origin: string;
  readonly agent: { readonly user: string; readonly password: string };
  /** What RT itself stored, as plain text: the correspondence and the comments of a ticket, oldest first. */
  recorded(ticket: number): { type: 'Create' | 'Correspond' | 'Comment'; html: string }[];
  stop(): void;
}

const UP_MS = 60_000;

/** Sets up and starts an instance in a folder of its own. Rejects with RT's own words where it does not come up. */
export async function startRt(editor: 'html' | 'plain' = 'html'): Promise<Rt> {
  const home = mkdtempSync(join(tmpdir(), 'discern-rt-'));
  for (const folder of ['mason', 'session', 'site.d']) mkdirSync(join(home, folder));
  const port = await freePort();
  const config = join(home, 'RT_SiteConfig.pm');
  writeFileSync(config, siteConfig({ home, port, editor }));
  const env = { ...process.env, RT_SITE_CONFIG: config, RT_SITE_CONFIG_DIR: join(home, 'site.d') };
  execFileSync('rt-setup-database-5', ['--action', 'init', '--skip-create'], { env, stdio: 'pipe' });
  execFileSync('perl', [join(import.meta.dirname, 'seed.pl')], { env, stdio: 'pipe' });
  const args = [
    RT_SERVER,
    '--server',
    'Starlet',
    '--host',
    '127.0.0.1',
    '--port',
    `${port}`,
    '--max-workers',
    '3',
  ];
  const child = spawn('perl', args, { cwd: home, env, detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
  const stop = (): void => {
    // Starlet's workers are children of it: the whole group ends.
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGTERM');
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  };
  const origin = `http://127.0.0.1:${port}`;
  try {
    await up(origin, child);
  } catch (error) {
    stop();
    throw error;
  }
  return {
    origin,
    agent: { user: 'priya', password: 'open-sesame-9' },
    recorded: (ticket) =>
      JSON.parse(
        execFileSync('perl', [join(import.meta.dirname, 'recorded.pl'), `${ticket}`], {
          env,
          encoding: 'utf8',
        }),
      ),
    stop,
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}

async function up(origin: string, child: ChildProcess): Promise<void> {
  let words = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    words += chunk.toString();
  });
  const deadline = Date.now() + UP_MS;
  while (Date.now() < deadline && child.exitCode === null) {
    const answered = await fetch(origin).then(
      ({ ok }) => ok,
      () => false,
    );
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Request Tracker did not come up: ${words.slice(-2000)}`);
}
