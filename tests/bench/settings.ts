// How long the settings take until a person can use them, from the start of the navigation.
import { BUILD, launch } from '#tests/helpers/browser.ts';

/** Milliseconds per load of each section, the first one in a browser just started. */
export type SettingsCost = Readonly<Record<string, readonly number[]>>;

const SECTIONS = ['overview', 'rules', 'provider', 'replies'] as const;
const LOADS = 11;

/** Opens each section anew several times. */
export async function settingsCost(): Promise<SettingsCost> {
  const browser = await launch({ extension: BUILD });
  try {
    const page = await browser.context.newPage();
    // Listeners stand as soon as anything does: the page is drawn by script. So it can be used once its heading and its
    // first content stand and the thread is free again.
    await page.addInitScript(() => {
      const { promise, resolve } = Promise.withResolvers<number>();
      Object.assign(window, { usable: promise });
      const look = (): void => {
        const stands =
          document.querySelector('main #heading') &&
          document.querySelector('main .page > :nth-child(2):not([role="status"])');
        if (stands) setTimeout(() => resolve(performance.now()));
        else setTimeout(look);
      };
      look();
    });
    const cost: Record<string, number[]> = {};
    for (const section of SECTIONS) {
      const times: number[] = [];
      for (let load = 0; load < LOADS; load++) {
        await page.goto('about:blank');
        await page.goto(`chrome-extension://${browser.extensionId}/options.html#${section}`);
        times.push(await page.evaluate(() => (window as unknown as { usable: Promise<number> }).usable));
      }
      cost[section] = times;
    }
    return cost;
  } finally {
    await browser.close();
  }
}
