// `npm start`: builds the extension, opens the demo helpdesk with it, and, without a display, walks the main job itself.
import { spawnSync } from 'node:child_process';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { BUILD, launch } from '#tests/helpers/browser.ts';
import { deskOf } from '#tests/helpers/desk.ts';
import { ensureBrowser } from '#tests/helpers/ensure-browser.ts';
import { createZendesk } from '#tests/replicas/zendesk/server.ts';
import { chooseModel } from './model.ts';
import { seedKnowledge } from './seed.ts';
import { walk } from './walk.ts';

const ROOT = join(import.meta.dirname, '../..');
const SCREENSHOTS = join(ROOT, '.output/demo');
const say = (line: string): void => console.log(line);

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { headless: { type: 'boolean', default: false }, scripted: { type: 'boolean', default: false } },
  });
  const display = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  const headless = values.headless || !display;
  if (!display && !values.headless) say('No display: the demo walks the main job itself.');
  const started = performance.now();
  build();
  say(`built      .output/chrome-mv3 in ${seconds(started)}`);
  ensureBrowser(say);
  const zendesk = createZendesk();
  const browser = await launch({
    extension: BUILD,
    headless,
    viewport: headless ? { width: 1440, height: 900 } : null,
  });
  try {
    await zendesk.route(browser.context);
    const articles = await seedKnowledge(browser);
    say(`knowledge  ${articles} articles imported through the settings page`);
    const model = await chooseModel(browser, values.scripted);
    say(`drafter    ${model?.title ?? 'approved replies, no key'}`);
    const page = browser.context.pages()[0] ?? (await browser.context.newPage());
    const desk = deskOf({ zendesk, browser: () => browser, page: () => page });
    await desk.open(1);
    say('opened     ticket 1 in the demo helpdesk, with Discern in it');
    if (headless) {
      await rm(SCREENSHOTS, { recursive: true, force: true });
      await mkdir(SCREENSHOTS, { recursive: true });
      await walk(desk, { say, folder: SCREENSHOTS, drafter: model?.title ?? 'no key' });
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
