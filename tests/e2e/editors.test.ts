import { rm } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Launched, launch } from '#tests/helpers/browser.ts';
import { nextFrames } from '#tests/helpers/desk.ts';
import { buildIsolated, type Call, isolatedIn } from '#tests/helpers/isolated/extension.ts';
import { EDITORS, type EditorName } from '#tests/replicas/editors/names.ts';
import { createEditors, origin } from '#tests/replicas/editors/server.ts';

// The product's reading, writing and marking in the isolated world of an extension, judged by each editor's own model in
// the page's world and by what the server recorded.
const desk = createEditors();
let browser: Launched;
let extension: string;
let page: Page;

beforeAll(async () => {
  extension = await buildIsolated(`${origin}/*`);
  browser = await launch({ extension });
  await desk.route(browser.context);
  page = await browser.context.newPage();
});
afterAll(async () => {
  await browser?.close();
  await rm(extension, { recursive: true, force: true });
});

const DRAFT = 'First <A-1042> & more 😀.\n\nSecond, שלום.\n\nThird\nand its next line.';
const LONG = `${'The parcel is on its way & we look for it. 😀 שלום <b>now</b>.\n'.repeat(330)}The end.`;

/** The lines of a model; some editors keep an empty paragraph open with a blank. */
const model = (): Promise<string> =>
  page.evaluate(
    () =>
      window.editing
        ?.blocks()
        .map((block) => block.trimEnd())
        .join('\n') ?? '',
  );

async function open(editor: EditorName, typed: string): Promise<Call> {
  desk.reset();
  await page.goto(`${origin}/${editor}`);
  await page.waitForFunction(() => window.editing !== undefined);
  const call = await isolatedIn(page);
  await call('putCaret');
  for (const [index, line] of typed.split('\n').entries()) {
    if (index > 0) await page.keyboard.press('Enter');
    await page.keyboard.type(line);
  }
  await expect.poll(model).toBe(typed);
  await page.evaluate(() => window.later(2000));
  return call;
}

const undo = async (): Promise<void> => {
  await page.evaluate(() => window.later(2000));
  await page.keyboard.press('Control+z');
};

