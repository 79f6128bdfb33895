import { beforeEach, describe, expect, test } from 'vitest';
import { setUpDesk } from '#tests/helpers/stage.ts';
import { TEAM_POLICY } from '#tests/options/a-team.ts';
import { policyOf, settingsOf } from '#tests/options/settings-page.ts';

const desk = setUpDesk();
const { at, ask, notice, button } = settingsOf(desk);

const { state, enforce, tabTo } = policyOf(desk);

test('a newcomer is told three next steps, until something is done', async () => {
  const page = await at('overview');
  await page.getByRole('heading', { name: 'Three steps to begin with' }).waitFor();
  await page.getByRole('heading', { name: 'The built-in policy' }).waitFor();
  await page.getByText('No ticket stood open without protection in the last 7 days.').waitFor();
  await enforce({ schema: 1, title: 'Ours' });
  await at('overview');
  await page.getByRole('heading', { name: 'Ours' }).waitFor();
  expect(await page.getByRole('heading', { name: 'Three steps to begin with' }).count()).toBe(0);
});

describe('with a policy', () => {
  beforeEach(async () => {
    await at('about');
    await enforce(TEAM_POLICY);
  });

  test('by keyboard alone: a rollout is planned, put into force with a name and a note, and stands in the history', async () => {
    const page = await at('rules/commitment/price');
    await tabTo(page, 'button', 'Plan the usual three');
    await page.keyboard.press('Enter');
    await tabTo(page, 'button', 'Keep stages');
    await page.keyboard.press('Enter');
    await notice()
      .getByText(/Stages of commitment\/price: observe from .*, warn from .*, block from/)
      .waitFor();
    await page.getByText(/not in force\./).waitFor();

    await at('overview');
    await page.locator('.policy-bar summary').focus();
    await page.keyboard.press('Enter');
    await tabTo(page, 'textbox', 'Your name');
    await page.keyboard.type('Ada');
    await tabTo(page, 'textbox', 'Note');
    await page.keyboard.type('price promises grow');
    await button('Put into force').focus();
    await page.keyboard.press('Enter');
    await notice().getByText('The changes are in force.').waitFor();
    await page.getByText('Put into force by Ada.').waitFor();
    await page.getByText('commitment/price becomes warn').waitFor();
    expect(await ask('policy.current')).toMatchObject({ severities: { 'commitment/price': 'observe' } });

    await at('history');
    const newest = page.locator('.version').first();
    await newest.getByText('by Ada').waitFor();
    await newest.getByText('price promises grow').waitFor();
    await newest.getByText(/commitment\/price from .* → block/).waitFor();
  });

  test('wordings of a rule are kept', async () => {
    const page = await at('rules/commitment/refund');
    const wordings = page.getByRole('textbox', { name: 'Wordings this rule lets pass' });
    expect(await wordings.inputValue()).toBe('full refund within 30 days');
    await wordings.fill('full refund within 30 days\n\nmoney back');
    await button('Keep wordings').click();
    await notice().getByText('commitment/refund lets 2 wordings pass.').waitFor();
    expect((await state()).draft?.rules?.['commitment/refund']?.allowed).toEqual([
      'full refund within 30 days',
      'money back',
    ]);
    await notice().getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => wordings.inputValue()).toBe('full refund within 30 days');
  });

  test('scopes: what is wrong stands at its field; kept, moved, deleted, put back', async () => {
    const page = await at('scopes/+');
    await button('Keep scope').click();
    await page.getByText('Give it a name.').waitFor();
    await page.getByText('Fill in at least one, or tick where the words came from.').waitFor();
    expect(await page.getByLabel('Name of the scope').evaluate((it) => it === document.activeElement)).toBe(
      true,
    );
    await page.getByLabel('Name of the scope').fill('VIPs');
    await page.getByLabel('Tag').fill('vip, gold');
    await button('Add a rule').click();
    await page.getByLabel('Rule', { exact: true }).fill('legal/gone');
    await button('Keep scope').click();
    await page.getByText('No rule has this name.').waitFor();
    await page.getByLabel('Rule', { exact: true }).fill('commitment/refund');
    await page.getByLabel('Severity').selectOption('Block');
    await button('Keep scope').click();
    await notice().getByText('“VIPs” is kept.').waitFor();
    expect((await state()).draft?.scopes?.at(-1)).toEqual({
      title: 'VIPs',
      when: { tag: ['vip', 'gold'] },
      rules: { 'commitment/refund': 'block' },
    });
    const titles = async () => (await state()).draft?.scopes?.map(({ title }) => title);
    await button('More for “VIPs”').press('Enter');
    await page.getByRole('menuitem', { name: 'Move up' }).press('Enter');
    await notice().getByText('“VIPs” is number 2 now.').waitFor();
    expect(await titles()).toEqual(['Business customers', 'VIPs', 'Chat in German']);
    await button('More for “Business customers”').click();
    await page.getByRole('menuitem', { name: 'Delete' }).click();
    await notice().getByText('“Business customers” was deleted.').waitFor();
    expect(await titles()).toEqual(['VIPs', 'Chat in German']);
    await notice().getByRole('button', { name: 'Undo' }).and(page.locator(':focus')).press('Enter');
    await notice().getByText('Undone.').waitFor();
    expect(await titles()).toEqual(['Business customers', 'VIPs', 'Chat in German']);
  });

  test('topics and wordings, by keyboard alone', async () => {
    const page = await at('topics');
    await tabTo(page, 'link', 'New topic');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'New topic' }).and(page.locator(':focus')).waitFor();
    await tabTo(page, 'textbox', 'Name of the topic');
    await page.keyboard.type('Legal steps');
    await tabTo(page, 'textbox', 'Words customers use');
    await page.keyboard.type('*lawyer');
    await tabTo(page, 'button', 'Keep topic');
    await page.keyboard.press('Enter');
    await page.getByText('“*lawyer”: A * may stand only at the end of a word.').waitFor();
    await page.getByLabel('Words customers use').and(page.locator(':focus')).fill('lawyer*');
    await tabTo(page, 'button', 'Keep topic');
    await page.keyboard.press('Enter');
    await notice().getByText('“Legal steps” is kept.').waitFor();
    expect((await state()).draft?.topics?.at(-1)).toEqual({
      id: 'legal-steps',
      title: 'Legal steps',
      phrases: ['lawyer*'],
      owner: 'person',
    });

    await at('wordings');
    await tabTo(page, 'textbox', 'New wordings');
    await page.keyboard.type('We answer within one working day.\nParcels leave on the same day.');
    await tabTo(page, 'button', 'Add');
    await page.keyboard.press('Enter');
    await notice().getByText('1 wording was added.').waitFor();
    await button('Delete “Parcels leave on the same day.”').press('Enter');
    await notice().getByRole('button', { name: 'Undo' }).and(page.locator(':focus')).press('Enter');
    await page.getByText('Parcels leave on the same day.', { exact: true }).waitFor();
  });

  test('gate and limits: wrong numbers are said at their fields, leaving is asked about, then kept', async () => {
    const page = await at('gate');
    await page.getByLabel('Approve from this share of machine words').fill('130');
    await button('Keep changes').click();
    await page.getByText('Expected a number from 0 to 100.').waitFor();
    await page.getByRole('link', { name: 'Topics' }).click();
    await page.getByRole('dialog', { name: 'Leave without saving?' }).waitFor();
    await button('Keep editing').click();
    await page.getByLabel('Approve from this share of machine words').fill('12.5');
    await page.getByLabel('Everything').check();
    await button('Keep changes').click();
    await notice().getByText('Gate and limits are kept.').waitFor();
    await button('Put into force').click();
    await notice().getByText('The changes are in force.').waitFor();
    expect(await ask('policy.current')).toMatchObject({
      gate: { approveFrom: 0.125, pause: false, onFault: 'all' },
    });
  });
});
