import { expect, test } from 'vitest';
import { recorded } from '#tests/helpers/audit.ts';
import { setUpDesk } from '#tests/helpers/stage.ts';

const desk = setUpDesk();

/** As after a change of the helpdesk's markup: what the adapter looks for is gone, the page works as before. */
const breakSelectors = (attributes: readonly string[], pattern: string): Promise<void> =>
  desk.page.evaluate(
    ([names, source]) => {
      const known = new RegExp(source);
      const strip = (): void => {
        for (const name of names)
          for (const element of document.querySelectorAll(`[${name}]`))
            if (known.test(element.getAttribute(name) ?? '')) element.removeAttribute(name);
      };
      strip();
      new MutationObserver(strip).observe(document, { childList: true, subtree: true, attributes: true });
    },
    [attributes, pattern] as const,
  );
const breakSending = () =>
  breakSelectors(['data-test-id', 'data-garden-id'], '^submit_button|send-button|^buttons');
const breakAll = () =>
  breakSelectors(['data-test-id', 'data-garden-id', 'data-is-active', 'data-ticket-id', 'class'], '.');
const draft = async (): Promise<string> => {
  await desk.badge.click();
  await desk.panel.getByRole('button', { name: 'Draft a reply' }).click();
  await desk.panel.locator('.notice[data-kind="drafted"]').waitFor();
  return desk.data();
};
const submit = () =>
  desk.page
    .getByRole('button', { name: /^Submit as/ })
    .locator('visible=true')
    .first();
const heldAtNetwork = () => desk.panel.locator('.notice[data-kind="network"]').waitFor();

test('with its send controls unknown, a draft is held, approved and sent as it was approved', async () => {
  await desk.open(1);
  const data = await draft();
  await breakSending();
  await submit().focus();
  await desk.page.keyboard.press('Enter');
  await heldAtNetwork();
  expect(desk.publicSends()).toEqual([]);
  expect(await desk.data()).toBe(data);
  await desk.panel.getByRole('button', { name: 'Approve & send' }).click();
  await desk.panel.locator('.notice[data-kind="not-sent"]').waitFor({ timeout: 15_000 });
  await submit().focus();
  await desk.page.keyboard.press('Enter');
  await expect.poll(() => desk.publicSends().map(({ html }) => html)).toEqual([data]);
});

test('with every selector broken, a draft that was made here is held', async () => {
  await desk.open(1);
  await draft();
  await breakAll();
  await submit().focus();
  await desk.page.keyboard.press('Enter');
  await heldAtNetwork();
  expect(desk.publicSends()).toEqual([]);
});

test('what a shortcut sends is held too, and the audit says that lock 1 did not see it', async () => {
  await desk.open(1);
  await draft();
  await breakAll();
  await desk.page.keyboard.press('Control+Alt+KeyS');
  await heldAtNetwork();
  expect(desk.publicSends()).toEqual([]);
  const events = await recorded(desk.browser);
  expect(events.map(({ outcome, by }) => `${outcome} ${by}`)).toEqual(
    expect.arrayContaining(['held lock2:fetch', 'drift lock2:fetch']),
  );
});
