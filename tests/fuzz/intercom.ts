import { inboxOf, sendPaths } from '#tests/helpers/inbox.ts';
import { idOf } from '#tests/replicas/intercom/conversations.ts';
import { createIntercom } from '#tests/replicas/intercom/server.ts';
import type { FuzzReplica } from './desk.ts';

/** Conversations on the replica of Intercom's inbox. */
export const intercom: FuzzReplica = {
  name: 'intercom',
  async open(browser, page) {
    const server = createIntercom();
    await server.route(browser.context);
    const desk = inboxOf({ intercom: server, page, browser: () => browser });
    return {
      name: 'intercom',
      tickets: [1, 2],
      paths: () => sendPaths(desk).map(([name, run]) => ({ name, run })),
      open: (ticket) => desk.open(ticket),
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
          ticket: [1, 2].find((ticket) => idOf(ticket) === sent.conversation) ?? 0,
          public: sent.public,
          text: sent.text,
        })),
      reset: () => server.reset(),
    };
  },
};
