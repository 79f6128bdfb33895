import type { SendIntent } from '../adapter.ts';
import { codeOf, isComposing, isMac, isPress, makesParagraph, pressStage } from '../gesture.ts';
import { isElement } from '../roles.ts';
import { clicked } from '../table/send.ts';
import { isShown } from '../visible.ts';
import { buttonOf, PLAUSIBLE, sureness } from './controls.ts';
import { guesses, inFront, isEditable, touch } from './state.ts';

type Intent = Omit<SendIntent, 'conversation'>;

/** The send that an event may start: Enter in a composer, a button that may send, a form around a composer. */
export function guessedIntent(event: Event, page: Document): Intent | null {
  const path = event.composedPath();
  touch(page, path);
  const stage = pressStage(event);
  if (stage) return onButton(path, page, stage === 'completes');
  if (isComposing(event)) return null;
  switch (event.type) {
    case 'keydown':
    case 'keypress':
      return onKey(event as KeyboardEvent, path, page);
    case 'keyup':
      return isPress(event as KeyboardEvent) && !isTyping(path) ? onButton(path, page, false) : null;
    case 'beforeinput':
      // An on-screen keyboard tells of Enter by what it does only.
      return makesParagraph(event) && isInComposer(path, page) ? enter('enter') : null;
    case 'submit':
      return onForm(event as SubmitEvent, page);
    default:
      return null;
  }
}

const isTyping = ([target]: readonly EventTarget[]): boolean =>
  target !== undefined && isElement(target) && isEditable(target);
const isInComposer = (path: readonly EventTarget[], page: Document): boolean =>
  guesses(page).some(({ composer: { element } }) => path.includes(element));
const enter = (control: 'enter' | 'mod-enter'): Intent => ({
  by: control === 'enter' ? 'enter' : 'shortcut',
  control,
  completes: true,
});

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
  const isEnter = event.key === 'Enter' || codeOf(event) === 'Enter';
  // Most keys type a letter: nothing is looked up for them.
  if (!isEnter && (event.key !== ' ' || isTyping(path))) return null;
  if (!isInComposer(path, page)) return onButton(path, page, true);
  const mod = event.ctrlKey || event.metaKey || event.altKey;
  return isEnter && (mod || !event.shiftKey) ? enter(mod ? 'mod-enter' : 'enter') : null;
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
  if (control) return clicked(control);
  if (!guess || (intent.by !== 'enter' && intent.by !== 'shortcut')) return false;
  const mod = intent.by === 'shortcut';
  const mac = isMac();
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
