import type { AuditEvent } from '#lib/core/audit.ts';
import type { Launched } from './browser.ts';

interface Chrome {
  runtime: { sendMessage(message: unknown): Promise<{ value: AuditEvent[] }> };
}

/** Everything on the record, oldest first, as a page of the extension reads it. */
export async function recorded({ context, extensionId }: Launched): Promise<readonly AuditEvent[]> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/options.html`);
  const events = await page.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: Chrome };
    return (await chrome.runtime.sendMessage({ kind: 'audit.list', input: null })).value;
  });
  await page.close();
  return events;
}
