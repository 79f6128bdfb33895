import { switchOn } from '#tests/helpers/hosts.ts';
import { createChatwoot, ORIGIN } from '#tests/replicas/chatwoot/server.ts';
import type { FuzzReplica } from './desk.ts';

/** Conversations on the replica of Chatwoot, at a host that was switched on. */
export const chatwoot: FuzzReplica = {
  name: 'chatwoot',
  async open(browser, page) {
    const server = createChatwoot();
    await server.route(browser.context);
    await switchOn(browser, `${ORIGIN}/*`, 'chatwoot');
    const editor = () => page().locator('.reply-box .ProseMirror');
    const send = () => page().locator('.right-wrap button');
    return {
      name: 'chatwoot',
      tickets: [1, 2],
      paths: () => [
        { name: 'Send', run: () => send().click() },
        { name: 'Ctrl+Enter', run: () => page().keyboard.press('Control+Enter') },
        {
          name: 'Space on Send',
          async run() {
            await send().focus();
            await page().keyboard.press('Space');
          },
        },
      ],
      async open(ticket) {
        await page().goto(`${ORIGIN}/app/accounts/1/inbox/3/conversations/${ticket}`);
        await editor().waitFor();
        await page().locator('discern-badge button:not(.busy):not(.off)').waitFor();
      },
      // Its words only: what is sent is Markdown.
      text: async () => (await page().evaluate(() => window.chatwoot.markdown())).replaceAll('\\', ''),
      async focus() {
        await editor().focus();
        await page().keyboard.press('Control+End');
      },
      note: (on) => page().keyboard.press(on ? 'Alt+KeyP' : 'Alt+KeyL'),
      receive: () => page().evaluate(() => window.chatwoot.receive('One more thing, please.')),
      recorded: () =>
        server.sends.map((sent) => ({
          ticket: sent.conversation,
          public: !sent.private,
          text: sent.content.replaceAll('\\', ''),
        })),
      reset: () => server.reset(),
    };
  },
};
