import { switchOn } from '#tests/helpers/hosts.ts';
import { createChatwoot, ORIGIN } from '#tests/replicas/chatwoot/server.ts';
import { COPIES_APART } from '#tests/replicas/zendesk/tickets.ts';
import { type FuzzReplica, isAt, type Path } from './desk.ts';
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
    let round = 0;
    const numberOf = (ticket: number): number => ticket + round * COPIES_APART;
    const ready = () =>
      page().locator('discern-badge button:not(.busy):not(.off)').waitFor({ state: 'attached' });
    return {
      name: 'chatwoot',
      tickets: [1, 2, 6],
      paths: () => [
        button,
        pressed(server.settings.editor_message_key === 'enter' ? 'Enter' : 'Control+Enter'),
      ],
      async begin(ticket, next, random) {
        server.reset(next);
        server.settings.editor_message_key = random.pick(['enter', 'cmd_enter'] as const);
        round = next;
        const id = numberOf(ticket);
        if (isAt(page(), ORIGIN)) await page().evaluate((to) => window.chatwoot.begin(to), id);
        else await page().goto(`${ORIGIN}/app/accounts/1/inbox/3/conversations/${id}`);
        await ready();
      },
      async open(ticket) {
        await page().evaluate((id) => window.chatwoot.show(id), numberOf(ticket));
        await ready();
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
      breakSelectors: () =>
        page().evaluate(strip, ['class', 'id', 'data-message-id', 'data-bubble-name', 'role', 'type']),
      hideEndpoints: () => page().evaluate(() => window.chatwoot.hideEndpoint()),
    };
  },
};

/** Markdown without its marks and escapes. */
const plain = (markdown: string): string => markdown.replace(/\\([^\w\s])/g, '$1').trim();
