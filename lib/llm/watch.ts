/** Fires once when nothing happens for too long. */
export interface Watch {
  readonly fired: boolean;
  start(ms: number): void;
  rest(): void;
}

export function watch(onSilence: () => void): Watch {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let fired = false;
  return {
    get fired() {
      return fired;
    },
    start(ms) {
      clearTimeout(timer);
      timer = setTimeout(() => {
        fired = true;
        onSilence();
      }, ms);
    },
    rest: () => clearTimeout(timer),
  };
}

/** Resolves after `ms`, or at once when the signal aborts. */
export function pause(ms: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal.addEventListener('abort', end);
  });
}
