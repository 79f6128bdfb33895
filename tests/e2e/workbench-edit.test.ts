import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BUILD, type Launched, launch } from '#tests/helpers/browser.ts';
import { switchOn } from '#tests/helpers/hosts.ts';
import { createUnknownDesk, UNKNOWN_ORIGIN } from '#tests/replicas/unknown/server.ts';

const desk = createUnknownDesk();
let browser: Launched;
let ticket: Page;
let settings: Page;

const adapter = (id: string, title: string, composer: string) => ({
  id,
  title,
  matches: [],
  tried: 'unverified',
  conversation: '/case/(\\d+)',
  roles: {
    log: { candidates: ['.t-scroll'], required: false },
    composer: { candidates: [composer], required: true },
    send: { candidates: ['.b77'], required: true },
  },
  keys: [
    { name: 'own', code: 'KeyS', alt: true, inComposer: false },
    { name: 'mod-enter', code: 'Enter', mod: true, inComposer: true },
  ],
  endpoints: { send: ['https://unknown-desk.example/x/say'], autosave: [] },
});
const FILE = JSON.stringify([
  adapter('odd-desk', 'Our odd desk', '.was-here-once'),
  adapter('second', 'The second', '.z-pad'),
]);

beforeAll(async () => {
  browser = await launch({ extension: BUILD });
  await desk.route(browser.context);
  await switchOn(browser, `${UNKNOWN_ORIGIN}/*`, 'odd-desk');
  settings = await browser.context.newPage();
  settings.setDefaultTimeout(8000);
  await settings.goto(`chrome-extension://${browser.extensionId}/options.html#helpdesks`);
  await settings.getByText('Import and export').click();
  const buffer = Buffer.from(FILE);
  await settings
    .locator('input[type="file"]')
    .setInputFiles({ name: 'adapters.json', mimeType: 'application/json', buffer });
  await settings.getByText('2 adapters were imported.').waitFor();
  ticket = await browser.context.newPage();
  ticket.setDefaultTimeout(8000);
  await ticket.goto(`${UNKNOWN_ORIGIN}/w/case/4711`);
});
afterAll(() => browser?.close());

const names = (): Promise<string[]> =>
  settings.locator('.row.built-in:has(code)').locator('strong').allTextContents();
const edit = (title: string) => settings.getByRole('link', { name: `Edit “${title}”` }).click();
const badge = () => ticket.locator('discern-badge button');

test('a stored adapter is opened with all it has, and what it finds in the tab now', async () => {
  await badge().getByText('Not protected: composer').waitFor();
  await settings.bringToFront();
  await edit('Our odd desk');
  await settings.getByLabel('Open tab').waitFor();
  const part = (name: string) => settings.getByRole('region', { name, exact: true });
  await part('reply box').getByText('not found', { exact: true }).waitFor();
  await part('send button').getByText('found once').waitFor();
  await part('conversation').getByText('found once').waitFor();
  await settings.getByText('Not protected: composer').first().waitFor();
  expect(await settings.getByLabel('Name of this adapter').inputValue()).toBe('Our odd desk');
  expect(await settings.getByLabel('Alt+S').isChecked()).toBe(true);
  expect(await settings.getByLabel('Enter', { exact: true }).isChecked()).toBe(false);
  await settings.getByText('If the page changes').click();
  await settings.getByText('Without the send button:').waitFor();
});

test('what was pointed at again and renamed is saved in its place, under its id', async () => {
  await settings.getByRole('button', { name: 'Point at the reply box' }).click();
  await ticket.locator('discern-picker').waitFor({ state: 'attached' });
  const box = await ticket.locator('.z-pad').boundingBox();
  // The picker lies over the page.
  await ticket.mouse.click((box?.x ?? 0) + 20, (box?.y ?? 0) + 20);
  await settings.getByRole('region', { name: 'reply box' }).getByText('found once').waitFor();
  await settings.getByText('Addresses, for the second lock').click();
  await settings.getByLabel('Addresses that only save drafts').fill('nonsense');
  await settings.getByLabel('Name of this adapter').fill('Our mended desk');
  await settings.getByRole('button', { name: 'Save', exact: true }).click();
  await settings.getByText('autosave[0]: Expected a pattern').waitFor();
  await settings.getByLabel('Addresses that only save drafts').fill('https://unknown-desk.example/x/draft*');
  await settings.getByRole('button', { name: 'Save', exact: true }).click();
  await settings.getByText('“Our mended desk” was saved').waitFor();
  expect(await names()).toEqual(['Our mended desk', 'The second']);
  expect(await settings.getByLabel('Adapter for unknown-desk.example').inputValue()).toBe('odd-desk');
  await edit('Our mended desk');
  await settings.getByText('Addresses, for the second lock').click();
  expect(await settings.getByLabel('Addresses that send').inputValue()).toBe(
    'https://unknown-desk.example/x/say',
  );
  await settings.getByRole('link', { name: 'Back to all helpdesks' }).click();
  await ticket.reload();
  await badge().getByText('Draft a reply').waitFor();
});

test('changes are not lost by a slip, and an adapter that is deleted comes back to its place', async () => {
  await settings.bringToFront();
  await edit('Our mended desk');
  await settings.getByLabel('Name of this adapter').fill('Other');
  await settings.getByRole('link', { name: 'Back to all helpdesks' }).click();
  await settings
    .getByRole('dialog')
    .getByRole('button', { name: /Discard/ })
    .click();
  await settings.getByRole('button', { name: 'Delete “Our mended desk”' }).click();
  await expect.poll(names).toEqual(['The second']);
  await settings.locator('.notice').getByRole('button', { name: 'Undo' }).click();
  await expect.poll(names).toEqual(['Our mended desk', 'The second']);
  await settings.goto(`chrome-extension://${browser.extensionId}/options.html#helpdesks/edit/nobody`);
  await settings.getByText('There is no such adapter any more.').waitFor();
});
