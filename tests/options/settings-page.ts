import type { Locator, Page } from 'playwright-core';
import type { PolicyFile } from '#lib/core/policy-file.ts';
import type { Kind } from '#lib/messaging/protocol.ts';
import type { PolicyState } from '#lib/messaging/settings.ts';
import { askFrom } from '#tests/helpers/ask.ts';
import type { Desk } from '#tests/helpers/desk.ts';

/** The settings page in the page of a test. */
export interface SettingsPage {
  /** Opens the settings anew at a place, such as `rules/privacy/card`. */
  at(place: string): Promise<Page>;
  /** Asks the background as the page does. */
  ask(kind: string, input?: unknown): Promise<unknown>;
  notice(): Locator;
  button(name: string | RegExp): Locator;
}

/** The settings page on a desk. */
export function settingsOf(desk: Desk): SettingsPage {
  return {
    async at(place) {
      const { page, browser: launched } = desk;
      page.setDefaultTimeout(8000);
      await page.goto('about:blank');
      await page.goto(`chrome-extension://${launched.extensionId}/options.html#${place}`);
      await page.locator('main :is(.choices, .card, .rows, .empty)').first().waitFor();
      return page;
    },
    ask: (kind, input = null) => askFrom(() => desk.page)(kind as Kind, input as never),
    notice: () => desk.page.locator('.notice'),
    button: (name) => desk.page.getByRole('button', { name }),
  };
}

/** A file to choose. */
export const file = (name: string, text: string) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(text),
});

/** The policy behind the settings page, and its keyboard. */
export function policyOf(desk: Desk) {
  const { ask } = settingsOf(desk);
  const state = async (): Promise<PolicyState> => (await ask('policy.get')) as PolicyState;
  return {
    state,
    /** Brings a policy into force, as some other tab might. */
    async enforce(policy: PolicyFile): Promise<void> {
      await ask('policy.draft', { file: policy, revision: (await state()).revision });
      await ask('policy.enforce', { revision: (await state()).revision });
    },
    /** Presses Tab until something has the keyboard. */
    async tabTo(page: Page, role: Parameters<Page['getByRole']>[0], name: string | RegExp): Promise<void> {
      const wanted = page.getByRole(role, { name, exact: true }).and(page.locator(':focus'));
      for (let presses = 0; presses < 200; presses++) {
        if ((await wanted.count()) > 0) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`The keyboard does not reach ${role} ${name}.`);
    },
  };
}
