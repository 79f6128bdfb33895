import type { Page } from 'playwright-core';
import { deskOf } from '#tests/helpers/desk.ts';
import { createZendesk, origin } from '#tests/replicas/zendesk/server.ts';
import { COPIES_APART } from '#tests/replicas/zendesk/tickets.ts';
import { type FuzzReplica, isAt, type Path } from './desk.ts';

const MENU = 'Submit as solved';

/** E-mail and messaging on the replica of Zendesk's workspace. */
export const zendesk: FuzzReplica = {
  name: 'zendesk',
  async open(browser, page) {
    const server = createZendesk();
    await server.route(browser.context);
    const desk = deskOf({ zendesk: server, browser: () => browser, page });
    const menu = async (status: string): Promise<void> => {
      await desk.control('submit_button-menu-button').click();
      await page().locator(`[data-test-id="submit_button-menu-${status}"]`).locator('visible=true').click();
    };
    const pressed = (key: string): Path => ({ name: key, run: () => page().keyboard.press(key) });
    const button: Path = { name: 'Submit', run: () => click(page(), 'submit_button-button') };
    const email: Path[] = [
      button,
      { name: MENU, alone: true, run: () => menu('solved') },
      ...['U', 'S', 'P'].map((key) => pressed(`Control+Alt+Key${key}`)),
    ];
    const messaging: Path[] = [
      { name: 'Send', run: () => click(page(), 'omnichannel-omnicomposer-send-button') },
      pressed('Enter'),
      pressed('Control+Alt+KeyU'),
    ];
    let isBlind = false;
    let round = 0;
    let open = 0;
    const notes = new Set<number>();
    const numberOf = (ticket: number): number => ticket + round * COPIES_APART;
    const turn = async (on: boolean): Promise<void> => {
      await desk.control('omnichannel-channel-switcher-button').click();
      const target = on ? 'internal' : open === 6 ? 'native_messaging' : 'web';
      const item = `[data-test-id="omnichannel-channel-switcher-menuitem-${target}"]`;
      await page().locator(item).locator('visible=true').click();
      if (on) notes.add(open);
      else notes.delete(open);
    };
    const ready = async (): Promise<void> => {
      await desk.composer.waitFor();
      await desk.badge.and(page().locator(':not(.busy)')).waitFor({ state: 'attached' });
    };
    return {
      name: 'zendesk',
      tickets: [1, 2, 6],
      // A menu that opens only later has names of which nobody knows what they were.
      paths: (ticket) =>
        ticket === 6 && !notes.has(ticket)
          ? messaging
          : email.filter(({ name }) => !isBlind || name !== MENU),
      async begin(ticket, next) {
        server.reset();
        isBlind = false;
        round = next;
        open = ticket;
        notes.clear();
        const id = numberOf(ticket);
        if (isAt(page(), origin)) await page().evaluate((to) => window.replica.begin(to), id);
        else await page().goto(`${origin}/agent/tickets/${id}`);
        await ready();
      },
      async open(ticket) {
        open = ticket;
        await page().evaluate((id) => window.replica.show(id), numberOf(ticket));
        await ready();
        if (notes.has(ticket)) await turn(false);
      },
      text: () => modelText(page(), numberOf(open)),
      focus: () => page().evaluate(toEnd, numberOf(open)),
      note: turn,
      receive: (ticket) =>
        page().evaluate((id) => window.replica.receive(id, 'One more thing, please.'), numberOf(ticket)),
      async remount(ticket) {
        await page().evaluate(async (id) => {
          const live = (): unknown =>
            window.replica.editors.get(id)?.rich ?? window.replica.editors.get(id)?.plain;
          const before = live();
          window.replica.remountComposer(id);
          while (!live() || live() === before) await new Promise(requestAnimationFrame);
        }, numberOf(ticket));
      },
      insert: (ticket, text) =>
        page().evaluate(
          ([id, words]) => {
            const editor = window.replica.editors.get(id);
            const live = editor?.rich ?? editor?.plain;
            live?.setData(`${live.getData()}<p>${words}</p>`);
          },
          [numberOf(ticket), text] as const,
        ),
      recorded: () =>
        server.sends.map(({ ticket, public: isPublic, text }) => ({ ticket, public: isPublic, text })),
      breakSelectors() {
        isBlind = true;
        return page().evaluate(strip);
      },
    };
  },
};

/** A click by place, so that it works when the page has lost the names of its parts. */
async function click(page: Page, testId: string): Promise<void> {
  const box = await page.evaluate((id) => {
    const known = window as unknown as { places?: Record<string, Element | undefined> };
    known.places ??= {};
    const shown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });
    const found = [...document.querySelectorAll(`[data-test-id="${id}"]`)].find(shown) ?? known.places[id];
    known.places[id] = found;
    const { x = 0, y = 0, width = 0, height = 0 } = found?.getBoundingClientRect() ?? {};
    return { x: x + width / 2, y: y + height / 2 };
  }, testId);
  await page.mouse.click(box.x, box.y);
}

/** Puts the caret at the end of a ticket's composer. By its editor, which works when the names of its parts are gone. */
function toEnd(id: number): void {
  const editors = window.replica.editors.get(id);
  const editor = editors?.rich ?? editors?.plain;
  const root = editor?.model.document.getRoot();
  editor?.editing.view.focus();
  editor?.model.change((writer) => {
    if (root) writer.setSelection(writer.createPositionAt(root, 'end'));
  });
}

function modelText(page: Page, ticket: number): Promise<string> {
  return page.evaluate((id) => {
    const editors = window.replica.editors.get(id);
    const editor = editors?.rich ?? editors?.plain;
    const holder = document.createElement('div');
    holder.innerHTML = (editor?.getData() ?? '').replaceAll('</p>', '</p> ').replaceAll('<br>', ' ');
    return (holder.textContent ?? '').replaceAll('\u00a0', ' ').trim();
  }, ticket);
}

/** Takes every name away by which anybody could know a part of the page, now and later. */
function strip(): void {
  const known = window as unknown as { places?: Record<string, Element> };
  known.places = {};
  for (const element of document.querySelectorAll('[data-test-id]')) {
    const shown = element.checkVisibility({ visibilityProperty: true });
    if (shown) known.places[element.getAttribute('data-test-id') ?? ''] = element;
  }
  const names = [
    'data-test-id',
    'data-ticket-id',
    'data-is-active',
    'data-channel',
    'data-garden-id',
    'role',
    'aria-label',
  ];
  const clean = (root: ParentNode): void => {
    for (const element of root.querySelectorAll('*')) {
      for (const name of names) element.removeAttribute(name);
      element.classList.remove('ck-editor__editable', 'zendesk-editor--rich-text-container');
    }
  };
  clean(document);
  new MutationObserver(() => clean(document)).observe(document, { childList: true, subtree: true });
}
