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
  /** From the script's text to an engine. */
  readonly build: number;
  /** The first review: of a ticket that is opened, nothing written yet. */
  readonly opening: number;
  /** The longest step of the warm-up that follows while the page is idle; 0 without it. */
  readonly step: number;
  /** The first review of a text. */
  readonly firstCheck: number;
  /** What is held after it. */
  readonly heap: number;
}

const PAGES = 9;

/** Loads the built engine into fresh renderers of a Chromium, without and with its warm-up, or says why it cannot. */
export async function cold(): Promise<Readonly<Record<'cold' | 'warm', Cold>> | string> {
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
  const all: Record<'cold' | 'warm', Cold[]> = { cold: [], warm: [] };
  for (let page = 0; page < PAGES; page++) {
    all.cold.push(await once(executablePath, source, input, false));
    all.warm.push(await once(executablePath, source, input, true));
  }
  return { cold: middle(all.cold), warm: middle(all.warm) };
}

function middle(all: readonly Cold[]): Cold {
  const of = (name: keyof Cold): number => median(all.map((one) => one[name]).toSorted((a, b) => a - b));
  return {
    build: of('build'),
    opening: of('opening'),
    step: of('step'),
    firstCheck: of('firstCheck'),
    heap: of('heap'),
  };
}

async function once(
  executablePath: string,
  source: string,
  input: ReviewInput,
  warms: boolean,
): Promise<Cold> {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    const session = await page.context().newCDPSession(page);
    const used = async (): Promise<number> => {
      await session.send('HeapProfiler.collectGarbage');
      return (await session.send('Runtime.getHeapUsage')).usedSize;
    };
    const before = await used();
    const times = await page.evaluate(timesIn, [source, input, warms] as const);
    return { ...times, heap: (await used()) - before };
  } finally {
    await browser.close();
  }
}

// Runs in the page.
async function timesIn([script, given, warms]: readonly [string, ReviewInput, boolean]): Promise<
  Omit<Cold, 'heap'>
> {
  const steps: (() => void)[] = [];
  Object.assign(globalThis, {
    // What the script asks of the extension's world before it starts.
    chrome: { runtime: { id: 'bench', getManifest: () => ({}) } },
    // The steps wait here until they are asked for, so that none is left to chance.
    requestIdleCallback: (step: () => void) => steps.push(step),
  });
  const timed = (run: () => unknown): number => {
    const start = performance.now();
    run();
    return performance.now() - start;
  };
  const build = timed(() => new Function(script)());
  const engine = (globalThis as unknown as Record<symbol, Engine>)[Symbol.for('discern.engine')];
  const opening = timed(() => engine?.review({ ...given, draft: { ...given.draft, text: '' } }));
  let step = 0;
  for (let next = steps.shift(); warms && next; next = steps.shift()) step = Math.max(step, timed(next));
  const firstCheck = timed(() => engine?.review(given));
  return { build, opening, step, firstCheck };
}
