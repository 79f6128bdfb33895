import { expect, test } from 'vitest';
import type { browser } from 'wxt/browser';
import { setUpDesk } from '#tests/helpers/stage.ts';
import { settingsOf } from '#tests/options/settings-page.ts';

const desk = setUpDesk();
const { at, ask, button } = settingsOf(desk);
const STORED = {
  policy: { schema: 1, rules: { 'privacy/card': { severity: 'loud' } } },
  provider: { kind: 'telepathy' },
  'provider-key': { key: 'sk-very-secret-0123456789' },
  replies: [{ id: 'a', title: 'A' }],
};
/** Puts data into the storage and starts the extension anew, as after an update that met bad data. */
async function startWith(data: object): Promise<void> {
  const page = await desk.browser.context.newPage();
  await page.goto(`chrome-extension://${desk.browser.extensionId}/options.html`);
  const gone = page.waitForEvent('close');
  const again = desk.browser.context.waitForEvent('serviceworker');
  // The restart closes the page in the middle of the call.
  const asked = page
    .evaluate(async (given) => {
      const { chrome } = globalThis as unknown as { chrome: typeof browser };
      await chrome.storage.local.set(given);
      chrome.runtime.reload();
    }, data)
    .catch(() => undefined);
  await Promise.all([gone, again, asked]);
}
const stored = (): Promise<unknown> =>
  desk.page.evaluate(() =>
    (globalThis as unknown as { chrome: typeof browser }).chrome.storage.local.get(null),
  );

test('stored data that cannot be read is said, kept, and given up only when asked to', async () => {
  await startWith(STORED);
  const page = await at('rules');
  await page.getByText('meanwhile every rule has its own severity').waitFor();
  expect(await page.getByLabel('Severity of privacy/card').inputValue()).toBe('shipped');
  await page.getByLabel('Severity of privacy/card').selectOption('Off');
  await button('Put into force').click();
  await page.getByText('The stored data cannot be read').waitFor();
  await at('replies');
  await page.getByText('meanwhile the starter library is used').waitFor();
  await at('provider');
  await page.getByText('meanwhile approved replies are used for drafts').waitFor();
  await page.getByText('meanwhile no key is used').waitFor();
  expect(await page.content()).not.toContain('very-secret');
  expect(await stored()).toMatchObject(STORED);

  await at('rules');
  await page.getByText('What is wrong').click();
  await page.locator('.card-bad .problem').getByText('privacy/card').waitFor();
  await button('Delete it and start anew').click();
  await button('Really delete it').click();
  await page.locator('.card-bad').waitFor({ state: 'detached' });
  await page.getByLabel('Severity of privacy/card').selectOption('Off');
  await button('Put into force').click();
  await expect.poll(() => ask('policy.current')).toMatchObject({ severities: { 'privacy/card': 'off' } });
  expect(await stored()).toMatchObject({ provider: STORED.provider, replies: STORED.replies });
});
