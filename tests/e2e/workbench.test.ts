import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BUILD, type Launched, launch } from '#tests/helpers/browser.ts';
import { nextFrames } from '#tests/helpers/desk.ts';
import { grantHost } from '#tests/helpers/hosts.ts';
import { createUnknownDesk, UNKNOWN_ORIGIN } from '#tests/replicas/unknown/server.ts';

const RISKY = 'We guarantee a new shade by Friday.';
const TICKET = `${UNKNOWN_ORIGIN}/w/case/4711`;
const desk = createUnknownDesk();
let browser: Launched;
let profile: string;
let ticket: Page;
let settings: Page;

async function start(): Promise<void> {
  browser = await launch({ extension: BUILD, profile });
  await desk.route(browser.context);
}
const open = async (address: string): Promise<Page> => {
  const page = await browser.context.newPage();
  page.setDefaultTimeout(8000);
  await page.goto(address);
  return page;
};
const settingsAt = (place: string): Promise<Page> =>
  open(`chrome-extension://${browser.extensionId}/options.html#${place}`);
const notice = (): ReturnType<Page['locator']> => settings.locator('.notice');

beforeAll(async () => {
  profile = await mkdtemp(join(tmpdir(), 'discern-workbench-'));
  await start();
});
afterAll(async () => {
  await browser?.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

/** Presses "Point at it" for a part and then does something in the ticket's tab. */
async function point(part: string, act: () => Promise<void>): Promise<void> {
  await settings.getByRole('button', { name: `Point at the ${part}` }).click();
  await ticket.locator('discern-picker').waitFor({ state: 'attached' });
  await act();
  await ticket.locator('discern-picker').waitFor({ state: 'detached' });
}
const found = (part: string) => settings.getByRole('region', { name: part, exact: true }).getByText(/^found/);
const centre = async (selector: string): Promise<[number, number]> => {
  const box = await ticket.locator(selector).first().boundingBox();
  if (!box) throw new Error(`${selector} has no box`);
  return [box.x + box.width / 2, box.y + box.height / 2];
};
const clickOn = async (selector: string): Promise<void> => {
  await ticket.mouse.move(...(await centre(selector)));
  await ticket.mouse.down();
  await ticket.mouse.up();
};

test('a lead makes an adapter by pointing at the parts of a page that Discern has never seen', async () => {
  await grantHost(browser, `${UNKNOWN_ORIGIN}/*`);
  ticket = await open(TICKET);
  settings = await settingsAt('helpdesks');
  await settings.getByRole('link', { name: 'Make an adapter', exact: true }).click();
  await settings.getByLabel('Address of your helpdesk').fill('unknown-desk.example');
  await settings.getByRole('button', { name: 'Allow and continue' }).click();
  await settings.getByRole('heading', { name: '2. Its parts' }).waitFor();
  expect(await settings.getByLabel('Open tab').locator('option').allTextContents()).toEqual([
    'Case 4711: broken lamp',
  ]);

  await point('reply box', () => clickOn('.z-pad'));
  await found('reply box').getByText('found once').waitFor();
  // Pointing is no clicking: the page got nothing of it, so the caret is not in the reply.
  await point('send button', () => clickOn('.b77'));
  await found('send button').getByText('found once').waitFor();
  expect(desk.said).toEqual([]);
  // By keyboard: from the words to the whole message and on.
  await point('message', async () => {
    await ticket.mouse.move(...(await centre('.t-words')));
    await ticket.keyboard.press('ArrowUp');
    await ticket.keyboard.press('Enter');
  });
  await found('message').getByText('found 3 times').waitFor();
  await point('customer marker', async () => {
    await ticket.keyboard.press('Escape');
  });
  await settings.getByText('Taken back. Nothing was changed.').waitFor();
  await point('customer marker', async () => {
    await ticket.mouse.move(...(await centre('.t-words')));
    await ticket.keyboard.press('ArrowUp');
    await ticket.keyboard.press('Enter');
  });

  await settings
    .getByRole('listitem')
    .filter({ hasText: 'Sam Reed' })
    .getByText('Agent', { exact: true })
    .waitFor();
  await settings.getByText('In this tab: 4711').waitFor();
  await settings.getByText('Everything was found: replies in this tab would be guarded.').waitFor();
  await settings.getByText('If the page changes').click();
  await settings.getByText('“Not protected: composer”').waitFor();
  await settings.getByText('“Not protected: send”').waitFor();
  await settings.getByText('came with a broken shade').waitFor();

  await settings.getByRole('button', { name: 'Try sending' }).click();
  await ticket.locator('discern-picker').waitFor({ state: 'attached' });
  await ticket.locator('.z-pad').click();
  await ticket.keyboard.type('Only a try');
  await ticket.getByText('Off it goes').click();
  await settings.getByText('Seen and stopped: button (send).').waitFor();
  expect(desk.said).toEqual([]);

  await settings.getByLabel('Name of this adapter').fill('Our odd desk');
  await settings.getByRole('button', { name: 'Save and switch on' }).click();
  await notice().getByText('“Our odd desk” was saved and unknown-desk.example is read with it.').waitFor();
  await settings.getByText('Permitted', { exact: true }).waitFor();
  expect(await settings.getByLabel('Adapter for unknown-desk.example').inputValue()).toBe('our-odd-desk');
}, 60_000);

/** Types a risky reply into the ticket, sends it, approves it: it must arrive as it was typed. */
async function heldAndApproved(send: (page: Page) => Promise<void>): Promise<void> {
  desk.reset();
  const page = await open(TICKET);
  const panel = page.locator('discern-panel .panel');
  await page.locator('discern-badge button:not(.busy)').waitFor();
  expect(await page.locator('discern-badge button').getAttribute('title')).not.toContain('by guess');
  await page.locator('.z-pad').click();
  await page.keyboard.type(RISKY);
  await nextFrames(page);
  await send(page);
  await panel.getByText('This reply was held before it was sent.').waitFor();
  expect(desk.said).toEqual([]);
  await panel.getByRole('button', { name: 'Keep…' }).first().click();
  await panel.getByLabel('Why is this right to send?').fill('The shade is in stock.');
  await panel.getByRole('button', { name: 'Keep with this reason' }).click();
  await panel.getByRole('button', { name: /^(Approve & send|Send)/ }).click();
  await expect.poll(() => desk.said).toEqual([{ at: '/w/case/4711', text: RISKY }]);
  await page.close();
}

test('with it, a reply is held, approved and recorded as it was typed', async () => {
  await heldAndApproved((page) => page.getByText('Off it goes').click());
  await heldAndApproved((page) => page.keyboard.press('Control+Enter'));
});

test('it is there after the browser was closed and opened again', async () => {
  await browser.close();
  await start();
  await heldAndApproved((page) => page.getByText('Off it goes').click());
});

test('exported, deleted and imported it is the same; deleting can be undone', async () => {
  settings = await settingsAt('helpdesks');
  await settings.getByText('Import and export').click();
  const [file] = await Promise.all([
    settings.waitForEvent('download'),
    settings.getByRole('button', { name: 'Export JSON' }).click(),
  ]);
  const path = await file.path();
  const text = await readFile(path, 'utf8');
  expect(text).not.toContain('shade');
  await settings.getByRole('button', { name: 'Delete “Our odd desk”' }).click();
  await settings.getByText('None yet.').waitFor();
  await notice().getByRole('button', { name: 'Undo' }).click();
  await settings.getByRole('button', { name: 'Delete “Our odd desk”' }).click();
  await settings.getByText('None yet.').waitFor();

  const broken = text.replace('"our-odd-desk"', '"zendesk"');
  const file_ = (name: string, content: string) => ({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(content),
  });
  await settings.locator('input[type="file"]').setInputFiles(file_('broken.json', broken));
  await settings.getByText('This name belongs to a built-in adapter; choose another').waitFor();
  await settings.locator('input[type="file"]').setInputFiles(file_('adapters.json', text));
  await notice().getByText('1 adapter was imported.').waitFor();
  await settings.getByRole('button', { name: 'Delete “Our odd desk”' }).waitFor();
  await heldAndApproved((page) => page.getByText('Off it goes').click());
});

test('a host that the browser no longer permits is shown, and can be permitted again', async () => {
  await settings.evaluate(
    (pattern) =>
      (
        globalThis as unknown as { chrome: { permissions: { remove(what: object): Promise<boolean> } } }
      ).chrome.permissions.remove({ origins: [pattern] }),
    `${UNKNOWN_ORIGIN}/*`,
  );
  await settings.getByText('Not permitted', { exact: true }).waitFor();
  const page = await open(TICKET);
  expect(await page.locator('discern-badge').count()).toBe(0);
  await page.close();
  await settings.bringToFront();
  await settings.getByRole('button', { name: 'Allow unknown-desk.example' }).click();
  await settings.getByText('Permitted', { exact: true }).waitFor();
  await heldAndApproved((one) => one.getByText('Off it goes').click());
});

test('removing a host can be undone', async () => {
  await settings.bringToFront();
  await settings.getByRole('button', { name: 'Remove unknown-desk.example' }).click();
  await notice().getByText('unknown-desk.example was removed.').waitFor();
  await settings.getByText('Only where it is installed').waitFor();
  await notice().getByRole('button', { name: 'Undo' }).click();
  await settings.getByLabel('Adapter for unknown-desk.example').waitFor();
});
