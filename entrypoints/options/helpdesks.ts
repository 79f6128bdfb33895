import { browser } from 'wxt/browser';
import type { HelpdeskServices } from '#components/options/helpdesks/services.ts';
import { ADAPTERS } from '#lib/helpdesk/adapters/index.ts';
import { INSTALLED } from '#lib/helpdesk/matches.ts';
import type { AdapterTable } from '#lib/helpdesk/table/table.ts';
import type { Results, Task } from '#lib/helpdesk/workbench/task.ts';
import type { TableFields } from '#lib/messaging/settings.ts';
import { RESERVED_IDS, readAdapters, writeAdapters } from '#lib/policy/adapter-schema.ts';
import { patternProblem } from '#lib/policy/selector.ts';

/** The workbench's script; injected by its path in the build. */
const PICKER = '/picker.js';

/** What the Helpdesks page needs of the browser and of the adapters. */
export const helpdesks: HelpdeskServices = {
  builtIn: ADAPTERS.map(({ id, title, tried, matches }) => ({
    id,
    title,
    tried,
    installed: matches.filter((pattern) => INSTALLED.includes(pattern)),
  })),
  reserved: RESERVED_IDS,
  patternProblem,
  readAdapters({ text }) {
    const read = readAdapters(text);
    return read.ok ? { ok: true, items: read.items as readonly TableFields[] } : read;
  },
  writeAdapters,
  async permitted(hosts) {
    const checked = await Promise.all(
      hosts.map(async ({ pattern }) =>
        (await browser.permissions.contains({ origins: [pattern] })) ? [pattern] : [],
      ),
    );
    return checked.flat();
  },
  request: (pattern) => browser.permissions.request({ origins: [pattern] }),
  onPermissions(listener) {
    browser.permissions.onAdded.addListener(listener);
    browser.permissions.onRemoved.addListener(listener);
    return () => {
      browser.permissions.onAdded.removeListener(listener);
      browser.permissions.onRemoved.removeListener(listener);
    };
  },
  // The address of a tab is told only where its host is permitted.
  async tabs(pattern) {
    const tabs = await browser.tabs.query({ url: pattern });
    return tabs.flatMap(({ id, title = '', url = '' }) =>
      id === undefined ? [] : [{ id, title, address: url }],
    );
  },
  pick: (tab, role, say, keys) => inFront(tab, () => run(tab, { kind: 'pick', role, say, keys })),
  probe: (tab, table) => run(tab, { kind: 'probe', table: table as AdapterTable }),
  trySend: (tab, table, say, keys) =>
    inFront(tab, () => run(tab, { kind: 'try', table: table as AdapterTable, say, keys })),
};

/** Shows a tab while something is done there, then the settings again. */
async function inFront<T>(tab: number, work: () => Promise<T>): Promise<T> {
  const here = await browser.tabs.getCurrent();
  await show(tab);
  try {
    return await work();
  } finally {
    if (here?.id !== undefined) await show(here.id);
  }
}

async function show(id: number): Promise<void> {
  const tab = await browser.tabs.update(id, { active: true });
  if (tab) await browser.windows.update(tab.windowId, { focused: true });
}

async function run<K extends Task['kind']>(
  tabId: number,
  task: Extract<Task, { kind: K }>,
): Promise<Results[K]> {
  const target = { tabId };
  await browser.scripting.executeScript({
    target,
    args: [task],
    // Runs in the page: it may use nothing from around it, so the symbol is named again.
    func: (given) => {
      (globalThis as unknown as Record<symbol, unknown>)[Symbol.for('discern.task')] = given;
    },
  });
  const [answer] = await browser.scripting.executeScript({ target, files: [PICKER] });
  if (answer?.result === undefined) throw new Error('the tab was closed or went to another page.');
  return answer.result as Results[K];
}
