import type { Launched } from '#tests/helpers/browser.ts';
import { knowledge } from '#tests/replicas/zendesk/tickets.ts';

/** Imports the demo's articles the way a team lead does: through the settings page. Gives how many are listed then. */
export async function seedKnowledge({ context, extensionId }: Launched): Promise<number> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/options.html#knowledge`);
  await page.locator('input[type=file]').setInputFiles({
    name: 'articles.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(knowledge)),
  });
  await page
    .locator('.articles li')
    .nth(knowledge.length - 1)
    .waitFor();
  const listed = await page.locator('.articles li').count();
  await page.close();
  return listed;
}
