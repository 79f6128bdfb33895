import assert from 'node:assert/strict';
import { join } from 'node:path';
import { type Desk, nextFrames } from '#tests/helpers/desk.ts';
import { atEnd, close, draft, keepRest, listedCodes, open, rewriteAll, rewriteFirst } from './steps.ts';

export interface WalkOptions {
  readonly say: (line: string) => void;
  /** Folder for the screenshots. */
  readonly folder: string;
  /** What drafts, in words. */
  readonly drafter: string;
}

/** What the agent adds to the draft: the kind of sentence that is written in a hurry and regretted later. */
export const HASTY = 'This was our fault and we guarantee a full refund within 24 hours.';
/** What must be found in it. */
export const HASTY_CODES = [
  'legal/liability',
  'commitment/guarantee',
  'commitment/refund',
  'commitment/timeframe',
];

/**
 * Walks the main job with real keys and clicks, and says each step as it happens. Throws at the first step that does
 * not come out as it must.
 */
export async function walk(desk: Desk, { say, folder, drafter }: WalkOptions): Promise<void> {
  const step = (name: string, detail: string): void => say(`${name.padEnd(10)} ${detail}`);
  const shoot = (name: string): Promise<unknown> =>
    desk.page.screenshot({ path: join(folder, `${name}.png`) });

  const source = await draft(desk);
  step('drafted', `${drafter}, from ${source}`);
  await shoot('1-drafted');

  await atEnd(desk);
  await desk.page.keyboard.press('Enter');
  await desk.page.keyboard.type(HASTY);
  await nextFrames(desk.page);
  const marks = Object.values(await desk.marks()).flat();
  const codes = await listedCodes(desk);
  for (const code of HASTY_CODES) assert.ok(codes.includes(code), `${code} is found`);
  step('marked', `${marks.length} marks; findings: ${codes.join(', ')}`);
  await desk.page.keyboard.press('Escape');
  await shoot('2-marked');

  for (const [path, send] of emailPaths(desk)) {
    await send();
    await isHeld(desk);
    step('held', `on ${path}`);
    if (path.includes('button')) await shoot('3-held');
    await close(desk);
  }

  const before = await desk.data();
  await open(desk);
  const rewritten = await rewriteFirst(desk);
  const after = await desk.data();
  assert.notEqual(after, before);
  step('rewritten', `in place: ${rewritten}`);
  await close(desk);
  await desk.page.keyboard.press('Control+z');
  await nextFrames(desk.page);
  assert.equal(await desk.data(), before, 'one undo restores the old text exactly');
  step('undone', 'one Ctrl+Z restored the old text exactly');

  await open(desk);
  await rewriteAll(desk);
  const kept = await keepRest(desk);
  step('decided', `every rewrite taken, ${kept} kept with a reason`);
  await shoot('4-decided');
  const approved = await desk.data();
  await desk.panel.getByRole('button', { name: 'Approve & send' }).click();
  step('approved', 'exactly this text');
  const [sent] = await arrived(desk, 1);
  assert.equal(sent?.html, approved, 'what was sent is what was approved, byte for byte');
  step('sent', `byte-equal to the approved text (${Buffer.byteLength(approved)} bytes)`);
  await shoot('5-sent');

  await messaging(desk, step);
  await person(desk, step);
  await shoot('6-person');
  await looks(desk, shoot);
}

function emailPaths(desk: Desk): (readonly [string, () => Promise<void>])[] {
  return [
    ['the Submit button', () => desk.control('submit_button-button').click()],
    [
      'the menu item "Submit as Solved"',
      async () => {
        await desk.control('submit_button-menu-button').click();
        await desk.page.locator('[data-test-id="submit_button-menu-solved"]').locator('visible=true').click();
      },
    ],
    ['Ctrl+Alt+U', () => desk.page.keyboard.press('Control+Alt+KeyU')],
  ];
}

async function isHeld(desk: Desk): Promise<void> {
  await desk.panel.getByText('This reply was held before it was sent.').waitFor();
  assert.deepEqual(desk.publicSends().length, 0, 'nothing was sent');
}

async function arrived(desk: Desk, count: number): Promise<ReturnType<Desk['publicSends']>> {
  const deadline = Date.now() + 10_000;
  while (desk.publicSends().length < count && Date.now() < deadline) await nextFrames(desk.page);
  assert.equal(desk.publicSends().length, count, `${count} public send(s)`);
  return desk.publicSends();
}

async function messaging(desk: Desk, step: (name: string, detail: string) => void): Promise<void> {
  const already = desk.publicSends().length;
  await desk.open(6);
  await desk.type('We guarantee that it will work.');
  await desk.page.keyboard.press('Enter');
  await desk.panel.getByText('This reply was held before it was sent.').waitFor();
  assert.equal(desk.publicSends().length, already, 'nothing was sent');
  step('held', 'on Enter in messaging');
}

async function person(desk: Desk, step: (name: string, detail: string) => void): Promise<void> {
  await desk.open(5);
  await open(desk);
  await desk.panel.locator('.human').waitFor();
  assert.equal(await desk.panel.locator('button.draft').count(), 0, 'no draft is offered');
  step('person', 'the customer asks for a person: no draft is offered until the agent owns the conversation');
}

async function looks(desk: Desk, shoot: (name: string) => Promise<unknown>): Promise<void> {
  await desk.open(3);
  await desk.type(
    'We are very sorry, this was our mistake. You will get the rest of your money back shortly, I promise.',
  );
  await open(desk);
  for (const colorScheme of ['light', 'dark'] as const) {
    await desk.page.emulateMedia({ colorScheme });
    await desk.page.setViewportSize({ width: 1440, height: 900 });
    await nextFrames(desk.page);
    await shoot(`7-${colorScheme}-wide`);
    await desk.page.setViewportSize({ width: 420, height: 860 });
    await nextFrames(desk.page);
    await shoot(`7-${colorScheme}-narrow`);
  }
}
