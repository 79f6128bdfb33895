import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { nextFrames } from '#tests/helpers/desk.ts';
import { setUpReplica } from '#tests/helpers/replica.ts';
import { createGmail, ORIGIN } from '#tests/replicas/gmail/server.ts';
import { threadId } from '#tests/replicas/gmail/threads.ts';

const gmail = createGmail();
const stage = setUpReplica({
  host: `${ORIGIN}/*`,
  adapter: 'gmail',
  route: gmail.route,
  reset: gmail.reset,
});
const RISKY = 'Thanks, I looked up card 4539 1488 0343 6467 for you.';
const CLEAN = 'Thank you for the photo. Which size would you like instead?';
const reply = () => stage.page.locator('[role="main"] .aoP');
const popup = () => stage.page.locator('.no .aoP');
const bodyOf = (composer: Locator) => composer.locator('[g_editable]');
const htmlOf = (composer: Locator) => bodyOf(composer).evaluate((body) => body.innerHTML);
const sendOf = (composer: Locator) => composer.locator('[data-tooltip^="Send"]');
const press = (key: string) => stage.page.keyboard.press(key);

/** Opens a thread; without a composer Discern has nothing to guard, and says nothing. */
async function openThread(ticket: number): Promise<void> {
  await stage.open(`${ORIGIN}/mail/u/0/#inbox/${threadId(ticket)}`, '.hP');
}
async function openReply(): Promise<void> {
  await stage.page.locator('.ams').click();
  await stage.page.locator('discern-badge button:not(.busy):not(.off)').waitFor();
}
async function openPopup(to: string): Promise<void> {
  await stage.page.getByRole('button', { name: 'Compose' }).click();
  await popup().locator('.to-input').fill(to);
  await popup().locator('.to-input').press('Enter');
  await popup().locator('[name="subjectbox"]').fill('About your order');
}
const focused = async (control: Locator, key: string): Promise<void> => {
  await control.focus();
  await press(key);
};
const schedule = async (composer: Locator): Promise<void> => {
  await composer.locator('.hG').click();
  await composer.locator('[selector="scheduledSend"]').click();
};
const scheduleByKeys = async (composer: Locator): Promise<void> => {
  await composer.locator('.hG').click();
  await focused(composer.locator('[role="menu"]'), 'Enter');
};
type Path = readonly [name: string, act: (composer: Locator) => Promise<unknown>];
const NOW: readonly Path[] = [
  ['Send', (composer) => sendOf(composer).click()],
  ['Enter on Send', (composer) => focused(sendOf(composer), 'Enter')],
  ['Space on Send', (composer) => focused(sendOf(composer), 'Space')],
  ['Ctrl+Enter in the text', (composer) => focused(bodyOf(composer), 'Control+Enter')],
  ['Ctrl+Enter in another field', (composer) => focused(composer.locator('.to-input'), 'Control+Enter')],
  ['a click by a script', (composer) => sendOf(composer).evaluate((send: HTMLElement) => send.click())],
];
const LATER: readonly Path[] = [
  ['Schedule send', schedule],
  ['Schedule send by the keys', scheduleByKeys],
];
const ARCHIVE: Path = ['Send & archive', (composer) => composer.locator('.Uo').click()];

test('a risky reply is held on every path; its draft is saved all the same', async () => {
  await openThread(1);
  await openReply();
  await stage.type(bodyOf(reply()), RISKY);
  await expect.poll(stage.marks).toContain('4539 1488 0343 6467');
  const before = await htmlOf(reply());
  for (const [path, act] of [...NOW, ARCHIVE, ...LATER]) {
    await act(reply());
    await stage.held();
    expect(await htmlOf(reply()), path).toBe(before);
    expect(await reply().locator('.times').isVisible(), path).toBe(false);
    expect(gmail.sends, path).toEqual([]);
    await stage.closePanel();
    if (LATER.some(([name]) => name === path)) await reply().locator('.hG').click();
  }
  await expect.poll(() => [...gmail.drafts.values()]).toEqual([before]);
});

test('a clean typed reply goes out untouched on every path', async () => {
  await openThread(1);
  for (const [path, act] of [...NOW, ARCHIVE]) {
    const before = gmail.sends.length;
    await openReply();
    await stage.type(bodyOf(reply()), CLEAN);
    await act(reply());
    await expect
      .poll(() => gmail.sends.slice(before).map(({ html }) => html), { message: path })
      .toEqual([CLEAN]);
    await reply().waitFor({ state: 'detached' });
  }
  expect(gmail.sends.map(({ archived }) => archived)).toEqual([...NOW.map(() => false), true]);
  for (const [path, act] of LATER) {
    await openReply();
    await stage.type(bodyOf(reply()), CLEAN);
    await act(reply());
    await reply().getByText('Tomorrow morning').click();
    await reply().waitFor({ state: 'detached' });
    expect(gmail.sends.at(-1), path).toMatchObject({ html: CLEAN, scheduled: true });
  }
});

