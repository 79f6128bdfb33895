import { describe, expect, test } from 'vitest';
import { setUpDesk } from '#tests/helpers/stage.ts';

const desk = setUpDesk();
const texts = () => desk.publicSends().map(({ text }) => text);
const origin = (words: string) => desk.panel.locator('.origin').getByText(words).waitFor();
const applyMacro = async (title: string): Promise<void> => {
  const macros = desk.control('ticket-footer-macro-menu-autocomplete-input');
  await macros.fill(title);
  await macros.press('Enter');
  await expect.poll(() => desk.data()).not.toBe('');
};

describe('a macro', () => {
  test('as the team wrote it passes, with a greeting before it', async () => {
    await desk.open(6);
    await desk.type('Hi Leo, ');
    await applyMacro('Trace opened');
    await desk.control('omnichannel-omnicomposer-send-button').click();
    await expect.poll(() => texts().length).toBe(1);
  });

  test('that was changed is text of unknown origin', async () => {
    await desk.open(6);
    await desk.composer.click();
    await applyMacro('Trace opened');
    await desk.badge.click();
    await origin('Macro');
    await desk.composer.click();
    await desk.page.keyboard.press('Control+Home');
    for (let word = 0; word < 4; word++) await desk.page.keyboard.press('Control+ArrowRight');
    await desk.page.keyboard.type('second ');
    await origin('Pasted or inserted text');
    await desk.page.keyboard.press('Enter');
    await desk.panel.getByText('This reply was held before it was sent.').waitFor();
    expect(texts()).toEqual([]);
  });
});

test.each(['Enter', 'click'])(
  'what the helpdesk’s own machine writes after a %s is text of a machine',
  async (how) => {
    await desk.open(6);
    await desk.type('no news yet');
    const button = desk.control('omnicomposer-enhance-writing-menu-button');
    await (how === 'click' ? button.click() : button.press('Enter'));
    await expect.poll(() => desk.data()).toContain('looked into this');
    await desk.badge.click();
    await origin('Written by AI');
    await desk.control('omnichannel-omnicomposer-send-button').click();
    await desk.panel.getByText('This reply was held before it was sent.').waitFor();
    expect(texts()).toEqual([]);
  },
);

test.each([
  ['deletes nothing', 'Backspace'],
  ['writes a letter', 'x'],
])('what a script writes right after a key that %s is not typed', async (_, key) => {
  await desk.open(1);
  await desk.composer.click();
  // In the very same task as the change that the key makes, and before anybody could read it.
  await desk.page.evaluate(() => {
    const editor = window.replica.editors.get(1)?.rich;
    const words =
      'We looked at every part of your question and will answer the rest of it as soon as we can.';
    addEventListener('keyup', () => editor?.setData(`${editor.getData()}<p>${words}</p>`), { once: true });
  });
  await desk.page.keyboard.press(key);
  await expect.poll(() => desk.data()).toContain('every part');
  await desk.control('submit_button-button').click();
  await desk.panel.getByText('This reply was held before it was sent.').waitFor();
  expect(texts()).toEqual([]);
});
