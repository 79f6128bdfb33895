import type { SendIntent } from '../adapter.ts';
import { isElement } from '../roles.ts';
import { isShown } from '../visible.ts';
import { buttonOf, PLAUSIBLE, sureness } from './controls.ts';
import { guesses, inFront, isEditable, touch } from './state.ts';

type Intent = Omit<SendIntent, 'conversation'>;
const POINTER_EVENTS = new Set(['pointerdown', 'mousedown', 'click']);

/** The send that an event may start: Enter in a composer, a button that may send, a form around a composer. */
export function guessedIntent(event: Event, page: Document): Intent | null {
  const path = event.composedPath();
  touch(page, path);
  if (POINTER_EVENTS.has(event.type)) {
    return (event as MouseEvent).button === 0 ? onButton(path, page, event.type === 'click') : null;
  }
  if (event.type === 'submit') return onForm(event as SubmitEvent, page);
  return event.type === 'keydown' ? onKey(event as KeyboardEvent, path, page) : null;
}

function onButton(path: readonly EventTarget[], page: Document, completes: boolean): Intent | null {
  const target = path.find((node): node is Element => isElement(node));
  const button = target && buttonOf(target);
  const all = guesses(page);
  // Without a composer there is nothing to send.
  if (all.length === 0 || !target) return null;
  const known = all.flatMap(({ controls }) => controls).find(({ element }) => path.includes(element));
  const sends = known?.element ?? (button && sureness(button, false) >= PLAUSIBLE ? button : null);
  if (!sends) return null;
  const by = sends.getAttribute('role') === 'menuitem' ? 'menu' : 'button';
  return { by, control: 'send', completes, element: new WeakRef(sends) };
}

// Enter alone may be a new line, and Ctrl+Enter may do nothing: which, a page that is not known does not tell.
function onKey(event: KeyboardEvent, path: readonly EventTarget[], page: Document): Intent | null {
  if (event.isComposing || event.keyCode === 229) return null;
  const isEnter = event.key === 'Enter' || event.code === 'Enter' || event.code === 'NumpadEnter';
  // Most keys type a letter: nothing is looked up for them.
  if (!isEnter && event.key !== ' ') return null;
  const [target] = path;
  if (!isEnter && target && isElement(target) && isEditable(target)) return null;
  const isIn = guesses(page).some(({ composer: { element } }) => path.includes(element));
  if (isIn) {
    const mod = event.ctrlKey || event.metaKey || event.altKey;
    if (!isEnter || (event.shiftKey && !mod)) return null;
    return { by: mod ? 'shortcut' : 'enter', control: mod ? 'mod-enter' : 'enter', completes: true };
  }
  return onButton(path, page, true);
}

function onForm(event: SubmitEvent, page: Document): Intent | null {
  const form = event.target;
  if (!form || !isElement(form)) return null;
  const holds = guesses(page).some(
    ({ composer: { anchor, element } }) => form.contains(anchor) || form.contains(element),
  );
  if (!holds) return null;
  const { submitter } = event;
  // A button of the form that surely does something else, such as "Cancel".
  if (submitter && sureness(submitter, true) === 0) return null;
  return {
    by: 'form',
    control: 'form',
    completes: true,
    ...(submitter ? { element: new WeakRef(submitter) } : {}),
  };
}

/** Starts a send again: by the button that started it, else by the surest one, else by the key. */
export function sendGuessed(intent: SendIntent, page: Document): boolean {
  const started = intent.element?.deref();
  const guess = inFront(page);
  const surest = guess?.controls.find(({ element }) => element.isConnected && isShown(element))?.element;
  const control = started?.isConnected ? started : surest;
  if (control) {
    control.click();
    return true;
  }
  if (!guess || (intent.by !== 'enter' && intent.by !== 'shortcut')) return false;
  const mod = intent.by === 'shortcut';
  const mac = /Mac/.test(navigator.userAgent);
  guess.composer.element.dispatchEvent(
    new KeyboardEvent('keydown', {
      key: 'Enter',
      code: 'Enter',
      keyCode: 13,
      ctrlKey: mod && !mac,
      metaKey: mod && mac,
      bubbles: true,
      cancelable: true,
      composed: true,
    }),
  );
  return true;
}
