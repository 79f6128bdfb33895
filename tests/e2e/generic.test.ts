import { describe, expect, test } from 'vitest';
import { nextFrames } from '#tests/helpers/desk.ts';
import { setUpReplica } from '#tests/helpers/replica.ts';
import { pageOf } from '#tests/replicas/unknown/pages.ts';
import { createUnknownDesk, UNKNOWN_ORIGIN } from '#tests/replicas/unknown/server.ts';

const RISKY = 'We guarantee a new shade by Friday.';
const CLEAN = 'Thank you for the photo. Which colour would you like?';
const desk = createUnknownDesk();
const stage = setUpReplica({
  host: `${UNKNOWN_ORIGIN}/*`,
  adapter: 'generic',
  route: desk.route,
  reset: desk.reset,
});

/** Opens a ticket and writes with real keys. */
async function write(kind: string, text: string): Promise<void> {
  await stage.page.goto(`${UNKNOWN_ORIGIN}/w/case/4711?kind=${kind}`);
  await stage.page.locator('discern-badge button:not(.busy)').waitFor();
  if (kind === 'frame') await stage.page.frameLocator('iframe').locator('body').click();
  else await stage.page.locator('.z-pad').click();
  await stage.page.keyboard.type(text);
  await nextFrames(stage.page);
}
const go = (): Promise<void> => stage.page.locator('.b77').click();
const PATHS: readonly (readonly [kind: string, path: string, send: () => Promise<void>])[] = [
  ['form', 'the button of a form', go],
  ['chat', 'Enter', () => stage.page.keyboard.press('Enter')],
  ['frame', 'Ctrl+Enter in the frame', () => stage.page.keyboard.press('Control+Enter')],
  ['odd', 'a button that says nothing of sending', go],
];

test.each(PATHS)(
  '%s: a clean reply passes, a risky one is held until it is approved, by %s',
  async (kind, _, send) => {
    await write(kind, CLEAN);
    await send();
    await expect.poll(() => desk.said.map(({ text }) => text)).toEqual([CLEAN]);
    await write(kind, RISKY);
    await send();
    await stage.panel.getByText('This reply was held before it was sent.').waitFor();
    expect(desk.said).toHaveLength(1);
    await stage.panel.getByRole('button', { name: 'Keep…' }).first().click();
    await stage.panel.getByLabel('Why is this right to send?').fill('The shade is in stock.');
    await stage.panel.getByRole('button', { name: 'Keep with this reason' }).click();
    await stage.panel.getByRole('button', { name: /^(Approve & send|Send)/ }).click();
    await expect.poll(() => desk.said.map(({ text }) => text)).toEqual([CLEAN, RISKY]);
  },
);

test('what was found by guess is said, and how surely', async () => {
  await write('chat', CLEAN);
  await expect
    .poll(() => stage.badge.getAttribute('title'))
    .toMatch(/Reading by guess: composer sure, conversation \w+, send button sure\./);
});

test('a composer that goes out of sight is missed', async () => {
  await write('chat', CLEAN);
  await stage.page.evaluate(() => document.querySelector('.z-pad')?.remove());
  await stage.badge.getByText('Not protected: composer').waitFor({ timeout: 2000 });
});

describe('a page without a conversation', () => {
  test('nothing to write in: the toolbar icon says it, the page stays as it is', async () => {
    await stage.page.goto(`${UNKNOWN_ORIGIN}/w/settings/hours`);
    await expect.poll(stage.icon, { timeout: 4000 }).toEqual(['·', 'Discern: no reply box on this page']);
    expect(await stage.badge.isVisible()).toBe(false);
  });

  test('something to write in that looks like no reply: a small badge says that it is not protected', async () => {
    await stage.page.goto(`${UNKNOWN_ORIGIN}/w/settings/profile`);
    await stage.badge.waitFor({ timeout: 4000 });
    await expect.poll(stage.icon).toEqual(['?', expect.stringContaining('not protected')]);
    expect((await stage.badge.boundingBox())?.width).toBeLessThan(40);
    await stage.page.screenshot({ path: '.output/screens/doubt.png' });
    await stage.badge.focus();
    await stage.badge.getByText('No reply box recognised').waitFor();
    expect((await stage.badge.boundingBox())?.width).toBeGreaterThan(100);
    await stage.badge.click();
    await stage.panel.getByText('Discern recognises no reply box on this page').waitFor();
  });

  test('a ticket that is opened in the same page is read', async () => {
    await stage.page.goto(`${UNKNOWN_ORIGIN}/w/settings/profile`);
    await stage.badge.waitFor({ timeout: 4000 });
    await stage.page.evaluate((html) => {
      history.pushState(null, '', '/w/case/4711');
      const parsed = new DOMParser().parseFromString(html, 'text/html');
      document.body.replaceWith(document.adoptNode(parsed.body));
    }, pageOf('chat'));
    await stage.badge.getByText('Draft a reply').waitFor();
    await expect.poll(stage.icon).toEqual(['✓', 'Discern: protected']);
  });
});

describe('a document that its page writes anew, which takes every listener', () => {
  test('the frame of an editor: its keys are held as before', async () => {
    await write('frame', CLEAN);
    await stage.page.evaluate(() => {
      const inner = document.querySelector('iframe')?.contentDocument as Document;
      inner.open();
      inner.write('<body contenteditable="true" style="font: 15px system-ui"></body>');
      inner.close();
      inner.addEventListener('keydown', ({ key, ctrlKey }) => {
        if (key !== 'Enter' || !ctrlKey) return;
        const body = JSON.stringify({ at: location.pathname, t: inner.body.textContent });
        void fetch('/x/say', { method: 'POST', body });
      });
    });
    await nextFrames(stage.page);
    const pad = stage.page.frameLocator('iframe').locator('body');
    await pad.click();
    await stage.page.keyboard.type(RISKY);
    await stage.page.keyboard.press('Control+Enter');
    await stage.panel.getByText('This reply was held before it was sent.').waitFor();
    await pad.fill(CLEAN);
    await stage.page.keyboard.press('Control+Enter');
    await expect.poll(() => desk.said.map(({ text }) => text)).toEqual([CLEAN]);
  });

  test('the page itself: it is held all the same, and said that Discern must be loaded again', async () => {
    await write('chat', CLEAN);
    await stage.page.evaluate((html) => {
      document.open();
      document.write(html);
      document.close();
    }, pageOf('chat'));
    await stage.badge.getByText('Not protected: lock').waitFor();
    await stage.page.locator('.z-pad').click();
    await stage.page.keyboard.type(RISKY);
    await stage.page.keyboard.press('Enter');
    await nextFrames(stage.page);
    expect(desk.said).toEqual([]);
  });
});
