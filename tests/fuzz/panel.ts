import type { Locator, Page } from 'playwright-core';
import { nextFrames } from '#tests/helpers/desk.ts';

/** How long something that must happen may take. Milliseconds. */
export const PATIENCE_MS = 15_000;

/** The review panel, as an agent uses it. */
export class Panel {
  readonly #page: () => Page;

  constructor(page: () => Page) {
    this.#page = page;
  }

  get #root(): Locator {
    return this.#page().locator('discern-panel .panel');
  }

  async isOpen(): Promise<boolean> {
    return this.#root.isVisible();
  }

  async #open(): Promise<void> {
    if (await this.isOpen()) return;
    await this.#page().keyboard.press('Alt+Shift+KeyD');
    await this.#root.waitFor({ timeout: PATIENCE_MS });
  }

  async close(): Promise<void> {
    const deadline = Date.now() + PATIENCE_MS;
    // A request that lock 2 holds opens it again, at any time.
    while ((await this.isOpen()) && Date.now() < deadline) {
      await this.#page().keyboard.press('Alt+Shift+KeyD');
      await nextFrames(this.#page());
    }
  }

  /** Drafts a reply. False where none came: a person must own the conversation, or no saved reply fits. */
  async draft(): Promise<boolean> {
    await this.#open();
    const button = this.#root.locator('button.draft');
    if (!(await button.isVisible())) return false;
    await button.click({ timeout: PATIENCE_MS });
    // A helpdesk may save what was drafted at an address that lock 2 has under watch: then that is said instead.
    const done = this.#root.locator('.notice:is([data-kind="drafted"], [data-kind^="network"])');
    const none = this.#root.getByRole('button', { name: 'Discard' });
    await done.or(none).first().waitFor({ timeout: PATIENCE_MS });
    if (await done.isVisible()) return true;
    await none.click();
    return false;
  }

  /** Keeps every finding that blocks, with a reason. Answers how many. */
  async keepAll(): Promise<number> {
    await this.#open();
    const blocking = this.#root.locator('.finding-block:not(.finding-kept)');
    const count = await blocking.count();
    for (let left = count; left > 0; left--) {
      await blocking.first().focus();
      await this.#page().keyboard.press('k');
      await this.#page().keyboard.type('agreed');
      await this.#page().keyboard.press('Enter');
      await blocking.nth(left - 1).waitFor({ state: 'detached', timeout: PATIENCE_MS });
    }
    return count;
  }

  /** Approves and sends. False where something else must be done first. */
  async approve(): Promise<boolean> {
    await this.#open();
    const button = this.#root.getByRole('button', { name: 'Approve & send' });
    if (!(await button.isVisible()) || !(await button.isEnabled())) return false;
    await button.click({ timeout: PATIENCE_MS });
    return true;
  }
}
