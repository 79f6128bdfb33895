import type { CDPSession, Page } from 'playwright-core';
import { nextFrames } from '#tests/helpers/desk.ts';
import type { FuzzDesk } from './desk.ts';
import type { Panel } from './panel.ts';
import type { Random } from './random.ts';
import { BULK, CLEAN } from './texts.ts';

const sessions = new WeakMap<Page, Promise<CDPSession>>();

function sessionOf(page: Page): Promise<CDPSession> {
  const session = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, session);
  return session;
}

/** What an agent does in the composer by hand. */
export class Hands {
  readonly #desk: FuzzDesk;
  readonly #page: () => Page;
  readonly #panel: Panel;
  readonly #random: Random;

  constructor(desk: FuzzDesk, page: () => Page, panel: Panel, random: Random) {
    this.#desk = desk;
    this.#page = page;
    this.#panel = panel;
    this.#random = random;
  }

  /**
   * Types with real keys, without a pause between them. Nobody waits for a key's end before the next: the browser keeps
   * their order.
   */
  async #keys(text: string): Promise<void> {
    const { keyboard } = this.#page();
    await Promise.all([...text].flatMap((letter) => [keyboard.down(letter), keyboard.up(letter)]));
  }

  async #press(key: string, times: number): Promise<void> {
    const { keyboard } = this.#page();
    await Promise.all(Array.from({ length: times }, () => [keyboard.down(key), keyboard.up(key)]).flat());
  }

  async type(texts: readonly string[]): Promise<void> {
    await this.#toComposer();
    const before = await this.#desk.text();
    const text = this.#random.pick(texts);
    await this.#keys(before.trim() ? ` ${text}` : text);
  }

  async #toComposer(): Promise<void> {
    await this.#panel.close();
    await this.#desk.focus();
  }

  async paste(): Promise<void> {
    await this.#toComposer();
    const text = this.#random.pick(BULK);
    await this.#page().evaluate((words) => {
      const data = new DataTransfer();
      data.setData('text/plain', words);
      let target: Element | null = document.activeElement;
      while (target?.shadowRoot?.activeElement) target = target.shadowRoot.activeElement;
      const paste = { clipboardData: data, bubbles: true, cancelable: true, composed: true };
      const untouched = target?.dispatchEvent(new ClipboardEvent('paste', paste));
      if (untouched) document.execCommand('insertText', false, words);
    }, text);
  }

  async compose(): Promise<void> {
    await this.#toComposer();
    const session = await sessionOf(this.#page());
    const text = this.#random.pick(CLEAN);
    await session.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
    await session.send('Input.insertText', { text });
  }

  async edit(): Promise<void> {
    await this.#toComposer();
    await this.#press('ArrowLeft', 1 + this.#random.int(12));
    await nextFrames(this.#page());
    await this.#page().keyboard.type('x');
    await this.#desk.focus();
  }

  async backspace(): Promise<void> {
    await this.#toComposer();
    await nextFrames(this.#page());
    await this.#press('Backspace', 6);
  }

  async undo(): Promise<void> {
    await this.#toComposer();
    await this.#page().keyboard.press('Control+z');
  }
}
