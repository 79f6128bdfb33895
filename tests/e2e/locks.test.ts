import { rm } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { copyWithout } from '#tests/fuzz/copies.ts';
import { BUILD, type Launched, launch } from '#tests/helpers/browser.ts';
import { deskOf } from '#tests/helpers/desk.ts';
import { createZendesk } from '#tests/replicas/zendesk/server.ts';

const CLEAN = 'Thank you for the photo. Which size would you like instead?';
// Lock 1 shows a reply as held, lock 2 says what happened.
const HELD = {
  'lock 1': '.held, :text("This reply was held before it was sent.")',
  'lock 2': '[data-kind="network"]',
};

// Lock 2 has it harder here: it is not told which addresses send.
const WITHOUT = {
  'lock 1': { first: false, second: true, addresses: false },
  'lock 2': { first: true, second: false, addresses: true },
} as const;

describe.each(['lock 1', 'lock 2'] as const)('with %s alone', (locks) => {
  let folder: string;
  let browser: Launched;
  let page: Page;
  const zendesk = createZendesk();
  const desk = deskOf({ zendesk, page: () => page, browser: () => browser });
  beforeAll(async () => {
    folder = await copyWithout(BUILD, WITHOUT[locks]);
    browser = await launch({ extension: folder });
    await zendesk.route(browser.context);
  });
  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });
  beforeEach(async () => {
    zendesk.reset();
    page = await browser.context.newPage();
  });
  afterEach(() => page.close());

  const draft = async (): Promise<void> => {
    await desk.badge.click();
    await desk.panel.getByRole('button', { name: 'Draft a reply' }).click();
    await desk.panel.locator('.notice[data-kind="drafted"]').waitFor();
  };
  const paste = async (): Promise<void> => {
    await desk.composer.click();
    await desk.page.evaluate(() => {
      const data = new DataTransfer();
      data.setData(
        'text/plain',
        'You can change the size in your account under orders: choose exchange and pick the size you want.',
      );
      const paste = { clipboardData: data, bubbles: true, cancelable: true };
      document.activeElement?.dispatchEvent(new ClipboardEvent('paste', paste));
    });
    await desk.badge.getByText('Approve before sending').waitFor();
  };

  test.each([
    ['a draft by e-mail', 1, draft, () => desk.control('submit_button-button').press('Enter')],
    ['pasted text in messaging', 6, paste, () => desk.composer.press('Enter')],
  ] as const)('%s is held, approved and sent once, byte by byte', async (_, ticket, compose, send) => {
    await desk.open(ticket);
    await compose();
    const data = await desk.data();
    await send();
    await desk.panel.locator(HELD[locks]).first().waitFor();
    expect(desk.publicSends()).toEqual([]);
    expect(await desk.data()).toBe(data);
    await desk.panel.getByRole('button', { name: 'Approve & send' }).click();
    await expect.poll(() => desk.publicSends().length).toBe(1);
    const [sent] = desk.publicSends();
    if (sent?.html) expect(sent.html).toBe(data);
    await expect.poll(() => desk.data()).toBe('');
  });

  test('a clean typed reply goes untouched in the place of a draft that was thrown away', async () => {
    await desk.open(1);
    await draft();
    await desk.panel.getByRole('button', { name: 'Close' }).click();
    await desk.composer.press('Control+A');
    await desk.page.keyboard.press('Backspace');
    await desk.type(CLEAN);
    await desk.control('submit_button-button').click();
    await expect.poll(() => desk.publicSends().map(({ text }) => text)).toEqual([CLEAN]);
  });

  test('a note of a machine passes', async () => {
    await desk.open(1);
    await draft();
    await desk.panel.getByRole('button', { name: 'Close' }).click();
    await desk.control('omnichannel-channel-switcher-button').click();
    await desk.page
      .locator('[data-test-id="omnichannel-channel-switcher-menuitem-internal"]')
      .locator('visible=true')
      .click();
    await desk.badge.getByText('Internal note').waitFor();
    await desk.control('submit_button-button').click();
    await expect.poll(() => desk.zendesk.sends.map((send) => send.public)).toEqual([false]);
  });

  test('the badge says so where lock 2 is missing', async () => {
    await desk.open(1);
    const isAlone = async (): Promise<boolean | undefined> =>
      (await desk.badge.getAttribute('title'))?.includes('The second lock');
    await expect.poll(isAlone, { timeout: 5000 }).toBe(locks === 'lock 1');
  });
});
