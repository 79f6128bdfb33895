import { existsSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { seedKnowledge } from '#tests/demo/seed.ts';
import { BUILD, type Launched, launch } from '#tests/helpers/browser.ts';
import { type InboxDesk, inboxOf } from '#tests/helpers/inbox.ts';
import { idOf } from '#tests/replicas/intercom/conversations.ts';
import { createIntercom, type Settings } from '#tests/replicas/intercom/server.ts';

const CARD = '4539 1488 0343 6467';
const RISKY = `Thanks, I looked up card ${CARD} for you.`;
const CLEAN = 'Thank you for the photo. Which size would you like instead?';
const GENERATIONS: readonly Settings['generation'][] = ['shadow', 'light'];

let browser: Launched;
let page: Page;
const intercom = createIntercom();
const desk: InboxDesk = inboxOf(intercom, () => page);
const held = () => desk.panel.getByText('This reply was held before it was sent.').waitFor();

beforeAll(async () => {
  if (!existsSync(BUILD)) throw new Error(`No build in ${BUILD}: run \`npm run build\` first.`);
  browser = await launch({ extension: BUILD });
  await intercom.route(browser.context);
  await seedKnowledge(browser);
});
afterAll(() => browser?.close());
beforeEach(async () => {
  intercom.reset();
  page = await browser.context.newPage();
  page.setDefaultTimeout(8_000);
});
afterEach(() => page.close());

const close = () => desk.panel.getByRole('button', { name: 'Close' }).click();
const focusIsInComposer = (): boolean => {
  const { activeElement } = document;
  return (
    (activeElement?.shadowRoot?.activeElement ?? activeElement)?.classList.contains('ProseMirror') ?? false
  );
};

const action = async (query: string): Promise<void> => {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(query);
};
const closeActions = async (): Promise<void> => {
  const field = page.getByRole('combobox', { name: 'Search for an action' });
  if (await field.isVisible()) await field.press('Escape');
};
const PATHS: readonly (readonly [string, () => Promise<void>])[] = [
  ['the Send button', () => desk.send.click()],
  [
    'Space on the Send button',
    async () => {
      await desk.send.focus();
      await page.keyboard.press(' ');
    },
  ],
  [
    '"Send and close"',
    async () => {
      await desk.more.click();
      await desk.item('Send and close').click();
    },
  ],
  [
    '"Send and close" by key',
    async () => {
      await desk.more.click();
      await page.keyboard.press('Enter');
    },
  ],
  ['Ctrl+Enter', () => page.keyboard.press('Control+Enter')],
  ['Ctrl+Shift+Enter', () => page.keyboard.press('Control+Shift+Enter')],
  [
    'the action menu, by key',
    async () => {
      await action('send');
      await page.keyboard.press('Enter');
    },
  ],
  [
    'the action menu, by click',
    async () => {
      await action('send and');
      await page.getByRole('option', { name: 'Send and close' }).click();
    },
  ],
];

describe.each(GENERATIONS)('%s', (generation) => {
  beforeEach(() => {
    intercom.settings.generation = generation;
  });

  test('a reply with a block finding is marked, and held on every path', async () => {
    await desk.open(1);
    await desk.type(RISKY);
    await expect.poll(() => desk.marks()).toMatchObject({ block: [CARD] });
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

  test.each(PATHS)('a clean typed reply goes out untouched on %s', async (path, send) => {
    await desk.open(1);
    await desk.type(CLEAN);
    await send();
    await expect.poll(() => desk.publicSends().map(({ text }) => text)).toEqual([CLEAN]);
    await expect.poll(() => intercom.closed.length).toBe(/close|Shift|click/.test(path) ? 1 : 0);
  });

  test('a draft needs one approval, and what is sent is what was approved', async () => {
    await desk.open(1);
    await desk.badge.click();
    await desk.panel.getByRole('button', { name: 'Draft a reply' }).click();
    await desk.panel.locator('.notice[data-kind="drafted"]').waitFor();
    await close();
    await desk.composer.click();
    await page.keyboard.press('Control+Shift+Enter');
    await held();
    const text = await desk.text();
    expect(text.split('\n').length).toBeGreaterThan(2);
    await desk.panel.getByRole('button', { name: 'Approve & send' }).click();
    await expect.poll(() => desk.publicSends().map((sent) => sent.text)).toEqual([text]);
    await expect.poll(() => intercom.closed).toEqual([idOf(1)]);
    await desk.panel.waitFor({ state: 'hidden' });
    await expect.poll(() => page.evaluate(focusIsInComposer)).toBe(true);
  });

  test('a rewrite lands in the editor, one undo takes it back, the caret stays', async () => {
    await desk.open(1);
    await desk.type(`Card ${CARD} is fine. And more`);
    await desk.badge.click();
    await desk.panel.locator('.finding-block').focus();
    await page.keyboard.press('r');
    await desk.panel.locator('.notice[data-kind="rewritten"]').waitFor();
    expect(await desk.text()).toBe('Card •••• 6467 is fine. And more');
    await page.keyboard.press('Escape');
    await page.keyboard.type(' text');
    expect(await desk.text()).toBe('Card •••• 6467 is fine. And more text');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
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

  test('Enter and Shift+Enter make lines', async () => {
    await desk.open(1);
    await desk.type('Card');
    await page.keyboard.press('Enter');
    await page.keyboard.type(CARD);
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('is fine.');
    expect(await desk.text()).toBe(`Card\n${CARD}\nis fine.`);
    expect(intercom.sends).toEqual([]);
  });

  test('Enter is held where the page says that it sends', async () => {
    intercom.settings.enter = 'sends, said';
    await desk.open(1);
    await desk.type(RISKY);
    await page.keyboard.press('Enter');
    await held();
    expect(intercom.sends).toEqual([]);
  });

  test('another conversation, a composer that is made anew, a new message', async () => {
    await desk.open(1);
    await desk.type(RISKY);
    await page.getByRole('navigation', { name: 'Conversations' }).getByText('Leo Marchetti').click();
    await desk.type(CLEAN);
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => desk.publicSends()).toMatchObject([{ conversation: idOf(6), text: CLEAN }]);
    await page.evaluate((id) => window.inbox.show(id), idOf(1));
    await expect.poll(() => desk.text()).toBe(RISKY);
    await page.evaluate(() => window.inbox.remountComposer());
    await expect.poll(() => desk.marks()).toMatchObject({ block: [CARD] });
    await desk.send.click();
    await held();
    await close();
    await page.evaluate(() => window.inbox.removeComposer());
    await page.getByText('Not protected: composer').waitFor();
  });
});
