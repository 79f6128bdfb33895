import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BUILD } from '#tests/helpers/browser.ts';
import { setUpReplica } from '#tests/helpers/replica.ts';
import { EDITORS, type EditorName } from '#tests/replicas/editors/names.ts';
import { createEditors, origin } from '#tests/replicas/editors/server.ts';

// The production build in a helpdesk that it has never seen, with each editor: marked, held, rewritten, approved, sent.
const desk = createEditors();
const stage = setUpReplica({ host: `${origin}/*`, adapter: 'generic', route: desk.route, reset: desk.reset });

const SCREENS = join(BUILD, '../screens/editors');
const CARD = '4539 1488 0343 6467';
const FRAMED: readonly EditorName[] = ['ckeditor4', 'tinymce'];

/** The marked words, in the document of the editor. */
const marks = (editor: EditorName): Promise<string[]> =>
  stage.page.evaluate((framed) => {
    const frame = framed ? document.querySelector<HTMLIFrameElement>('#composer iframe') : null;
    const view = (frame?.contentWindow ?? window) as Window & typeof globalThis;
    return [...view.CSS.highlights]
      .filter(([name]) => name.startsWith('discern-'))
      .flatMap(([, ranges]) => [...(ranges as Iterable<Range>)].map((range) => range.toString()));
  }, FRAMED.includes(editor));

test.each(EDITORS)('%s: marked while it is typed, held, rewritten, and sent as approved', async (editor) => {
  const { page, panel } = stage;
  await page.goto(`${origin}/${editor}`);
  await page.waitForFunction(() => window.editing !== undefined);
  await page.locator('discern-badge button:not(.busy)').waitFor();
  const body = FRAMED.includes(editor)
    ? page.frameLocator('#composer iframe').locator('body')
    : page.locator('#composer :is([contenteditable="true"], textarea)').locator('visible=true').first();
  await body.click();
  await page.keyboard.type(`Your card ${CARD} is fine.`);
  await expect.poll(() => marks(editor)).toContain(CARD);
  await page.screenshot({ path: join(SCREENS, `${editor}.png`) });
  await page.click('#send');
  await panel.getByText('This reply was held before it was sent.').waitFor();
  expect(desk.sends).toEqual([]);
  await panel.getByRole('button', { name: 'Rewrite' }).first().click();
  await panel.locator('.notice[data-kind="rewritten"]').waitFor();
  await panel.getByRole('button', { name: /^(Approve & send|Send)/ }).click();
  await expect
    .poll(() => desk.sends.map(({ blocks }) => blocks.join('\n').trim()))
    .toEqual(['Your card •••• 6467 is fine.']);
});

test('marks over a field go when the page empties it, and a card shows at the pointer', async () => {
  const { page } = stage;
  await page.goto(`${origin}/textarea`);
  await page.waitForFunction(() => window.editing !== undefined);
  await page.locator('discern-badge button:not(.busy)').waitFor();
  await page.locator('#composer textarea').click();
  await page.keyboard.type(`${CARD} is fine.`);
  await expect.poll(() => marks('textarea')).toEqual([CARD]);
  await page.mouse.move(0, 0);
  await page.locator('#composer textarea').hover({ position: { x: 40, y: 20 } });
  await page.locator('discern-panel .card').waitFor();
  await page.evaluate(() => {
    const field = document.querySelector('textarea');
    if (field) field.value = '';
  });
  await expect.poll(() => marks('textarea')).toEqual([]);
});
