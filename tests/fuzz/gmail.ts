import { switchOn } from '#tests/helpers/hosts.ts';
import { createGmail, ORIGIN } from '#tests/replicas/gmail/server.ts';
import { threadId } from '#tests/replicas/gmail/threads.ts';
import { plainText } from '#tests/replicas/zendesk/plain-text.ts';
import type { FuzzReplica } from './desk.ts';

/** Replies to threads on the replica of Gmail, at a host that was switched on. */
export const gmail: FuzzReplica = {
  name: 'gmail',
  async open(browser, page) {
    const server = createGmail();
    await server.route(browser.context);
    await switchOn(browser, `${ORIGIN}/*`, 'gmail');
    const reply = () => page().locator('[role="main"] .aoP');
    const body = () => reply().locator('[g_editable]');
    const send = () => reply().locator('[data-tooltip^="Send"]').first();
    return {
      name: 'gmail',
      tickets: [1, 2],
      paths: () => [
        { name: 'Send', run: () => send().click() },
        { name: 'Ctrl+Enter', run: () => page().keyboard.press('Control+Enter') },
        { name: 'Send & archive', run: () => reply().locator('.Uo').click() },
        {
          name: 'Space on Send',
          async run() {
            await send().focus();
            await page().keyboard.press('Space');
          },
        },
      ],
      async open(ticket) {
        // The same page with another hash would not load anew.
        await page().goto('about:blank');
        await page().goto(`${ORIGIN}/mail/u/0/#inbox/${threadId(ticket)}`);
        await page().locator('.ams').click();
        await page().locator('discern-badge button:not(.busy):not(.off)').waitFor();
      },
      // A reply that was sent takes its composer with it.
      text: async () => ((await body().count()) ? plainText(await body().innerHTML()) : ''),
      async focus() {
        if (!(await body().count())) await page().locator('.ams').click();
        await body().focus();
        await page().keyboard.press('Control+End');
      },
      recorded: () => server.sends.map(({ html }) => ({ ticket: 0, public: true, text: plainText(html) })),
      reset: () => server.reset(),
    };
  },
};
