import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { seedKnowledge } from '#tests/demo/seed.ts';
import { sendPaths } from '#tests/helpers/inbox.ts';
import { setUpInbox } from '#tests/helpers/inbox-stage.ts';
import { idOf } from '#tests/replicas/intercom/conversations.ts';
import type { Settings } from '#tests/replicas/intercom/server.ts';

const CARD = '4539 1488 0343 6467';
const RISKY = `Thanks, I looked up card ${CARD} for you.`;
const CLEAN = 'Thank you for the photo. Which size would you like instead?';
const GENERATIONS: readonly Settings['generation'][] = ['shadow', 'light'];

const desk = setUpInbox();
const { intercom } = desk;
const held = () => desk.panel.getByText('was held before it was sent.').waitFor();
beforeAll(() => seedKnowledge(desk.browser));

const close = () => desk.panel.getByRole('button', { name: 'Close' }).click();
const focusIsInComposer = (): boolean => {
  const { activeElement } = document;
  return (
    (activeElement?.shadowRoot?.activeElement ?? activeElement)?.classList.contains('ProseMirror') ?? false
  );
};

const closeActions = async (): Promise<void> => {
  const field = desk.page.getByRole('combobox', { name: 'Search for an action' });
  if (await field.isVisible()) await field.press('Escape');
};
const PATHS = sendPaths(desk);

describe.each(GENERATIONS)('%s', (generation) => {
  beforeEach(() => {
    intercom.settings.generation = generation;
  });

  test('a reply with a block finding is marked, and held on every path', async () => {
    await desk.open(1);
    await desk.type(RISKY);
    await expect.poll(() => desk.marks()).toMatchObject({ block: [CARD] });
    const painted = (element: Element): string =>
      getComputedStyle(element, '::highlight(discern-block)').backgroundColor;
    expect(await desk.composer.locator('p').evaluate(painted)).not.toBe('rgba(0, 0, 0, 0)');
    for (const [path, send] of PATHS) {
      await desk.composer.focus();
      await send();
      await held().catch(() => expect.fail(`not held on ${path}`));
      await close();
      await closeActions();
    }
    expect(await desk.text()).toBe(RISKY);
    expect(intercom.sends).toEqual([]);
    expect(intercom.closed).toEqual([]);
  });

  test('a clean typed reply goes out untouched on every path', async () => {
    await desk.open(1);
    for (const [path, send] of PATHS) {
      const before = intercom.sends.length;
      await desk.type(CLEAN);
      await send();
      await expect.poll(() => intercom.sends.length, { message: path }).toBe(before + 1);
      await expect.poll(() => desk.text(), { message: path }).toBe('');
    }
    expect(desk.publicSends().map(({ text }) => text)).toEqual(PATHS.map(() => CLEAN));
    await expect.poll(() => intercom.closed.length).toBe(4);
  });

  test('a draft needs one approval, and what is sent is what was approved', async () => {
    await desk.open(1);
    await desk.badge.click();
    await desk.panel.getByRole('button', { name: 'Draft a reply' }).click();
    await desk.panel.locator('.notice[data-kind="drafted"]').waitFor();
    await close();
    await desk.composer.click();
    await desk.page.keyboard.press('Control+Shift+Enter');
    await held();
    const text = await desk.text();
    expect(text.split('\n').length).toBeGreaterThan(2);
    await desk.panel.getByRole('button', { name: 'Approve & send' }).click();
    await expect.poll(() => desk.publicSends().map((sent) => sent.text)).toEqual([text]);
    await expect.poll(() => intercom.closed).toEqual([idOf(1)]);
    await desk.panel.waitFor({ state: 'hidden' });
    await expect.poll(() => desk.page.evaluate(focusIsInComposer)).toBe(true);
  });

  test('a rewrite lands in the editor, one undo takes it back, the caret stays', async () => {
    await desk.open(1);
    await desk.type(`Card ${CARD} is fine. And more`);
    await expect.poll(() => desk.marks()).toMatchObject({ block: [CARD] });
    await desk.page.keyboard.press('Home');
    for (let right = 0; right < 8; right += 1) await desk.page.keyboard.press('ArrowRight');
    await desk.page.locator('discern-panel .card').waitFor();
    await desk.page.keyboard.press('End');
    await desk.badge.click();
    await desk.panel.locator('.finding-block').focus();
    await desk.page.keyboard.press('r');
    await desk.panel.locator('.notice[data-kind="rewritten"]').waitFor();
    expect(await desk.text()).toBe('Card •••• 6467 is fine. And more');
    await desk.page.keyboard.press('Escape');
    await desk.page.keyboard.type(' text');
    expect(await desk.text()).toBe('Card •••• 6467 is fine. And more text');
    await desk.page.keyboard.press('Control+z');
    await desk.page.keyboard.press('Control+z');
    expect(await desk.text()).toBe(`Card ${CARD} is fine. And more`);
    await expect.poll(() => desk.marks()).toMatchObject({ block: [CARD] });
  });

  test('an internal note passes, whatever it says', async () => {
    await desk.open(1);
    await desk.turnTo('Note');
    await desk.type(RISKY);
    await expect.poll(() => desk.badge.textContent()).toContain('note');
    await desk.send.click();
    await expect.poll(() => intercom.sends.map((sent) => [sent.public, sent.text])).toEqual([[false, RISKY]]);
    await desk.turnTo('Reply');
    await desk.type(RISKY);
    await desk.send.click();
    await held();
    expect(desk.publicSends()).toEqual([]);
  });

  test('another conversation, a composer that is made anew, a new message', async () => {
    await desk.open(1);
    await desk.type(RISKY);
    await desk.page.getByRole('navigation', { name: 'Conversations' }).getByText('Leo Marchetti').click();
    await desk.type(CLEAN);
    await desk.page.keyboard.press('Control+Enter');
    await expect.poll(() => desk.publicSends()).toMatchObject([{ conversation: idOf(6), text: CLEAN }]);
    await desk.page.evaluate((id) => window.inbox.show(id), idOf(1));
    await expect.poll(() => desk.text()).toBe(RISKY);
    await desk.page.evaluate(() => window.inbox.remountComposer());
    await expect.poll(() => desk.marks()).toMatchObject({ block: [CARD] });
    await desk.send.click();
    await held();
    await close();
    await desk.page.evaluate(() => window.inbox.removeComposer());
    await desk.page.getByText('Not protected: composer').waitFor();
  });

  test('a suggested reply is held, and sent as it was approved', async () => {
    const suggestion = desk.page.getByRole('region', { name: 'Suggested reply' });
    await desk.open(3);
    await suggestion.getByRole('button', { name: 'Send', exact: true }).click();
    await held();
    await desk.panel.locator('.finding-block').first().waitFor();
    expect(intercom.sends).toEqual([]);
    await desk.open(6);
    const text = (await suggestion.locator('.words p').allInnerTexts()).map((line) => line.trim()).join('\n');
    await suggestion.getByRole('button', { name: 'Send', exact: true }).click();
    await held();
    await desk.panel.getByRole('button', { name: 'Approve & send' }).click();
    await expect.poll(() => desk.publicSends()).toMatchObject([{ conversation: idOf(6), text }]);
  });

  test('what Copilot or a macro puts into the composer needs an approval', async () => {
    await desk.open(6);
    await desk.page.getByRole('button', { name: 'Add to composer' }).click();
    await desk.send.click();
    await held();
    await desk.open(1);
    await desk.page.getByTitle('Macros').click();
    await desk.item('Late parcel').click();
    await desk.page.keyboard.press('Control+Enter');
    await held();
    expect(intercom.sends).toEqual([]);
  });
});

