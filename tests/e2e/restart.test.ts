import { expect, test } from 'vitest';
import { setUpDesk } from '#tests/helpers/stage.ts';

const desk = setUpDesk();

test('an extension that is restarted while a ticket is open says so, still holds, and loses nothing', async () => {
  await desk.open(1);
  await desk.type('Your card 4539 1488 0343 6467 is on file.');
  const options = await desk.browser.context.newPage();
  await options.goto(`chrome-extension://${desk.browser.extensionId}/options.html`);
  const gone = options.waitForEvent('close');
  // The restart closes the page in the middle of the call.
  const asked = options
    .evaluate(() => {
      (globalThis as unknown as { chrome: { runtime: { reload(): void } } }).chrome.runtime.reload();
    })
    .catch(() => undefined);
  await Promise.all([gone, asked]);
  await desk.page.bringToFront();
  await desk.type(' More.');
  await desk.badge.getByText('Discern was updated: reload this page').waitFor();
  await desk.control('submit_button-button').click();
  await desk.badge.getByText('Held. Discern was updated').waitFor();
  expect(desk.publicSends()).toEqual([]);
  expect(await desk.data()).toContain('is on file. More.');
});
