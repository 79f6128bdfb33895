import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Engine } from '#lib/engine/port.ts';
import type { ReviewInput } from '#lib/engine/review.ts';
import { DEFAULT_POLICY } from '#lib/policy/defaults.ts';
import { BUILD, findBrowser } from '#tests/helpers/browser.ts';
import { median } from './measure.ts';
import { CONVERSATION, draftOf, KNOWLEDGE, MEDIAN, replies } from './texts.ts';

/** The engine's own script in a page that has never seen it. Milliseconds, bytes. */
export interface Cold {
  readonly build: number;
  readonly firstCheck: number;
  readonly heap: number;
}

const PAGES = 9;

/** Loads the built engine into fresh renderers of a Chromium, or says why it cannot. */
export async function cold(): Promise<Cold | string> {
  const file = join(BUILD, 'content-scripts/engine.js');
  const executablePath = findBrowser();
  if (!existsSync(file)) return 'nothing is built; run `npm run build` first';
  if (!executablePath) return 'no Chromium was found';
  const source = readFileSync(file, 'utf8');
  const [text = ''] = replies(MEDIAN);
  const input: ReviewInput = {
    draft: draftOf(text),
    conversation: CONVERSATION,
    knowledge: KNOWLEDGE,
    policy: DEFAULT_POLICY,
  };
  const all: Cold[] = [];
  for (let page = 0; page < PAGES; page++) all.push(await once(executablePath, source, input));
  const middle = (of: (one: Cold) => number): number => median(all.map(of).toSorted((a, b) => a - b));
  return {
    build: middle(({ build }) => build),
    firstCheck: middle(({ firstCheck }) => firstCheck),
    heap: middle(({ heap }) => heap),
  };
}

async function once(executablePath: string, source: string, input: ReviewInput): Promise<Cold> {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    const session = await page.context().newCDPSession(page);
    const used = async (): Promise<number> => {
      await session.send('HeapProfiler.collectGarbage');
      return (await session.send('Runtime.getHeapUsage')).usedSize;
    };
    const before = await used();
    const { build, firstCheck } = await page.evaluate(
      ([script, given]) => {
        // What the script asks of the extension's world before it starts.
        Object.assign(globalThis, { chrome: { runtime: { id: 'bench', getManifest: () => ({}) } } });
        const start = performance.now();
        new Function(script)();
        const built = performance.now();
        const engine = (globalThis as unknown as Record<symbol, Engine>)[Symbol.for('discern.engine')];
        engine?.review(given);
        return { build: built - start, firstCheck: performance.now() - built };
      },
      [source, input] as const,
    );
    return { build, firstCheck, heap: (await used()) - before };
  } finally {
    await browser.close();
  }
}
