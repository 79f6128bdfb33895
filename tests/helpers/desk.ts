import type { Locator, Page } from 'playwright-core';
import type { Send, Zendesk } from '#tests/replicas/zendesk/server.ts';
import type { Launched } from './browser.ts';

/** A helpdesk's page with Discern in it, as the steps of a walk need it. */
export interface Workplace {
  readonly page: Page;
  readonly composer: Locator;
  readonly panel: Locator;
  readonly badge: Locator;
  /** The marked words by severity, as the page paints them. */
  marks(): Promise<Record<string, string[]>>;
}

/** One ticket of the demo helpdesk in a browser with the built extension. */
export interface Desk extends Workplace {
  readonly zendesk: Zendesk;
  readonly browser: Launched;
  /** What left for the customer so far. */
  readonly publicSends: () => readonly Send[];
  /** Presses or clicks one of the helpdesk's controls in the ticket in front, by its `data-test-id`. */
  control(testId: string): Locator;
  /** Opens a ticket and waits until Discern stands in it. */
  open(ticket: number): Promise<void>;
  /** Writes with real keys and waits until the badge has seen it. */
  type(text: string): Promise<void>;
  /** What the composer's editor itself holds, as HTML. */
  data(): Promise<string>;
}

/** The desk on a page; both may be replaced between calls. */
export function deskOf(parts: { zendesk: Zendesk; page: () => Page; browser: () => Launched }): Desk {
  const inFront = (selector: string): Locator =>
    parts.page().locator(`[data-is-active="true"] ${selector}`).locator('visible=true');
  return {
    get page() {
      return parts.page();
    },
    get browser() {
      return parts.browser();
    },
    zendesk: parts.zendesk,
    publicSends: () => parts.zendesk.sends.filter((send) => send.public),
    get composer() {
      return inFront('[data-test-id^="omnicomposer-"][contenteditable="true"]');
    },
    get panel() {
      return parts.page().locator('discern-panel .panel');
    },
    get badge() {
      return parts.page().locator('discern-badge button');
    },
    control: (testId) => inFront(`[data-test-id="${testId}"]`),
    async open(ticket) {
      await parts.page().goto(`https://demo.zendesk.com/agent/tickets/${ticket}`);
      await inFront('[data-test-id^="omnicomposer-"][contenteditable="true"]').waitFor();
      await parts.page().locator('discern-badge button:not(.busy)').waitFor();
    },
    async type(text) {
      const composer = inFront('[data-test-id^="omnicomposer-"][contenteditable="true"]');
      await composer.click();
      await parts.page().keyboard.type(text);
      await nextFrames(parts.page());
    },
    data: () =>
      parts.page().evaluate(() => {
        const { ckeditorInstance } = document.querySelector(
          '[data-is-active="true"] [data-test-id^="omnicomposer-"][contenteditable="true"]',
        ) as Element & { ckeditorInstance: { getData(): string } };
        return ckeditorInstance.getData();
      }),
    marks: () => marksOn(parts.page()),
  };
}

/** The marked words by severity, as a page paints them. */
export function marksOn(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights]
        .filter(([name]) => name.startsWith('discern-'))
        .map(([name, ranges]) => [
          name.replace('discern-', ''),
          [...ranges].map((range) => range.toString()).sort(),
        ])
        .filter(([, words]) => (words as string[]).length > 0),
    ),
  );
}

/** Two frames: in the first Discern reads the change, in the second it is painted. */
export function nextFrames(page: Page): Promise<void> {
  return page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );
}
