import type { Locator, Page } from 'playwright-core';
import { APP, idOf } from '#tests/replicas/intercom/conversations.ts';
import type { Intercom, Sent } from '#tests/replicas/intercom/server.ts';
import type { Launched } from './browser.ts';
import { marksOn, nextFrames, type Workplace } from './desk.ts';

/** One conversation of the Intercom replica in a browser with the built extension. */
export interface InboxDesk extends Workplace {
  readonly intercom: Intercom;
  readonly browser: Launched;
  /** What left for the customer so far. */
  publicSends(): readonly Sent[];
  /** Opens a conversation by its ticket's number (1 to 6) and waits until Discern stands in it. */
  open(ticket: number, host?: string): Promise<void>;
  /** Writes with real keys and waits until Discern has read it. */
  type(text: string): Promise<void>;
  /** What ProseMirror itself holds. */
  text(): Promise<string>;
  /** The composer's own send button, the arrow beside it, and an item of an open menu. */
  readonly send: Locator;
  readonly more: Locator;
  item(label: string): Locator;
  /** Turns the composer to reply or note, as its generation does. */
  turnTo(mode: 'Reply' | 'Note'): Promise<void>;
}

/** The inbox on a page; the page may be replaced between calls. */
export function inboxOf(parts: { intercom: Intercom; page: () => Page; browser: () => Launched }): InboxDesk {
  const { intercom, page } = parts;
  const group = (): Locator => page().locator('.send-group');
  const desk: InboxDesk = {
    intercom,
    get browser() {
      return parts.browser();
    },
    publicSends: () => intercom.sends.filter((sent) => sent.public),
    get page() {
      return page();
    },
    get composer() {
      return page().locator('.composer .ProseMirror');
    },
    get panel() {
      return page().locator('discern-panel .panel');
    },
    get badge() {
      return page().locator('discern-badge button');
    },
    get send() {
      return group().locator('> button');
    },
    get more() {
      return group().getByTitle('More ways to send');
    },
    item: (label) => page().getByRole('menuitem', { name: label, exact: true }),
    async open(ticket, host = 'app.intercom.com') {
      await page().goto(`https://${host}/a/inbox/${APP}/inbox/shared/all/conversation/${idOf(ticket)}`);
      await desk.composer.waitFor();
      await page().locator('discern-badge button:not(.busy):not(.off)').waitFor();
    },
    async type(text) {
      await desk.composer.click();
      await page().keyboard.type(text);
      await nextFrames(page());
    },
    text: () => page().evaluate(() => window.inbox.text()),
    marks: () => marksOn(page()),
    async turnTo(mode) {
      const tab = page().getByRole('tab', { name: mode });
      if (await tab.count()) return tab.click();
      await page().getByTitle('Kind of message').click();
      await desk.item(mode).click();
    },
  };
  return desk;
}

/** Every way of sending that is known in the inbox, each from a composer that has the focus. */
export function sendPaths(desk: InboxDesk): readonly (readonly [string, () => Promise<void>])[] {
  // It stays open when what was chosen in it is held, and the key would close it then.
  const action = async (query: string): Promise<void> => {
    const menu = desk.page.getByRole('combobox', { name: 'Search for an action' });
    if (!(await menu.isVisible())) await desk.page.keyboard.press('Control+k');
    await menu.fill('');
    await desk.page.keyboard.type(query);
  };
  return [
    ['the Send button', () => desk.send.click()],
    [
      'Space on the Send button',
      async () => {
        await desk.send.focus();
        await desk.page.keyboard.press(' ');
      },
    ],
    [
      '"Send and close"',
      async () => {
        await desk.more.click();
        // "Send and close", or "Add note and close".
        await desk.page.getByRole('menuitem', { name: /and close$/ }).click();
      },
    ],
    [
      '"Send and close" by key',
      async () => {
        await desk.more.click();
        await desk.page.keyboard.press('Enter');
      },
    ],
    ['Ctrl+Enter', () => desk.page.keyboard.press('Control+Enter')],
    ['Ctrl+Shift+Enter', () => desk.page.keyboard.press('Control+Shift+Enter')],
    [
      'the action menu, by key',
      async () => {
        await action('send');
        await desk.page.keyboard.press('Enter');
      },
    ],
    [
      'the action menu, by click',
      async () => {
        await action('send and');
        await desk.page.getByRole('option', { name: 'Send and close' }).click();
      },
    ],
  ];
}
