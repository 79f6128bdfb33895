import type { Launched } from './browser.ts';

interface Answer {
  ok: boolean;
  error?: string;
}

interface Waiting {
  switched: Promise<Answer>;
}

interface Chrome {
  developerPrivate: {
    addHostPermission(extension: string, pattern: string): Promise<void>;
    updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
  };
  permissions: { request(what: { origins: string[] }): Promise<boolean> };
  runtime: { sendMessage(message: unknown): Promise<Answer> };
}

/**
 * Grants a host as the browser's own extensions page can, so that the extension's request for it is answered without
 * the prompt, which a headless browser cannot show.
 */
export async function grantHost({ context, extensionId }: Launched, pattern: string): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(
    ([id, host]) =>
      (globalThis as unknown as { chrome: Chrome }).chrome.developerPrivate.addHostPermission(id, host),
    [extensionId ?? '', pattern] as const,
  );
  await page.close();
}

/** Turns the browser's developer mode on: without it, an extension from a folder stays off once it is reloaded. */
export async function allowReload({ context }: Launched): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(() =>
    (globalThis as unknown as { chrome: Chrome }).chrome.developerPrivate.updateProfileConfiguration({
      inDeveloperMode: true,
    }),
  );
  await page.close();
}

/** Switches Discern on for a host, as the settings page does: with a click that asks for the permission. */
export async function switchOn(browser: Launched, pattern: string, adapter: string): Promise<void> {
  await grantHost(browser, pattern);
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/options.html`);
  await page.evaluate(
    ([host, id]) => {
      const { chrome } = globalThis as unknown as { chrome: Chrome };
      const clicked = Promise.withResolvers<Answer>();
      (globalThis as unknown as Waiting).switched = clicked.promise;
      const ask = async (): Promise<Answer> => {
        if (!(await chrome.permissions.request({ origins: [host] }))) throw new Error('not permitted');
        return chrome.runtime.sendMessage({ kind: 'hosts.set', input: { pattern: host, adapter: id } });
      };
      document.addEventListener('click', () => ask().then(clicked.resolve, clicked.reject), { once: true });
    },
    [pattern, adapter] as const,
  );
  await page.mouse.click(400, 300);
  const answer = await page.evaluate(() => (globalThis as unknown as Waiting).switched);
  if (!answer.ok) throw new Error(answer.error);
  await page.close();
}
