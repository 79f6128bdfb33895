import { inboxOf, sendPaths } from '#tests/helpers/inbox.ts';
import { APP, idOf } from '#tests/replicas/intercom/conversations.ts';
import { createIntercom } from '#tests/replicas/intercom/server.ts';
import { COPIES_APART } from '#tests/replicas/zendesk/tickets.ts';
import { type FuzzReplica, isAt } from './desk.ts';

const ORIGIN = 'https://app.intercom.com';

/** Conversations on the replica of Intercom's inbox. */
export const intercom: FuzzReplica = {
  name: 'intercom',
  async open(browser, page) {
    const server = createIntercom();
    await server.route(browser.context);
    const desk = inboxOf({ intercom: server, page, browser: () => browser });
    let round = 0;
    const conversation = (ticket: number): string => idOf(ticket + round * COPIES_APART);
    const ready = async (): Promise<void> => {
      await desk.composer.waitFor();
      await desk.badge.and(page().locator(':not(.busy):not(.off)')).waitFor({ state: 'attached' });
    };
    return {
      name: 'intercom',
      tickets: [1, 2],
      paths: () => sendPaths(desk).map(([name, run]) => ({ name, run, alone: /menu|close/.test(name) })),
      async begin(ticket, next) {
        server.reset(next);
        round = next;
        const id = conversation(ticket);
        if (isAt(page(), ORIGIN)) await page().evaluate((to) => window.inbox.begin(to), id);
        else await page().goto(`${ORIGIN}/a/inbox/${APP}/inbox/shared/all/conversation/${id}`);
        await ready();
      },
      async open(ticket) {
        await page().evaluate((id) => window.inbox.show(id), conversation(ticket));
        await ready();
      },
      text: () => desk.text(),
      async focus() {
        await desk.composer.focus();
        await page().keyboard.press('Control+End');
      },
      note: (on) => desk.turnTo(on ? 'Note' : 'Reply'),
      async remount() {
        await page().evaluate(() => window.inbox.remountComposer());
        await desk.composer.waitFor();
      },
      insert: (_, text) => page().evaluate((words) => window.inbox.insert(words), text),
      recorded: () =>
        server.sends.map((sent) => ({
          ticket: [1, 2].find((ticket) => conversation(ticket) === sent.conversation) ?? 0,
          public: sent.public,
          text: sent.text,
        })),
    };
  },
};
