import { describe, expect, test } from 'vitest';
import type { PolicyState } from '#lib/messaging/settings.ts';
import { withoutManagedPolicy } from '#tests/helpers/managed-policy.ts';
import { setUpManaged } from '#tests/helpers/managed-stage.ts';
import { file, settingsOf } from '#tests/options/settings-page.ts';

const reason = withoutManagedPolicy();
if (reason) console.log(`From a written rule to a locked policy: skipped, ${reason}.`);

const RULE = 'Never promise delivery dates';
const CODE = 'custom/never-promise-delivery-dates';
const PAST = [
  'It will arrive on Friday.',
  'We will look into it.',
  'Thank you for the photo.',
  'A clause of law.',
]
  .map((text, at) => JSON.stringify({ id: `${at}`, draft: { text, origin: 'typed' } }))
  .join('\n');

describe.skipIf(reason)('a lead’s way, from a rule to a policy that nobody can weaken', () => {
  const stage = setUpManaged();
  const { ask, desk } = stage;
  const settings = settingsOf(desk);
  const { at } = settings;
  const state = async (): Promise<PolicyState> => (await ask('policy.get', null)) as PolicyState;
  const said = (text: string | RegExp): Promise<void> =>
    stage.page.locator('.notice').getByText(text).waitFor();
  const field = (name: string) => stage.page.getByLabel(name, { exact: true });
  const press = (name: string): Promise<void> =>
    stage.page.getByRole('button', { name, exact: true }).click();

  test('write and test: the rule’s own tests run while it is written', async () => {
    await at('custom/+');
    await field('Name of the rule').fill(RULE);
    await field('Words or phrases').fill('will arrive on');
    await field('How much it weighs').selectOption('Block: the reply is held');
    await field('Why it matters').fill('Carriers decide.');
    await field('Text 1 that must be flagged').fill('It «will arrive» on Friday.');
    await field('Text 1 that must pass').fill('The carrier names a day.');
    await stage.page.getByText('1 of 2 tests pass').waitFor();
    await field('Text 1 that must be flagged').fill('It «will arrive on» Friday.');
    await stage.page.getByText('2 of 2 tests pass').waitFor();
    await press('Save the rule');
    await said(/was saved/);
  });

  test('simulate: what it would have held in past replies, before anybody meets it', async () => {
    await at('simulate');
    await field('Files with past replies').setInputFiles(file('past.jsonl', PAST));
    await stage.page.getByText('Of 4 replies 1 would be held (25.0 %), 1 more than today.').waitFor();
    await stage.page.getByText('Newly held: 1. No longer held: 0.').waitFor();
    expect((await state()).force.custom).toBeUndefined();
  });

  test('stage: another rule is observed first, and the policy comes into force', async () => {
    await at('rules/legal/term');
    await press('Plan the usual three');
    await press('Keep stages');
    await said(/Stages of legal\/term: observe from/);
    await press('Put into force');
    await said('The changes are in force.');
    await desk.open(1);
    await desk.type('By law it will arrive on Friday.');
    await expect.poll(() => desk.marks()).toMatchObject({ block: ['will arrive on'] });
    await desk.control('submit_button-button').click();
    await desk.panel
      .locator(`[data-code="${CODE}"]`)
      .getByText('Carriers decide.')
      .waitFor({ state: 'attached' });
    expect(desk.publicSends()).toEqual([]);
  });

  test('lock: what the administrator sets wins over the stages, and the page says who set it', {
    timeout: 60_000,
  }, async () => {
    await at('about');
    const policy = JSON.stringify({ schema: 1, rules: { 'legal/term': { severity: 'block' } } });
    stage.managed.set({ policy, organisation: 'Acme Care' });
    await expect
      .poll(async () => (await state()).force.rules?.['legal/term'], { timeout: 20_000 })
      .toEqual({ severity: 'block' });
    await at('rules/legal/term');
    expect(await field('Severity of legal/term').isDisabled()).toBe(true);
    await stage.page
      .locator('#rule-legal\\/term')
      .getByText('Set by Acme Care’s managed policy')
      .first()
      .waitFor();
  });

  test('roll back: the version before comes back, the lock stays', async () => {
    await at('custom');
    await stage.page.getByRole('button', { name: `Delete “${RULE}”` }).click();
    await press('Put into force');
    await said('The changes are in force.');
    expect((await state()).force.custom ?? []).toEqual([]);
    await at('history');
    await stage.page.locator('.version').filter({ hasText: RULE }).last().getByRole('link').first().click();
    await press('Put this one back into force');
    await stage.page.getByRole('dialog').getByRole('button', { name: 'Put it back' }).click();
    await said(/is in force again/);
    const { force } = await state();
    expect(force.custom?.map(({ title }) => title)).toEqual([RULE]);
    expect(force.rules?.['legal/term']).toEqual({ severity: 'block' });
  });
});
