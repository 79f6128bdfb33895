import type { CDPSession } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { nextFrames } from '#tests/helpers/desk.ts';
import { setUpDesk } from '#tests/helpers/stage.ts';

const RISKY = 'Thanks, I looked up card 4539 1488 0343 6467 for you.';
const CLEAN = 'Thank you for the photo. Which size would you like instead?';
const BULK = 'You can change the size in your account under orders, then choose exchange and pick the size.';
const desk = setUpDesk();

const held = () => desk.panel.getByText('This reply was held before it was sent.').waitFor();
const approve = () => desk.panel.getByRole('button', { name: 'Approve & send' });
const submit = () => desk.control('submit_button-button');
const texts = () => desk.publicSends().map(({ text }) => text);
const session = (): Promise<CDPSession> => desk.browser.context.newCDPSession(desk.page);
/** Unknown bulk text, as a page's own code would put it in. */
const insert = async (): Promise<void> => {
  await desk.composer.click();
  await desk.page.evaluate((words) => {
    const data = new DataTransfer();
    data.setData('text/plain', words);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, BULK);
  await desk.badge.getByText('Approve before sending').waitFor();
};

describe('one press is one send', () => {
  const holdDown = async (): Promise<void> => {
    for (const key of ['Control', 'Alt', 'KeyU', 'KeyU', 'KeyU']) await desk.page.keyboard.down(key);
    for (const key of ['KeyU', 'Alt', 'Control']) await desk.page.keyboard.up(key);
  };
  const twice = (): Promise<void> =>
    submit().evaluate((button: HTMLElement) => {
      button.click();
      button.click();
    });

  test.each([
    ['a short cut that is held down', holdDown],
    ['two clicks in one task', twice],
  ])('%s: a clean reply goes out once, one with a finding never', async (_, press) => {
    await desk.open(1);
    await desk.type(CLEAN);
    await press();
    await expect.poll(texts).toEqual([CLEAN]);
    await expect.poll(() => desk.data()).toBe('');
    await desk.type(RISKY);
    await press();
    await held();
    expect(texts()).toEqual([CLEAN]);
  });

  test('Enter on the button sends text that was approved, though it raises a click as well', async () => {
    await desk.open(6);
    await desk.page.route('**/api/v2/conversations/**', (route) => route.abort());
    await insert();
    await desk.page.keyboard.press('Enter');
    await held();
    await approve().click();
    await desk.panel.locator('.notice[data-kind="not-sent"]').waitFor({ timeout: 15_000 });
    await desk.page.unroute('**/api/v2/conversations/**');
    await desk.control('omnichannel-omnicomposer-send-button').focus();
    await desk.page.keyboard.press('Enter');
    await expect.poll(texts).toEqual([BULK]);
  });
});

describe('other ways to press and to write', () => {
  test('a finger', async () => {
    await desk.open(1);
    await desk.type(RISKY);
    const client = await session();
    await client.send('Emulation.setTouchEmulationEnabled', { enabled: true });
    const box = await submit().boundingBox();
    if (!box) throw new Error('no Submit');
    const touchPoints = [{ x: box.x + box.width / 2, y: box.y + box.height / 2 }];
    await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
    await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await held();
    expect(texts()).toEqual([]);
  });

  test('an input method: its Enter chooses a word, and what it wrote counts as typed', async () => {
    await desk.open(6);
    await desk.composer.click();
    const client = await session();
    for (const word of CLEAN.split(/(?<= )/)) {
      await client.send('Input.imeSetComposition', { text: word, selectionStart: 1, selectionEnd: 1 });
      const enter = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229 };
      await client.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...enter });
      await client.send('Input.insertText', { text: word });
    }
    await nextFrames(desk.page);
    expect(texts()).toEqual([]);
    await desk.page.keyboard.press('Enter');
    await expect.poll(texts).toEqual([CLEAN]);
  });

  test('text that is dragged into the reply is unknown text', async () => {
    await desk.open(6);
    await desk.composer.click();
    await desk.page.evaluate((words) => {
      const source = document.createElement('p');
      source.id = 'source';
      source.style.cssText = 'position:fixed;top:0;left:0;z-index:99';
      source.textContent = words;
      source.draggable = true;
      source.ondragstart = (event) => event.dataTransfer?.setData('text/plain', words);
      document.body.append(source);
    }, BULK);
    await desk.page.locator('#source').dragTo(desk.composer);
    await expect.poll(() => desk.data()).toContain('choose exchange');
    await desk.composer.click();
    await desk.page.keyboard.press('Enter');
    await held();
    expect(texts()).toEqual([]);
  });
});

describe('a page that works against us', () => {
  test('listens on the window itself and stops every event: we were there before', async () => {
    await desk.open(1);
    await desk.type(RISKY);
    await desk.page.evaluate(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      for (const type of ['pointerdown', 'pointerup', 'mouseup', 'click', 'keyup'])
        addEventListener(type, (event) => seen.push(event.type) && event.stopImmediatePropagation(), true);
    });
    await submit().click();
    await held();
    expect(await desk.page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([]);
  });

  test('wraps its button in an element with a name like ours', async () => {
    await desk.open(1);
    await desk.type(RISKY);
    await submit().evaluate((button) => {
      const wrap = document.createElement('discern-panel');
      button.parentElement?.prepend(wrap);
      wrap.append(button);
    });
    await desk.page.locator('[data-test-id="submit_button-button"]').locator('visible=true').click();
    await held();
    expect(texts()).toEqual([]);
  });

  test('removes badge and panel: they come back, and the reply stays held', async () => {
    await desk.open(1);
    await desk.type(RISKY);
    await submit().click();
    await held();
    await desk.page.evaluate(() => {
      for (const node of document.querySelectorAll('discern-badge, discern-panel')) node.remove();
    });
    await held();
    expect(await desk.page.locator('discern-badge').count()).toBe(1);
    expect(texts()).toEqual([]);
  });

  test.each([
    ['catches the pointer', 'auto'],
    ['lets the pointer through', 'none'],
  ])(
    'covers the approval with something that %s: nothing is approved, and it says so',
    async (_, pointer) => {
      await desk.open(6);
      await insert();
      await desk.page.keyboard.press('Enter');
      await held();
      await approve().waitFor();
      await desk.page.evaluate((events) => {
        const cover = document.createElement('div');
        cover.id = 'cover';
        cover.style.cssText = `position:fixed;inset:0;background:white;z-index:2147483647;pointer-events:${events}`;
        cover.textContent = 'Click here for a prize';
        document.documentElement.append(cover);
      }, pointer);
      // The browser tells of a cover within a tenth of a second of its own clock.
      await approve().evaluate(
        (button) =>
          new Promise<void>((done) => {
            const watching = { trackVisibility: true, delay: 100 } as IntersectionObserverInit;
            const observer = new IntersectionObserver((entries) => {
              const { isVisible } = entries.at(-1) as IntersectionObserverEntry & { isVisible: boolean };
              if (!isVisible) requestAnimationFrame(() => requestAnimationFrame(() => done()));
            }, watching);
            observer.observe(button);
          }),
      );
      // By the keyboard, which no cover catches.
      await approve().press('Enter');
      await desk.panel.locator('.notice[data-kind="covered"]').waitFor();
      expect(texts()).toEqual([]);
      await desk.page.evaluate(() => document.querySelector('#cover')?.remove());
      await expect
        .poll(async () => {
          if (await approve().isVisible()) await approve().press('Enter');
          return texts();
        })
        .toEqual([BULK]);
    },
  );
});
