import { describe, expect, test } from 'vitest';
import { nextFrames } from '#tests/helpers/desk.ts';
import { setUpReplica } from '#tests/helpers/replica.ts';
import { createChatwoot, ORIGIN } from '#tests/replicas/chatwoot/server.ts';

const chatwoot = createChatwoot();
const stage = setUpReplica({
  host: `${ORIGIN}/*`,
  adapter: 'chatwoot',
  route: chatwoot.route,
  reset: chatwoot.reset,
});
const RISKY = 'Thanks, I looked up card 4539 1488 0343 6467 for you.';
const CLEAN = 'Thank you for the *photo* of order_48213. Which size would you like instead?';
const editor = () => stage.page.locator('.reply-box .ProseMirror');
const send = () => stage.page.locator('.right-wrap button');
const markdown = () => stage.page.evaluate(() => window.chatwoot.markdown());
const contents = () => chatwoot.sends.map(({ content }) => content);
const open = (conversation: number) =>
  stage.open(`${ORIGIN}/app/accounts/1/inbox/3/conversations/${conversation}`);
const press = (key: string) => stage.page.keyboard.press(key);
const onButton = async (key: string): Promise<void> => {
  await send().focus();
  await press(key);
};

type Path = readonly [name: string, act: () => Promise<unknown>];
const BUTTON: readonly Path[] = [
  ['the Send button', () => send().click()],
  ['Enter on the button', () => onButton('Enter')],
  ['Space on the button', () => onButton('Space')],
  ['a click by a script', () => send().evaluate((button: HTMLElement) => button.click())],
];
const PATHS = [
  [
    'cmd_enter',
    [
      ...BUTTON,
      ['Ctrl+Enter', () => press('Control+Enter')],
      ['Ctrl+Enter of the number pad', () => press('Control+NumpadEnter')],
    ],
  ],
  [
    'enter',
    [
      ['Enter', () => press('Enter')],
      ['Enter of the number pad', () => press('NumpadEnter')],
    ],
  ],
] as const satisfies readonly (readonly [string, readonly Path[]])[];

describe.each(PATHS)('with %s', (key, paths) => {
  test('a risky reply is held on every path', async () => {
    chatwoot.settings.editor_message_key = key;
    await open(1);
    await stage.type(editor(), RISKY);
    await expect.poll(stage.marks).toContain('4539 1488 0343 6467');
    const before = await markdown();
    for (const [path, act] of [...paths, ['a double click', () => send().dblclick()] as const]) {
      await editor().focus();
      await act();
      await stage.held();
      expect(await markdown(), path).toBe(before);
      expect(chatwoot.sends, path).toEqual([]);
      await stage.closePanel();
    }
  });

  test('a clean typed reply goes out untouched on every path', async () => {
    chatwoot.settings.editor_message_key = key;
    await open(1);
    for (const [path, act] of paths) {
      await stage.type(editor(), CLEAN);
      const own = await markdown();
      expect(own).toContain('\\*photo\\*');
      const before = chatwoot.sends.length;
      await act();
      await expect.poll(() => contents().slice(before), { message: path }).toEqual([own]);
    }
  });
});

test.each([
  ['cmd_enter', 'Control+Enter'],
  ['enter', 'Enter'],
] as const)(
  'a draft is marked, held, approved, and sent as Chatwoot itself would send it (%s)',
  async (key, press1) => {
    chatwoot.settings.editor_message_key = key;
    await open(1);
    await stage.draft();
    await editor().focus();
    await press(press1);
    await stage.held();
    expect(chatwoot.sends).toEqual([]);
    await stage.keepAll();
    const own = await markdown();
    await stage.approve();
    await expect
      .poll(() => chatwoot.sends)
      .toEqual([{ conversation: 1, private: false, content: own, to: 'daniel.okafor@example.com' }]);
  },
);

