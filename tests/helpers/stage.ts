import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { createZendesk } from '#tests/replicas/zendesk/server.ts';
import { BUILD, type Launched, type LaunchOptions, launch } from './browser.ts';
import { type Desk, deskOf } from './desk.ts';

/** Starts a browser for the tests of one file; each test gets a fresh page. */
export function setUpDesk(options: LaunchOptions = {}): Desk {
  let browser: Launched;
  let page: Page;
  const zendesk = createZendesk();
  beforeAll(async () => {
    browser = await launch({ extension: BUILD, ...options });
    await zendesk.route(browser.context);
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    zendesk.reset();
    page = await browser.context.newPage();
  });
  afterEach(() => page.close());
  return deskOf({
    zendesk,
    page: () => page,
    browser: () => browser,
  });
}
