// What the extension costs in a helpdesk page: two Chromiums in turn, one with it and one without.
import type { CDPSession, Page } from 'playwright-core';
import { BUILD, type Launched, launch } from '#tests/helpers/browser.ts';
import { nextFrames } from '#tests/helpers/desk.ts';
import { createZendesk } from '#tests/replicas/zendesk/server.ts';

/** Milliseconds of main-thread time a keystroke, of first paint; bytes of heap over all ticket switches. */
export interface BrowserCost {
  readonly marks: number;
  readonly keystroke: { readonly with: readonly number[]; readonly without: readonly number[] };
  readonly firstPaint: { readonly with: readonly number[]; readonly without: readonly number[] };
  readonly switches: number;
  readonly heap: { readonly with: number; readonly without: number };
}

const KEYS = 200;
const BATCH = 25;
const LOADS = 15;
const SWITCHES = 1000;
const FINDINGS = 30;
const LENGTH = 5_000;
const RISKY = 'We guarantee it. ';
const FILLER =
  'The parcel is with the carrier, who looks for it in the depot near you and will write when it is found. ';

/** Thirty paragraphs with a finding each, and as many without as fill the length. */
function reply(): string {
  const paragraphs = Array.from({ length: FINDINGS }, () => RISKY + FILLER);
  while (paragraphs.join('').length < LENGTH - FILLER.length) paragraphs.push(FILLER);
  return paragraphs.map((text) => `<p>${text.trim()}</p>`).join('');
}

/** One browser with the replica in it. */
class Bench {
  readonly page: Page;
  readonly #browser: Launched;
  readonly #session: CDPSession;

  private constructor(browser: Launched, page: Page, session: CDPSession) {
    this.#browser = browser;
    this.page = page;
    this.#session = session;
  }

  static async start(extension?: string): Promise<Bench> {
    const browser = await launch(extension ? { extension } : {});
    await createZendesk().route(browser.context);
    const page = await browser.context.newPage();
    const session = await page.context().newCDPSession(page);
    // The thread's own time: what other processes take does not count.
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    return new Bench(browser, page, session);
  }

  async open(): Promise<void> {
    await this.page.goto('https://demo.zendesk.com/agent/tickets/1');
    await this.page.locator('[data-is-active="true"] [contenteditable="true"]').first().waitFor();
  }

  /** Fills the reply, and puts the caret into its middle. */
  async fill(): Promise<void> {
    await this.page.evaluate((html) => {
      const editor = window.replica.editors.get(1)?.rich;
      const root = editor?.model.document.getRoot();
      editor?.setData(html);
      editor?.editing.view.focus();
      editor?.model.change((writer) => {
        if (root) writer.setSelection(writer.createPositionAt(root.getChild(20) as never, 'end'));
      });
    }, reply());
    await nextFrames(this.page);
  }

  marks(): Promise<number> {
    return this.page.evaluate(() =>
      [...CSS.highlights].reduce(
        (sum, [name, ranges]) => sum + (name.startsWith('discern-') ? ranges.size : 0),
        0,
      ),
    );
  }

  async #busy(): Promise<number> {
    const { metrics } = await this.#session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  }

  /** Main-thread time of single keystrokes, each until it is painted. */
  async type(keys: number): Promise<number[]> {
    const times: number[] = [];
    for (let key = 0; key < keys; key++) {
      const before = await this.#busy();
      await this.page.keyboard.press(key % 6 === 5 ? 'Space' : 'e');
      await nextFrames(this.page);
      times.push((await this.#busy()) - before);
    }
    return times;
  }

  async firstPaint(): Promise<number> {
    await this.open();
    await nextFrames(this.page);
    return this.page.evaluate(() => performance.getEntriesByName('first-paint')[0]?.startTime ?? 0);
  }

  async heap(): Promise<number> {
    await this.#session.send('HeapProfiler.collectGarbage');
    await this.#session.send('HeapProfiler.collectGarbage');
    return (await this.#session.send('Runtime.getHeapUsage')).usedSize;
  }

  async switchTickets(times: number): Promise<void> {
    await this.page.evaluate(async (turns) => {
      const frame = (): Promise<unknown> => new Promise(requestAnimationFrame);
      for (let turn = 0; turn < turns; turn++) {
        history.replaceState(null, '', `/agent/tickets/${(turn % 6) + 1}`);
        dispatchEvent(new PopStateEvent('popstate'));
        await frame();
        await frame();
      }
    }, times);
  }

  close(): Promise<void> {
    return this.#browser.close();
  }
}

const sorted = (values: readonly number[]): number[] => values.toSorted((a, b) => a - b);

/** Measures in both browsers in turn, so that a busy machine slows both. */
export async function browserCost(): Promise<BrowserCost> {
  const ours = await Bench.start(BUILD);
  const bare = await Bench.start();
  const both = [ours, bare] as const;
  try {
    const paint: [number[], number[]] = [[], []];
    for (let load = 0; load < LOADS; load++) {
      for (const [index, bench] of both.entries()) paint[index]?.push(await bench.firstPaint());
    }
    for (const bench of both) {
      await bench.open();
      await bench.fill();
      await bench.type(BATCH);
    }
    const marks = await ours.marks();
    const keys: [number[], number[]] = [[], []];
    for (let done = 0; done < KEYS; done += BATCH) {
      for (const [index, bench] of both.entries()) keys[index]?.push(...(await bench.type(BATCH)));
    }
    const grown: number[] = [];
    for (const bench of both) {
      await bench.open();
      await bench.switchTickets(60);
      const before = await bench.heap();
      await bench.switchTickets(SWITCHES);
      grown.push((await bench.heap()) - before);
    }
    return {
      marks,
      keystroke: { with: sorted(keys[0]), without: sorted(keys[1]) },
      firstPaint: { with: sorted(paint[0]), without: sorted(paint[1]) },
      switches: SWITCHES,
      heap: { with: grown[0] ?? 0, without: grown[1] ?? 0 },
    };
  } finally {
    await Promise.all(both.map((bench) => bench.close()));
  }
}
