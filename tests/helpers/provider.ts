import assert from 'node:assert/strict';
import type { Protocol } from '#lib/messaging/protocol.ts';
import type { Launched } from './browser.ts';

/** Saves a drafter as the settings page does: by the same message, from a page of the extension. Throws if refused. */
export async function saveProvider(
  { context, extensionId }: Launched,
  input: Protocol['provider.save']['in'],
): Promise<void> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/options.html`);
  const answer = await page.evaluate((value) => {
    const { runtime } = (
      globalThis as unknown as { chrome: { runtime: { sendMessage(m: unknown): Promise<unknown> } } }
    ).chrome;
    return runtime.sendMessage({ kind: 'provider.save', input: value }) as Promise<{
      ok: boolean;
      value?: { ok: boolean };
    }>;
  }, input);
  await page.close();
  assert.ok(answer.ok && answer.value?.ok, `the drafter was refused: ${JSON.stringify(answer)}`);
}
