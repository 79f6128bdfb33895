import { describe, expect, test } from 'vitest';
import { nextFrames } from '#tests/helpers/desk.ts';
import { setUpDesk } from '#tests/helpers/stage.ts';

const desk = setUpDesk();
const CARD = '4539 1488 0343 6467';

describe('by keyboard alone', () => {
  test('a held reply takes the keyboard to what must be resolved; keep, approve and the send is done', async () => {
    await desk.open(1);
    await desk.type(`Your card ${CARD} is on file.`);
    await desk.page.keyboard.press('Control+Alt+KeyU');
    await desk.panel.locator('.finding-block:focus').waitFor();
    await desk.page.keyboard.press('k');
    await desk.page.keyboard.type('The customer asked to have it read back');
    await desk.page.keyboard.press('Enter');
    await desk.panel.locator('.finding-kept').waitFor();
    await desk.page.keyboard.press('Control+Enter');
    await expect.poll(() => desk.publicSends().length).toBe(1);
  });

  test('the second half of a double press approves nothing', async () => {
    await desk.open(1);
    await desk.badge.click();
    await desk.panel.getByRole('button', { name: 'Draft a reply' }).click();
    await desk.panel.locator('.notice[data-kind="drafted"]').waitFor();
    await desk.panel.getByRole('button', { name: 'Close' }).click();
    await desk.composer.focus();
    await desk.page.keyboard.press('Control+Alt+KeyU');
    await desk.panel.getByText('This reply was held before it was sent.').waitFor();
    await desk.page.keyboard.press('Control+Enter');
    await nextFrames(desk.page);
    expect(desk.publicSends()).toEqual([]);
    await desk.panel.locator('.approve-button').click();
    await expect.poll(() => desk.publicSends().length).toBe(1);
  });

  test('Alt+Shift+D opens the panel, Escape closes it and gives the keyboard back to the reply', async () => {
    await desk.open(1);
    await desk.composer.click();
    await desk.page.keyboard.press('Alt+Shift+KeyD');
    await desk.panel.waitFor();
    await desk.panel.getByRole('button', { name: 'Draft a reply' }).focus();
    await desk.page.keyboard.press('Escape');
    await desk.panel.waitFor({ state: 'hidden' });
    await desk.page.keyboard.type('Hello');
    expect(await desk.data()).toBe('<p>Hello</p>');
  });

  test('keys typed in the panel are not the helpdesk’s', async () => {
    await desk.open(1);
    await desk.type(`Your card ${CARD} is on file.`);
    await desk.control('submit_button-button').click();
    await desk.panel.locator('.finding-block').getByRole('button', { name: 'Keep…' }).click();
    await desk.page.keyboard.type('reason /macro u s');
    expect(await desk.panel.locator('.keep input').inputValue()).toBe('reason /macro u s');
    expect(await desk.data()).toBe(`<p>Your card ${CARD} is on file.</p>`);
    expect(desk.publicSends()).toEqual([]);
  });
});

