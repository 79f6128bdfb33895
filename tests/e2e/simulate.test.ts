import { readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Summary } from '#lib/simulate/summary.ts';
import { discern, temporaryFile } from '#tests/cli/command.ts';
import { setUpDesk } from '#tests/helpers/stage.ts';
import { file, settingsOf } from '#tests/options/settings-page.ts';

const SCREENS = join(import.meta.dirname, '../../.output/screens');
const desk = setUpDesk();
const { at, ask, button } = settingsOf(desk);

const IN_FORCE = { schema: 1, title: 'Today', rules: { 'commitment/action': { severity: 'warn' } } } as const;
const CHANGED = {
  ...IN_FORCE,
  title: 'Stricter',
  rules: { 'commitment/action': { severity: 'block' }, 'legal/liability': { severity: 'warn' } },
  budget: { held: 0.1 },
} as const;
const TEXTS = [
  'This was our fault.',
  'We will ship it again.',
  'Thank you for writing to us.',
  'We guarantee a full refund.',
];
const LINES = [
  ...Array.from({ length: 400 }, (_, at) =>
    JSON.stringify({
      id: `r${at}`,
      conversation: { messages: [{ author: 'customer', text: 'Where is my parcel?' }] },
      draft: { text: `${TEXTS[at % TEXTS.length]} Order ${at}.` },
    }),
  ),
  'not json',
  '{"id":"x"}',
];
const JSONL = `${LINES.join('\n')}\n`;

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
beforeAll(() => mkdir(SCREENS, { recursive: true }));

async function save(policy: object): Promise<void> {
  const { revision } = (await ask('policy.get')) as { revision: string };
  const saved = await ask('policy.draft', { file: policy, revision });
  expect(saved).toMatchObject({ ok: true });
}

let isSeeded = false;
beforeEach(async () => {
  if (isSeeded) return;
  isSeeded = true;
  await at('about');
  await save(IN_FORCE);
  const { revision } = (await ask('policy.get')) as { revision: string };
  expect(await ask('policy.enforce', { revision })).toMatchObject({ ok: true });
  await save(CHANGED);
});

const files = (page: Page) => page.getByLabel('Files with past replies');
const heading = (page: Page) => page.locator('#result');

test('the figures are those of the command line for the same file; bad lines are said', {
  timeout: 90_000,
}, async () => {
  const page = await at('simulate');
  await files(page).setInputFiles(file('past.jsonl', JSONL));
  await heading(page).waitFor({ timeout: 60_000 });
  const cli = await discern([
    'simulate',
    ...['--policy', temporaryFile('a.json', JSON.stringify(CHANGED))],
    ...['--against', temporaryFile('b.json', JSON.stringify(IN_FORCE))],
    ...['--format', 'json', '--input', temporaryFile('past.jsonl', JSONL)],
  ]);
  const { replies, now, was, moved, byRule } = JSON.parse(cli.out) as Summary;
  expect([replies, now.held, was?.held, moved?.held.gained]).toEqual([400, 200, 200, 100]);
  expect(await heading(page).textContent()).toBe(
    'Of 400 replies 200 would be held (50.0 %), as many as today.',
  );
  await page.getByText('Newly held: 100. No longer held: 100.').waitFor();
  await page.getByText('Over the budget: 50.0 % of replies held, at most 10.0 %.').waitFor();
  await page.getByText('2 lines could not be read, so they are not counted.').click();
  await page.getByText('past.jsonl, line 402: draft: is required').waitFor();

  await page.getByLabel('Count replies where the rule').selectOption('finds anything');
  const rows = await page.locator('.simulate-table').first().locator('tbody tr').allInnerTexts();
  const shown = rows.map((row) => row.split(/\s+/).slice(0, 3));
  const any = (counts: Readonly<Record<string, number>> = {}) =>
    Object.values(counts).reduce((a, b) => a + b, 0);
  const expected = Object.entries(byRule).map(([code, counts]) => [
    code,
    `${any(counts.now)}`,
    `${any(counts.was)}`,
  ]);
  expect(shown.toSorted()).toEqual(expected.toSorted());

  const downloaded = page.waitForEvent('download');
  await button('Export the summary').click();
  const summary = readFileSync(await (await downloaded).path(), 'utf8');
  const { bad: _, ...ours } = JSON.parse(summary);
  const { bad: __, ...theirs } = JSON.parse(cli.out);
  expect(ours).toEqual(theirs);
  expect(summary).not.toContain('Order 1');
});

test('the table sorts by each head, by keyboard too; examples show the words', async () => {
  const page = await at('simulate');
  await files(page).setInputFiles(file('past.jsonl', JSONL));
  await heading(page).waitFor();
  const codes = () => page.locator('.simulate-table').first().locator('tbody th').allInnerTexts();
  const byNow = await codes();
  await button('Rule').press('Enter');
  expect(await codes()).toEqual([...byNow].sort());
  await button('Rule').press('Enter');
  expect(await codes()).toEqual([...byNow].sort().reverse());
  expect(await page.locator('th[aria-sort="descending"]').textContent()).toContain('Rule');
  await page.locator('summary').filter({ hasText: 'legal/liability' }).click();
  await page.locator('details[open] mark').filter({ hasText: 'This was our fault' }).first().waitFor();
  await page.locator('details[open] .badge').filter({ hasText: 'block → warn' }).first().waitFor();
});

