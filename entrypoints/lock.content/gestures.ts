import { getterOf } from '#lib/gate/lock/primordials.ts';
import { listen } from '#lib/gate/lock/protocol.ts';
import { type Net, now } from './net.ts';

const keyOf = getterOf<Event, string>(KeyboardEvent.prototype, 'key');
const codeOf = getterOf<Event, string>(KeyboardEvent.prototype, 'code');
const ctrlOf = getterOf<Event, boolean>(KeyboardEvent.prototype, 'ctrlKey');
const metaOf = getterOf<Event, boolean>(KeyboardEvent.prototype, 'metaKey');
const stampOf = getterOf<Event, number>(Event.prototype, 'timeStamp');
const altOf = getterOf<Event, boolean>(KeyboardEvent.prototype, 'altKey');

/**
 * Tells the lock about every click, submit, Enter and shortcut, by hand or by a script: a script's own click can only
 * make the lock stricter. What is returned listens anew where a page took all listeners, and does nothing elsewhere.
 */
export function watchGestures(view: Window, net: Net): () => void {
  const gesture = (event: Event): void => net.core.gesture(now(), stampOf(event));
  const onKey = (event: Event): void => {
    // A page may raise any event under the name "keydown".
    try {
      if (keyOf(event) === 'Enter' || isShortcut(event)) gesture(event);
    } catch {
      gesture(event);
    }
  };
  return () => {
    listen(view, 'pointerdown', gesture, true);
    listen(view, 'mousedown', gesture, true);
    listen(view, 'click', gesture, true);
    listen(view, 'submit', gesture, true);
    listen(view, 'keydown', onKey, true);
  };
}

/** A key with a modifier that is no editing of text. */
function isShortcut(event: Event): boolean {
  if (altOf(event)) return true;
  if (!ctrlOf(event) && !metaOf(event)) return false;
  switch (codeOf(event)) {
    case 'KeyA':
    case 'KeyB':
    case 'KeyC':
    case 'KeyI':
    case 'KeyU':
    case 'KeyV':
    case 'KeyX':
    case 'KeyY':
    case 'KeyZ':
    case 'Backspace':
    case 'Delete':
      return false;
    default:
      return keyOf(event) !== 'Control' && keyOf(event) !== 'Meta';
  }
}
