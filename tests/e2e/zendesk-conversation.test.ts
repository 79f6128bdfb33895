import { expect, test } from 'vitest';
import { nextFrames } from '#tests/helpers/desk.ts';
import { setUpDesk } from '#tests/helpers/stage.ts';

const desk = setUpDesk();
const REPLY = 'Your order NW-77120 has been found.';
const unsupported = () => desk.panel.locator('.finding[data-code="grounding/unsupported"]');

test('a message that the page does not show is known, and new ones are seen at once', async () => {
  const text = 'My order is NW-77120, paid on 3 November.';
  desk.zendesk.history.earlier.set(1, [
    { author: 'customer', name: 'Daniel Okafor', at: '2026-11-10T08:00:00Z', text },
  ]);
  await desk.open(1);
  await desk.badge.click();
  await desk.type(REPLY);
  await unsupported().waitFor({ state: 'hidden' });
  // Five messages and one that is not shown, two on a page of the answer.
  expect(desk.zendesk.history.asked.slice(0, 3)).toEqual(Array(3).fill('/api/v2/tickets/1/comments.json'));
  await desk.page.evaluate(() => window.replica.receive(1, 'Let me talk to a person.'));
  await desk.panel.locator('[data-code="customer/human-requested"]').waitFor();
  await unsupported().waitFor({ state: 'hidden' });
});

test('a helpdesk that does not answer leaves the page, and the panel says so', async () => {
  desk.zendesk.history.answers = false;
  await desk.open(1);
  await desk.badge.click();
  await desk.panel.getByText('Read from the page').waitFor();
  await desk.type(REPLY);
  await unsupported().waitFor();
  await nextFrames(desk.page);
  expect(desk.zendesk.history.asked).toEqual([]);
});
