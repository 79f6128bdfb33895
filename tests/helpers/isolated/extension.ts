import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import type { Isolated } from './content.ts';

const NAME = 'Discern in an isolated world';

/** Builds an extension that runs `content.ts` beside the pages that a pattern matches. Answers with its folder. */
export async function buildIsolated(pattern: string): Promise<string> {
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
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}

/** Calls into the isolated world of the page's document. */
export type Call = <Name extends keyof Isolated>(
  name: Name,
  ...args: Parameters<Isolated[Name]>
) => Promise<Awaited<ReturnType<Isolated[Name]>>>;

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
