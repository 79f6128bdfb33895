import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { createIntercom } from '#tests/replicas/intercom/server.ts';
import { BUILD, type Launched, launch } from './browser.ts';
import { type InboxDesk, inboxOf } from './inbox.ts';

/** Starts a browser with the Intercom replica for the tests of one file; each test gets a fresh page. */
export function setUpInbox(): InboxDesk {
  let browser: Launched;
  let page: Page;
  const intercom = createIntercom();
  beforeAll(async () => {
    browser = await launch({ extension: BUILD });
    await intercom.route(browser.context);
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    intercom.reset();
    page = await browser.context.newPage();
  });
  afterEach(() => page.close());
  return inboxOf({ intercom, page: () => page, browser: () => browser });
}
