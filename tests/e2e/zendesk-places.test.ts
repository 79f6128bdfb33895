import { describe, expect, test } from 'vitest';
import { setUpDesk } from '#tests/helpers/stage.ts';

const RISKY = 'Their card is 4539 1488 0343 6467, please check it.';
const CLEAN = 'Could you tell us when the van leaves the depot?';
const desk = setUpDesk();
const side = () => desk.page.getByRole('textbox', { name: 'Message' });
const held = () => desk.panel.getByText('This reply was held before it was sent.').waitFor();
const texts = () => desk.zendesk.sends.map(({ channel, text }) => [channel, text]);

describe('a side conversation goes to somebody outside', () => {
  test.each([
    ['its button', () => desk.control('side-conversation-send').click()],
    ['Ctrl+Enter', () => desk.page.keyboard.press('Control+Enter')],
  ])('and is held on %s, shown in the panel, and can be approved', async (_, send) => {
    await desk.open(1);
    await desk.page.evaluate(() => window.replica.open(1, { kind: 'side' }));
    await side().click();
    await desk.page.keyboard.type(RISKY);
    await send();
    await held();
    expect(desk.zendesk.sends).toEqual([]);
    await desk.panel.locator('.finding-block').getByRole('button', { name: 'Keep…' }).click();
    await desk.page.keyboard.type('The carrier needs it');
    await desk.page.keyboard.press('Enter');
    await desk.panel.locator('.approve-button').click();
    await expect.poll(texts).toEqual([['side_conversation', RISKY]]);
  });

  test('a clean one passes, and the reply to the customer is judged by itself', async () => {
    await desk.open(1);
    await desk.type(RISKY);
    await desk.page.evaluate(() => window.replica.open(1, { kind: 'side' }));
    await side().click();
    await desk.page.keyboard.type(CLEAN);
    await desk.control('side-conversation-send').click();
    await expect.poll(texts).toEqual([['side_conversation', CLEAN]]);
    await desk.control('submit_button-button').click();
    await held();
    expect(desk.zendesk.sends).toHaveLength(1);
  });

  test('one that cannot be read is said', async () => {
    await desk.open(1);
    await desk.page.evaluate(() => window.replica.open(1, { kind: 'side' }));
    await side().evaluate((field) => {
      field.removeAttribute('contenteditable');
    });
    await desk.badge.getByText('Not protected: side conversation').waitFor({ timeout: 2000 });
  });
});

test('a merge with a public comment is held, one with a private comment passes', async () => {
  await desk.open(1);
  await desk.page.evaluate(() => window.replica.open(1, { kind: 'merge' }));
  await desk.page.getByRole('textbox', { name: 'Comment' }).click();
  await desk.page.keyboard.type(RISKY);
  await desk.page.getByRole('checkbox').check();
  await desk.page.getByRole('button', { name: 'Confirm and merge' }).click();
  await held();
  expect(desk.zendesk.sends).toEqual([]);
  await desk.page.getByRole('checkbox').uncheck();
  await desk.page.getByRole('button', { name: 'Confirm and merge' }).click();
  await expect
    .poll(() => desk.zendesk.sends.map((send) => [send.public, send.text]))
    .toEqual([[false, RISKY]]);
});

describe('a composer that is folded away', () => {
  test('still holds what Submit would send', async () => {
    await desk.open(1);
    await desk.type(RISKY);
    await desk.page.evaluate(() => window.replica.fold(1, 'hidden'));
    await desk.control('submit_button-button').click();
    await held();
    expect(desk.zendesk.sends).toEqual([]);
  });

  test('and is not in the page is no alarm: the ticket is only read', async () => {
    await desk.open(1);
    await desk.page.evaluate(() => window.replica.fold(1, 'gone'));
    await desk.badge.getByText('Reading only').waitFor();
    await desk.page.evaluate(() => window.replica.fold(1, undefined));
    await desk.badge.getByText('Draft a reply').waitFor();
  });
});

test('a layout of the account’s own is guarded like the standard one', async () => {
  await desk.page.goto('https://demo.zendesk.com/agent/tickets/1?layout=custom');
  await desk.composer.waitFor();
  await desk.badge.getByText('Draft a reply').waitFor();
  await desk.type(RISKY);
  await desk.control('submit_button-button').click();
  await held();
  expect(desk.zendesk.sends).toEqual([]);
});
