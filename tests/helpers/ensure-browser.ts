import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser } from './browser.ts';
import { findFirefox } from './firefox.ts';

const MANUAL = `No Chromium was found. Do one of these, then run the command again:
  Debian, Ubuntu   sudo apt-get install chromium
  macOS            brew install --cask chromium
  Windows          winget install Hibbiki.Chromium
  anywhere         npx @puppeteer/browsers install chrome@stable   (Chrome for Testing; then set DISCERN_BROWSER to its path)
Google Chrome itself no longer loads unpacked extensions from the command line. To use Discern in it by hand:
  npm run build, open chrome://extensions, switch on "Developer mode", "Load unpacked", choose .output/chrome-mv3`;

/**
 * The path of a browser that can load the extension. On Debian as root it installs the package `chromium` if there is
 * none. Throws with what to install otherwise.
 */
export function ensureBrowser(say: (line: string) => void): string {
  const found = findBrowser();
  if (found) return found;
  const chosen = process.env.DISCERN_BROWSER;
  if (chosen) throw new Error(`DISCERN_BROWSER is set to ${chosen}, but there is no such file.`);
  if (install('chromium', say)) {
    const installed = findBrowser();
    if (installed) return installed;
  }
  throw new Error(MANUAL);
}

/** Installs Firefox where that is possible and none is found; the tests that need it say so if there is still none. */
export function ensureFirefox(say: (line: string) => void): void {
  if (!findFirefox()) install('firefox-esr', say);
}

/** Installs a Debian package. False where that is not possible here. */
function install(name: string, say: (line: string) => void): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  say(`Installing the Debian package "${name}" …`);
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', name]]) {
    const run = spawnSync('apt-get', args, {
      encoding: 'utf8',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (run.status !== 0) say(run.stderr || `apt-get ${args[0]} failed`);
  }
  return true;
}
