import { describe, expect, test } from 'vitest';
import { setUpDesk } from '#tests/helpers/stage.ts';

const desk = setUpDesk();
const CLEAN = 'Thank you for the photo. Which size would you like instead?';
const RISKY = 'We guarantee that your parcel arrives on Tuesday, and we have refunded £500 to your card.';
const approve = () => desk.page.getByRole('button', { name: 'Approve', exact: true });
const held = () => desk.panel.getByText('This suggestion was held before it was sent.').waitFor();
const texts = () => desk.zendesk.sends.map(({ channel, text }) => [channel, text]);
const suggest = (text: string, as?: 'plain' | 'unreadable' | 'beside') =>
  desk.page.evaluate(
    ([words, how]) =>
      window.replica.open(1, { kind: 'suggestion', text: words, ...(how ? { as: how } : {}) }),
    [text, as] as const,
  );

describe('a reply that the helpdesk suggests is text of a machine', () => {
  test.each([
    ['a click', undefined, () => approve().click()],
    ['Enter', undefined, () => approve().press('Enter')],
    ['Space', undefined, () => approve().press('Space')],
    ['a click where no part has a known name', 'plain', () => approve().click()],
    ['a click by a script', undefined, () => approve().evaluate((button: HTMLElement) => button.click())],
  ] as const)('and is held on %s until it is approved', async (_, as, press) => {
    await desk.open(1);
    await suggest(CLEAN, as);
    await desk.badge.getByText('1 to look at').waitFor();
    await press();
    await held();
    expect(desk.zendesk.sends).toEqual([]);
    await desk.panel.locator('.approve-button').click();
    await expect.poll(texts).toEqual([['auto_assist', CLEAN]]);
  });

  test('shows what is wrong with it and goes out once that is resolved', async () => {
    await desk.open(1);
    await suggest(RISKY);
    await approve().click();
    await held();
    const block = desk.panel.locator('.finding-block');
    expect(await block.count()).toBeGreaterThan(0);
    expect(await desk.panel.locator('.approve-button').isEnabled()).toBe(false);
    expect(await block.getByRole('button', { name: /^Rewrite/ }).count()).toBe(0);
    expect((await desk.marks()).block?.length).toBeGreaterThan(0);
  });

  test('an approval is for these words alone', async () => {
    await desk.open(1);
    await suggest(CLEAN);
    await approve().click();
    await held();
    await suggest(`${CLEAN} Your refund of £500 is on its way.`);
    await approve().click();
    await expect.poll(() => desk.panel.locator('.draft-text').textContent()).toContain('£500');
    expect(desk.zendesk.sends).toEqual([]);
  });

  test('can be used in the reply, where it stays the machine’s', async () => {
    await desk.open(1);
    await suggest(CLEAN, 'beside');
    await approve().click();
    await held();
    await desk.panel.getByRole('button', { name: 'Use in the reply' }).click();
    await expect.poll(() => desk.data()).toBe(`<p>${CLEAN}</p>`);
    await desk.panel.getByText('Written by AI').waitFor();
    await desk.control('submit_button-button').click();
    await desk.panel.getByText('This reply was held before it was sent.').waitFor();
    expect(desk.zendesk.sends).toEqual([]);
  });

  test('is offered on the clipboard where there is no reply box', async () => {
    await desk.open(1);
    await suggest(CLEAN);
    await approve().click();
    await held();
    await desk.panel.getByRole('button', { name: 'Use in the reply' }).click();
    await desk.panel.getByText('The reply box did not take the text').waitFor();
  });

  test('one whose words cannot be read is said', async () => {
    await desk.open(1);
    await suggest(CLEAN, 'unreadable');
    await desk.badge.getByText('Not protected: auto assist').waitFor({ timeout: 2000 });
  });
});
