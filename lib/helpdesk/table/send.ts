import type { Reading, SendIntent } from '../adapter.ts';
import { isElement, locateAll, onPath, selectorsOf } from '../roles.ts';
import { scopesOf } from '../scopes.ts';
import { isShown } from '../visible.ts';
import { readTable } from './read.ts';
import type { AdapterTable, SendKey } from './table.ts';

const POINTER_EVENTS = new Set(['pointerdown', 'mousedown', 'click']);
type Intent = Omit<SendIntent, 'conversation'>;

/** The send that an event starts, or null. */
export function intentOf(table: AdapterTable, event: Event, page: Document): SendIntent | null {
  const intent = anyIntent(table, event, page);
  return intent && { ...intent, conversation: readTable(table, page)?.conversation ?? '' };
}

function anyIntent(table: AdapterTable, event: Event, page: Document): Intent | null {
  if (POINTER_EVENTS.has(event.type)) {
    return (event as MouseEvent).button === 0 ? onControl(table, event, event.type === 'click') : null;
  }
  if (event.type === 'submit') return onForm(table, event, page);
  return event.type === 'keydown' ? onKey(table, event as KeyboardEvent, page) : null;
}

function onControl({ roles }: AdapterTable, event: Event, completes: boolean): Intent | null {
  for (const [name, by] of [
    ['sendMenu', 'menu'],
    ['send', 'button'],
  ] as const) {
    const role = roles[name];
    const control = role && onPath(event, role);
    if (control) return { by, control: name, completes, element: new WeakRef(control as HTMLElement) };
  }
  return null;
}

// A form sends if the composer is in it, or if what submits it is a control that sends.
function onForm(table: AdapterTable, event: Event, page: Document): Intent | null {
  const { submitter } = event as SubmitEvent;
  const form = event.target;
  if (!form || !isElement(form)) return null;
  const composer = readTable(table, page)?.composer;
  const sends = table.roles.send && selectorsOf(table.roles.send).join(',');
  const bySubmitter = Boolean(sends && submitter?.matches(sends));
  const frame = composer?.ownerDocument.defaultView?.frameElement;
  if (
    !bySubmitter &&
    !(submitter === null && (form.contains(composer ?? null) || form.contains(frame ?? null)))
  )
    return null;
  return {
    by: 'form',
    control: 'form',
    completes: true,
    ...(submitter ? { element: new WeakRef(submitter) } : {}),
  };
}

function onKey(table: AdapterTable, event: KeyboardEvent, page: Document): Intent | null {
  if (event.isComposing || event.keyCode === 229) return null;
  const key = table.keys.find((one) => isPressed(one, event));
  if (key && (!key.inComposer || isInComposer(table, event, page))) {
    const plain = key.code === 'Enter' && !key.mod && !key.ctrl && !key.alt && !key.shift;
    return { by: plain ? 'enter' : 'shortcut', control: key.name, completes: true };
  }
  return event.key === 'Enter' || event.key === ' ' ? onControl(table, event, true) : null;
}

const isMac = (): boolean => /Mac/.test(navigator.userAgent);

function isPressed(key: SendKey, event: KeyboardEvent): boolean {
  // The Enter of the number pad does what Enter does.
  const code = event.code === 'NumpadEnter' ? 'Enter' : event.code || event.key;
  if (code !== key.code) return false;
  const mac = isMac();
  const ctrl = Boolean(key.ctrl) || (Boolean(key.mod) && !mac);
  const meta = Boolean(key.mod) && mac;
  const up = event.ctrlKey === ctrl && event.metaKey === meta;
  if (!up || event.altKey !== Boolean(key.alt) || event.shiftKey !== Boolean(key.shift)) return false;
  // AltGr reports Ctrl+Alt on Windows; when it writes a character, the agent is typing.
  const types = ctrl && key.alt && event.getModifierState('AltGraph');
  return !(types && event.key.length === 1 && `Key${event.key.toUpperCase()}` !== event.code);
}

function isInComposer(table: AdapterTable, event: Event, page: Document): boolean {
  const composer = readTable(table, page)?.composer;
  return composer != null && event.composedPath().includes(composer);
}

/** Starts a send again: by the control that started it, else by the key, else by the usual control. */
export function sendAgain(
  table: AdapterTable,
  intent: SendIntent,
  reading: Reading | null,
  page: Document,
): boolean {
  const control = intent.element?.deref();
  if (control?.isConnected) return clicked(control);
  const key = table.keys.find(({ name }) => name === intent.control);
  const send = table.roles.send;
  const scopes = scopesOf(page, table.shadow, table.frames);
  const usual = send && locateAll(scopes, send).find(isShown);
  if (usual && (!key || intent.by === 'enter')) return clicked(usual as HTMLElement);
  if (key && reading?.composer) return pressed(key, reading.composer);
  return usual ? clicked(usual as HTMLElement) : false;
}

function clicked(control: HTMLElement): boolean {
  control.click();
  return true;
}

function pressed(key: SendKey, composer: HTMLElement): boolean {
  const mac = isMac();
  const init = {
    code: key.code,
    key: key.code.replace(/^Key/, '').toLowerCase().replace('enter', 'Enter'),
    keyCode: key.code === 'Enter' ? 13 : key.code.charCodeAt(3),
    ctrlKey: Boolean(key.ctrl) || (Boolean(key.mod) && !mac),
    metaKey: Boolean(key.mod) && mac,
    altKey: Boolean(key.alt),
    shiftKey: Boolean(key.shift),
    bubbles: true,
    cancelable: true,
    composed: true,
  };
  composer.dispatchEvent(new KeyboardEvent('keydown', init));
  return true;
}
