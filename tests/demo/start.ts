// `npm start`: builds the extension, opens the demo helpdesk with it, and, without a display, walks the main job itself.
import { spawnSync } from 'node:child_process';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserContext, Page } from 'playwright-core';
import { BUILD, type Launched, launch } from '#tests/helpers/browser.ts';
import { deskOf } from '#tests/helpers/desk.ts';
import { ensureBrowser } from '#tests/helpers/ensure-browser.ts';
import { inboxOf } from '#tests/helpers/inbox.ts';
import { createIntercom } from '#tests/replicas/intercom/server.ts';
import { createZendesk } from '#tests/replicas/zendesk/server.ts';
import { chooseModel } from './model.ts';
import { seedKnowledge } from './seed.ts';
import { type WalkOptions, walk } from './walk.ts';
import { walkIntercom } from './walk-intercom.ts';

const ROOT = join(import.meta.dirname, '../..');
const SCREENSHOTS = join(ROOT, '.output/demo');
const say = (line: string): void => console.log(line);

/** A helpdesk that can be shown. */
interface Demo {
  route(context: BrowserContext): Promise<void>;
  /** Opens the first ticket. */
  open(): Promise<void>;
  walk(options: WalkOptions): Promise<void>;
}

const DEMOS: Readonly<Record<string, (browser: Launched, page: () => Page) => Demo>> = {
  zendesk(browser, page) {
    const zendesk = createZendesk();
    const desk = deskOf({ zendesk, browser: () => browser, page });
    return { route: zendesk.route, open: () => desk.open(1), walk: (options) => walk(desk, options) };
  },
  intercom(browser, page) {
    const intercom = createIntercom();
    const desk = inboxOf({ intercom, browser: () => browser, page });
    return {
      route: intercom.route,
      open: () => desk.open(1),
      walk: (options) => walkIntercom(desk, options),
    };
  },
};

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { headless: { type: 'boolean', default: false }, scripted: { type: 'boolean', default: false } },
  });
  const [name = 'zendesk'] = positionals;
  const make = Object.hasOwn(DEMOS, name) ? DEMOS[name] : undefined;
  if (!make) throw new Error(`There is no demo "${name}". Choose one of: ${Object.keys(DEMOS).join(', ')}.`);
  const display = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  const headless = values.headless || !display;
  if (!display && !values.headless) say('No display: the demo walks the main job itself.');
  const started = performance.now();
  build();
  say(`built      .output/chrome-mv3 in ${seconds(started)}`);
  ensureBrowser(say);
  const browser = await launch({
    extension: BUILD,
    headless,
    viewport: headless ? { width: 1440, height: 900 } : null,
  });
  try {
    const page = browser.context.pages()[0] ?? (await browser.context.newPage());
    const demo = make(browser, () => page);
    await demo.route(browser.context);
    const articles = await seedKnowledge(browser);
    say(`knowledge  ${articles} articles imported through the settings page`);
    const model = await chooseModel(browser, values.scripted);
    say(`drafter    ${model?.title ?? 'approved replies, no key'}`);
    await demo.open();
    say(`opened     ticket 1 in the replica of ${name}, with Discern in it`);
    if (headless) {
      await rm(SCREENSHOTS, { recursive: true, force: true });
      await mkdir(SCREENSHOTS, { recursive: true });
      await demo.walk({ say, folder: SCREENSHOTS, drafter: model?.title ?? 'no key' });
      await model?.close();
      say(`done       in ${seconds(started)}; screenshots in .output/demo/`);
    } else {
      say(
        'Draft a reply with the button in the corner, change it, try to send it. Close the browser to end.',
      );
      await new Promise((resolve) => browser.context.once('close', resolve));
    }
  } finally {
    await browser.close();
  }
}

function build(): void {
  const wxt = join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  const run = spawnSync(process.execPath, [wxt, 'build'], { cwd: ROOT, encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`The build failed:\n${run.stdout}${run.stderr}`);
}

const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`;

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
