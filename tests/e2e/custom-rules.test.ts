import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';
import type { CustomRule } from '#lib/core/policy-file.ts';
import type { PolicyState } from '#lib/messaging/settings.ts';
import { setUpDesk } from '#tests/helpers/stage.ts';
import { settingsOf } from '#tests/options/settings-page.ts';

const desk = setUpDesk();
const { at, ask, notice, button } = settingsOf(desk);

const box = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const state = (): Promise<PolicyState> => ask('policy.get') as Promise<PolicyState>;
const rulesOf = async (): Promise<readonly CustomRule[]> => {
  const { draft, force } = await state();
  return (draft ?? force).custom ?? [];
};

const RULE: CustomRule = {
  id: 'no-dates',
  title: 'No delivery dates',
  severity: 'block',
  message: 'This names a day: {match}.',
  why: 'Carriers decide.',
  kind: 'phrase',
  reads: 'draft',
  phrases: ['will arrive on'],
  tests: { flags: ['It «will arrive on» Friday.'], passes: ['The carrier names a day.'] },
};

/** The draft of the policy holds exactly these rules. */
async function given(...custom: readonly CustomRule[]): Promise<void> {
  await at('about');
  const { force, revision } = await state();
  await ask('policy.draft', { file: custom.length > 0 ? { ...force, custom } : null, revision });
}

beforeEach(() => given());

async function fillIn(page: Page): Promise<void> {
  await box(page, 'Name of the rule').fill('Never guarantee');
  await box(page, 'Words or phrases').fill('guarantee*');
  await box(page, 'Why it matters').fill('A guarantee binds the company.');
  await box(page, 'Text 1 that must be flagged').fill('We «guarantee» it.');
  await box(page, 'Text 1 that must pass').fill('We will look into it.');
}

describe('what is wrong', () => {
  test('a rule without tests is not saved; the reasons stand at their fields and the first takes the keyboard', async () => {
    const page = await at('custom/+');
    await box(page, 'Name of the rule').fill('Never guarantee');
    await box(page, 'Words or phrases').fill('fine\ngua*rantee');
    await button('Save the rule').click();
    await page.getByText('Line 2: A * may stand only at the end of a word').waitFor();
    await page.getByText('Write at least one text that the rule must flag.').waitFor();
    await page.getByText('Write at least one text that the rule must let pass.').waitFor();
    await notice().getByText('4 things are missing or wrong').waitFor();
    const field = box(page, 'Words or phrases');
    expect(await field.evaluate((node) => node === document.activeElement)).toBe(true);
    expect(await field.getAttribute('aria-describedby')).toContain('problem');
    expect(await field.inputValue()).toBe('fine\ngua*rantee');
    expect(await rulesOf()).toEqual([]);
  });

  test('a rule whose tests fail is kept with the changes, said so, and refused where it is put into force', async () => {
    const page = await at('custom/+');
    await fillIn(page);
    await box(page, 'Text 1 that must pass').fill('No guarantees.');
    await page.getByText('Found: “guarantees”.').waitFor();
    await page.getByText('1 of 2 tests pass').waitFor();
    await button('Save the rule').click();
    await notice().getByText('only 1 of its 2 tests pass').waitFor();
    await page.locator('.custom').getByText('1 of 2 tests pass').waitFor();
    await button('Put into force').click();
    await page.locator('.policy-bar [role="alert"]').getByText('guarantees').waitFor();
    expect((await state()).force.custom).toBeUndefined();
    expect(await rulesOf()).toHaveLength(1);
  });

  test('an id that another rule has is said at its field, and nothing is lost', async () => {
    await given(RULE);
    const page = await at('custom/+');
    await fillIn(page);
    await page.getByText('More: id, regulations, context words').click();
    await box(page, 'Short name (id)').fill('no-dates');
    await button('Save the rule').click();
    await page.getByText('There is another rule with the id “no-dates”.').waitFor();
    expect(await box(page, 'Name of the rule').inputValue()).toBe('Never guarantee');
    expect(await rulesOf()).toEqual([RULE]);
  });
});

