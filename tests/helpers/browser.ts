import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Worker } from 'playwright-core';

/** The production build for Chromium, as `npm run build` leaves it. */
export const BUILD = join(import.meta.dirname, '../../.output/chrome-mv3');

export interface LaunchOptions {
  /** Folder of an unpacked extension. */
  extension?: string;
  headless?: boolean;
  /** `null` follows the window's size. */
  viewport?: { width: number; height: number } | null;
  colorScheme?: 'light' | 'dark';
  /** A profile folder that is kept; without it, a temporary one that is removed on close. */
  profile?: string;
}

export interface Launched {
  context: BrowserContext;
  extensionId?: string;
  /** The extension's service worker as it was at the start; the browser may stop it and start another. */
  worker?: Worker;
  close(): Promise<void>;
}

const names = ['chromium', 'chromium-browser', 'ungoogled-chromium', 'chrome-for-testing'];

function candidates(): string[] {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name + suffix)));
  if (process.platform === 'darwin') {
    const apps = [
      'Chromium.app/Contents/MacOS/Chromium',
      'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    ];
    return [
      ...['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
        apps.map((app) => join(folder, app)),
      ),
      ...onPath,
    ];
  }
  if (process.platform === 'win32') {
    const roots = [
      process.env.LOCALAPPDATA,
      process.env.PROGRAMFILES,
      process.env['PROGRAMFILES(X86)'],
    ].filter((root) => root !== undefined);
    const apps = ['Chromium\\Application\\chrome.exe', 'Google\\Chrome for Testing\\Application\\chrome.exe'];
    return [...roots.flatMap((root) => apps.map((app) => join(root, app))), ...onPath];
  }
  return [
    ...onPath,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
    '/opt/chrome-for-testing/chrome',
  ];
}

/**
 * The path of a Chromium that can load an unpacked extension: `DISCERN_BROWSER` if it is set, else the first one found in the usual places.
 * Branded Google Chrome is left out on purpose: since version 137 it ignores `--load-extension`.
 */
export function findBrowser(): string | undefined {
  const chosen = process.env.DISCERN_BROWSER;
  if (chosen) return existsSync(chosen) ? chosen : undefined;
  return candidates().find((path) => existsSync(path));
}

async function workerOf(context: BrowserContext): Promise<Worker> {
  const isOurs = (worker: Worker) => worker.url().startsWith('chrome-extension://');
  return (
    context.serviceWorkers().find(isOurs) ??
    context.waitForEvent('serviceworker', { predicate: isOurs, timeout: 15_000 })
  );
}

async function hasWorker(extension: string): Promise<boolean> {
  const manifest = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8'));
  return manifest.background?.service_worker !== undefined;
}

/**
 * Starts Chromium with a profile of its own and, if asked, one unpacked extension. No name resolves in it except 127.0.0.1,
 * so a request that a test forgot to route can never reach a real site.
 */
export async function launch(options: LaunchOptions = {}): Promise<Launched> {
  const executablePath = findBrowser();
  if (!executablePath)
    throw new Error(
      'No Chromium found. Install Chromium or Chrome for Testing, or set DISCERN_BROWSER to its path.',
    );
  const extension = options.extension === undefined ? undefined : resolve(options.extension);
  if (extension !== undefined && !existsSync(join(extension, 'manifest.json')))
    throw new Error(`No extension in ${extension}: run \`npm run build\` first.`);
  const expectsWorker = extension !== undefined && (await hasWorker(extension));
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'discern-browser-')));
  const discard = async () => {
    if (options.profile === undefined) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  let context: BrowserContext | undefined;
  try {
    context = await chromium.launchPersistentContext(profile, {
      executablePath,
      headless: options.headless ?? true,
      viewport: options.viewport === undefined ? { width: 1440, height: 900 } : options.viewport,
      ...(options.colorScheme && { colorScheme: options.colorScheme }),
      ignoreDefaultArgs: ['--disable-extensions'],
      chromiumSandbox: process.getuid?.() !== 0,
      args: [
        '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
        ...(options.viewport === null ? ['--window-size=1440,1000'] : []),
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        ...(extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []),
      ],
    });
    const worker = expectsWorker ? await workerOf(context) : undefined;
    const started = context;
    return {
      context,
      ...(worker && { worker, extensionId: new URL(worker.url()).host }),
      async close() {
        await started.close();
        await discard();
      },
    };
  } catch (error) {
    await context?.close();
    await discard();
    throw error;
  }
}