test('a note passes, whatever it says, and a colleague is chosen with Enter', async () => {
  chatwoot.settings.editor_message_key = 'enter';
  await open(1);
  await editor().click();
  await press('Alt+KeyP');
  await stage.badge.getByText('Internal note').waitFor();
  await stage.page.keyboard.type('@jo');
  await stage.page.locator('.mention--box').waitFor();
  await press('Enter');
  await expect.poll(markdown).toBe('@Jonas Lind ');
  await stage.page.keyboard.type(RISKY);
  await press('Enter');
  await expect
    .poll(() => chatwoot.sends)
    .toEqual([{ conversation: 1, private: true, content: `@Jonas Lind ${RISKY}` }]);
});

test('Enter in the menu of canned responses chooses one and holds nothing; what it put there is held', async () => {
  chatwoot.settings.editor_message_key = 'enter';
  await open(1);
  await stage.type(editor(), '/tr');
  await stage.page.locator('.mention--box').waitFor();
  await press('Enter');
  await expect.poll(markdown).toContain('opened a trace');
  await nextFrames(stage.page);
  expect(await stage.panel.isVisible()).toBe(false);
  await press('Enter');
  await stage.held();
  expect(chatwoot.sends).toEqual([]);
});

test('Enter that ends a composition is no send', async () => {
  chatwoot.settings.editor_message_key = 'enter';
  await open(1);
  await stage.type(editor(), `${RISKY} `);
  const ime = await stage.page.context().newCDPSession(stage.page);
  await ime.send('Input.imeSetComposition', { text: 'にほ', selectionStart: 2, selectionEnd: 2 });
  await ime.send('Input.dispatchKeyEvent', {
    type: 'rawKeyDown',
    key: 'Process',
    code: 'Enter',
    windowsVirtualKeyCode: 229,
  });
  await ime.send('Input.insertText', { text: '日本' });
  await nextFrames(stage.page);
  expect(await stage.panel.isVisible()).toBe(false);
  expect(await markdown()).toContain('日本');
  expect(chatwoot.sends).toEqual([]);
});

test('where the button does not tell, plain Enter passes the first lock, Ctrl+Enter is held', async () => {
  chatwoot.settings.silent = true;
  await open(1);
  await stage.type(editor(), RISKY);
  await press('Enter');
  await stage.page.keyboard.type('More.');
  expect(await editor().locator('p').count()).toBe(2);
  await press('Control+Enter');
  await stage.held();
  expect(chatwoot.sends).toEqual([]);
});

test('where the button does not tell, Enter that sends a draft is held by the second lock', async () => {
  Object.assign(chatwoot.settings, { silent: true, editor_message_key: 'enter' });
  await open(1);
  await stage.draft();
  await stage.closePanel();
  await editor().focus();
  await press('Enter');
  await stage.panel.waitFor();
  await nextFrames(stage.page);
  expect(chatwoot.sends).toEqual([]);
});

describe('a reply that Chatwoot puts away and brings back', () => {
  const away = async (): Promise<void> => {
    await stage.page.evaluate(() => window.chatwoot.show(2));
    await nextFrames(stage.page);
    await stage.page.evaluate(() => window.chatwoot.show(1));
    await nextFrames(stage.page);
  };

  test('stays typed, over a note and another conversation', async () => {
    await open(1);
    await stage.type(editor(), CLEAN);
    await press('Alt+KeyP');
    await nextFrames(stage.page);
    await press('Alt+KeyL');
    await nextFrames(stage.page);
    await away();
    const own = await markdown();
    await send().click();
    await expect.poll(contents).toEqual([own]);
  });

  test('stays drafted', async () => {
    await open(1);
    await stage.draft();
    await press('Escape');
    const own = await markdown();
    await stage.page.evaluate(() => window.chatwoot.show(2));
    await nextFrames(stage.page);
    await stage.page.evaluate(() => window.chatwoot.show(1));
    await expect.poll(markdown).toBe(own);
    await send().click();
    await stage.held();
    expect(chatwoot.sends).toEqual([]);
  });
});

test('a composer that is gone is said', async () => {
  await open(1);
  await stage.page.evaluate(() => window.chatwoot.removeComposer());
  await stage.page.locator('discern-badge .off').waitFor({ timeout: 2000 });
  expect(await stage.badge.textContent()).toContain('composer');
});
