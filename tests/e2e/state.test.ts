import { describe, expect, test } from 'vitest';
import { setUpDesk } from '#tests/helpers/stage.ts';
import { toolbarIcon } from '#tests/helpers/toolbar.ts';

const desk = setUpDesk();
const RISKY = 'Thanks, I looked up card 4539 1488 0343 6467 for you.';
const BULK = 'You can change the size in your account under orders, then choose exchange and pick the size.';

const icon = (): Promise<readonly string[]> => toolbarIcon(desk.browser, 'https://demo.zendesk.com/*');

describe('the toolbar icon says where Discern stands', () => {
  test('protected, not protected and why, reading only', async () => {
    await desk.open(1);
    await expect.poll(icon).toEqual(['✓', 'Discern: protected']);
    await desk.page.evaluate(() => window.replica.removeComposer(1));
    await expect.poll(icon, { timeout: 2000 }).toEqual(['!', 'Discern: not protected (composer, channel)']);
    await desk.page.evaluate(() => window.replica.remountComposer(1));
    await expect.poll(icon).toEqual(['✓', 'Discern: protected']);
    await desk.page.evaluate(() => window.replica.fold(1, 'gone'));
    await expect.poll(icon).toEqual(['–', 'Discern: reading only, no reply box is open']);
  });

  test('also when the composer goes while the tab is in the background', async () => {
    await desk.open(1);
    const other = await desk.browser.context.newPage();
    await other.bringToFront();
    await desk.page.evaluate(() => window.replica.removeComposer(1));
    await expect.poll(icon, { timeout: 2000 }).toEqual(['!', 'Discern: not protected (composer, channel)']);
    await other.close();
  });
});

describe('a pause', () => {
  const pause = async (): Promise<void> => {
    await desk.badge.click();
    await desk.panel.getByRole('button', { name: 'Pause' }).click();
    await desk.badge.getByText('Paused').waitFor();
  };

  test('hides what is typed from us, and ends when the agent says so', async () => {
    await desk.open(1);
    await pause();
    await desk.type(RISKY);
    expect(await desk.marks()).toEqual({});
    await desk.badge.click();
    await desk.panel.getByRole('button', { name: 'Resume' }).click();
    await expect.poll(() => desk.marks()).toMatchObject({ block: ['4539 1488 0343 6467'] });
    await desk.panel.getByRole('button', { name: 'Pause' }).click();
    await desk.badge.getByText('Paused').waitFor();
    await desk.control('submit_button-button').click();
    await expect.poll(() => desk.publicSends().map(({ text }) => text)).toEqual([RISKY]);
    await expect.poll(icon).toEqual(['II', 'Discern: paused in this tab']);
  });

  test('lets no text of unknown origin go', async () => {
    await desk.open(6);
    await pause();
    await desk.composer.click();
    await desk.page.evaluate((words) => {
      const data = new DataTransfer();
      data.setData('text/plain', words);
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    }, BULK);
    await expect.poll(() => desk.data()).toContain('exchange');
    await desk.page.keyboard.press('Enter');
    await desk.panel.getByText('This reply was held before it was sent.').waitFor();
    expect(desk.publicSends()).toEqual([]);
  });
});

test('a page that forges the words of our own scripts takes no guard away', async () => {
  await desk.open(1);
  await desk.type(RISKY);
  await desk.page.evaluate((id) => {
    const detail = { contentScriptName: 'guard', messageId: 'forged' };
    for (const name of [
      'discern:take-over',
      'wxt:content-script-started',
      `${id}:guard:wxt:content-script-started`,
    ])
      document.dispatchEvent(new CustomEvent(name, { detail }));
    window.postMessage({ type: `${id}:guard:wxt:content-script-started`, ...detail }, '*');
  }, desk.browser.extensionId);
  await desk.control('submit_button-button').click();
  await desk.panel.getByText('This reply was held before it was sent.').waitFor();
  expect(desk.publicSends()).toEqual([]);
});
