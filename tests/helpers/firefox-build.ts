import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ADDON } from './firefox.ts';

const ROOT = join(import.meta.dirname, '../..');

/** The build for Firefox, with the server's host in the place of Zendesk's: Firefox routes no name to a test. */
export async function buildForLoopback(): Promise<string> {
  const wxt = join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  // A test runner sets another environment, and JSX would be compiled for a React that is not in the bundle.
  const env = { ...process.env, NODE_ENV: 'production' };
  const args = [wxt, 'build', '-b', 'firefox', '--mv3'];
  const built = spawnSync(process.execPath, args, { cwd: ROOT, env, encoding: 'utf8' });
  if (built.status !== 0) throw new Error(built.stderr);
  const folder = await mkdtemp(join(tmpdir(), 'discern-build-'));
  await cp(join(ROOT, '.output/firefox-mv3'), folder, { recursive: true });
  const scripts = (await readdir(join(folder, 'content-scripts'))).map((name) => `content-scripts/${name}`);
  for (const name of ['manifest.json', 'background.js', ...scripts]) {
    const source = await readFile(join(folder, name), 'utf8');
    await writeFile(join(folder, name), source.replaceAll('https://*.zendesk.com/', 'http://127.0.0.1/'));
  }
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8'));
  manifest.browser_specific_settings = { gecko: { ...manifest.browser_specific_settings?.gecko, id: ADDON } };
  await writeFile(path, JSON.stringify(manifest));
  return folder;
}
