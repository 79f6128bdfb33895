const STYLE = `
:host { all: initial; position: fixed; inset: 0; z-index: 2147483647; color-scheme: light dark; cursor: crosshair; }
:host(:focus) { outline: none; }
.frame { position: fixed; border: 3px solid #6938ef; border-radius: 4px; background: rgb(105 56 239 / 14%);
  box-shadow: 0 0 0 2px #fff; pointer-events: none; }
.word { position: fixed; inset: 12px auto auto 50%; transform: translateX(-50%); max-width: min(560px, calc(100vw - 24px));
  padding: 10px 16px; border-radius: 12px; background: light-dark(#fff, #1d2433); color: light-dark(#1d2939, #f2f4f7);
  border: 1px solid light-dark(#98a2b3, #667085); box-shadow: 0 8px 28px rgb(12 16 24 / 30%);
  font: 600 15px/1.4 system-ui, sans-serif; pointer-events: none; }
.word small { display: block; font-weight: 400; font-size: 13px; }
.word.below { inset: auto auto 12px 50%; }
:host(.through) { pointer-events: none; }
`;

/** What lies over a page while a person points at a part of it. */
export interface Overlay {
  readonly host: HTMLElement;
  /** Frames a box (CSS pixels of the viewport) and says what it is. */
  frame(box: DOMRect | null, what: string): void;
  /** Runs something as if the overlay were not there, such as asking what lies at a point. */
  beneath<T>(run: () => T): T;
  close(): void;
}

/** Covers the page, so that no pointer event reaches it. `through` lets events pass. */
export function showOverlay(say: string, keys: string, through = false): Overlay {
  document.querySelector('discern-picker')?.dispatchEvent(new Event('discern:close'));
  const host = document.createElement('discern-picker');
  host.tabIndex = -1;
  host.setAttribute('role', 'application');
  host.setAttribute('aria-label', `${say} ${keys}`);
  const root = host.attachShadow({ mode: 'open' });
  const part = (name: string, className: string): HTMLElement => {
    const element = document.createElement(name);
    element.className = className;
    return element;
  };
  const style = document.createElement('style');
  style.textContent = STYLE;
  const frame = part('div', 'frame');
  frame.hidden = true;
  const word = part('div', 'word');
  const what = part('small', 'what');
  what.setAttribute('role', 'status');
  const help = part('small', 'keys');
  help.textContent = keys;
  word.append(say, what, help);
  root.append(style, frame, word);
  host.classList.toggle('through', through);
  document.documentElement.append(host);
  const before = document.activeElement;
  if (!through) host.focus();
  return {
    host,
    frame(box, text) {
      frame.hidden = box === null || box.width === 0;
      frame.style.display = frame.hidden ? 'none' : '';
      if (box) {
        Object.assign(frame.style, {
          left: `${box.left}px`,
          top: `${box.top}px`,
          width: `${box.width}px`,
          height: `${box.height}px`,
        });
        // The word keeps clear of what is pointed at.
        word.classList.toggle('below', box.top < 110);
      }
      what.textContent = text;
    },
    beneath(run) {
      host.classList.add('through');
      try {
        return run();
      } finally {
        host.classList.toggle('through', through);
      }
    },
    close() {
      host.remove();
      (before as HTMLElement | null)?.focus?.({ preventScroll: true });
    },
  };
}
