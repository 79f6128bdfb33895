import { browser } from 'wxt/browser';
import { ask } from '#lib/messaging/ask.ts';
import { ICON_CLICKED, type TabState } from '#lib/messaging/protocol.ts';
import type { Desk } from './desk.ts';

/** Keeps the toolbar icon of this tab in step with the badge, and opens the panel when it is clicked. */
export function followToolbar(desk: Desk, toggle: () => void, signal: AbortSignal): void {
  let told = JSON.stringify(stateOf(desk));
  const tell = (): void => {
    const state = stateOf(desk);
    const text = JSON.stringify(state);
    if (text === told) return;
    told = text;
    void ask('tab.state', state).catch(() => undefined);
  };
  signal.addEventListener('abort', desk.store.subscribe(tell));
  if (window !== window.top) return;
  const listener = (message: unknown): undefined => {
    if (message === ICON_CLICKED) toggle();
    return undefined;
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(listener));
}

function stateOf({ store: { view } }: Desk): TabState {
  const { protection } = view;
  return protection.state === 'unprotected'
    ? { state: 'unprotected', missing: protection.missing }
    : { state: protection.state, missing: [] };
}
