/** Notices whether the agent types in a composer. */
export interface Typing {
  readonly seen: boolean;
  /** `first` no longer runs; typing is still noticed. */
  ignore(): void;
  stop(): void;
}

/** `first` runs at the first key that the agent presses, before the editor sees it. */
export function watchTyping(composer: HTMLElement, first: () => void): Typing {
  const abort = new AbortController();
  let seen = false;
  let onFirst: (() => void) | null = first;
  const listener = (event: Event): void => {
    if (!event.isTrusted) return;
    seen = true;
    onFirst?.();
    onFirst = null;
  };
  for (const type of ['keydown', 'beforeinput', 'pointerdown', 'compositionstart'])
    composer.addEventListener(type, listener, { capture: true, signal: abort.signal });
  return {
    get seen() {
      return seen;
    },
    ignore() {
      onFirst = null;
    },
    stop: () => abort.abort(),
  };
}
