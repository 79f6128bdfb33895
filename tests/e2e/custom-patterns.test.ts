import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { PolicyState } from '#lib/messaging/settings.ts';
import { setUpDesk } from '#tests/helpers/stage.ts';
import { settingsOf } from '#tests/options/settings-page.ts';

const desk = setUpDesk();
const { at, ask, notice, button } = settingsOf(desk);

const box = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const rulesKept = async (): Promise<unknown> =>
  ((await ask('policy.get')) as PolicyState).draft?.custom ?? [];

test('what a linear engine cannot do is refused at the field, and nothing is lost or saved', async () => {
  const page = await at('custom/+');
  await box(page, 'Name of the rule').fill('Never guarantee');
  await box(page, 'Why it matters').fill('A guarantee binds the company.');
  await box(page, 'Text 1 that must be flagged').fill('We «guarantee» it.');
  await box(page, 'Text 1 that must pass').fill('We will look into it.');
  await page.getByRole('radio', { name: /Never match a pattern/ }).check();
  const pattern = box(page, 'Pattern');
  await pattern.fill('guarantee(?!d by law)');
  await page.getByText('This cannot be used: a pattern cannot look ahead or behind').waitFor();
  await page.getByText('at character 10: (?!.').waitFor();
  // The piece is marked in the field.
  expect(await page.locator('.marked-copy .mark-block').allTextContents()).toEqual(['(?!']);
  expect(await pattern.getAttribute('aria-invalid')).toBe('true');
  await button('Save the rule').click();
  await expect.poll(() => pattern.evaluate((node) => node === document.activeElement)).toBe(true);
  expect(await rulesKept()).toEqual([]);
  await pattern.fill('guarantee(');
  await page.getByText('This cannot be used: missing').waitFor();
  await pattern.fill('guarante\\w+');
  await page.getByText('2 of 2 tests pass').waitFor();
  await page.getByText(/Cost: [\d.]+ µs per 1,000 characters/).waitFor();
  await button('Save the rule').click();
  await notice().getByText('was saved').waitFor();
  expect(await rulesKept()).toMatchObject([{ kind: 'pattern', pattern: 'guarante\\w+' }]);
});

test('one that would hang other engines is judged like any other', async () => {
  const page = await at('custom/+');
  await page.getByRole('radio', { name: /Never match a pattern/ }).check();
  await box(page, 'Pattern').fill('(a+)+$');
  await box(page, 'Text to try the rule on').fill(`${'a'.repeat(5000)}b and aaa`);
  await page.getByText('1 place found.').waitFor();
});
