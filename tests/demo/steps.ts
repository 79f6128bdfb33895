import { nextFrames, type Workplace } from '#tests/helpers/desk.ts';

/** Asks for a draft and gives what it was made from. */
export async function draft(desk: Workplace): Promise<string> {
  await open(desk);
  await desk.panel.getByRole('button', { name: 'Draft a reply' }).click();
  const notice = desk.panel.locator('.notice[data-kind="drafted"]');
  await notice.waitFor();
  const source = /“(.+?)”/.exec((await notice.textContent()) ?? '')?.[0] ?? '';
  await close(desk);
  return source;
}

/** Puts the caret at the end of the reply. */
export async function atEnd(desk: Workplace): Promise<void> {
  await desk.composer.click();
  await desk.page.keyboard.press('Control+End');
  // The editor's own caret follows the page's a moment later; keys that come faster land elsewhere.
  await nextFrames(desk.page);
}

/** The codes of the findings that the panel lists. */
export async function listedCodes(desk: Workplace): Promise<string[]> {
  await open(desk);
  const codes = await desk.panel
    .locator('.findings')
    .first()
    .locator('.finding')
    .evaluateAll((cards) => cards.map((card) => card.getAttribute('data-code') ?? ''));
  return [...new Set(codes)];
}

/** Opens the panel. */
export async function open(desk: Workplace): Promise<void> {
  if (await desk.panel.isVisible()) return;
  await desk.badge.click();
  await desk.panel.waitFor();
}

/** Closes the panel and goes back to the reply. */
export async function close(desk: Workplace): Promise<void> {
  await desk.panel.getByRole('button', { name: 'Close' }).click();
  await desk.composer.focus();
}

/** Takes the first rewrite that is offered; says what became what. */
export async function rewriteFirst(desk: Workplace): Promise<string> {
  const card = desk.panel.locator('.finding:has(.becomes)').first();
  const from = await card.locator('.quote').textContent();
  const to = await card.locator('.becomes').textContent();
  await card.focus();
  await desk.page.keyboard.press('r');
  await desk.panel.locator('.notice[data-kind="rewritten"]').waitFor();
  await desk.panel.getByRole('button', { name: 'Dismiss' }).click();
  return `“${from}” ${to?.replace(/^B/, 'b')}`;
}

/** Takes every rewrite that is offered. */
export async function rewriteAll(desk: Workplace): Promise<void> {
  const open = desk.panel.locator('.finding:has(.becomes)');
  while ((await open.count()) > 0) await rewriteFirst(desk);
}

/** Keeps every finding that still blocks, with a reason; gives how many. */
export async function keepRest(desk: Workplace): Promise<number> {
  const blocking = desk.panel.locator('.finding-block:not(.finding-kept)');
  const count = await blocking.count();
  for (let left = count; left > 0; left--) {
    await blocking.first().focus();
    await desk.page.keyboard.press('k');
    await desk.page.keyboard.type('Agreed with the team lead for this order');
    await desk.page.keyboard.press('Enter');
    await nextFrames(desk.page);
  }
  return count;
}
