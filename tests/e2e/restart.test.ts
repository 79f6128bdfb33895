import { expect, test } from 'vitest';
import { setUpDesk } from '#tests/helpers/stage.ts';

const desk = setUpDesk();

interface Chrome {
  runtime: { reload(): void };
}

test('an extension that is restarted stands in the open ticket again, without a reload and without loss', async () => {
  await desk.open(1);
  await desk.type('Your card 4539 1488 0343 6467 is on file.');
  const options = await desk.browser.context.newPage();
  await options.goto(`chrome-extension://${desk.browser.extensionId}/options.html`);
  const gone = options.waitForEvent('close');
  await desk.page.evaluate(() => Object.assign(window, { same: true }));
  // The restart closes the page in the middle of the call.
  const asked = options
    .evaluate(() => (globalThis as unknown as { chrome: Chrome }).chrome.runtime.reload())
    .catch(() => undefined);
  await Promise.all([gone, asked]);
  await desk.page.bringToFront();
  await desk.badge.getByText('1 to resolve').waitFor();
  await expect.poll(() => desk.page.locator('discern-badge').count()).toBe(1);
  await desk.type(' More.');
  await desk.control('submit_button-button').click();
  await desk.panel.getByText('This reply was held before it was sent.').waitFor();
  expect(desk.publicSends()).toEqual([]);
  expect(await desk.data()).toContain('is on file. More.');
  await desk.panel
    .locator('.finding-block')
    .getByRole('button', { name: /^Rewrite/ })
    .click();
  await desk.badge.or(desk.panel.getByText('Rewritten.')).first().waitFor();
  await desk.control('submit_button-button').click();
  await expect
    .poll(() => desk.publicSends().map(({ text }) => text))
    .toEqual(['Your card •••• 6467 is on file. More.']);
  expect(await desk.page.evaluate(() => 'same' in window)).toBe(true);
});
