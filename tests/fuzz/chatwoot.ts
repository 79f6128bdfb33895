import { switchOn } from '#tests/helpers/hosts.ts';
import { createChatwoot, ORIGIN } from '#tests/replicas/chatwoot/server.ts';
import type { FuzzReplica, Path } from './desk.ts';
import { strip } from './strip.ts';

/** Chatwoot with either key that sends. */
export const chatwoot: FuzzReplica = {
  name: 'chatwoot',
  async open(browser, page) {
    const server = createChatwoot();
    await server.route(browser.context);
    await switchOn(browser, `${ORIGIN}/*`, 'chatwoot');
    const editor = () => page().locator('[contenteditable="true"]');
    const pressed = (key: string): Path => ({ name: key, run: () => page().keyboard.press(key) });
    const button: Path = {
      name: 'Send',
      async run() {
        const { x, y } = await page().evaluate(() => window.chatwoot.sendButton());
        await page().mouse.click(x, y);
      },
    };
    let runs = 0;
    return {
      name: 'chatwoot',
      tickets: [1, 2, 6],
      paths: () => [
        button,
        pressed(server.settings.editor_message_key === 'enter' ? 'Enter' : 'Control+Enter'),
      ],
      async open(ticket) {
        if (page().url().startsWith(ORIGIN)) await page().evaluate((id) => window.chatwoot.show(id), ticket);
        else await page().goto(`${ORIGIN}/app/accounts/1/inbox/3/conversations/${ticket}`);
        await page().locator('discern-badge button:not(.busy):not(.off)').waitFor();
      },
      text: async () => plain(await page().evaluate(() => window.chatwoot.markdown())),
      async focus() {
        await editor().focus();
        await page().keyboard.press('Control+End');
      },
      async note(on) {
        // By mouse: a panel that opens just now would take the keys.
        await page().locator('.reply-box .mode').click();
        await page()
          .locator(on ? '.reply-box.is-private' : '.reply-box:not(.is-private)')
          .waitFor();
      },
      receive: () => page().evaluate(() => window.chatwoot.receive('One more thing, please.')),
      remount: () => page().evaluate(() => window.chatwoot.remountComposer()),
      insert: (_, text) => page().evaluate((words) => window.chatwoot.insert(words), text),
      recorded: () =>
        server.sends.map(({ conversation, private: isPrivate, content }) => ({
          ticket: conversation,
          public: !isPrivate,
          text: plain(content),
        })),
      reset() {
        server.reset();
        server.settings.editor_message_key = runs++ % 2 ? 'enter' : 'cmd_enter';
      },
      breakSelectors: () =>
        page().evaluate(strip, ['class', 'id', 'data-message-id', 'data-bubble-name', 'role', 'type']),
      hideEndpoints: () => page().evaluate(() => window.chatwoot.hideEndpoint()),
    };
  },
};

/** Markdown without its marks and escapes. */
const plain = (markdown: string): string => markdown.replace(/\\([^\w\s])/g, '$1').trim();