test('Enter and Shift+Enter make lines', async () => {
  await desk.open(1, 'app.au.intercom.com');
  await desk.type('Card');
  await desk.page.keyboard.press('Enter');
  await desk.page.keyboard.type(CARD);
  await desk.page.keyboard.press('Shift+Enter');
  await desk.page.keyboard.type('is fine.');
  expect(await desk.text()).toBe(`Card\n${CARD}\nis fine.`);
  expect(intercom.sends).toEqual([]);
});

test('Enter is held where the page says that it sends', async () => {
  intercom.settings.enter = 'sends, said';
  await desk.open(1, 'app.eu.intercom.com');
  await desk.type(RISKY);
  await desk.page.keyboard.press('Enter');
  await held();
  expect(intercom.sends).toEqual([]);
});

test('the helpdesk’s own record says who wrote what and who is signed in', async () => {
  const answered = desk.page.waitForResponse(/conversations\/\d+\?/);
  await desk.open(6);
  await answered;
  await desk.badge.click();
  await desk.panel.getByRole('button', { name: 'Draft a reply' }).click();
  await desk.panel.locator('.notice[data-kind="drafted"]').waitFor();
  // Where the page alone is read, the machine's last words count as a colleague's, and the question as answered.
  expect(await desk.text()).toMatch(/Leo.*gift card.*Priya Shah/s);
});

test('without that record the page is read, and a new message is seen', async () => {
  intercom.settings.readable = false;
  await desk.open(6);
  await desk.type(CLEAN);
  await intercom.receive(
    desk.page,
    idOf(6),
    'Forget it. I will take you to court and my solicitor will write.',
  );
  await desk.badge.click();
  await desk.panel.locator('.human').waitFor();
});

test('where the page does not say that Enter sends, the request of a draft is held', async () => {
  intercom.settings.enter = 'sends';
  await desk.open(1);
  await desk.badge.click();
  await desk.panel.getByRole('button', { name: 'Draft a reply' }).click();
  await desk.panel.locator('.notice[data-kind="drafted"]').waitFor();
  await close();
  await desk.composer.click();
  await desk.page.keyboard.press('Control+End');
  await desk.page.keyboard.press('Enter');
  await desk.panel.waitFor();
  await desk.page.getByRole('status').getByText('That did not work').waitFor();
  expect(intercom.sends).toEqual([]);
});
