import { switchOn } from '#tests/helpers/hosts.ts';
import { createGmail, ORIGIN } from '#tests/replicas/gmail/server.ts';
import { threadId } from '#tests/replicas/gmail/threads.ts';
import { type FuzzReplica, isAt, type Path } from './desk.ts';
import { strip } from './strip.ts';

/** Replies in Gmail. A reply that was sent closes; the next step opens another. */
export const gmail: FuzzReplica = {
  name: 'gmail',
  async open(browser, page) {
    const server = createGmail();
    await server.route(browser.context);
    await switchOn(browser, `${ORIGIN}/*`, 'gmail');
    const reply = () => page().evaluate(() => window.gmail.reply());
    const button: Path = {
      name: 'Send',
      async run() {
        const place = await page().evaluate(() => window.gmail.sendButton());
        if (place) await page().mouse.click(place.x, place.y);
      },
    };
    const pressed = (key: string): Path => ({ name: key, run: () => page().keyboard.press(key) });
    let round = 0;
    let current = 0;
    const ready = async (): Promise<void> => {
      await page().waitForFunction(() => window.gmail !== undefined);
      await reply();
      await page().locator('discern-badge button:not(.busy):not(.off)').waitFor({ state: 'attached' });
    };
    return {
      name: 'gmail',
      tickets: [1, 2, 3],
      paths: () => [button, pressed('Control+Enter'), pressed('Control+NumpadEnter')],
      async begin(ticket, next) {
        server.reset(next);
        round = next;
        current = ticket;
        const id = threadId(ticket, round);
        if (isAt(page(), ORIGIN)) await page().evaluate((to) => window.gmail.begin(to), id);
        else await page().goto(`${ORIGIN}/mail/u/0/#inbox/${id}`);
        await ready();
      },
      async open(ticket) {
        current = ticket;
        // Only what follows # differs: the page stays.
        await page().goto(`${ORIGIN}/mail/u/0/#inbox/${threadId(ticket, round)}`);
        await ready();
      },
      text: async () => words(await page().evaluate(() => window.gmail.html())).trim(),
      async focus() {
        await reply();
        await page().evaluate(() => window.gmail.focus());
      },
      receive: () => page().evaluate(() => window.gmail.receive('One more thing, please.')),
      insert: (_, text) => page().evaluate((words) => window.gmail.insert(words), text),
      recorded: () => server.sends.map(({ html }) => ({ ticket: current, public: true, text: words(html) })),
      breakSelectors: () =>
        page().evaluate(strip, [
          'class',
          'role',
          'g_editable',
          'aria-label',
          'data-tooltip',
          'selector',
          'name',
        ]),
      hideEndpoints: () => page().evaluate(() => window.gmail.hideEndpoint()),
    };
  },
};

/** The words of a body; the judge compares words only. */
const words = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&nbsp;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
