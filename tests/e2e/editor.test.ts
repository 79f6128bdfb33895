import { expect, test } from 'vitest';
import { nextFrames } from '#tests/helpers/desk.ts';
import { setUpDesk } from '#tests/helpers/stage.ts';

const desk = setUpDesk();
const CARD = '4539 1488 0343 6467';

test.each([
  ['rich text', 1],
  ['plain text', 6],
])('the %s editor’s document stays the same while marks come and go', async (_editor, ticket) => {
  await desk.open(ticket);
  await desk.type(`Card ${CARD} is fine.`);
  const [html, data] = [await desk.composer.innerHTML(), await desk.data()];
  await expect.poll(() => desk.marks()).toMatchObject({ block: [CARD] });
  await desk.badge.click();
  await desk.panel.locator('.finding-block').waitFor();
  await desk.page.keyboard.press('Escape');
  await desk.page.mouse.move(0, 0);
  expect(await desk.composer.innerHTML()).toBe(html);
  expect(await desk.data()).toBe(data);
});

test('a mark is found again when its paragraph is split', async () => {
  await desk.open(1);
  await desk.type(`One two three. Card ${CARD} is fine.`);
  // Arrow keys move the editor's own caret a moment later; here only the split matters.
  await desk.page.evaluate((before) => {
    const editor = window.replica.editors.get(1)?.rich;
    const paragraph = editor?.model.document.getRoot()?.getChild(0);
    editor?.model.change((writer) => {
      if (paragraph?.is('element')) writer.setSelection(paragraph, before);
    });
  }, 'One two three. '.length);
  await desk.page.keyboard.press('Enter');
  await expect.poll(() => desk.data()).toMatch(/<\/p><p>Card 4539/);
  await expect.poll(() => desk.marks()).toMatchObject({ block: [CARD] });
  await desk.page.keyboard.type('x ');
  await expect.poll(() => desk.data()).toMatch(/<p>x Card 4539/);
  await expect.poll(() => desk.marks()).toMatchObject({ block: [CARD] });
});

test.each([
  ['rich text', 1],
  ['plain text', 6],
])('in the %s editor one undo takes a rewrite back exactly, and the caret stays', async (_editor, ticket) => {
  await desk.open(ticket);
  await desk.type(`Card ${CARD} is fine. And more`);
  const before = await desk.data();
  await desk.badge.click();
  await desk.panel.locator('.finding-block').focus();
  await desk.page.keyboard.press('r');
  await desk.panel.locator('.notice[data-kind="rewritten"]').waitFor();
  expect(await desk.data()).toBe('<p>Card •••• 6467 is fine. And more</p>');
  await desk.page.keyboard.press('Escape');
  await desk.page.keyboard.type(' text');
  expect(await desk.data()).toBe('<p>Card •••• 6467 is fine. And more text</p>');
  await desk.page.keyboard.press('Control+z');
  await desk.page.keyboard.press('Control+z');
  expect(await desk.data()).toBe(before);
});

test('the panel’s undo restores the words', async () => {
  await desk.open(1);
  await desk.type(`Card ${CARD} is fine.`);
  const before = await desk.data();
  await desk.badge.click();
  await desk.panel.getByRole('button', { name: 'Rewrite' }).click();
  await desk.panel.getByRole('button', { name: 'Undo' }).click();
  await desk.panel.locator('.finding-block').waitFor();
  expect(await desk.data()).toBe(before);
});

test('formatting around a rewrite survives', async () => {
  await desk.open(1);
  await desk.composer.click();
  await desk.page.keyboard.press('Control+b');
  await desk.page.keyboard.type('Bold');
  await desk.page.keyboard.press('Control+b');
  await desk.page.keyboard.type(` ${CARD} end`);
  await nextFrames(desk.page);
  await desk.badge.click();
  await desk.panel.getByRole('button', { name: 'Rewrite' }).click();
  await desk.panel.locator('.notice[data-kind="rewritten"]').waitFor();
  expect(await desk.data()).toBe('<p><strong>Bold</strong> •••• 6467 end</p>');
});

test('a reply of almost 50,000 characters is read, marked and held, and typing goes on', async () => {
  await desk.open(1);
  await desk.page.evaluate((card) => {
    const sentence = 'The parcel is with the carrier and they look for it now. ';
    const paragraph = `<p>${sentence.repeat(20)}</p>`;
    const html = paragraph.repeat(Math.floor(49_500 / (sentence.length * 20)));
    window.replica.editors.get(1)?.rich?.setData(`${html}<p>Card ${card} is fine.</p>`);
  }, CARD);
  await expect.poll(() => desk.marks()).toMatchObject({ block: [CARD] });
  await desk.composer.focus();
  await desk.page.evaluate(() => {
    const editor = window.replica.editors.get(1)?.rich;
    const root = editor?.model.document.getRoot();
    editor?.model.change((writer) => {
      if (root)
        writer.setSelection(writer.createPositionAt(root.getChild(root.childCount - 1) as never, 'end'));
    });
  });
  await desk.page.keyboard.type(' Typed.');
  await expect.poll(async () => (await desk.data()).slice(-20)).toBe(' is fine. Typed.</p>');
  await desk.control('submit_button-button').click();
  await desk.panel.getByText('This reply was held before it was sent.').waitFor();
  expect(desk.publicSends()).toEqual([]);
});

test('of a reply of more than 50,000 characters the first part is judged, and that is said', async () => {
  await desk.open(1);
  await desk.page.evaluate((card) => {
    const filler = `<p>${'The parcel is with the carrier. '.repeat(30)}</p>`.repeat(60);
    window.replica.editors.get(1)?.rich?.setData(`<p>Card ${card} is fine.</p>${filler}`);
  }, CARD);
  await expect.poll(() => desk.marks()).toMatchObject({ block: [CARD] });
  await desk.control('submit_button-button').click();
  await desk.panel.getByText('only its first 50,000 characters were checked').waitFor();
});
