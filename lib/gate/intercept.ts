/** The events that can start a send, in the order a gesture raises them. */
export const EVENTS = [
  'touchstart',
  'pointerdown',
  'mousedown',
  'touchend',
  'pointerup',
  'mouseup',
  'click',
  'auxclick',
  'keydown',
  'keypress',
  'beforeinput',
  'keyup',
  'submit',
] as const;

/** To prevent these would take the click away, and with it the moment at which the agent is told. */
const ONLY_STOPPED: ReadonlySet<string> = new Set(['touchstart', 'touchend']);

/** Answers one captured event: true lets it go on untouched, false stops it here. Must answer at once. */
export type Guard = (event: Event) => boolean;

/**
 * Lock 1: listens on the window, in the capture phase, before anything of the page. Register it at `document_start`,
 * so that it stands first among the window's listeners. If the guard throws, the event goes on, because it is most
 * likely no send at all and stopping every click would lose the agent's work; `onFault` must then say that nothing is
 * protected. A guard that knows an event to be a send must not throw but answer false.
 *
 * What is returned puts the listeners back where a page took them: `document.open()` takes every listener of a window and
 * its document, whoever added it. Where they stand, it does nothing.
 */
export function intercept(
  target: Window,
  guard: Guard,
  signal: AbortSignal,
  onFault: (error: unknown) => void,
): () => void {
  const listener = (event: Event): void => {
    try {
      if (guard(event)) return;
      if (!ONLY_STOPPED.has(event.type)) event.preventDefault();
      event.stopImmediatePropagation();
    } catch (error) {
      onFault(error);
    }
  };
  const arm = (): void => {
    for (const type of EVENTS) {
      // A listener that may prevent a touch makes every scroll of the page wait for it.
      const passive = ONLY_STOPPED.has(type);
      target.addEventListener(type, listener, { capture: true, passive, signal });
    }
  };
  arm();
  return arm;
}
