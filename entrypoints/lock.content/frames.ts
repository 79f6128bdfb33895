import { getterOf, NewSet, prototypeOf, setAdd, setHas, uncurry } from '#lib/gate/lock/primordials.ts';
import { listen, raise } from '#lib/gate/lock/protocol.ts';
import { type Instead, pass, wrapGetter } from './net.ts';

/** Raised on the parent's document by the lock of a frame. Whoever raises it only makes the lock look for frames. */
const FRAME = 'discern:lock-frame';
type View = Window & typeof globalThis;

const lengthOf = getterOf<Window, number>(window, 'length');
const NewObserver = MutationObserver;
const observe = uncurry(MutationObserver.prototype.observe);

/**
 * Calls `install` for a window and for every frame of the same origin in it, as soon as the page could use them: a page
 * that takes a function out of a fresh frame must not get one that nobody guards.
 */
export function inEveryFrame(top: View, install: (view: View) => void): void {
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
      install(view);
      watch(view);
    }
    sweep(view);
  };
  const sweep = (view: View): void => {
    const count = lengthOf(view);
    for (let i = 0; i < count; i++) enter((view as unknown as Record<number, View>)[i] as View);
  };
  const watch = (view: View): void => {
    const look = (): void => sweep(view);
    const { prototype } = view.HTMLIFrameElement;
    const afterLook: Instead = (original, self, args) => {
      look();
      return pass(original, self, args);
    };
    wrapGetter(prototype, 'contentWindow', afterLook);
    wrapGetter(prototype, 'contentDocument', afterLook);
    observe(new NewObserver(look), view.document, { childList: true, subtree: true });
    listen(view, 'load', look, true);
    listen(view.document, FRAME, look);
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