describe.each(EDITORS)('%s', (editor) => {
  test('a draft goes behind what was typed, one undo takes it back, typing goes on, and that is sent', async () => {
    const call = await open(editor, 'Hello Mara.');
    await call('focusElsewhere');
    expect(await call('append', DRAFT)).toEqual({ ok: true });
    await expect.poll(model).toBe(`Hello Mara.\n\n${DRAFT}`);
    await undo();
    await expect.poll(model).toBe('Hello Mara.');
    await call('putCaret');
    expect(await call('insertAtCaret', ` ${DRAFT}`)).toEqual({ ok: true });
    await page.keyboard.type(' Bye');
    await expect.poll(model).toBe(`Hello Mara. ${DRAFT} Bye`);
    expect((await call('text')).replace(/ +$/gm, '')).toBe(await model());
    await page.click('#send');
    await expect.poll(() => desk.sends.length).toBe(1);
    const [sent] = desk.sends;
    expect(sent?.blocks.map((block) => block.trimEnd()).join('\n')).toBe(`Hello Mara. ${DRAFT} Bye`);
    const written = { '&lt;': '<', '&gt;': '>', '&nbsp;': ' ' };
    const read = sent?.body.replace(/&(?:lt|gt|nbsp);/g, (entity) => written[entity as keyof typeof written]);
    expect(read).toContain('First <A-1042>');
  });

  test('a word is replaced where it stands, one undo takes it back, and what is typed meanwhile keeps its place', async () => {
    const call = await open(editor, 'Hello beta gamma.\nNext line');
    expect(await call('replace', 'beta', 'a & <b>')).toEqual({ ok: true });
    await expect.poll(model).toBe('Hello a & <b> gamma.\nNext line');
    await undo();
    await expect.poll(model).toBe('Hello beta gamma.\nNext line');
    await call('putCaret');
    expect(await call('replace', 'beta ', '')).toEqual({ ok: true });
    await page.keyboard.type('!');
    await expect.poll(model).toBe('Hello gamma.\nNext line!');
    const written = call('replace', 'gamma', 'DELTA');
    await page.keyboard.type('xyz');
    const words = (await written).ok ? 'DELTA' : 'gamma';
    await expect.poll(model).toBe(`Hello ${words}.\nNext line!xyz`);
  });

  test('20,000 characters go into an empty composer, all is replaced, and undone step by step', async () => {
    const call = await open(editor, '');
    expect(await call('append', LONG)).toEqual({ ok: true });
    await expect.poll(model).toBe(LONG);
    await page.evaluate(() => window.later(2000));
    expect(await call('replaceSpan', [0, LONG.length], LONG, DRAFT)).toEqual({ ok: true });
    await expect.poll(model).toBe(DRAFT);
    await undo();
    await expect.poll(model).toBe(LONG);
    await undo();
    await expect.poll(model).toBe('');
  });

  test('marks change nothing, survive typing, and are found again after a split', async () => {
    const call = await open(editor, 'Alpha beta gamma.');
    const body = await page.evaluate(() => {
      const scope = document.getElementById('composer') as HTMLElement;
      const inner = scope.querySelector('iframe')?.contentDocument ?? scope.shadowRoot ?? scope;
      const options = { attributes: true, characterData: true, childList: true, subtree: true };
      const observer = new MutationObserver(() => undefined);
      observer.observe(inner, options);
      Object.assign(window, { changes: () => observer.takeRecords().length });
      return window.editing?.body();
    });
    expect(await call('mark', { beta: 'block' })).toEqual(['beta']);
    const box = await call('boxOf', 'beta');
    expect(await call('atCaret')).toBeNull();
    expect(await page.evaluate(() => (window as unknown as { changes(): number }).changes())).toBe(0);
    expect(await page.evaluate(() => window.editing?.body())).toBe(body);
    expect(box?.width).toBeGreaterThan(10);
    await page.keyboard.type(' More');
    await call('putCaret', 'beta');
    await expect.poll(() => call('atCaret')).toMatchObject({ key: 'beta#0' });
    await call('putCaret', 'Alpha');
    await nextFrames(page);
    await page.keyboard.press('Enter');
    await expect.poll(() => call('mark', { beta: 'block' })).toEqual(['beta']);
    await expect.poll(async () => (await call('boxOf', 'beta'))?.y).toBeGreaterThan((box?.y ?? 0) + 5);
  });
});

const BOLD = ['ckeditor5', 'ckeditor4', 'tiptap', 'quill', 'tinymce', 'lexical', 'contenteditable'] as const;
test.each(BOLD)('in %s a rewritten word takes the format of the word it replaces', async (editor) => {
  const call = await open(editor, '');
  await page.keyboard.type('We ');
  await page.keyboard.press('Control+b');
  await page.keyboard.type('promise');
  await page.keyboard.press('Control+b');
  await page.keyboard.type(' it.');
  expect(await call('replace', 'promise', 'mean')).toEqual({ ok: true });
  await expect.poll(model).toBe('We mean it.');
  expect(await page.evaluate(() => window.editing?.body())).toMatch(/<(strong|b)\b[^>]*>(<b>)?mean</);
});

test.each(['ckeditor5', 'tiptap', 'quill', 'tinymce', 'textarea'] as const)(
  'in %s a word beside a soft break is replaced, and nothing but it',
  async (editor) => {
    const call = await open(editor, 'One beta');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('beta two');
    const before = await page.evaluate(() => window.editing?.body());
    expect(await call('replaceSpan', [9, 13], 'beta', 'gamma')).toEqual({ ok: true });
    const after = before?.replace(/beta(?=( |&nbsp;)two)/, 'gamma');
    await expect.poll(() => page.evaluate(() => window.editing?.body())).toBe(after);
  },
);