describe('nothing is lost', () => {
  test('what was typed is back after a reload, and can be dropped', async () => {
    const page = await at('custom/+');
    await fillIn(page);
    page.once('dialog', (dialog) => void dialog.accept());
    await page.reload();
    await page.getByText('What you typed here before is back.').waitFor();
    expect(await box(page, 'Text 1 that must be flagged').inputValue()).toBe('We «guarantee» it.');
    await button('Start from what is saved').click();
    await expect.poll(() => box(page, 'Name of the rule').inputValue()).toBe('');
  });

  test('leaving is asked about, also by Cancel; what is discarded does not come back', async () => {
    const page = await at('custom/+');
    await fillIn(page);
    await page.getByRole('link', { name: 'Cancel' }).click();
    await page.getByRole('dialog', { name: 'Leave without saving?' }).waitFor();
    await button('Keep editing').click();
    expect(await box(page, 'Words or phrases').inputValue()).toBe('guarantee*');
    await page.getByRole('link', { name: 'Cancel' }).click();
    await button('Discard changes').click();
    await page.getByRole('link', { name: 'New rule' }).click();
    await expect.poll(() => box(page, 'Name of the rule').inputValue()).toBe('');
  });

  test('another kind keeps the fields of the one before', async () => {
    const page = await at('custom/+');
    await fillIn(page);
    await page.getByRole('radio', { name: /No more than/ }).check();
    await box(page, 'No more than').fill('50');
    await page.getByRole('radio', { name: /Never say… Words/ }).check();
    expect(await box(page, 'Words or phrases').inputValue()).toBe('guarantee*');
  });

  test('a deleted rule comes back by Undo; a copy has an id of its own', async () => {
    await given(RULE);
    await at('custom');
    await button('Duplicate “No delivery dates”').click();
    await notice().getByText('was duplicated').waitFor();
    expect((await rulesOf()).map(({ id }) => id)).toEqual(['no-dates', 'no-delivery-dates-copy']);
    await button('Delete “No delivery dates”').click();
    await notice().getByRole('button', { name: 'Undo' }).and(desk.page.locator(':focus')).waitFor();
    expect((await rulesOf()).map(({ id }) => id)).toEqual(['no-delivery-dates-copy']);
    await desk.page.keyboard.press('Enter');
    await notice().getByText('Undone.').waitFor();
    expect((await rulesOf()).map(({ id }) => id)).toEqual(['no-dates', 'no-delivery-dates-copy']);
  });
});

test('a rule that another tab changes while it is edited: the second is told', async () => {
  await given(RULE);
  const page = await at('custom/no-dates');
  await box(page, 'Why it matters').fill('Mine.');
  const { draft, revision } = await state();
  await ask('policy.draft', { file: { ...draft, custom: [{ ...RULE, why: 'Theirs.' }] }, revision });
  await page.evaluate(() => window.dispatchEvent(new Event('visibilitychange')));
  await page.getByText('Another tab changed this rule meanwhile.').waitFor();
  expect(await box(page, 'Why it matters').inputValue()).toBe('Mine.');
  const before = await state();
  await ask('policy.draft', { file: { ...draft, custom: [] }, revision: before.revision });
  await page.evaluate(() => window.dispatchEvent(new Event('visibilitychange')));
  await page.getByText('Another tab deleted or renamed this rule meanwhile.').waitFor();
  await button('Save the rule').click();
  await notice().getByText('was saved').waitFor();
  expect(await rulesOf()).toEqual([{ ...RULE, why: 'Mine.' }]);
});

