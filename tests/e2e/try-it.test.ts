import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';
import type { PolicyState } from '#lib/messaging/settings.ts';
import { setUpDesk } from '#tests/helpers/stage.ts';
import { settingsOf } from '#tests/options/settings-page.ts';

const desk = setUpDesk();
const { at, ask, button, notice } = settingsOf(desk);
const CARD = '4539 1488 0343 6467';

const reply = (page: Page) => page.getByRole('textbox', { name: 'The reply', exact: true });
const panel = (page: Page) => page.locator('.panel');
const marksIn = (page: Page, name: string) =>
  page
    .locator('.marked-field', { has: page.getByRole('textbox', { name, exact: true }) })
    .locator('mark')
    .allTextContents();

/** What waits to come into force; null for nothing. */
async function waiting(change: object | null): Promise<void> {
  await at('about');
  const { force, revision } = (await ask('policy.get')) as PolicyState;
  await ask('policy.draft', { file: change && { ...force, ...change }, revision });
}

beforeEach(() => waiting(null));

describe('what an agent would see', () => {
  test('marks, findings and verdict while one types; a rewrite from the panel and its undo', async () => {
    const page = await at('try');
    await reply(page).fill(`It was our fault. Your card ${CARD} is on file.`);
    await page.getByText('Held until each finding that blocks is rewritten').waitFor();
    expect(await marksIn(page, 'The reply')).toEqual(['It was our fault', CARD]);
    await panel(page)
      .locator('[data-code="legal/liability"]')
      .getByRole('button', { name: /Rewrite/ })
      .click();
    await expect.poll(() => reply(page).inputValue()).not.toContain('our fault');
    await panel(page).getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => reply(page).inputValue()).toContain('It was our fault');
    await reply(page).fill('Thank you for telling us.');
    await page.getByText('Clear: nothing stands against this reply.').waitFor();
  });

  test('Send is pressed as the agent would: held, kept with a reason, approved; and nothing is recorded', async () => {
    const page = await at('try');
    await reply(page).fill(`Your card ${CARD} is on file.`);
    await button('Press Send as the agent').click();
    await page.getByText('It would be held.').waitFor();
    await panel(page).locator('.finding-block:focus').waitFor();
    await page.keyboard.press('k');
    await page.keyboard.type('asked for');
    await page.keyboard.press('Enter');
    await panel(page).getByText('Kept: asked for').waitFor();
    await page.keyboard.press('Control+Enter');
    await page
      .getByText('It would leave now, approved for exactly this text.')
      .or(page.getByText('It would leave at once: nothing holds it.'))
      .waitFor();
    expect(await ask('audit.list')).toEqual([]);
  });

  test('a conversation is typed, judged along, changed and brought back by Undo', async () => {
    const page = await at('try');
    await button('Add a customer’s message').click();
    await page.keyboard.type('I am furious. My solicitor will write to you.');
    await page.getByText('A person must own this conversation').first().waitFor();
    expect(await marksIn(page, 'Message 1')).not.toEqual([]);
    await button('Remove message 1').click();
    await notice().getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => page.getByLabel('Message 1', { exact: true }).inputValue()).toContain('furious');
  });

  test('a made-up ticket takes the place of what was typed, which comes back by Undo', async () => {
    const page = await at('try');
    await reply(page).fill('Mine.');
    await page.getByLabel('Start from').selectOption('A late parcel and an angry customer');
    await expect.poll(() => reply(page).inputValue()).toContain('Rosa');
    await notice().getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => reply(page).inputValue()).toBe('Mine.');
  });

  test('stored articles are read along, and stand as sources in the panel', async () => {
    await at('about');
    await ask('knowledge.save', {
      mode: 'replace',
      articles: [
        {
          id: 'returns',
          title: 'Returns',
          text: 'You can return an item within 30 days of delivery for a full refund.',
        },
      ],
    });
    const page = await at('try');
    await button('Add a customer’s message').click();
    await page.keyboard.type('How long can I return an item for a refund?');
    await page.getByText('1 stored article speaks of this conversation').waitFor();
    await reply(page).fill('You can return an item within 60 days of delivery.');
    await panel(page)
      .locator('[data-code="grounding/contradiction"]')
      .getByText('Article “Returns”', { exact: true })
      .waitFor();
    await ask('knowledge.save', { mode: 'replace', articles: [] });
  });
});

test('what waits to come into force stands beside what is in force', async () => {
  await waiting({
    rules: { 'privacy/card': { severity: 'warn' } },
    custom: [
      {
        id: 'on-file',
        title: 'Not on file',
        severity: 'block',
        message: 'Nothing is on file.',
        why: 'Because.',
        kind: 'pattern',
        reads: 'draft',
        pattern: '\\bon\\s+file\\b',
        tests: { flags: ['It is «on file».'], passes: ['It is filed.'] },
      },
    ],
  });
  const page = await at('try');
  await reply(page).fill(`Your card ${CARD} is on file.`);
  const compared = page.getByRole('region', { name: 'What your changes would change' });
  await compared.getByText('custom/on-file as block').waitFor();
  await compared.getByText('privacy/card as warn').waitFor();
  await compared.getByText('privacy/card as block').waitFor();
  await panel(page).locator('[data-code="custom/on-file"]').waitFor();
  await page.getByRole('radio', { name: 'The policy in force' }).check();
  await panel(page).locator('[data-code="custom/on-file"]').waitFor({ state: 'detached' });
  expect(await marksIn(page, 'The reply')).toEqual([CARD]);
});

test('brand, channel and tags decide where scopes differ; origin decides whether an approval is asked', async () => {
  await waiting({
    scopes: [{ title: 'Pro', when: { brand: ['Northwind Pro'] }, rules: { 'privacy/card': 'info' } }],
  });
  const page = await at('try');
  await reply(page).fill(`Your card ${CARD} is on file.`);
  await page.getByText('Held until each finding that blocks').first().waitFor();
  await page.getByText('About the ticket: brand, channel, tags').click();
  await page.getByLabel('Brand', { exact: true }).fill('northwind pro');
  const verdict = page.getByRole('region', { name: 'What the agent sees' });
  await verdict.getByText('Clear: nothing stands against this reply.').waitFor();
  await page.getByLabel('Where its words come from').selectOption('Written by AI');
  await verdict.getByText('Held for one approval').waitFor();
});
