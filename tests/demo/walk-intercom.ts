import assert from 'node:assert/strict';
import { join } from 'node:path';
import { nextFrames } from '#tests/helpers/desk.ts';
import { type InboxDesk, sendPaths } from '#tests/helpers/inbox.ts';
import { atEnd, close, draft, keepRest, listedCodes, rewriteAll } from './steps.ts';
import { HASTY, HASTY_CODES, type WalkOptions } from './walk.ts';

/**
 * Walks the main job in the Intercom replica, first as the rewrite of 2026 in its shadow root, then as the inbox before
 * it. Throws at the first step that does not come out as it must.
 */
export async function walkIntercom(desk: InboxDesk, { say, folder, drafter }: WalkOptions): Promise<void> {
  const step = (name: string, detail: string): void => say(`${name.padEnd(10)} ${detail}`);
  const shoot = (name: string): Promise<unknown> =>
    desk.page.screenshot({ path: join(folder, `intercom-${name}.png`) });

  step('drafted', `${drafter}, from ${await draft(desk)}`);
  await atEnd(desk);
  await desk.page.keyboard.press('Enter');
  await desk.page.keyboard.type(HASTY);
  await nextFrames(desk.page);
  const marks = Object.values(await desk.marks()).flat();
  const codes = await listedCodes(desk);
  for (const code of HASTY_CODES) assert.ok(codes.includes(code), `${code} is found`);
  step('marked', `${marks.length} marks inside the shadow root; findings: ${codes.join(', ')}`);
  await shoot('1-marked');
  await close(desk);

  await holdsOnEveryPath(desk, step);
  await shoot('2-held');
  await rewriteAll(desk);
  step('decided', `every rewrite taken, ${await keepRest(desk)} kept with a reason`);
  const approved = await desk.text();
  await desk.panel.getByRole('button', { name: 'Approve & send' }).click();
  const [sent] = await arrived(desk, 1);
  assert.equal(sent?.text, approved, 'what was sent is what was approved');
  step('sent', 'equal to the approved text');

  await suggested(desk, step, shoot);
  await desk.page.emulateMedia({ colorScheme: 'dark' });
  await shoot('4-dark');
  await desk.page.emulateMedia({ colorScheme: 'light' });

  desk.intercom.settings.generation = 'light';
  await desk.open(4);
  await desk.type(HASTY);
  await holdsOnEveryPath(desk, step);
  await shoot('5-before-the-rewrite');
}

// The panel is left open at the last one.
async function holdsOnEveryPath(
  desk: InboxDesk,
  step: (name: string, detail: string) => void,
): Promise<void> {
  const already = desk.intercom.sends.length;
  const paths = sendPaths(desk);
  for (const [index, [, send]] of paths.entries()) {
    await send();
    await desk.panel.getByText('was held before it was sent.').waitFor();
    const field = desk.page.getByRole('combobox', { name: 'Search for an action' });
    if (await field.isVisible()) await field.press('Escape');
    if (index < paths.length - 1) await close(desk);
  }
  assert.equal(desk.intercom.sends.length, already, 'nothing was sent');
  const names = paths.map(([path]) => path).join(', ');
  step('held', `(${desk.intercom.settings.generation} DOM) on ${names}`);
}

async function suggested(
  desk: InboxDesk,
  step: (name: string, detail: string) => void,
  shoot: (name: string) => Promise<unknown>,
): Promise<void> {
  const already = desk.intercom.sends.length;
  await desk.open(3);
  const suggestion = desk.page.getByRole('region', { name: 'Suggested reply' });
  await suggestion.getByRole('button', { name: 'Send', exact: true }).click();
  await desk.panel.getByText('was held before it was sent.').waitFor();
  assert.equal(desk.intercom.sends.length, already, 'the suggestion was not sent');
  step('held', "on the helpdesk's own suggested reply, which never touches the composer");
  await shoot('3-suggestion');
}

async function arrived(desk: InboxDesk, count: number): Promise<ReturnType<InboxDesk['publicSends']>> {
  const deadline = Date.now() + 10_000;
  while (desk.publicSends().length < count && Date.now() < deadline) await nextFrames(desk.page);
  assert.equal(desk.publicSends().length, count, `${count} public send(s)`);
  return desk.publicSends();
}
