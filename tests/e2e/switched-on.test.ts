import { afterAll, beforeAll, expect, test } from 'vitest';
import { BUILD, type Launched, launch } from '#tests/helpers/browser.ts';
import { switchOn } from '#tests/helpers/hosts.ts';
import { createUnknownDesk, UNKNOWN_ORIGIN } from '#tests/replicas/unknown/server.ts';

const desk = createUnknownDesk();
let browser: Launched;

beforeAll(async () => {
  browser = await launch({ extension: BUILD });
  await desk.route(browser.context);
});
afterAll(() => browser?.close());

test('a ticket that is open when its host is switched on is guarded without a reload, with both locks', async () => {
  const page = await browser.context.newPage();
  await page.goto(`${UNKNOWN_ORIGIN}/w/case/4711?kind=chat`);
  await page.locator('.z-pad').click();
  await page.keyboard.type('We guarantee ');
  expect(await page.locator('discern-badge').count()).toBe(0);
  await switchOn(browser, `${UNKNOWN_ORIGIN}/*`, 'generic');
  await page.locator('discern-badge button:not(.busy)').waitFor();
  expect((await page.locator('.z-pad').textContent())?.trim()).toBe('We guarantee');
  await page.locator('.z-pad').click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('a new shade by Friday.');
  await page.keyboard.press('Enter');
  await page.locator('discern-panel').getByText('This reply was held before it was sent.').waitFor();
  expect(desk.said).toEqual([]);
  await expect
    .poll(() => page.locator('discern-badge button').getAttribute('title'))
    .not.toMatch(/second lock/);
});
