import { existsSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { BUILD, type Launched, launch } from '#tests/helpers/browser.ts';
import { nextFrames } from '#tests/helpers/desk.ts';
import { switchOn } from '#tests/helpers/hosts.ts';
import { createUnknownDesk, UNKNOWN_ORIGIN } from '#tests/replicas/unknown/server.ts';

const RISKY = 'We guarantee a new shade by Friday.';
const CLEAN = 'Thank you for the photo. Which colour would you like?';
const desk = createUnknownDesk();
let browser: Launched;
let page: Page;

beforeAll(async () => {
  if (!existsSync(BUILD)) throw new Error(`No build in ${BUILD}: run \`npm run build\` first.`);
  browser = await launch({ extension: BUILD });
  await desk.route(browser.context);
  await switchOn(browser, `${UNKNOWN_ORIGIN}/*`, 'generic');
});
afterAll(() => browser?.close());
beforeEach(async () => {
  desk.reset();
  page = await browser.context.newPage();
  page.setDefaultTimeout(8000);
});
afterEach(() => page.close());

const badge = () => page.locator('discern-badge button');
const panel = () => page.locator('discern-panel .panel');

/** Opens a ticket and writes with real keys. */
async function write(kind: string, text: string): Promise<void> {
  await page.goto(`${UNKNOWN_ORIGIN}/w/case/4711?kind=${kind}`);
  await page.locator('discern-badge button:not(.busy)').waitFor();
  if (kind === 'frame') await page.frameLocator('iframe').locator('body').click();
  else await page.locator('.z-pad').click();
  await page.keyboard.type(text);
  await nextFrames(page);
}
const go = (): Promise<void> => page.locator('.b77').click();
const PATHS: readonly (readonly [kind: string, path: string, send: () => Promise<void>])[] = [
  ['form', 'the button of a form', go],
  ['chat', 'Enter', () => page.keyboard.press('Enter')],
  ['frame', 'Ctrl+Enter in the frame', () => page.keyboard.press('Control+Enter')],
  ['odd', 'a button that says nothing of sending', go],
];

test.each(PATHS)(
  '%s: a clean reply passes, a risky one is held until it is approved, by %s',
  async (kind, _, send) => {
    await write(kind, CLEAN);
    await send();
    await expect.poll(() => desk.said.map(({ text }) => text)).toEqual([CLEAN]);
    await write(kind, RISKY);
    await send();
    await panel().getByText('This reply was held before it was sent.').waitFor();
    expect(desk.said).toHaveLength(1);
    await panel().getByRole('button', { name: 'Keep…' }).first().click();
    await panel().getByLabel('Why is this right to send?').fill('The shade is in stock.');
    await panel().getByRole('button', { name: 'Keep with this reason' }).click();
    await panel()
      .getByRole('button', { name: /^(Approve & send|Send)/ })
      .click();
    await expect.poll(() => desk.said.map(({ text }) => text)).toEqual([CLEAN, RISKY]);
  },
);

test('what was found by guess is said, and how surely', async () => {
  await write('chat', CLEAN);
  await expect
    .poll(() => badge().getAttribute('title'))
    .toMatch(/Reading by guess: composer sure, conversation \w+, send button sure\./);
});

test('a composer that goes out of sight is missed', async () => {
  await write('chat', CLEAN);
  await page.evaluate(() => document.querySelector('.z-pad')?.remove());
  await badge().getByText('Not protected: composer').waitFor({ timeout: 2000 });
});
