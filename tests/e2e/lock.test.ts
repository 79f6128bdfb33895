import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { setUpDesk } from '#tests/helpers/stage.ts';

const RISKY = 'Thanks, I looked up card 4539 1488 0343 6467 for you.';
const CLEAN = 'Thank you for the photo. Which size would you like instead?';
const desk = setUpDesk();

const menuItem = async (status: string): Promise<void> => {
  await desk.control('submit_button-menu-button').click();
  await desk.page.locator(`[data-test-id="submit_button-menu-${status}"]`).locator('visible=true').click();
};
const focused = async (key: string): Promise<void> => {
  await desk.control('submit_button-button').focus();
  await desk.page.keyboard.press(key);
};
const EMAIL: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ['the Submit button', () => desk.control('submit_button-button').click()],
  ['Enter on the Submit button', () => focused('Enter')],
  ['Space on the Submit button', () => focused('Space')],
  ['a double click', () => desk.control('submit_button-button').dblclick()],
  [
    'a click by a script',
    (page) =>
      page.evaluate(() =>
        document
          .querySelector<HTMLElement>('[data-is-active="true"] [data-test-id="submit_button-button"]')
          ?.click(),
      ),
  ],
  ...['open', 'pending', 'hold', 'solved'].map(
    (status) => [`"Submit as ${status}"`, () => menuItem(status)] as const,
  ),
  ...['U', 'O', 'P', 'D', 'S'].map(
    (key) => [`Ctrl+Alt+${key}`, (page: Page) => page.keyboard.press(`Control+Alt+Key${key}`)] as const,
  ),
];
const MESSAGING: typeof EMAIL = [
  ['Enter', (page) => page.keyboard.press('Enter')],
  ['the Send button', () => desk.control('omnichannel-omnicomposer-send-button').click()],
  ['Ctrl+Alt+U', (page) => page.keyboard.press('Control+Alt+KeyU')],
];

describe.each([
  ['e-mail', 1, EMAIL],
  ['messaging', 6, MESSAGING],
] as const)('%s', (_channel, ticket, paths) => {
  test.each(paths)('a reply with a block finding is held on %s', async (_path, send) => {
    await desk.open(ticket);
    await desk.type(RISKY);
    const before = await desk.data();
    await send(desk.page);
    await desk.panel.getByText('This reply was held before it was sent.').waitFor();
    expect(desk.publicSends()).toEqual([]);
    expect(await desk.data()).toBe(before);
  });
});

test('a shortcut pressed in the panel is held too', async () => {
  await desk.open(1);
  await desk.type(RISKY);
  await desk.badge.click();
  await desk.panel.locator('.finding').first().focus();
  await desk.page.keyboard.press('Control+Alt+KeyU');
  await desk.panel.getByText('This reply was held before it was sent.').waitFor();
  expect(desk.publicSends()).toEqual([]);
});

describe('a clean typed reply goes out untouched', () => {
  const twice = (path: string): boolean => path === 'a double click';
  test.each(EMAIL.filter(([path]) => !twice(path)))('on %s', async (_path, send) => {
    await desk.open(1);
    await desk.type(CLEAN);
    await send(desk.page);
    await expect.poll(() => desk.publicSends().map(({ text }) => text)).toEqual([CLEAN]);
  });

  test.each(MESSAGING.slice(0, 2))('in messaging on %s', async (_path, send) => {
    await desk.open(6);
    await desk.type(CLEAN);
    await send(desk.page);
    await expect.poll(() => desk.publicSends().map(({ text }) => text)).toEqual([CLEAN]);
  });
});

test('an internal note passes, whatever it says', async () => {
  await desk.open(1);
  await desk.control('omnichannel-channel-switcher-button').click();
  await desk.page
    .locator('[data-test-id="omnichannel-channel-switcher-menuitem-internal"]')
    .locator('visible=true')
    .click();
  await desk.type(RISKY);
  await desk.control('submit_button-button').click();
  await expect
    .poll(() => desk.zendesk.sends.map((send) => [send.public, send.text]))
    .toEqual([[false, RISKY]]);
});

test('Shift+Enter in messaging makes a line and sends nothing', async () => {
  await desk.open(6);
  await desk.type('First line');
  await desk.page.keyboard.press('Shift+Enter');
  await desk.page.keyboard.type('card 4539 1488 0343 6467');
  expect(await desk.data()).toContain('<br>');
  expect(desk.publicSends()).toEqual([]);
});
