import { expect, test } from 'vitest';
import { nextFrames } from '#tests/helpers/desk.ts';
import { setUpDesk } from '#tests/helpers/stage.ts';

const desk = setUpDesk();

const draft = async (): Promise<string> => {
  await desk.badge.click();
  await desk.panel.getByRole('button', { name: 'Draft a reply' }).click();
  await desk.panel.locator('.notice[data-kind="drafted"]').waitFor();
  return desk.data();
};
const approve = () => desk.panel.getByRole('button', { name: 'Approve & send' });
/** Resolves what blocks by keeping it with a reason; other findings stay. */
const keepAll = async (): Promise<void> => {
  const blocking = desk.panel.locator('.finding-block:not(.finding-kept)');
  while ((await blocking.count()) > 0) {
    await blocking.first().getByRole('button', { name: 'Keep…' }).click();
    await desk.page.keyboard.type('Checked with the team lead');
    await desk.page.keyboard.press('Enter');
    await nextFrames(desk.page);
  }
};
const heldBySubmit = async (): Promise<void> => {
  await desk.control('submit_button-button').click();
  await desk.panel.getByText('This reply was held before it was sent.').waitFor();
};

test('a draft is held, approved and sent exactly as it was approved', async () => {
  await desk.open(1);
  await draft();
  await heldBySubmit();
  expect(desk.publicSends()).toEqual([]);
  await keepAll();
  const approved = await desk.data();
  await approve().click();
  await expect.poll(() => desk.publicSends().length).toBe(1);
  expect(desk.publicSends()[0]?.html).toBe(approved);
});

test('one changed character voids the approval', async () => {
  await desk.open(1);
  await desk.page.route('**/api/v2/tickets/**', (route) => route.abort());
  await draft();
  await heldBySubmit();
  await keepAll();
  await approve().click();
  await desk.panel.locator('.notice[data-kind="not-sent"]').waitFor({ timeout: 15_000 });
  await desk.page.unroute('**/api/v2/tickets/**');
  await desk.type('!');
  await heldBySubmit();
  expect(desk.publicSends()).toEqual([]);
});

test('a new message of the customer voids the approval', async () => {
  await desk.open(1);
  await desk.page.route('**/api/v2/tickets/**', (route) => route.abort());
  await draft();
  await heldBySubmit();
  await keepAll();
  await approve().click();
  await desk.panel.locator('.notice[data-kind="not-sent"]').waitFor({ timeout: 15_000 });
  await desk.page.unroute('**/api/v2/tickets/**');
  await desk.page.evaluate(() => window.replica.receive(1, 'Forget it, please just cancel the order.'));
  await heldBySubmit();
  expect(desk.publicSends()).toEqual([]);
});

test('after a send that failed, the same text goes by the helpdesk’s own button', async () => {
  await desk.open(1);
  await desk.page.route('**/api/v2/tickets/**', (route) => route.abort());
  await draft();
  await heldBySubmit();
  await keepAll();
  const approved = await desk.data();
  await approve().click();
  await desk.panel.locator('.notice[data-kind="not-sent"]').waitFor({ timeout: 15_000 });
  expect(await desk.data()).toBe(approved);
  await desk.page.unroute('**/api/v2/tickets/**');
  await desk.control('submit_button-button').click();
  await expect.poll(() => desk.publicSends().map(({ html }) => html)).toEqual([approved]);
});

test('the send that was held is the one that is done: its status is kept', async () => {
  await desk.open(1);
  await draft();
  await desk.control('submit_button-menu-button').click();
  await desk.page.locator('[data-test-id="submit_button-menu-solved"]').locator('visible=true').click();
  await desk.panel.getByText('This reply was held before it was sent.').waitFor();
  await keepAll();
  await approve().click();
  await expect.poll(() => desk.publicSends().map(({ status }) => status)).toEqual(['solved']);
});

test('pasted bulk text needs one approval', async () => {
  await desk.open(6);
  await desk.composer.click();
  const text =
    'You can change the size in your account under orders, then choose exchange and pick the size you want.';
  await desk.page.evaluate((words) => navigator.clipboard.writeText(words), text).catch(() => undefined);
  await desk.page.evaluate((words) => {
    const data = new DataTransfer();
    data.setData('text/plain', words);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, text);
  await expect.poll(() => desk.data()).toContain('exchange');
  await desk.page.keyboard.press('Enter');
  await desk.panel.getByText('This reply was held before it was sent.').waitFor();
  expect(desk.publicSends()).toEqual([]);
  await approve().click();
  await expect.poll(() => desk.publicSends().map((send) => send.text)).toEqual([text]);
});

test('a script of the page cannot approve', async () => {
  await desk.open(1);
  await draft();
  await heldBySubmit();
  await keepAll();
  await desk.page.evaluate(() => {
    const panel = document.querySelector('discern-panel')?.shadowRoot;
    panel?.querySelector<HTMLElement>('.approve-button')?.click();
    const enter = { key: 'Enter', ctrlKey: true, bubbles: true, composed: true };
    panel?.querySelector('.finding, .approve-button')?.dispatchEvent(new KeyboardEvent('keydown', enter));
  });
  await nextFrames(desk.page);
  expect(desk.publicSends()).toEqual([]);
  await approve().click();
  await expect.poll(() => desk.publicSends().length).toBe(1);
});

test('where a menu item only chooses the status, approving sends with that status, once', async () => {
  await desk.page.goto('https://demo.zendesk.com/agent/tickets/1?menu=select');
  await desk.composer.waitFor();
  await desk.page.locator('discern-badge button:not(.busy)').waitFor();
  await draft();
  await desk.control('submit_button-menu-button').click();
  await desk.page.locator('[data-test-id="submit_button-menu-solved"]').locator('visible=true').click();
  await desk.panel.getByText('This reply was held before it was sent.').waitFor();
  await keepAll();
  const approved = await desk.data();
  await approve().click();
  await expect
    .poll(() => desk.publicSends().map(({ html, status }) => [html, status]))
    .toEqual([[approved, 'solved']]);
});
