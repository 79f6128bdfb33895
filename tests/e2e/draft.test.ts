import { expect, test } from 'vitest';
import { setUpDesk } from '#tests/helpers/stage.ts';

const desk = setUpDesk();

const ask = async (): Promise<void> => {
  await desk.badge.click();
  await desk.panel.getByRole('button', { name: 'Draft a reply' }).click();
};
/** Asks for a draft in ticket 1 and does something in the page in the same task. */
const askAnd = async (then: () => unknown): Promise<void> => {
  await desk.open(1);
  await desk.badge.click();
  await desk.panel.getByRole('button', { name: 'Draft a reply' }).waitFor();
  await desk.page.evaluate(`(() => {
    document.querySelector('discern-panel').shadowRoot.querySelector('button.draft').click();
    return (${then})();
  })()`);
};
const drafted = () => desk.panel.locator('.notice[data-kind="drafted"]').waitFor();

test('a draft is put into the reply, with its source, and can be undone in one step', async () => {
  await desk.open(1);
  await ask();
  await drafted();
  expect(await desk.data()).toContain('Daniel');
  await desk.composer.focus();
  await desk.page.keyboard.press('Control+z');
  await expect.poll(() => desk.data()).toBe('');
});

test('a draft below the agent’s own words leaves them as they are', async () => {
  await desk.open(1);
  await desk.type('Hello Daniel, one thing first.');
  await desk.badge.click();
  await desk.panel.getByRole('button', { name: 'Add a draft below' }).click();
  await drafted();
  expect(await desk.data()).toMatch(/^<p>Hello Daniel, one thing first\.<\/p><p>&nbsp;<\/p><p>/);
});

test('a draft whose ticket was left waits there and lands nowhere else', async () => {
  await askAnd(() => {
    document.querySelectorAll<HTMLElement>('[data-test-id="header-tab"]')[1]?.click();
  });
  const tabs = desk.page.locator('[data-test-id="header-tab"]');
  await tabs.nth(1).and(desk.page.locator('[aria-current="page"]')).waitFor();
  await tabs.nth(0).click();
  await desk.panel.getByText('You were in another ticket').waitFor();
  const texts = await desk.page.evaluate(() =>
    [...window.replica.editors.values()].map(({ rich }) => rich?.getData() ?? ''),
  );
  expect(texts).toEqual(['', '']);
  await desk.panel.getByRole('button', { name: 'Insert into the reply' }).click();
  await drafted();
  expect(await desk.data()).toContain('Daniel');
});

test('a message that arrives meanwhile keeps the draft out of the reply', async () => {
  await askAnd(async () => {
    // The draft is asked for in the same task; it comes from another process, so later than in the next.
    await new Promise((resolve) => setTimeout(resolve));
    window.replica.receive(1, 'It has just arrived, thank you!');
  });
  await desk.panel.getByText('A message arrived while this draft was made').waitFor();
  expect(await desk.data()).toBe('');
});

test('a message that arrives before the draft is asked for is answered by it', async () => {
  await askAnd(() => {
    window.replica.receive(1, 'It has just arrived, thank you!');
  });
  await drafted();
  expect(await desk.panel.getByText('A message arrived while this draft was made').count()).toBe(0);
});

test('a message or a colleague’s reply after the draft marks it as stale', async () => {
  await desk.open(1);
  await ask();
  await drafted();
  await desk.page.evaluate(() => window.replica.agentReplies(1, 'I took care of it.', 'Jonas Lind'));
  await desk.panel.getByText('A new message has come since this draft was made.').waitFor();
});
