import { defineContentScript } from 'wxt/utils/define-content-script';
import { ENGINE_READY } from '#lib/engine/port.ts';
import { intercept } from '#lib/gate/intercept.ts';
import { SESSION, type View } from '#lib/gate/view.ts';
import zendesk from '#lib/helpdesk/adapters/zendesk.ts';
import { every } from '#lib/helpdesk/every.ts';
import { isMac } from '#lib/helpdesk/gesture.ts';
import { INSTALLED, isUnder } from '#lib/helpdesk/matches.ts';
import { NONE } from '#lib/helpdesk/none.ts';
import type { AdapterTable } from '#lib/helpdesk/table/table.ts';
import { ask, hasBackground } from '#lib/messaging/ask.ts';
import { DEFAULT_POLICY } from '#lib/policy/defaults.ts';
import { mountBadge } from './badge.ts';
import { Desk } from './desk.ts';
import { followPolicy } from './follow-policy.ts';
import { joinLock } from './join-lock.ts';
import { mayPass } from './lock.ts';
import { adopt, clearLeftovers, isOurs } from './ours.ts';
import { GuardSession } from './session.ts';
import { followToolbar } from './toolbar.ts';
import { watch } from './watch.ts';

/** Raised on the document by a guard that starts. */
const TAKE_OVER = 'discern:take-over';

export default defineContentScript({
  matches: [...INSTALLED],
  runAt: 'document_start',
  allFrames: true,
  main() {
    // It is there already where the browser and the background both brought it.
    if (SESSION in globalThis) return;
    const retired = new AbortController();
    const { signal } = retired;
    const isZendesk = zendesk.matches.some((pattern) => isUnder(pattern, location.href));
    const desk = new Desk(
      every()?.adapterFor(location.href) ?? (isZendesk ? zendesk : NONE),
      document,
      DEFAULT_POLICY,
    );
    takeOver(desk, retired);
    const session = new GuardSession(desk, (host) => adopt(host, signal));
    // A key in the panel reaches the helpdesk's own shortcuts as well.
    const guard = (event: Event): boolean => {
      const ours = isOurs(event);
      if (ours) desk.network.calm(event);
      return (ours && event.type !== 'keydown') || mayPass(desk, event);
    };
    const locks = new WeakMap<Window, () => void>();
    const lock = (target: Window): void => {
      const arm = locks.get(target);
      if (arm) arm();
      else
        locks.set(
          target,
          intercept(target, guard, signal, () => desk.fault()),
        );
    };
    lock(window);
    signal.addEventListener('abort', () => desk.network.retire());
    Object.defineProperty(globalThis, SESSION, { value: session, configurable: true });
    openPanelOnNeed(desk, signal);

    const start = (): void => {
      const toggle = (): void => session.setOpen(!desk.store.view.open);
      mountBadge(document, desk, toggle, signal);
      listenForToggle(desk, toggle, signal);
      watch(desk, lock, signal);
      followPolicy(desk, signal);
      followToolbar(desk, toggle, signal);
      void joinLock(desk);
      void chooseAdapter(desk).then(() => (window === window.top ? desk.meetAgent() : undefined));
    };
    document.addEventListener(ENGINE_READY, () => desk.refresh(), { signal });
    if (document.readyState === 'loading')
      document.addEventListener('DOMContentLoaded', start, { once: true, signal });
    else start();
  },
});

/**
 * After an update the new version is put into open pages, and the guard of the one before gives way to it. One that still
 * belongs to a running extension never does, whoever asks: a page can raise the same event. For the same reason the
 * framework's own signal, which any script of the page could end, is not used.
 */
function takeOver(desk: Desk, retired: AbortController): void {
  document.dispatchEvent(new CustomEvent(TAKE_OVER));
  clearLeftovers(document);
  const giveWay = (): void => {
    if (hasBackground()) return;
    desk.marks.clear();
    retired.abort();
  };
  document.addEventListener(TAKE_OVER, giveWay, { signal: retired.signal });
}

/** On a host that a lead switched on, the adapter that was chosen for it; it may run under any address. */
async function chooseAdapter(desk: Desk): Promise<void> {
  if (INSTALLED.some((pattern) => isUnder(pattern, location.href))) return;
  // Without an answer the page is read by guess rather than not at all.
  const chosen = await ask('hosts.here', null).catch(() => (desk.adapter === NONE ? 'generic' : null));
  const adapter = chosen === null ? undefined : every()?.adapterOf(chosen as string | AdapterTable);
  if (!adapter) return;
  desk.standing.expectsTickets = window === window.top;
  desk.setAdapter(adapter);
}

/**
 * The panel comes as a script of its own when there is something to show in it, once. Where that fails it is tried again
 * with the next text or when it is opened, not before: a page that outlives the extension would try for ever.
 */
function openPanelOnNeed(desk: Desk, signal: AbortSignal): void {
  let asked = false;
  let triedWith: Pick<View, 'open' | 'report'> | null = null;
  const stop = desk.store.subscribe(() => {
    const { open, report } = desk.store.view;
    if (asked || !(open || report?.findings.some(({ on }) => on === 'draft'))) return;
    if (triedWith?.open === open && triedWith.report === report) return;
    triedWith = { open, report };
    asked = true;
    ask('panel.inject', null).catch(() => {
      asked = false;
      desk.store.set({ notice: { kind: 'offline' } });
    });
  });
  signal.addEventListener('abort', stop);
}

function listenForToggle(desk: Desk, toggle: () => void, signal: AbortSignal): void {
  const mac = isMac();
  const listener = (event: KeyboardEvent): void => {
    const modifiers = event.shiftKey && !event.metaKey && event.ctrlKey === mac && event.altKey !== mac;
    if (event.code !== 'KeyD' || !modifiers || !event.isTrusted) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    desk.network.calm(event);
    toggle();
  };
  window.addEventListener('keydown', listener, { capture: true, signal });
}
