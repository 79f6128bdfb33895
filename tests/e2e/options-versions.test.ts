import { readFile } from 'node:fs/promises';
import { beforeEach, expect, test } from 'vitest';
import type { PolicyFile } from '#lib/core/policy-file.ts';
import { writePolicyText } from '#lib/policy/file.ts';
import { setUpDesk } from '#tests/helpers/stage.ts';
import { TEAM_POLICY } from '#tests/options/a-team.ts';
import { file, policyOf, settingsOf } from '#tests/options/settings-page.ts';

const desk = setUpDesk();
const { at, ask, notice, button } = settingsOf(desk);
const { state, enforce } = policyOf(desk);

beforeEach(async () => {
  await at('about');
  await enforce(TEAM_POLICY);
});

test('exported, imported, exported: the same bytes; a wrong file says where', async () => {
  const page = await at('transfer');
  const [first] = await Promise.all([
    page.waitForEvent('download'),
    button('Download what is in force').click(),
  ]);
  const text = await readFile(await first.path(), 'utf8');
  expect(text).toBe(writePolicyText(TEAM_POLICY));

  const chooser = page.getByLabel('Policy file');
  await chooser.setInputFiles(
    file('wrong.json', '{\n  "schema": 1,\n  "rules": { "privacy/card": { "severity": "loud" } }\n}'),
  );
  await page.getByRole('alert').getByText('rules["privacy/card"].severity').waitFor();
  await page
    .getByRole('alert')
    .getByText(/line 3/)
    .waitFor();
  await chooser.setInputFiles(file('no.json', 'nothing'));
  await page.getByText('1 problem, so nothing was taken.').waitFor();

  await page.getByRole('tab', { name: 'From a file' }).press('ArrowRight');
  const other: PolicyFile = { ...TEAM_POLICY, rules: { 'privacy/card': { severity: 'warn' } } };
  await page.getByLabel('Policy as JSON').fill(JSON.stringify(other));
  await button('Read it').click();
  await page.getByRole('heading', { name: 'What it would change' }).and(page.locator(':focus')).waitFor();
  await page.getByText('privacy/card: own severity → warn').waitFor();
  await button('Take into the changes').click();
  await notice().getByText('The file is in the changes now.').waitFor();
  expect((await state()).force).toEqual(TEAM_POLICY);
  await button('Put into force').click();
  await notice().getByText('The changes are in force.').waitFor();

  await chooser.setInputFiles(file('first.json', text));
  await button('Take into the changes').click();
  await button('Put into force').click();
  await notice().getByText('The changes are in force.').waitFor();
  const [second] = await Promise.all([
    page.waitForEvent('download'),
    button('Download what is in force').click(),
  ]);
  expect(await readFile(await second.path(), 'utf8')).toBe(text);
});

test('an old version is looked at, compared with today, put back, and that is undone', async () => {
  await enforce({ ...TEAM_POLICY, title: 'Later' });
  const page = await at('history');
  await page.locator('.version').nth(1).getByRole('link').press('Enter');
  await page.getByRole('heading', { level: 1, name: /^Policy of/ }).waitFor();
  await page.getByText('Title: “Northwind support” → “Later”').waitFor();
  await button('Put this one back into force').press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Put this one back into force' });
  await dialog.getByText('Title: “Later” → “Northwind support”').waitFor();
  await dialog.getByRole('button', { name: 'Put it back' }).press('Enter');
  await notice()
    .getByText(/is in force again/)
    .waitFor();
  expect((await state()).force.title).toBe('Northwind support');
  await notice().getByRole('button', { name: 'Undo' }).press('Enter');
  await notice().getByText('Undone.').waitFor();
  expect((await state()).force.title).toBe('Later');
});

