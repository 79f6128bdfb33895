import type { Worker } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { browser } from 'wxt/browser';
import type { AuditEvent } from '#lib/core/audit.ts';
import type { CustomRule, PolicyFile } from '#lib/core/policy-file.ts';
import { setUpDesk } from '#tests/helpers/stage.ts';
import { settingsOf } from '#tests/options/settings-page.ts';

const desk = setUpDesk();
const { at, ask } = settingsOf(desk);

const BASE = {
  severity: 'block',
  message: 'Not “{match}”, please.',
  why: 'The team agreed on this.',
} as const;
const PHRASE: CustomRule = {
  ...BASE,
  id: 'pinky',
  title: 'Pinky promises',
  kind: 'phrase',
  reads: 'draft',
  phrases: ['pinky promise*'],
  replace: 'plan',
  tests: { flags: ['A «pinky promise».'], passes: ['A promise.'] },
};
const PATTERN: CustomRule = {
  ...BASE,
  id: 'internal-number',
  title: 'Internal numbers',
  kind: 'pattern',
  reads: 'draft',
  pattern: '\\bINT-\\d{4}\\b',
  tests: { flags: ['See «INT-1234».'], passes: ['See INT-12345.'] },
};
/** No linear engine reads this. */
const UNREADABLE: CustomRule = { ...PATTERN, id: 'unreadable', pattern: '(?=INT)INT' };

/** Brings a policy into force as the settings page does, and answers what came of it. */
async function enforce(file: PolicyFile): Promise<unknown> {
  await at('about');
  const { revision } = (await ask('policy.get')) as { revision: string };
  await ask('policy.draft', { file, revision });
  const drafted = (await ask('policy.get')) as { revision: string };
  return ask('policy.enforce', { revision: drafted.revision });
}
const decisions = async (): Promise<readonly AuditEvent[]> => {
  await at('about');
  return (await ask('audit.list')) as readonly AuditEvent[];
};
/** Whether the script that reads patterns runs in the helpdesk's page. */
const readsPatterns = (): Promise<boolean> =>
  (desk.browser.worker as Worker).evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: typeof browser };
    const [tab] = await chrome.tabs.query({ url: 'https://demo.zendesk.com/*' });
    const [run] = await chrome.scripting.executeScript({
      target: { tabId: tab?.id ?? -1 },
      func: () => Symbol.for('discern.patterns') in globalThis,
    });
    return run?.result === true;
  });
const send = (): Promise<void> => desk.control('submit_button-button').click();

describe('a team’s own rules', () => {
  test('mark, hold and rewrite; without a pattern nothing that reads patterns is loaded', async () => {
    await enforce({ schema: 1, custom: [PHRASE] });
    await desk.open(1);
    await desk.type('Our Pinky promises hold. INT-1234');
    await expect.poll(() => desk.marks()).toMatchObject({ block: ['Pinky promises'] });
    expect(await readsPatterns()).toBe(false);
    await send();
    const card = desk.panel.locator('[data-code="custom/pinky"]');
    await card.getByText('Not “Pinky promises”, please.').waitFor();
    expect(desk.publicSends()).toEqual([]);
    await card.getByRole('button', { name: 'Rewrite' }).click();
    await expect.poll(() => desk.data()).toBe('<p>Our plan hold. INT-1234</p>');
  });

  test('with a pattern mark as soon as what reads it is there', async () => {
    await enforce({ schema: 1, custom: [PATTERN] });
    await desk.open(1);
    await desk.type('See int-1234, not INT-12345.');
    await expect.poll(() => desk.marks()).toMatchObject({ block: ['int-1234'] });
    expect(await readsPatterns()).toBe(true);
  });

  test('do not come into force while their own tests fail', async () => {
    const failing = { ...PHRASE, tests: { ...PHRASE.tests, passes: ['A pinky promise.'] } };
    expect(await enforce({ schema: 1, custom: [failing, UNREADABLE] })).toEqual({
      ok: false,
      problems: [
        { field: 'custom.pinky.tests.passes.0', say: expect.stringContaining('Found: “pinky promise”.') },
        {
          field: 'custom.unreadable.tests.flags.0',
          say: expect.stringContaining('cannot look ahead or behind'),
        },
        {
          field: 'custom.unreadable.tests.passes.0',
          say: expect.stringContaining('cannot look ahead or behind'),
        },
      ],
    });
  });

  test('on the stage observe hold nobody, and the record has what they found', async () => {
    await enforce({ schema: 1, custom: [{ ...PHRASE, severity: 'observe' }] });
    await desk.open(2);
    await desk.type('A pinky promise.');
    expect(await desk.marks()).toEqual({});
    await send();
    await expect.poll(() => desk.publicSends().map(({ text }) => text)).toEqual(['A pinky promise.']);
    expect((await decisions()).at(-1)).toMatchObject({
      outcome: 'passed',
      findings: expect.arrayContaining([{ code: 'custom/pinky', severity: 'warn', observed: true }]),
    });
  });

  test('give a topic to a person: no draft, and why', async () => {
    const all = { id: 'all', title: 'All letters', phrases: ['a*', 'i*', 't*'], owner: 'person' } as const;
    await enforce({ schema: 1, topics: [all] });
    await desk.open(1);
    await desk.badge.click();
    await desk.panel.getByText('Your team wants a person to own “All letters”').first().waitFor();
    expect(await desk.panel.getByRole('button', { name: 'Draft a reply' }).count()).toBe(0);
    await desk.panel.getByRole('button', { name: 'I own this conversation' }).click();
    await desk.panel.getByRole('button', { name: 'Draft a reply' }).waitFor();
  });
});
