import { expect, test } from 'vitest';
import { recorded } from '#tests/helpers/audit.ts';
import { setUpInbox } from '#tests/helpers/inbox-stage.ts';
import { APP, idOf } from '#tests/replicas/intercom/conversations.ts';

const desk = setUpInbox();
const ADDRESS = `https://app.intercom.com/a/inbox/${APP}/inbox/shared/all/conversation/${idOf(1)}`;

/** Notes everything that the badge ever says, from the page's first moment on. */
function noteBadge(): void {
  const notes: string[] = [];
  Object.assign(window, { notes });
  const note = (): void => {
    const said = document.querySelector('discern-badge')?.shadowRoot?.querySelector('.label')?.textContent;
    if (said && said !== notes.at(-1)) notes.push(said);
    requestAnimationFrame(note);
  };
  note();
}
const said = (): Promise<string[]> =>
  desk.page.evaluate(() => (window as unknown as { notes: string[] }).notes);
const unprotected = async (): Promise<(string | undefined)[]> =>
  (await recorded(desk.browser))
    .filter(({ outcome }) => outcome === 'unprotected')
    .map(({ reason }) => reason);

/** Lets an answer of the page's server wait until it is called. */
async function holdBack(address: RegExp): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await desk.page.route(address, async (route) => {
    await promise;
    await route.fallback();
  });
  return resolve;
}

test('an inbox that is being built is never called unprotected, nor put on the record', async () => {
  await desk.page.addInitScript(noteBadge);
  // An image that is on its way keeps the page loading.
  const showImage = await holdBack(/held-back\.png/);
  const giveList = await holdBack(/conversations\/list/);
  await desk.page.addInitScript(() => {
    new Image().src = '/held-back.png';
  });
  await desk.page.goto(ADDRESS, { waitUntil: 'commit' });
  await desk.badge.getByText('Reading the page').waitFor();
  giveList();
  await desk.badge.getByText('Draft a reply').waitFor();
  showImage();
  await desk.page.waitForLoadState('load');
  expect(await said()).toEqual(expect.arrayContaining(['Reading the page', 'Draft a reply']));
  expect((await said()).filter((text) => text.startsWith('Not protected'))).toEqual([]);
  expect(await unprotected()).toEqual([]);
});

test('one that stays without a composer is called so within two seconds, and so is one that loses it', async () => {
  await holdBack(/conversations\/list/);
  await desk.page.goto(ADDRESS);
  await desk.badge.getByText('Not protected: composer, log').waitFor({ timeout: 2000 });
  await expect.poll(unprotected).toEqual(['missing: composer, log']);
  await desk.page.unrouteAll();
  await desk.open(1);
  await desk.page.evaluate(() => window.inbox.removeComposer());
  await desk.badge.getByText('Not protected: composer').waitFor({ timeout: 2000 });
});

test('a composer that is made anew is not missed', async () => {
  await desk.page.addInitScript(noteBadge);
  await desk.open(1);
  await desk.type('Hello');
  const before = (await recorded(desk.browser)).length;
  await desk.page.evaluate(() => window.inbox.remountComposer());
  await desk.type(' again');
  await desk.badge.getByText('Ready to send').waitFor();
  expect((await said()).filter((text) => text.startsWith('Not protected'))).toEqual([]);
  expect(await recorded(desk.browser)).toHaveLength(before);
});
