import { existsSync } from 'node:fs';
import { loadavg } from 'node:os';
import { BUILD, findBrowser } from '#tests/helpers/browser.ts';
import { browserCost } from './in-browser-cost.ts';
import { settingsCost } from './settings.ts';
import { table } from './table.ts';

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

/** Prints what the extension costs in a helpdesk page, or why that cannot be measured. */
export async function printBrowserCost(json: boolean): Promise<void> {
  if (!existsSync(BUILD)) return say('!!! SKIPPED: nothing is built; run `npm run build` first. !!!');
  if (!findBrowser()) return say('!!! SKIPPED: no Chromium was found. !!!');
  const cost = await browserCost();
  const settings = await settingsCost();
  if (json) return say(JSON.stringify({ load: loadavg()[0], ...cost, settings }, null, 2));
  const row = (name: string, ours: readonly number[], bare: readonly number[], share: number): string[] => {
    const [a, b] = [at(ours, share), at(bare, share)];
    return [name, a.toFixed(2), b.toFixed(2), (a - b).toFixed(2)];
  };
  const { keystroke, firstPaint, heap } = cost;
  const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(0);
  say(`In the Zendesk replica, 5,000 characters, ${cost.marks} marks, load ${loadavg()[0]?.toFixed(1)}`);
  say(
    table(
      ['', 'with', 'without', 'added'],
      [
        row('keystroke, main thread, median ms', keystroke.with, keystroke.without, 0.5),
        row('keystroke, main thread, p95 ms', keystroke.with, keystroke.without, 0.95),
        row('first paint, median ms', firstPaint.with, firstPaint.without, 0.5),
        [
          `heap over ${cost.switches} ticket switches, kB`,
          kilobytes(heap.with),
          kilobytes(heap.without),
          kilobytes(heap.with - heap.without),
        ],
      ],
    ),
  );
  say(
    `The settings, from the start of the navigation until they can be used, load ${loadavg()[0]?.toFixed(1)}`,
  );
  const rows = Object.entries(settings).map(([section, times]) => {
    const [first = Number.NaN, ...warm] = times;
    return [
      section,
      first.toFixed(0),
      at(
        warm.toSorted((a, b) => a - b),
        0.5,
      ).toFixed(0),
    ];
  });
  say(table(['', 'first ms', 'median ms'], rows));
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