describe('the card at a marked word', () => {
  test('shows under the pointer, rewrites, and goes away', async () => {
    await desk.open(1);
    await desk.type(`Your card ${CARD} is on file.`);
    await desk.page.locator('discern-panel').waitFor({ state: 'attached' });
    const box = await desk.page.evaluate(() => {
      const [range] = [...(CSS.highlights.get('discern-block') ?? [])];
      const { x, y, width, height } = (range as Range).getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    await desk.page.mouse.move(box.x, box.y);
    const card = desk.page.locator('discern-panel .card');
    await card.getByText('This is a full payment card number.').waitFor();
    await desk.page.mouse.move(box.x + 1, box.y);
    await card.getByRole('button', { name: 'Rewrite' }).click();
    await expect.poll(() => desk.data()).toBe('<p>Your card •••• 6467 is on file.</p>');
    await card.waitFor({ state: 'hidden' });
  });

  test('shows where the caret rests', async () => {
    await desk.open(1);
    await desk.type(`Your card ${CARD}`);
    await desk.page.keyboard.press('ArrowLeft');
    await desk.page.locator('discern-panel .card').getByText('This is a full payment card number.').waitFor();
  });
});

describe('an honest state', () => {
  test('a composer that is gone is said within two seconds, and is over when it is back', async () => {
    await desk.open(1);
    await desk.page.evaluate(() => window.replica.removeComposer(1));
    await desk.badge.getByText('Not protected: composer').waitFor({ timeout: 2000 });
    await desk.page.evaluate(() => window.replica.remountComposer(1));
    await desk.badge.getByText('Draft a reply').waitFor();
  });

  test('a submit button that is not recognised is said', async () => {
    await desk.open(1);
    await desk.page.evaluate(() => {
      for (const node of document.querySelectorAll('[data-garden-id="buttons.button_group_view"]')) {
        node.removeAttribute('data-garden-id');
        node.querySelector('[data-test-id="submit_button-button"]')?.removeAttribute('data-test-id');
      }
    });
    await desk.badge.getByText('Not protected: submit').waitFor({ timeout: 2000 });
  });

  test('a composer that was made anew is guarded like the first', async () => {
    await desk.open(1);
    await desk.type(`Your card ${CARD} is on file.`);
    await desk.page.evaluate(() => window.replica.remountComposer(1));
    await expect.poll(() => desk.marks()).toMatchObject({ block: [CARD] });
    await desk.control('submit_button-button').click();
    await desk.panel.getByText('This reply was held before it was sent.').waitFor();
    expect(desk.publicSends()).toEqual([]);
  });

  test('a ticket that is switched to is judged by its own text', async () => {
    await desk.open(1);
    await desk.type(`Your card ${CARD} is on file.`);
    await desk.page.locator('[data-test-id="header-tab"]').nth(1).click();
    await desk.badge.getByText('Draft a reply').waitFor();
    expect(await desk.marks()).toEqual({});
    await desk.type('Thank you for writing to us.');
    await desk.control('submit_button-button').click();
    await expect.poll(() => desk.publicSends().map(({ ticket }) => ticket)).toEqual([2]);
  });

  test('a customer who asks for a person gets no draft until the agent owns the conversation', async () => {
    await desk.open(5);
    await desk.badge.click();
    await desk.panel.getByText('A person should own this conversation').waitFor();
    expect(await desk.panel.locator('button.draft').count()).toBe(0);
    await desk.panel.getByRole('button', { name: 'I own this conversation' }).click();
    await desk.panel.locator('button.draft').waitFor();
  });
});

test('decisions are kept in the audit, without a word of the conversation', async () => {
  await desk.open(1);
  await desk.type(`Secretword your card ${CARD} is on file.`);
  await desk.control('submit_button-button').click();
  await desk.panel.locator('.finding-block').getByRole('button', { name: 'Keep…' }).click();
  await desk.page.keyboard.type('Asked by the customer');
  await desk.page.keyboard.press('Enter');
  await desk.panel.getByRole('button', { name: 'Send' }).click();
  await expect.poll(() => desk.publicSends().length).toBe(1);
  const options = await desk.browser.context.newPage();
  await options.goto(`chrome-extension://${desk.browser.extensionId}/options.html#decisions`);
  const rows = options.locator('tbody tr');
  await rows.filter({ hasText: 'Held' }).filter({ hasText: 'button:submit' }).first().waitFor();
  await rows.filter({ hasText: 'Asked by the customer' }).first().waitFor();
  const text = (await options.locator('table').textContent()) ?? '';
  expect(text).toContain('privacy/card');
  expect(text).not.toContain('Secretword');
  expect(text).not.toContain('4539');
  await options.close();
});

test.each([
  [320, 640],
  [1024, 700],
  [1920, 1080],
])('nothing runs out of the panel at %i × %i', async (width, height) => {
  await desk.open(1);
  await desk.page.setViewportSize({ width, height });
  await desk.composer.focus();
  await desk.page.keyboard.type(`Your card ${CARD} is on file.`);
  await nextFrames(desk.page);
  await desk.page.keyboard.press('Control+Alt+KeyU');
  await desk.panel.locator('.approve').waitFor();
  const overflow = await desk.panel.evaluate((panel) => {
    const { left, right, top, bottom } = panel.getBoundingClientRect();
    const inside = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
    return { inside, sideways: panel.scrollWidth > panel.clientWidth };
  });
  expect(overflow).toEqual({ inside: true, sideways: false });
});

test.each([
  [900, 700],
  [1440, 900],
])('at %i × %i the badge leaves the composer and its Send button free', async (width, height) => {
  await desk.page.setViewportSize({ width, height });
  await desk.open(6);
  await desk.type('Thank you for the photo.');
  const badge = await desk.badge.boundingBox();
  const send = await desk.control('omnichannel-omnicomposer-send-button').boundingBox();
  if (!badge || !send) throw new Error('both must be shown');
  const apart =
    badge.y + badge.height <= send.y || badge.x >= send.x + send.width || badge.y >= send.y + send.height;
  expect(apart).toBe(true);
});
