import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { browser } from 'wxt/browser';
import type { PolicyFile } from '#lib/core/policy-file.ts';
import type { PolicyState } from '#lib/messaging/settings.ts';
import { setUpDesk } from '#tests/helpers/stage.ts';

const desk = setUpDesk();
const CARD = 'privacy/card';
const NUMBER = '4539 1488 0343 6467';
/** Real time, since a browser's alarms know no other: long enough for a busy machine to see each stage. Milliseconds. */
const STAGE_MS = 6000;

const inMs = (ms: number): string => new Date(Date.now() + ms).toISOString();
const ask = (page: Page, kind: string, input: unknown = null): Promise<unknown> =>
  page.evaluate(
    async (question) => {
      const { runtime } = (globalThis as unknown as { chrome: typeof browser }).chrome;
      const answer = await runtime.sendMessage(question);
      if (!answer.ok) throw new Error(answer.error);
      return answer.value;
    },
    { kind, input },
  );
/** How the number is marked; undefined where it is not. */
const weight = async (): Promise<string | undefined> =>
  Object.entries(await desk.marks()).find(([, words]) => words.includes(NUMBER))?.[0];

test('each dated stage reaches a ticket that is open when its time comes, by the alarm alone', {
  timeout: 60_000,
}, async () => {
  const settings = await desk.browser.context.newPage();
  await settings.goto(`chrome-extension://${desk.browser.extensionId}/options.html#about`);
  await desk.page.bringToFront();
  await desk.open(1);
  await desk.type(`Your card ${NUMBER} is on file.`);
  await expect.poll(weight).toBe('block');

  const policy: PolicyFile = {
    schema: 1,
    rules: {
      [CARD]: {
        severity: 'observe',
        rollout: [
          { from: inMs(STAGE_MS), severity: 'warn' },
          { from: inMs(2 * STAGE_MS), severity: 'block' },
        ],
      },
    },
  };
  const { revision } = (await ask(settings, 'policy.get')) as PolicyState;
  await ask(settings, 'policy.draft', { file: policy, revision });
  const drafted = (await ask(settings, 'policy.get')) as PolicyState;
  expect(await ask(settings, 'policy.enforce', { revision: drafted.revision })).toMatchObject({ ok: true });
  // Somebody comes back to the ticket. From here on nobody touches either page.
  await desk.page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await expect.poll(weight).toBeUndefined();
  await expect.poll(weight, { timeout: 20_000 }).toBe('warn');
  await expect.poll(weight, { timeout: 20_000 }).toBe('block');

  await desk.control('submit_button-button').click();
  await desk.panel.locator(`[data-code="${CARD}"]`).waitFor();
  expect(desk.publicSends()).toEqual([]);
  await settings.close();
});
