import { beforeAll, describe, expect, test } from 'vitest';
import { recorded } from '#tests/helpers/audit.ts';
import { allowReload } from '#tests/helpers/hosts.ts';
import { setUpDesk } from '#tests/helpers/stage.ts';

const desk = setUpDesk();
beforeAll(() => allowReload(desk.browser));
/** What the badge says of a text that must be approved, whatever else it says of it. */
const TO_APPROVE = /Approve before sending|to look at/;
const DRAFT =
  'Thank you for the photo, it shows the colour very well. Which of the two sizes would you like?';

interface Chrome {
  runtime: { reload(): void };
  storage: {
    local: { get(keys: null): Promise<object>; remove(keys: string[]): Promise<void> };
  };
}

/** Reloads the extension, as an update does, after something else was done in one of its own pages. */
async function restart(forgetLocks = false): Promise<void> {
  const options = await desk.browser.context.newPage();
  await options.goto(`chrome-extension://${desk.browser.extensionId}/options.html`);
  if (forgetLocks) {
    await options.evaluate(async () => {
      const { local } = (globalThis as unknown as { chrome: Chrome }).chrome.storage;
      const keys = Object.keys(await local.get(null)).filter((key) => key.startsWith('lock:'));
      await local.remove(keys);
    });
  }
  const gone = options.waitForEvent('close');
  await desk.page.evaluate(() =>
    Object.assign(window, { same: true, badge: document.querySelector('discern-badge') }),
  );
  // The restart closes the page in the middle of the call.
  const asked = options
    .evaluate(() => (globalThis as unknown as { chrome: Chrome }).chrome.runtime.reload())
    .catch(() => undefined);
  await Promise.all([gone, asked]);
  await desk.page.bringToFront();
  // The new guard takes the badge of the one before away and puts its own there.
  const isNew = (): Promise<boolean> =>
    desk.page.evaluate(
      () => document.querySelector('discern-badge') !== (window as { badge?: Element }).badge,
    );
  await expect.poll(isNew, { timeout: 15_000 }).toBe(true);
}

test('an extension that is restarted stands in the open ticket again, without a reload and without loss', async () => {
  await desk.open(1);
  await desk.type('Your card 4539 1488 0343 6467 is on file.');
  await restart();
  await desk.badge.getByText('1 to resolve').waitFor();
  await expect.poll(() => desk.page.locator('discern-badge').count()).toBe(1);
  await desk.type(' More.');
  await desk.control('submit_button-button').click();
  await desk.panel.getByText('This reply was held before it was sent.').waitFor();
  expect(desk.publicSends()).toEqual([]);
  expect(await desk.data()).toContain('is on file. More.');
  await desk.panel
    .locator('.finding-block')
    .getByRole('button', { name: /^Rewrite/ })
    .click();
  await desk.panel.getByText('Rewritten.').waitFor();
  await desk.control('submit_button-button').click();
  await expect
    .poll(() => desk.publicSends().map(({ text }) => text))
    .toEqual(['Your card •••• 6467 is on file. More.']);
  expect(await desk.page.evaluate(() => 'same' in window)).toBe(true);
});

describe('lock 2 after a restart', () => {
  /** Puts a text of unknown origin into the reply, as a script of the page would. */
  const insert = async (): Promise<void> => {
    await desk.composer.click();
    await desk.page.evaluate((words) => {
      const data = new DataTransfer();
      data.setData('text/plain', words);
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    }, DRAFT);
    await desk.badge.getByText(TO_APPROVE).waitFor();
  };
  /** Sends by a request of the page's own, past lock 1: with what the page calls now, or what it took when it loaded. */
  const request = (by: 'fetch' | 'taken'): Promise<string> =>
    desk.page.evaluate(
      async ([text, name]) => {
        const send = (window as unknown as Record<string, typeof fetch>)[name] as typeof fetch;
        const body = JSON.stringify({ ticket: { comment: { html_body: `<p>${text}</p>`, public: true } } });
        const headers = { 'content-type': 'application/json' };
        return send('/api/v2/tickets/1.json', { method: 'PUT', headers, body }).then(
          ({ status }) => `answered ${status}`,
          () => 'held',
        );
      },
      [DRAFT, by] as const,
    );
  const openAndTake = async (): Promise<void> => {
    await desk.open(1);
    await desk.page.evaluate(() => Object.assign(window, { taken: fetch }));
  };

  test('the lock that stood before holds for the new guard, also in what the page took of it', async () => {
    await openAndTake();
    await restart();
    await insert();
    expect(await request('taken')).toBe('held');
    await desk.panel.locator('.notice[data-kind="network"]').waitFor();
    expect(await request('fetch')).toBe('held');
    expect(desk.publicSends()).toEqual([]);
    await restart();
    await desk.badge.getByText(TO_APPROVE).waitFor();
    expect(await request('taken')).toBe('held');
    await desk.panel.getByRole('button', { name: 'Approve & send' }).click();
    await expect.poll(() => desk.publicSends().map(({ text }) => text)).toEqual([DRAFT]);
  });

  test('where none is known, one is put into the page, and nothing says that one lock stands alone', async () => {
    await openAndTake();
    await restart(true);
    await insert();
    expect(await request('fetch')).toBe('held');
    await desk.panel.locator('.notice[data-kind="network"]').waitFor();
    expect(await desk.badge.getAttribute('title')).not.toContain('second lock');
    const reasons = (await recorded(desk.browser)).map(({ reason }) => reason);
    expect(reasons).not.toContain('lock 2 did not answer: lock 1 alone');
    await desk.panel.getByRole('button', { name: 'Approve & send' }).click();
    await expect.poll(() => desk.publicSends().map(({ text }) => text)).toEqual([DRAFT]);
  });
});