test('of two tabs the second is told, and nothing is written over', async () => {
  const page = await at('rules');
  await page.getByLabel('Severity of privacy/card').waitFor();
  const before = await state();
  const other = {
    ...TEAM_POLICY,
    rules: { ...TEAM_POLICY.rules, 'legal/term': { severity: 'off' as const } },
  };
  await ask('policy.draft', { file: other, revision: before.revision });
  await page.getByLabel('Severity of privacy/card').selectOption('Always warn');
  await notice()
    .getByText(/Another tab changed the policy meanwhile/)
    .waitFor();
  expect((await state()).draft).toEqual(other);
  expect(await page.getByLabel('Severity of legal/term').inputValue()).toBe('off');
});

test('Undo takes back its own change alone: of what another tab changed since, the first is told', async () => {
  const page = await at('rules');
  await page.getByLabel('Severity of privacy/card').selectOption('Always warn');
  await notice().getByRole('button', { name: 'Undo' }).waitFor();
  const { draft, revision } = await state();
  const other = { ...TEAM_POLICY, ...draft, title: 'By another tab' };
  await ask('policy.draft', { file: other, revision });
  // As when somebody comes back to this tab.
  const shown = page.getByText('Title: “Northwind support” → “By another tab”');
  await page.evaluate(() => window.dispatchEvent(new Event('visibilitychange')));
  await page.getByText('2 changes are not in force.').waitFor();
  await shown.first().waitFor();
  await notice().getByRole('button', { name: 'Undo' }).press('Enter');
  await notice()
    .getByText(/Another tab changed the policy meanwhile/)
    .waitFor();
  expect((await state()).draft).toEqual(other);
});

test('a pack says what it would bring; what the team has of its own is not chosen; taken, it is in the changes', async () => {
  await enforce({ schema: 1, rules: { 'commitment/price': { severity: 'info' } } });
  const page = await at('packs');
  const pack = page.getByRole('region', { name: 'EU retail' });
  await pack.locator('summary').first().press('Enter');
  const own = pack.getByRole('checkbox', { name: 'rules.commitment/price' });
  expect(await own.isChecked()).toBe(false);
  await pack.getByText('You have something of your own there').waitFor();
  await pack.getByText('commitment/price: info → block').waitFor();
  await pack.getByRole('checkbox', { name: 'rules.emotion/pressure' }).press('Space');
  await pack.getByRole('button', { name: /^Take \d+ parts of EU retail/ }).press('Enter');
  await notice()
    .getByText(/of EU retail are in the changes/)
    .waitFor();
  const { force, draft } = await state();
  expect(force.custom).toBeUndefined();
  expect(draft?.rules).toEqual({
    'commitment/exception': { severity: 'block' },
    'commitment/price': { severity: 'info' },
  });
  expect(draft?.custom?.map(({ id }) => id)).toContain('eu-withdrawal-denied');
  await pack.getByText('Taken', { exact: true }).waitFor();
  await notice().getByRole('button', { name: 'Undo' }).press('Enter');
  await notice().getByText('Undone.').waitFor();
  expect((await state()).draft).toBeUndefined();
});

test('a file is added to the policy: where both say something, the file wins', async () => {
  const page = await at('transfer');
  const more: PolicyFile = { schema: 1, rules: { 'emotion/blame': { severity: 'block' } } };
  await page.getByLabel('Policy file').setInputFiles(file('more.json', JSON.stringify(more)));
  await page.getByLabel('Add to the policy; where both say something, the file wins').check();
  await page.getByText('emotion/blame: warn → block').waitFor();
  await button('Take into the changes').click();
  await notice().getByText('The file is in the changes now.').waitFor();
  expect((await state()).draft?.rules).toEqual({
    ...TEAM_POLICY.rules,
    'emotion/blame': { severity: 'block' },
  });
});

test('a note on a rule stays, changes nothing, and can be taken back', async () => {
  const page = await at('rules/legal/term');
  const note = page.getByRole('textbox', { name: 'Your own note' });
  await note.fill('Ask Legal first.');
  await button('Keep note').press('Enter');
  await notice().getByText('Your note on legal/term is kept.').waitFor();
  await at('rules/legal/term');
  expect(await note.inputValue()).toBe('Ask Legal first.');
  expect((await state()).draft).toBeUndefined();
});