const RICH = ['ckeditor5', 'ckeditor4', 'prosemirror', 'tiptap', 'quill', 'tinymce'] as const;
test.each(RICH)('in %s links and lists stay where words in them are rewritten', async (editor) => {
  const call = await open(editor, '');
  await page.evaluate(() => {
    const scope = document.querySelector<HTMLIFrameElement>('#composer iframe')?.contentDocument ?? document;
    const data = new DataTransfer();
    const list = '<ul><li>One beta</li><li>Two</li></ul>';
    data.setData('text/html', `<p>See <a href="https://a.example/b">our page</a> now.</p>${list}`);
    const paste = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
    scope.querySelector('[contenteditable="true"]')?.dispatchEvent(paste);
  });
  await expect.poll(() => call('text')).toContain('See our page now.\nOne beta\nTwo');
  expect(await call('replace', 'our page', 'this page')).toEqual({ ok: true });
  expect(await call('replace', 'beta', 'gamma')).toEqual({ ok: true });
  const body = (await page.evaluate(() => window.editing?.body()))?.replaceAll('&nbsp;', ' ');
  expect(body).toMatch(/See <a\b[^>]* ?href="https:\/\/a\.example\/b"[^>]*>this page<\/a> now\./);
  expect(body).toMatch(/<li[^>]*>\s*(<p>)?One gamma(<\/p>)?\s*<\/li>/);
});

/** What a page may do with a paste that it takes. */
const BAD_PAGES: readonly (readonly [string, (text: string) => void])[] = [
  ['drops it', () => undefined],
  ['changes it', (text) => document.execCommand('insertText', false, text.toUpperCase())],
  ['puts it in twice', (text) => document.execCommand('insertText', false, text + text)],
];
test.each(BAD_PAGES)('a page that takes a paste and %s is left as it was', async (_, take) => {
  const call = await open('contenteditable', 'Hello beta gamma.');
  await page.evaluate(`document.addEventListener('paste', (event) => {
    event.preventDefault();
    (${take.toString()})(event.clipboardData.getData('text/plain'));
  })`);
  expect(await call('replace', 'beta', 'delta')).toEqual({ ok: false, reason: 'refused' });
  expect(await model()).toBe('Hello beta gamma.');
  expect(await call('append', DRAFT)).toEqual({ ok: false, reason: 'refused' });
  expect(await model()).toBe('Hello beta gamma.');
  expect(await call('replaceSpan', [6, 10], 'gone', 'delta')).toEqual({ ok: false, reason: 'moved' });
});

describe('over a field', () => {
  const paintedAt = async (call: Call, words: string): Promise<number> => {
    const box = await call('boxOf', words);
    const at = box && (await call('at', box.x + 2, box.y + box.height / 2));
    return at ? Math.round(box.y) : -1;
  };

  test('marks follow scrolling, resizing and the page, and are pointed at', async () => {
    const call = await open('textarea', 'Alpha beta.\n\n\n\n\n\n\n\n\n\n\nEnd.');
    await page.evaluate(() => document.querySelector('textarea')?.scrollTo(0, 0));
    await call('mark', { beta: 'block' });
    const top = await paintedAt(call, 'beta');
    const field = await page.locator('textarea').boundingBox();
    expect(top).toBeGreaterThan(field?.y ?? Number.POSITIVE_INFINITY);
    expect(top).toBeLessThan((field?.y ?? 0) + 30);
    await page.evaluate(() => document.querySelector('textarea')?.scrollTo(0, 15));
    await expect.poll(() => paintedAt(call, 'beta')).toBe(top - 15);
    await page.evaluate(() => Object.assign(document.body.style, { height: '3000px' }));
    await page.mouse.wheel(0, 40);
    await expect.poll(() => paintedAt(call, 'beta')).toBe(top - 55);
    await page.evaluate(() => document.querySelector('textarea')?.style.setProperty('width', '70px'));
    await expect.poll(() => paintedAt(call, 'beta')).toBeGreaterThan(top - 55 + 15);
  });

  test('marks are not shown over what covers the field, and go with the words', async () => {
    const call = await open('react-textarea', 'Alpha beta.');
    const host = page.locator('discern-mirror');
    await call('mark', { beta: 'block' });
    await expect.poll(() => host.evaluate((one) => getComputedStyle(one).visibility)).toBe('visible');
    expect(await host.getAttribute('aria-hidden')).toBe('true');
    await page.evaluate(() => {
      const cover = document.createElement('div');
      cover.style.cssText = 'position: fixed; inset: 0; z-index: 9; background: #8888';
      document.body.append(cover);
    });
    await call('mark', { beta: 'block' });
    expect(await host.evaluate((one) => getComputedStyle(one).visibility)).toBe('hidden');
    expect(await call('mark', {})).toEqual([]);
    expect(await host.count()).toBe(0);
  });
});
