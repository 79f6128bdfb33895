import type { Reading, SendIntent } from '../adapter.ts';
import { codeOf, isComposing, makesParagraph, pressStage } from '../gesture.ts';
import { isElement, locateAll, onPath } from '../roles.ts';
import { scopesOf } from '../scopes.ts';
import { isShown } from '../visible.ts';
import { readTable } from './read.ts';
import type { AdapterTable, SendKey } from './table.ts';

type Intent = Omit<SendIntent, 'conversation'>;

/** The send that an event starts, or null. */
export function intentOf(table: AdapterTable, event: Event, page: Document): SendIntent | null {
  const intent = anyIntent(table, event, page);
  return intent && { ...intent, conversation: readTable(table, page)?.conversation ?? '' };
}

function anyIntent(table: AdapterTable, event: Event, page: Document): Intent | null {
  const stage = pressStage(event);
  if (stage) return onControl(table, event, stage === 'completes');
  if (isComposing(event)) return null;
  switch (event.type) {
    case 'keydown':
    case 'keypress':
      return onKey(table, event as KeyboardEvent, page);
    case 'keyup':
      return isPress(event as KeyboardEvent) ? onControl(table, event, false) : null;
    case 'beforeinput':
      return makesParagraph(event) ? onParagraph(table, event, page) : null;
    case 'submit':
      return onForm(table, event, page);
    default:
      return null;
  }
}

const isPress = ({ key }: KeyboardEvent): boolean => key === 'Enter' || key === ' ';

// An on-screen keyboard tells of Enter by what it does only.
function onParagraph(table: AdapterTable, event: Event, page: Document): Intent | null {
  const key = table.keys.find(isPlainEnter);
  return key && isInComposer(table, event, page) ? { by: 'enter', control: key.name, completes: true } : null;
}

const isPlainEnter = (key: SendKey): boolean =>
  key.code === 'Enter' && !key.mod && !key.ctrl && !key.alt && !key.shift;

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
  const sends = table.roles.send?.candidates.join(',');
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
  const key = table.keys.find((one) => isPressed(one, event));
  if (key && (!key.inComposer || isInComposer(table, event, page))) {
    return { by: isPlainEnter(key) ? 'enter' : 'shortcut', control: key.name, completes: true };
  }
  return isPress(event) ? onControl(table, event, true) : null;
}

const isMac = (): boolean => /Mac/.test(navigator.userAgent);

function isPressed(key: SendKey, event: KeyboardEvent): boolean {
  const code = codeOf(event);
  if (code !== key.code) return false;
  const mac = isMac();
  const ctrl = Boolean(key.ctrl) || (Boolean(key.mod) && !mac);
  const meta = Boolean(key.mod) && mac;
  const up = event.ctrlKey === ctrl && event.metaKey === meta;
  if (!up || event.altKey !== Boolean(key.alt) || event.shiftKey !== Boolean(key.shift)) return false;
  // AltGr reports Ctrl+Alt on Windows; when it writes a character, the agent is typing.
  const types = ctrl && key.alt && event.getModifierState('AltGraph');
  return !(types && event.key.length === 1 && `Key${event.key.toUpperCase()}` !== code);
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
