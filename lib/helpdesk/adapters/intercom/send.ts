import type { SendIntent } from '../../adapter.ts';
import { isComposing, isPress, makesParagraph, pressStage } from '../../gesture.ts';
import { isElement } from '../../roles.ts';
import { conversationIn, readTable } from '../../table/read.ts';
import { intentOf, sendAgain } from '../../table/send.ts';
import { isShown } from '../../visible.ts';
import { sendButton, suggestionOf } from './areas.ts';
import { activeAction, approves, controlOn, isInList, labelOf, sendNamed, sendOf } from './controls.ts';
import { TABLE } from './table.ts';

type Intent = Omit<SendIntent, 'conversation'>;

/** The send that an event starts, or null. */
export function sendIntent(event: Event, page: Document): SendIntent | null {
  const intent = own(event, page);
  if (intent) return { ...intent, conversation: conversationIn(TABLE, page) ?? '' };
  return intentOf(TABLE, event, page);
}

function own(event: Event, page: Document): Intent | null {
  const stage = pressStage(event);
  if (stage) {
    const control = controlOn(event);
    return control && onControl(control, page, stage === 'completes');
  }
  if (isComposing(event)) return null;
  switch (event.type) {
    case 'keydown':
    case 'keypress':
      return onKey(event as KeyboardEvent, page);
    case 'keyup':
      return isPress(event as KeyboardEvent) ? onFocused(event, page, false) : null;
    case 'beforeinput':
      return makesParagraph(event) ? onEnter(event, page) : null;
    default:
      return null;
  }
}

function onControl(control: HTMLElement, page: Document, completes: boolean): Intent | null {
  const composer = readTable(TABLE, page)?.composer ?? null;
  const element = new WeakRef(control);
  const isAction = isInList(control);
  const suggestion = !isAction && approves(control) ? suggestionOf(control, composer) : null;
  if (suggestion) {
    const { text } = suggestion;
    return { by: 'suggestion', control: 'suggestion', completes, element, ...(text ? { text } : {}) };
  }
  const send = sendOf(control);
  return send && { by: isAction ? 'menu' : 'button', control: send, completes, element };
}

function onKey(event: KeyboardEvent, page: Document): Intent | null {
  const { altKey, ctrlKey, metaKey, shiftKey } = event;
  if (altKey || ctrlKey || metaKey || shiftKey || !isPress(event)) return null;
  const focused = onFocused(event, page, true);
  if (focused || event.key === ' ') return focused;
  const [target] = event.composedPath();
  return onEnter(event, page) ?? (target && isElement(target) ? onAction(target) : null);
}

// Enter in the composer, where the page says that it sends.
function onEnter(event: Event, page: Document): Intent | null {
  const composer = readTable(TABLE, page)?.composer;
  const isIn = composer && event.composedPath().includes(composer);
  return isIn && enterSends(composer) ? { by: 'enter', control: 'send', completes: true } : null;
}

function onFocused(event: Event, page: Document, completes: boolean): Intent | null {
  const control = controlOn(event);
  return control && control === event.composedPath()[0] ? onControl(control, page, completes) : null;
}

// The field of the action menu keeps the focus while the keys move through its list.
function onAction(field: Element): Intent | null {
  const action = activeAction(field);
  if (action === undefined) return null;
  const control = sendNamed(typeof action === 'string' ? action : labelOf(action));
  if (!control) return null;
  const element = typeof action === 'string' ? {} : { element: new WeakRef(action as HTMLElement) };
  return { by: 'menu', control, completes: true, ...element };
}

/**
 * Whether the page says that Enter alone sends. By the web's own words for it; no source shows that Intercom uses them,
 * so without them Enter may still send, and only the second lock sees that.
 */
function enterSends(composer: HTMLElement): boolean {
  if (composer.getAttribute('enterkeyhint') === 'send') return true;
  const keys = sendButton(composer)?.getAttribute('aria-keyshortcuts') ?? '';
  return keys.split(/\s+/).includes('Enter');
}

/** Starts a send again: by the control that started it while it still says the same, else by the button or the key. */
export function send(intent: SendIntent, page: Document): boolean {
  const reading = readTable(TABLE, page);
  if (reading?.conversation !== intent.conversation) return false;
  const control = intent.element?.deref();
  if (control?.isConnected && isShown(control) && (approves(control) || sendOf(control) === intent.control)) {
    control.click();
    return true;
  }
  if (intent.by === 'suggestion' || intent.control === 'send-other') return false;
  const { element: _, ...rest } = intent;
  if (intent.control === 'send-close') return sendAgain(TABLE, rest, reading, page);
  const button = reading.composer && sendButton(reading.composer);
  if (button) button.click();
  return button ? true : sendAgain(TABLE, { ...rest, control: 'send', by: 'shortcut' }, reading, page);
}
