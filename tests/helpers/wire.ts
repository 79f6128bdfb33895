import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import type { BodyKind, Transport } from '#tests/replicas/wire/page.ts';
import { createWire, type Wire } from '#tests/replicas/wire/server.ts';
import { BUILD, type Launched, launch } from './browser.ts';
import { switchOn } from './hosts.ts';

/** The wire page in a browser with the built extension. */
export interface WireDesk {
  readonly page: Page;
  readonly browser: Launched;
  readonly url: string;
  readonly composer: Locator;
  readonly panel: Locator;
  /** What reached the server: bodies, or addresses where there is none. */
  received(): string[];
  /** Puts a text into the composer of which nobody knows where it came from, and waits until it needs an approval. */
  insert(text: string): Promise<void>;
  /** Sends from a gesture with real keys; answers what the page was told. */
  go(transport: Transport, body: BodyKind, text: string, path?: string): Promise<string>;
}

/** Starts a browser and a recording server for the tests of one file; each test gets a fresh page. */
export function setUpWire(): WireDesk {
  let browser: Launched;
  let wire: Wire;
  let page: Page;
  beforeAll(async () => {
    [browser, wire] = await Promise.all([launch({ extension: BUILD }), createWire()]);
    await switchOn(browser, 'http://127.0.0.1/*', 'zendesk');
  });
  afterAll(async () => {
    await browser?.close();
    await wire?.close();
  });
  beforeEach(async () => {
    wire.received.length = 0;
    page = await browser.context.newPage();
    await page.goto(wire.url);
    await page.locator('discern-badge button:not(.busy)').waitFor();
  });
  afterEach(() => page.close());
  const composer = (): Locator => page.locator('[data-test-id="omnicomposer-rich-text-ckeditor"]');
  return {
    get page() {
      return page;
    },
    get browser() {
      return browser;
    },
    get url() {
      return wire.url;
    },
    get composer() {
      return composer();
    },
    get panel() {
      return page.locator('discern-panel .panel');
    },
    received: () => wire.received.map(({ body, path }) => body || path),
    async insert(text) {
      await composer().evaluate((element, words) => {
        element.textContent = words;
      }, text);
      await page.locator('discern-badge button').getByText('Approve before sending').waitFor();
    },
    async go(transport, body, text, path = '/x/reply') {
      await page.evaluate(([way, kind, words, where]) => window.wire.prepare(way, kind, words, where), [
        transport,
        body,
        text,
        path,
      ] as const);
      // By the keyboard, since the panel covers the page once something was held.
      await page.locator('#go').focus();
      await page.keyboard.press('Space');
      return page.evaluate(() => window.wire.done);
    },
  };
}
