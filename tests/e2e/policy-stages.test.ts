import { expect, test } from 'vitest';
import type { PolicyFile } from '#lib/core/policy-file.ts';
import { askFrom } from '#tests/helpers/ask.ts';
import { setUpDesk } from '#tests/helpers/stage.ts';

const desk = setUpDesk();
const CARD = 'privacy/card';
const NUMBER = '4539 1488 0343 6467';
/** Real time, since a browser's alarms know no other: long enough for a busy machine to see each stage. Milliseconds. */
const STAGE_MS = 6000;

const inMs = (ms: number): string => new Date(Date.now() + ms).toISOString();
/** How the number is marked; undefined where it is not. */
const weight = async (): Promise<string | undefined> =>
  Object.entries(await desk.marks()).find(([, words]) => words.includes(NUMBER))?.[0];

test('each dated stage reaches a ticket that is open when its time comes, by the alarm alone', {
  timeout: 60_000,
}, async () => {
  const settings = await desk.browser.context.newPage();
  await settings.goto(`chrome-extension://${desk.browser.extensionId}/options.html#about`);
  const ask = askFrom(() => settings);
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
  const { revision } = await ask('policy.get', null);
  await ask('policy.draft', { file: policy, revision });
  const drafted = await ask('policy.get', null);
  expect(await ask('policy.enforce', { revision: drafted.revision })).toMatchObject({ ok: true });
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