test.each<[name: string, content: string | Buffer, heading: string]>([
  [
    'past.csv',
    'id,text,customer\n1,This was our fault.,Hello?\n2,Thank you.,\n',
    'Of 2 replies 0 would be held',
  ],
  ['past.jsonl.gz', gzipSync(JSONL), 'Of 400 replies 200 would be held'],
  [
    'tickets.json',
    JSON.stringify({
      id: 1,
      requester_id: 1,
      comments: [
        { id: 1, author_id: 1, public: true, body: 'Hello?', created_at: '2026-01-01T00:00:00Z' },
        {
          id: 2,
          author_id: 2,
          public: true,
          body: 'We will ship it again.',
          created_at: '2026-01-02T00:00:00Z',
        },
      ],
    }),
    'Of 1 reply 1 would be held',
  ],
  ['empty.jsonl', '', 'There is no reply in these files.'],
])('%s', async (name, content, expected) => {
  const page = await at('simulate');
  await files(page).setInputFiles({ name, mimeType: '', buffer: Buffer.from(content) });
  await heading(page).waitFor();
  expect(await heading(page).textContent()).toContain(expected);
});

test('a file that is cut off is refused, and says so', async () => {
  const page = await at('simulate');
  const packed = gzipSync(JSONL);
  await files(page).setInputFiles({ name: 'a.jsonl.gz', mimeType: '', buffer: packed.subarray(0, 400) });
  await page.getByText('a.jsonl.gz cannot be unpacked').waitFor();
  expect(await heading(page).count()).toBe(0);
});

test('a policy out of a file, and one that is wrong', async () => {
  const page = await at('simulate');
  await page.getByLabel('Compare with', { exact: true }).selectOption('A policy file…');
  await files(page).setInputFiles(file('past.jsonl', JSONL));
  await page.getByText('Choose a policy file first.').waitFor();
  const chosen = page.getByLabel('Compare with: File with a policy');
  await chosen.setInputFiles(
    file('wrong.json', '{"schema":1,"rules":{"legal/liability":{"severity":"hard"}}}'),
  );
  await page.locator('.problems').getByText('severity').first().waitFor();
  await chosen.setInputFiles(
    file('off.json', '{"schema":1,"title":"Off","rules":{"legal/liability":{"severity":"off"}}}'),
  );
  await page.getByText('From off.json.').waitFor();
  await files(page).setInputFiles(file('past.jsonl', JSONL));
  await heading(page).getByText('under the policy compared with').waitFor();
});

test('cancel ends it; meanwhile the page answers; nothing is kept', { timeout: 90_000 }, async () => {
  const page = await at('simulate');
  const large = gzipSync(JSONL.repeat(400));
  await files(page).setInputFiles({ name: 'large.jsonl.gz', mimeType: '', buffer: large });
  await page.getByRole('progressbar', { name: 'Progress' }).waitFor();
  // The figures move while the page takes input.
  await page.getByText(/[1-9][\d,]* replies, /).waitFor();
  await page.getByLabel('Compare with', { exact: true }).selectOption('Nothing');
  await button('Cancel').click();
  await page.getByText('Stopped. Nothing was kept.').waitFor();
  expect(await page.getByRole('progressbar').count()).toBe(0);
  expect(await heading(page).count()).toBe(0);
  await files(page).setInputFiles(file('past.jsonl', JSONL));
  await heading(page).waitFor();
});

test('what was recorded here, in numbers', async () => {
  const page = await at('simulate');
  const event = {
    ...{ at: '2026-01-01T00:00:00Z', helpdesk: 'zendesk', conversation: '1', outcome: 'held', policy: 'x' },
    findings: [{ code: 'legal/liability', severity: 'block' }],
  };
  await ask('audit.append', event);
  await ask('audit.append', { ...event, outcome: 'kept' });
  await at('simulate');
  const row = page.locator('.simulate-table tr').filter({ hasText: 'legal/liability' });
  await row.waitFor();
  expect(await row.locator('th, td').allTextContents()).toEqual([
    'legal/liability',
    'block',
    '1',
    '0',
    '1',
    '0',
  ]);
});

describe.each([
  ['light', 1200],
  ['dark', 1200],
  ['light', 320],
] as const)('%s, %i pixels wide', (colorScheme, width) => {
  test('a result keeps nobody out, and runs out nowhere', async () => {
    await desk.page.setViewportSize({ width, height: 1100 });
    await desk.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const page = await at('simulate');
    await files(page).setInputFiles(file('past.jsonl', JSONL));
    await heading(page).waitFor();
    await page.locator('summary').filter({ hasText: 'legal/liability' }).click();
    await page.screenshot({
      path: join(SCREENS, `simulate-result-${colorScheme}-${width}.png`),
      fullPage: true,
    });
    await page.evaluate(AXE);
    const { violations } = await page.evaluate(() =>
      (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
    );
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    const out = await page.evaluate(() =>
      [...document.querySelectorAll('main *')]
        .filter((node) => node.getBoundingClientRect().right > innerWidth + 1 && !node.closest('.unseen'))
        .map((node) => node.outerHTML.slice(0, 80)),
    );
    expect(out).toEqual([]);
  });
});
