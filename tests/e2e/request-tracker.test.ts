import type { FrameLocator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { BUILD, type Launched, launch } from '#tests/helpers/browser.ts';
import { nextFrames } from '#tests/helpers/desk.ts';
import { switchOn } from '#tests/helpers/hosts.ts';
import { ensureRt } from '#tests/replicas/rt/install.ts';
import { type Rt, startRt } from '#tests/replicas/rt/server.ts';

const missing = await ensureRt();
if (missing) console.warn(`skipped: Request Tracker 5 is not here: ${missing}`);

describe.skipIf(missing)('a real Request Tracker 5', () => {
  let rt: Rt;
  let browser: Launched;
  let page: Page;
  let editor: FrameLocator;

  beforeAll(async () => {
    rt = await startRt();
    browser = await launch({ extension: BUILD });
    await switchOn(browser, 'http://127.0.0.1/*', 'request-tracker');
    page = await browser.context.newPage();
    await page.goto(rt.origin);
    await page.locator('input[name="user"]').fill(rt.agent.user);
    await page.locator('input[name="pass"]').fill(rt.agent.password);
    await page.locator('input[name="pass"]').press('Enter');
    await page.locator('.current-user').first().waitFor({ state: 'attached' });
    await page.close();
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    rt?.stop();
  });
  beforeEach(async () => {
    page = await browser.context.newPage();
    await page.goto(`${rt.origin}/Ticket/Display.html?id=1`);
    await page.goto(`${rt.origin}/Ticket/Update.html?Action=Respond;id=1`);
    editor = page.frameLocator('iframe.cke_wysiwyg_frame');
    await editor.locator('body.cke_editable').waitFor();
    await page.locator('discern-badge button:not(.busy)').waitFor();
  });
  afterEach(() => page.close());

  const type = async (text: string): Promise<void> => {
    await editor.locator('body').click();
    await page.keyboard.type(text);
    await nextFrames(page);
  };
  const update = () => page.locator('input[name="SubmitTicket"]').click();
  const replies = (): string[] =>
    rt
      .recorded(1)
      .filter(({ type: kind }) => kind === 'Correspond')
      .map(({ html }) => plain(html));
  const isHeld = () =>
    page.locator('discern-panel').getByText('This reply was held before it was sent.').waitFor();

  test('a draft is marked, held on "Update Ticket", approved, and recorded as it was approved', async () => {
    const before = replies();
    await page.locator('discern-badge button').click();
    const panel = page.locator('discern-panel .panel');
    await panel.getByRole('button', { name: 'Draft a reply' }).click();
    await panel.locator('.notice[data-kind="drafted"]').waitFor();
    await panel.getByRole('button', { name: 'Close' }).click();
    await editor.locator('body').click();
    await page.keyboard.press('Control+End');
    await nextFrames(page);
    await page.keyboard.type(' We guarantee it will arrive.');
    await expect.poll(() => marks(page)).toContain('We guarantee');
    await update();
    await isHeld();
    expect(replies()).toEqual(before);
    const open = panel.locator('.finding:has(.becomes)');
    while ((await open.count()) > 0) {
      await open.first().focus();
      await page.keyboard.press('r');
      await panel.locator('.notice[data-kind="rewritten"]').waitFor();
      await panel.getByRole('button', { name: 'Dismiss' }).click();
    }
    const approved = await editor.locator('body').evaluate((body) => body.innerHTML);
    await panel.getByRole('button', { name: 'Approve & send' }).click();
    await page.waitForURL(/Display\.html/);
    expect(replies()).toHaveLength(before.length + 1);
    expect(replies().at(-1)).toBe(plain(approved));
  });

  test('a clean typed reply goes out untouched', async () => {
    await type('Thank you, Sam. Which size would you like?');
    await update();
    await page.waitForURL(/Display\.html/);
    expect(replies().at(-1)).toBe('Thank you, Sam. Which size would you like?');
  });

  test('so does one above the message that it quotes', async () => {
    await page.goto(`${rt.origin}/Ticket/Display.html?id=1`);
    const answers = page.locator('a[href*="QuoteTransaction"][href*="Action=Respond"]');
    await answers.first().waitFor({ state: 'attached' });
    const links = await answers.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    const numbered = links.map((href) => [Number(/QuoteTransaction=(\d+)/.exec(href)?.[1]), href] as const);
    const [[, first] = [0, '']] = numbered.toSorted(([a], [b]) => a - b);
    await page.goto(first);
    await page.locator('discern-badge button:not(.busy)').waitFor();
    await expect.poll(() => editor.locator('body').textContent()).toContain('has not come');
    await editor.locator('body').click();
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('I have asked them again, Sam. ');
    // What the customer wrote comes from another page.
    await page.locator('discern-badge').getByText('Ready to send').waitFor();
    await update();
    await page.waitForURL(/Display\.html/);
    expect(replies().at(-1)).toMatch(/I have asked them again, Sam\..*has not come/);
  });

  test('a comment passes, whatever it says', async () => {
    await page.locator('#UpdateType').selectOption('private', { force: true });
    await type('We guarantee a refund.');
    await update();
    await page.waitForURL(/Display\.html/);
    expect(rt.recorded(1).at(-1)).toMatchObject({ type: 'Comment' });
  });

  test.each([
    ['a click by a script', () => document.querySelector<HTMLElement>('input[name="SubmitTicket"]')?.click()],
    [
      'a submit by a script',
      () => {
        const button = document.querySelector<HTMLElement>('input[name="SubmitTicket"]');
        document.querySelector<HTMLFormElement>('form[name="TicketUpdate"]')?.requestSubmit(button);
      },
    ],
  ])('%s is held too', async (_, send) => {
    const before = replies();
    await type('It was our fault, and we guarantee a refund.');
    await page.evaluate(send);
    await isHeld();
    expect(replies()).toEqual(before);
  });
});

/** The words of a body: what is between the tags, blanks as one. */
function plain(html: string): string {
  return html
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&nbsp;', ' ')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&quot;', '"')
    .replaceAll('&rsquo;', '’')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();
}

const marks = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const frame = document.querySelector<HTMLIFrameElement>('iframe.cke_wysiwyg_frame')?.contentWindow as
      | (Window & typeof globalThis)
      | null;
    return [...(frame?.CSS.highlights ?? []), ...CSS.highlights]
      .filter(([name]) => name.startsWith('discern-'))
      .flatMap(([, ranges]) => [...ranges].map((range) => range.toString()));
  });