test.each([
  ['Ctrl+Enter', false, () => focused(bodyOf(reply()), 'Control+Enter')],
  ['Send & archive', true, () => ARCHIVE[1](reply())],
] as const)('a draft is held, approved, and sent as it was approved by %s', async (_, archived, act) => {
  await openThread(1);
  await openReply();
  await stage.draft();
  await act();
  await stage.held();
  expect(gmail.sends).toEqual([]);
  await stage.keepAll();
  const own = await htmlOf(reply());
  await stage.approve();
  await expect
    .poll(() => gmail.sends)
    .toEqual([
      {
        to: ['daniel.okafor@example.com'],
        subject: expect.stringContaining('Re: Parcel'),
        html: own,
        scheduled: false,
        archived,
      },
    ]);
});

test('a draft is held at "Schedule send", and once approved the time can be chosen', async () => {
  await openThread(1);
  await openReply();
  await stage.draft();
  await schedule(reply());
  await stage.held();
  await stage.keepAll();
  const own = await htmlOf(reply());
  await stage.approve();
  await reply().getByText('Tomorrow morning').click();
  await expect.poll(() => gmail.sends.map(({ html, scheduled }) => [html, scheduled])).toEqual([[own, true]]);
});

test('a draft that nobody approved is kept on the server, and held when a script sends it', async () => {
  await openThread(1);
  await openReply();
  await stage.draft();
  const own = await htmlOf(reply());
  // Saved within a second of the click that asked for it: the words of the body tell that nobody gets it.
  await expect.poll(() => [...gmail.drafts.values()]).toEqual([own]);
  const status = await stage.page.evaluate(
    (body) =>
      new Promise((done) => {
        const request = new XMLHttpRequest();
        request.open('POST', '/sync/u/0/i/s?hl=en&c=99');
        request.addEventListener('loadend', () => done(request.status));
        const message = { id: 'r1', to: ['sam@example.com'], subject: 'Re', body, labels: ['^all', '^pfg'] };
        request.send(JSON.stringify({ message }));
      }),
    own,
  );
  expect(status).toBe(0);
  expect(gmail.sends).toEqual([]);
});

test('of two composers only the one that is sent is judged, and each keeps what was approved for it', async () => {
  await openThread(1);
  await openReply();
  await stage.draft();
  await stage.closePanel();
  await openPopup('lee@example.com');
  await stage.type(bodyOf(popup()), CLEAN);
  const own = await htmlOf(reply());

  // The focus stays in the window while the pointer goes for the reply's button.
  await sendOf(reply()).click();
  await stage.held();
  await stage.keepAll();
  await sendOf(popup()).click();
  await expect
    .poll(() => gmail.sends.map(({ to, html }) => [to, html]))
    .toEqual([[['lee@example.com'], CLEAN]]);
  expect(await htmlOf(reply())).toBe(own);

  await sendOf(reply()).click();
  await stage.held();
  await stage.approve();
  await expect.poll(() => gmail.sends.map(({ html }) => html)).toEqual([CLEAN, own]);
});

test('marks follow the composer in front', async () => {
  await openThread(1);
  await openReply();
  await stage.type(bodyOf(reply()), RISKY);
  await expect.poll(stage.marks).toContain('4539 1488 0343 6467');
  await openPopup('lee@example.com');
  await stage.type(bodyOf(popup()), CLEAN);
  await expect.poll(stage.marks).toEqual([]);
  await bodyOf(reply()).click();
  await expect.poll(stage.marks).toContain('4539 1488 0343 6467');
});

test('Enter that ends a composition is no send', async () => {
  await openThread(1);
  await openReply();
  await stage.type(bodyOf(reply()), `${RISKY} `);
  const ime = await stage.page.context().newCDPSession(stage.page);
  await ime.send('Input.imeSetComposition', { text: 'にほ', selectionStart: 2, selectionEnd: 2 });
  await ime.send('Input.dispatchKeyEvent', {
    type: 'rawKeyDown',
    key: 'Process',
    code: 'Enter',
    windowsVirtualKeyCode: 229,
    modifiers: 2,
  });
  await ime.send('Input.insertText', { text: '日本' });
  await nextFrames(stage.page);
  expect(await stage.panel.isVisible()).toBe(false);
  expect(await htmlOf(reply())).toContain('日本');
  expect(gmail.sends).toEqual([]);
});

test('a window whose send button is gone is said', async () => {
  await openThread(1);
  await openReply();
  await reply()
    .locator('.aDh')
    .evaluate((bar) => bar.remove());
  await stage.page.locator('discern-badge .off').waitFor({ timeout: 2000 });
  expect(await stage.badge.textContent()).toContain('send');
});
