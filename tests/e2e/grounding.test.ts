import { expect, test } from 'vitest';
import { seedKnowledge } from '#tests/demo/seed.ts';
import { setUpDesk } from '#tests/helpers/stage.ts';

const desk = setUpDesk();
let seeded = false;
const openWithArticles = async (ticket: number): Promise<void> => {
  if (!seeded) await seedKnowledge(desk.browser);
  seeded = true;
  await desk.open(ticket);
};

test('a contradicted figure stands beside the article that says otherwise', async () => {
  await openWithArticles(3);
  await desk.type('Your refund reaches your account within 40 working days.');
  await expect.poll(async () => (await desk.marks()).block).toEqual(['40 working days']);
  await desk.badge.click();
  const card = desk.panel.locator('[data-code="grounding/contradiction"]');
  const sides = card.locator('.versus > div');
  await sides.nth(1).waitFor();
  expect(await sides.nth(0).textContent()).toBe('Your reply40 working days');
  expect(await sides.nth(1).locator('dt').textContent()).toMatch(/^Article “.+” · 20\d\d-\d\d-\d\d$/);
  expect(await sides.nth(1).locator('mark').textContent()).toMatch(/days/);
});

test('the passage that a claim stands on is one key away', async () => {
  await openWithArticles(3);
  await desk.type('Your refund reaches your account within 5 working days.');
  await desk.badge.click();
  const card = desk.panel.locator('[data-code="commitment/timeframe"]');
  const passage = card.locator('.passages blockquote');
  await passage.waitFor({ state: 'attached' });
  await card.focus();
  expect(await passage.isVisible()).toBe(false);
  await desk.page.keyboard.press('s');
  await passage.waitFor();
  expect(await passage.textContent()).toContain('5 working days');
  expect(await card.locator('figcaption a').getAttribute('href')).toMatch(/^https:\/\//);
  await desk.page.keyboard.press('s');
  await passage.waitFor({ state: 'hidden' });
});