test('a rule is staged by day, and what else is typed in its form stays as it is', async () => {
  await given(RULE);
  const page = await at('custom/no-dates');
  await box(page, 'Why it matters').fill('Mine.');
  await button('Plan the usual three').click();
  await button('Keep stages').click();
  await notice()
    .getByText(/Stages of No delivery dates: observe from .*, warn from .*, block from/)
    .waitFor();
  expect(await page.getByText('Another tab changed this rule meanwhile.').count()).toBe(0);
  await button('Save the rule').click();
  await notice().getByText('was saved').waitFor();
  const [kept] = await rulesOf();
  expect(kept?.why).toBe('Mine.');
  expect(kept?.rollout?.map(({ severity }) => severity)).toEqual(['observe', 'warn', 'block']);
});

test('a link leads to a rule; a new id is followed by what scopes say about it', async () => {
  await given(RULE);
  const { draft, revision } = await state();
  const scopes = [{ title: 'Chat', when: { channel: ['chat'] }, rules: { 'custom/no-dates': 'off' } }];
  await ask('policy.draft', { file: { ...draft, scopes }, revision });
  const page = await at('custom/no-dates');
  await page.getByRole('heading', { level: 1, name: 'No delivery dates' }).waitFor();
  await page.getByText('More: id, regulations, context words').click();
  await box(page, 'Short name (id)').fill('dates');
  await button('Save the rule').click();
  await notice().getByText('was saved').waitFor();
  const { draft: after } = await state();
  expect(after?.custom).toEqual([{ ...RULE, id: 'dates' }]);
  expect(after?.scopes?.[0]?.rules).toEqual({ 'custom/dates': 'off' });
});

test('Mark puts «» around what is selected, and Ctrl+Z takes them away', async () => {
  const page = await at('custom/+');
  await box(page, 'Words or phrases').fill('guarantee*');
  const text = box(page, 'Text 1 that must be flagged');
  await text.fill('We guarantee it.');
  await text.evaluate((node) => (node as HTMLTextAreaElement).setSelectionRange(3, 12));
  await button('Mark the words in text 1').click();
  await expect.poll(() => text.inputValue()).toBe('We «guarantee» it.');
  await page.getByText('Flagged, as it must be.').waitFor();
  await page.keyboard.press('Control+z');
  await expect.poll(() => text.inputValue()).toBe('We guarantee it.');
});

test('what the rule finds in any text is marked while one types', async () => {
  const page = await at('custom/+');
  await box(page, 'Words or phrases').fill('will arrive on\nguarantee*');
  await box(page, 'Text to try the rule on').fill('It will arrive on Friday, guaranteed. We guarantee it.');
  await page.getByText('3 places found.').waitFor();
  const marked = page.locator('.marked-field', { has: box(page, 'Text to try the rule on') }).locator('mark');
  expect(await marked.allTextContents()).toEqual(['will arrive on', 'guaranteed', 'guarantee']);
});

test('by keyboard alone: a rule is written, tested and saved', async () => {
  const page = await at('custom');
  await page.getByRole('link', { name: 'New rule' }).focus();
  const { keyboard } = page;
  const tab = async (times: number): Promise<void> => {
    for (let count = 0; count < times; count++) await keyboard.press('Tab');
  };
  await keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'New rule' }).and(page.locator(':focus')).waitFor();
  await tab(2);
  await keyboard.type('No guarantees');
  await tab(2);
  await keyboard.type('guarantee');
  await tab(3);
  await keyboard.type('It binds the company.');
  await tab(3);
  await keyboard.type('We guarantee it.');
  await page.getByText('Put « and » around the words').waitFor();
  await tab(1);
  await keyboard.press('Enter');
  await page.getByText('Flagged, as it must be.').waitFor();
  await box(page, 'Text 1 that must be flagged').and(page.locator(':focus')).waitFor();
  await tab(4);
  await keyboard.type('We will look into it.');
  await page.getByText('2 of 2 tests pass').waitFor();
  await keyboard.press('Control+Enter');
  await notice().getByText('“No guarantees” was saved.').waitFor();
  expect((await rulesOf()).map(({ id }) => id)).toEqual(['no-guarantees']);
});
