import type { Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { createZendesk, type Zendesk } from '#tests/replicas/zendesk/server.ts';
import { type Ask, askFrom } from './ask.ts';
import { type Launched, launch } from './browser.ts';
import { type Desk, deskOf } from './desk.ts';
import { type ManagedPolicy, managedPolicy, type OwnBuild, ownBuild } from './managed-policy.ts';

/** A browser under real managed policy, with one page; the Zendesk replica is at hand. */
export interface ManagedStage {
  readonly page: Page;
  readonly zendesk: Zendesk;
  readonly managed: ManagedPolicy;
  readonly build: OwnBuild;
  readonly launched: Launched;
  /** A desk in that page, on the Zendesk replica. */
  readonly desk: Desk;
  /** Asks the background from the stage's page, which must be one of the extension's. */
  readonly ask: Ask;
}

/** Starts it for the tests of one `describe`; `values` are managed from the start. */
export function setUpManaged(values?: () => Readonly<Record<string, unknown>>): ManagedStage {
  let build: OwnBuild;
  let managed: ManagedPolicy;
  let launched: Launched;
  let page: Page;
  const zendesk = createZendesk();
  const desk = deskOf({ zendesk, page: () => page, browser: () => launched });
  beforeAll(async () => {
    build = await ownBuild();
    managed = managedPolicy(build.id);
    if (values) managed.set(values());
    launched = await launch({ extension: build.folder });
    await zendesk.route(launched.context);
    page = await launched.context.newPage();
  }, 90_000);
  afterAll(async () => {
    await launched?.close();
    managed?.remove();
    await build?.remove();
  });
  return {
    zendesk,
    get page() {
      return page;
    },
    get managed() {
      return managed;
    },
    get build() {
      return build;
    },
    get launched() {
      return launched;
    },
    desk,
    ask: askFrom(() => page),
  };
}
