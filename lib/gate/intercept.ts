/** The events that can start a send, in the order a gesture raises them. */
export const EVENTS = ['pointerdown', 'mousedown', 'click', 'keydown', 'submit'] as const;

/** Answers one captured event: true lets it go on untouched, false stops it here. Must answer at once. */
export type Guard = (event: Event) => boolean;

/**
 * Lock 1: listens on the window, in the capture phase, before anything of the page. Register it at `document_start`,
 * so that it stands first among the window's listeners. If the guard throws, the event goes on, because it is most
 * likely no send at all and stopping every click would lose the agent's work; `onFault` must then say that nothing is
 * protected. A guard that knows an event to be a send must not throw but answer false.
 */
export function intercept(
  target: Window,
  guard: Guard,
  signal: AbortSignal,
  onFault: (error: unknown) => void,
): void {
  const listener = (event: Event): void => {
    try {
      if (guard(event)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    } catch (error) {
      onFault(error);
    }
  };
  for (const type of EVENTS) target.addEventListener(type, listener, { capture: true, signal });
}
