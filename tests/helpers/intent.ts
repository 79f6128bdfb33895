import type { Adapter, SendIntent } from '#lib/helpdesk/adapter.ts';

/** Key events carry `keyCode` too, which only old ways of making one can set. */
export type KeyInit = KeyboardEventInit & { keyCode?: number };

/** What an adapter says of an event that reaches the window, as lock 1 asks it. */
export function intentOn(adapter: Adapter, target: EventTarget, event: Event): SendIntent | null {
  const { page, view } = placeOf(target);
  let intent: SendIntent | null = null;
  const listener = (one: Event): void => {
    intent = adapter.sendIntent(one, page);
  };
  view.addEventListener(event.type, listener, { capture: true, once: true });
  target.dispatchEvent(event);
  view.removeEventListener(event.type, listener, true);
  return intent;
}

/** Presses a key; the event is given as lock 1 would see it. */
export function pressOn(
  adapter: Adapter,
  target: EventTarget,
  { keyCode, ...init }: KeyInit,
): SendIntent | null {
  const event = new KeyboardEvent('keydown', { bubbles: true, composed: true, cancelable: true, ...init });
  if (keyCode !== undefined) Object.defineProperty(event, 'keyCode', { value: keyCode });
  return intentOn(adapter, target, event);
}

/** Does something with the pointer. */
export function pointOn(
  adapter: Adapter,
  target: EventTarget,
  type = 'click',
  init: MouseEventInit = {},
): SendIntent | null {
  const event = new MouseEvent(type, { bubbles: true, composed: true, cancelable: true, ...init });
  return intentOn(adapter, target, event);
}

// An event in a frame of the same origin is seen by that frame's window; the adapter is asked about the top page.
function placeOf(target: EventTarget): { page: Document; view: Window } {
  const view = (target as Node).ownerDocument?.defaultView ?? window;
  return { page: document, view };
}

/** Makes the browser a Mac, or none, until the next call. */
export function onMac(mac: boolean): void {
  const system = mac ? 'Macintosh; Intel Mac OS X 10_15_7' : 'X11; Linux x86_64';
  Object.defineProperty(navigator, 'userAgent', { value: `Mozilla/5.0 (${system})`, configurable: true });
}
