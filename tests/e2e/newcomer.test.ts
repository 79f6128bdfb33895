import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { setUpDesk } from '#tests/helpers/stage.ts';

const desk = setUpDesk();
const MOST_ACTIONS = 12;

/** Somebody who sees the settings for the first time: knows only what is written there, and every action counts. */
function newcomerOn(page: Page) {
  let actions = 0;
  return {
    get actions() {
      return actions;
    },
    async click(role: 'link' | 'button', name: string) {
      actions++;
      await page.getByRole(role, { name, exact: true }).click();
    },
    async type(label: string, text: string) {
      actions++;
      await page.getByLabel(label, { exact: true }).click();
      await page.keyboard.type(text);
    },
    async select(label: string, choice: string) {
      actions++;
      await page.getByLabel(label, { exact: true }).selectOption(choice);
    },
  };
}

test('from the settings to a tested rule in force in at most 12 actions, which then holds a reply', async () => {
  const { page } = desk;
  page.setDefaultTimeout(8000);
  await page.goto(`chrome-extension://${desk.browser.extensionId}/options.html`);
  const newcomer = newcomerOn(page);

  await newcomer.click('link', 'Custom rules');
  await newcomer.click('link', 'New rule');
  await newcomer.type('Name of the rule', 'Never promise delivery dates');
  await newcomer.type('Words or phrases', 'will arrive on\nwill be delivered on\ndelivery is guaranteed');
  await newcomer.select('How much it weighs', 'Block: the reply is held');
  await newcomer.type('Why it matters', 'Carriers decide, and a broken promise costs a refund.');
  await newcomer.type('Text 1 that must be flagged', 'Your parcel will arrive on Friday.');
  await page.getByText('Put « and » around the words that the rule must flag.').waitFor();
  await newcomer.click('button', 'Mark the words in text 1');
  await page.getByText('Flagged, as it must be.').waitFor();
  await newcomer.type('Text 1 that must pass', 'The carrier names a day once it has your parcel.');
  await page.getByText('2 of 2 tests pass').waitFor();
  await newcomer.click('button', 'Save the rule');
  await page.getByText('Never promise delivery dates', { exact: true }).waitFor();
  await newcomer.click('button', 'Put into force');
  await page.locator('.notice').getByText('The changes are in force.').waitFor();
  expect(newcomer.actions).toBeLessThanOrEqual(MOST_ACTIONS);

  await desk.open(1);
  await desk.type('Hello Daniel, your parcel will be delivered on Tuesday.');
  await expect.poll(async () => (await desk.marks()).block).toContain('will be delivered on');
  await desk.page.keyboard.press('Control+Alt+KeyU');
  await desk.panel
    .getByText('Carriers decide, and a broken promise costs a refund.')
    .waitFor({ state: 'attached' });
  await desk.panel.getByText('Never promise delivery dates.').waitFor();
  expect(desk.publicSends()).toEqual([]);
});
