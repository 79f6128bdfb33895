import type { BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { BUILD, type Launched, launch } from './browser.ts';
import { nextFrames } from './desk.ts';
import { switchOn } from './hosts.ts';
import { toolbarIcon } from './toolbar.ts';

/** A replica at a host of its own, for which Discern is switched on. */
export interface ReplicaOptions {
  /** Match pattern of the host, and the id of the adapter that reads it. */
  readonly host: string;
  readonly adapter: string;
  route(context: BrowserContext): Promise<void>;
  reset(): void;
}

/** A page with the built extension, as a test of any helpdesk needs it. */
export interface Stage {
  readonly page: Page;
  readonly panel: Locator;
  readonly badge: Locator;
  /** Opens an address and waits until Discern stands in it; without `ready` it need not. */
  open(address: string, ready?: string): Promise<void>;
  /** Writes into an element with real keys and waits until Discern has seen it. */
  type(into: Locator, text: string): Promise<void>;
  /** Lets Discern draft into the reply in front. */
  draft(): Promise<void>;
  /** Waits until the panel says that the reply was held. */
  held(): Promise<void>;
  /** Keeps whatever blocks, with a reason. */
  keepAll(): Promise<void>;
  approve(): Promise<void>;
  closePanel(): Promise<void>;
  /** Sign and title of the toolbar icon. */
  icon(): Promise<readonly string[]>;
  /** The marked words, as the page paints them. */
  marks(): Promise<string[]>;
}

/** Starts one browser for a file's tests, switches Discern on for the host, and gives each test a fresh page. */
export function setUpReplica({ host, adapter, route, reset }: ReplicaOptions): Stage {
  let browser: Launched;
  let page: Page;
  beforeAll(async () => {
    browser = await launch({ extension: BUILD });
    await route(browser.context);
    await switchOn(browser, host, adapter);
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    reset();
    page = await browser.context.newPage();
  });
  afterEach(() => page.close());
  const panel = (): Locator => page.locator('discern-panel .panel');
  const badge = (): Locator => page.locator('discern-badge button');
  return {
    get page() {
      return page;
    },
    get panel() {
      return panel();
    },
    get badge() {
      return badge();
    },
    async open(address, ready = 'discern-badge button:not(.busy):not(.off)') {
      await page.goto(address);
      await page.locator(ready).waitFor();
    },
    async type(into, text) {
      await into.click();
      await page.keyboard.type(text);
      await nextFrames(page);
    },
    async draft() {
      await badge().click();
      await panel()
        .getByRole('button', { name: /Draft a reply|Add a draft below/ })
        .click();
      await panel().locator('.notice[data-kind="drafted"]').waitFor();
    },
    held: () => panel().getByText('This reply was held before it was sent.').waitFor(),
    async keepAll() {
      const blocking = panel().locator('.finding-block:not(.finding-kept)');
      for (let left = await blocking.count(); left > 0; left--) {
        await blocking.first().getByRole('button', { name: 'Keep…' }).click();
        await page.keyboard.type('Checked with the team lead');
        await page.keyboard.press('Enter');
        await expect.poll(() => blocking.count()).toBe(left - 1);
      }
    },
    approve: () => panel().getByRole('button', { name: 'Approve & send' }).click(),
    async closePanel() {
      await page.keyboard.press('Alt+Shift+KeyD');
      await panel().waitFor({ state: 'hidden' });
    },
    icon: () => toolbarIcon(browser, host),
    marks: () =>
      page.evaluate(() =>
        [...CSS.highlights]
          .filter(([name]) => name.startsWith('discern-'))
          .flatMap(([, ranges]) => [...ranges].map((range) => range.toString()))
          .sort(),
      ),
  };
}
