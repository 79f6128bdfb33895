import { getterOf, NewSet, prototypeOf, setAdd, setHas, uncurry } from '#lib/gate/lock/primordials.ts';
import { listen, raise } from '#lib/gate/lock/protocol.ts';
import { type Instead, pass, wrapGetter } from './net.ts';

/** Raised on the parent's document by the lock of a frame. Whoever raises it only makes the lock look for frames. */
const FRAME = 'discern:lock-frame';
type View = Window & typeof globalThis;

const rootOf = getterOf<Document, Element | null>(Document.prototype, 'documentElement');
const lengthOf = getterOf<Window, number>(window, 'length');
const NewObserver = MutationObserver;
const observe = uncurry(MutationObserver.prototype.observe);

/**
 * Calls `install` for a window and for every frame of the same origin in it, as soon as the page could use them: a page
 * that takes a function out of a fresh frame must not get one that nobody guards. `install` returns what listens to the
 * window's events: editors write the document of their frame anew, and that takes every listener.
 */
export function inEveryFrame(top: View, install: (view: View) => () => void): void {
  // Each window has a `Document` prototype of its own, which lives as long as the functions that are guarded.
  const known: Set<object> = new NewSet();
  const enter = (view: View): void => {
    let realm: object;
    try {
      realm = prototypeOf(view.document);
    } catch {
      // Another origin.
      return;
    }
    if (!setHas(known, realm)) {
      setAdd(known, realm);
      watch(view, install(view));
    }
    sweep(view);
  };
  const sweep = (view: View): void => {
    const count = lengthOf(view);
    for (let i = 0; i < count; i++) enter((view as unknown as Record<number, View>)[i] as View);
  };
  const watch = (view: View, attend: () => void): void => {
    const { document: page } = view;
    let root: Element | null = null;
    const look = (): void => {
      if (rootOf(page) !== root) listenAll();
      sweep(view);
    };
    const listenAll = (): void => {
      root = rootOf(page);
      attend();
      listen(view, 'load', look, true);
      listen(page, FRAME, look);
    };
    const { prototype } = view.HTMLIFrameElement;
    const afterLook: Instead = (original, self, args) => {
      look();
      return pass(original, self, args);
    };
    wrapGetter(prototype, 'contentWindow', afterLook);
    wrapGetter(prototype, 'contentDocument', afterLook);
    observe(new NewObserver(look), page, { childList: true, subtree: true });
    listenAll();
  };
  enter(top);
}

/** Tells the window above, where it is of the same origin, that there is a frame to guard. */
export function announce(view: Window): void {
  if (view.parent === view) return;
  try {
    raise(view.parent.document, FRAME, '');
  } catch {
    // Another origin: the frame has a guard of its own.
  }
}
