import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { AuditEvent } from '#lib/core/audit.ts';
import type { CustomRule, PolicyFile } from '#lib/core/policy-file.ts';
import { BUILD } from '#tests/helpers/browser.ts';
import { setUpDesk } from '#tests/helpers/stage.ts';
import { settingsOf } from '#tests/options/settings-page.ts';

// The build without the script that reads patterns: a rule of the policy in force cannot run.
const extension = mkdtempSync(join(tmpdir(), 'discern-broken-'));
cpSync(BUILD, extension, { recursive: true });
rmSync(join(extension, 'patterns.js'));
afterAll(() => rmSync(extension, { recursive: true, force: true }));

const desk = setUpDesk({ extension });
const { at, ask } = settingsOf(desk);
const CLEAN = 'Thank you for your patience.';
const PATTERN: CustomRule = {
  id: 'internal-number',
  title: 'Internal numbers',
  severity: 'block',
  message: 'Not “{match}”, please.',
  why: 'The team agreed on this.',
  kind: 'pattern',
  reads: 'draft',
  pattern: '\\bINT-\\d{4}\\b',
  tests: { flags: ['See «INT-1234».'], passes: ['See INT-12345.'] },
};

/** Brings a policy with this gate into force. */
async function enforce(gate: NonNullable<PolicyFile['gate']>): Promise<void> {
  await at('about');
  const { revision } = (await ask('policy.get')) as { revision: string };
  await ask('policy.draft', { file: { schema: 1, custom: [PATTERN], gate }, revision });
  const drafted = (await ask('policy.get')) as { revision: string };
  expect(await ask('policy.enforce', { revision: drafted.revision })).toMatchObject({ ok: true });
}
const decisions = async (): Promise<readonly AuditEvent[]> => {
  await at('about');
  return (await ask('audit.list')) as readonly AuditEvent[];
};
const send = (): Promise<void> => desk.control('submit_button-button').click();

async function draft(): Promise<void> {
  await desk.open(1);
  await desk.badge.click();
  await desk.panel.getByRole('button', { name: 'Draft a reply' }).click();
  await desk.panel.locator('.notice[data-kind="drafted"]').waitFor();
  await send();
  await desk.panel.getByText('Some checks failed and said nothing: custom/internal-number.').waitFor();
}

test('a draft leaves by the emergency exit alone, with a reason', async () => {
  await enforce({});
  await draft();
  await desk.panel.getByLabel('Why must it go out unchecked?').fill('The customer waits');
  await desk.panel.getByRole('button', { name: 'Release unchecked' }).click();
  await expect.poll(() => desk.publicSends().length).toBe(1);
  expect((await decisions()).at(-1)).toMatchObject({ outcome: 'released', reason: 'The customer waits' });
});

test('a policy may close the exit', async () => {
  await enforce({ release: false });
  await draft();
  await desk.panel.getByText('your team does not let it go out unchecked').waitFor();
  expect(await desk.panel.getByRole('button', { name: 'Release unchecked' }).count()).toBe(0);
  expect(desk.publicSends()).toEqual([]);
});

test('what was typed passes, recorded as unchecked', async () => {
  await enforce({});
  await desk.open(1);
  await desk.type(CLEAN);
  await send();
  await expect.poll(() => desk.publicSends().map(({ text }) => text)).toEqual([CLEAN]);
  expect((await decisions()).map(({ outcome }) => outcome)).toContain('unchecked');
});

test('a policy may hold what was typed too', async () => {
  await enforce({ onFault: 'all' });
  await desk.open(1);
  await desk.type(CLEAN);
  await send();
  await desk.panel.getByText('This text could not be checked, so it is held.').waitFor();
  expect(desk.publicSends()).toEqual([]);
  await desk.panel.getByLabel('Why must it go out unchecked?').fill('Read twice');
  await desk.panel.getByRole('button', { name: 'Release unchecked' }).click();
  await expect.poll(() => desk.publicSends().map(({ text }) => text)).toEqual([CLEAN]);
});
