import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import type { FirefoxPage } from '../firefox.ts';
import { ASK } from './ask.ts';
import type { Isolated } from './content.ts';

const NAME = 'Discern in an isolated world';

/**
 * Builds an extension that runs `content.ts` beside the pages that a pattern matches. Answers with its folder. `addon` is
 * its id in Firefox.
 */
export async function buildIsolated(pattern: string, addon?: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'discern-isolated-'));
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      emptyOutDir: false,
      minify: false,
      lib: {
        entry: join(import.meta.dirname, 'content.ts'),
        formats: ['iife'],
        name: 'content',
        fileName: () => 'content.js',
      },
    },
  });
  const manifest = {
    manifest_version: 3,
    name: NAME,
    version: '1',
    content_scripts: [{ matches: [pattern], js: ['content.js'], run_at: 'document_start' }],
    ...(addon ? { host_permissions: [pattern], browser_specific_settings: { gecko: { id: addon } } } : {}),
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}

/** Calls into the isolated world of the page's document. */
export type Call = <Name extends keyof Isolated>(
  name: Name,
  ...args: Parameters<Isolated[Name]>
) => Promise<Awaited<ReturnType<Isolated[Name]>>>;

/** The same in Firefox, through the page: only values that JSON has come back. */
export function isolatedInFirefox(page: FirefoxPage): Call {
  let count = 0;
  return async (name, ...args) => {
    const id = ++count;
    const detail = JSON.stringify({ id, name, args });
    const answered = await page.evaluate(`new Promise((resolve) => {
      document.addEventListener('${ASK}:${id}', ({ detail }) => resolve(detail), { once: true });
      document.dispatchEvent(new CustomEvent('${ASK}', { detail: ${JSON.stringify(detail)} }));
    })`);
    const { value, error } = JSON.parse(answered);
    if (error) throw new Error(error);
    return value;
  };
}

/** Opens a page and joins the isolated world in it. */
export async function isolatedIn(page: Page): Promise<Call> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  let contextId = 0;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.name === NAME && context.auxData?.frameId === frameTree.frame.id) contextId = context.id;
  });
  await session.send('Runtime.enable');
  return async (name, ...args) => {
    const expression = `isolated.${name}(...${JSON.stringify(args)})`;
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
}
