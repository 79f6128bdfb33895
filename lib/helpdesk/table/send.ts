import type { Reading, SendIntent } from '../adapter.ts';
import { codeOf, isComposing, isMac, isPress, makesParagraph, pressStage } from '../gesture.ts';
import { isElement, locateAll, onPath, selectorsOf } from '../roles.ts';
import { isShown } from '../visible.ts';
import { follow, readAt, rootsOf } from './read.ts';
import type { AdapterTable, SendKey, Sight } from './table.ts';

type Intent = Omit<SendIntent, 'conversation'>;

/** The send that an event starts, or null. */
export function intentOf(table: AdapterTable, event: Event, page: Document): SendIntent | null {
  follow(table, event, page);
  const intent = anyIntent(table, event, page);
  return intent && { ...intent, conversation: readAt(table, event, page)?.conversation ?? '' };
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

// An on-screen keyboard tells of Enter by what it does only.
function onParagraph(table: AdapterTable, event: Event, page: Document): Intent | null {
  const key = table.keys.find((one) => isPlainEnter(one) && sends(one, table, event, page));
  return key ? { by: 'enter', control: key.name, completes: true } : null;
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
  const composer = readAt(table, event, page)?.composer;
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
  const key = table.keys.find((one) => isPressed(one, event) && sends(one, table, event, page));
  if (key) {
    return { by: isPlainEnter(key) ? 'enter' : 'shortcut', control: key.name, completes: true };
  }
  return isPress(event) ? onControl(table, event, true) : null;
}

function isPressed(key: SendKey, event: KeyboardEvent): boolean {
  const code = codeOf(event);
  // A key that was made Enter keeps its own place.
  if (code !== key.code && event.key !== key.code) return false;
  const mac = isMac();
  const ctrl = Boolean(key.ctrl) || (Boolean(key.mod) && !mac);
  const meta = Boolean(key.mod) && mac;
  const up = event.ctrlKey === ctrl && event.metaKey === meta;
  if (!up || event.altKey !== Boolean(key.alt) || event.shiftKey !== Boolean(key.shift)) return false;
  // AltGr reports Ctrl+Alt on Windows; when it writes a character, the agent is typing.
  const types = ctrl && key.alt && event.getModifierState('AltGraph');
  return !(types && event.key.length === 1 && `Key${event.key.toUpperCase()}` !== code);
}

/** Whether a pressed key sends as the page stands now. */
function sends(key: SendKey, table: AdapterTable, event: Event, page: Document): boolean {
  if (!key.inComposer && !key.inPane && !key.when && !key.unless) return true;
  const reading = readAt(table, event, page);
  const passes = (node: Element | null | undefined): boolean =>
    node != null && event.composedPath().includes(node);
  if (key.inComposer && !passes(reading?.composer)) return false;
  if (key.inPane && !passes(reading?.pane)) return false;
  const roots = around(table, reading, page);
  const inSight = (sight: Sight): boolean =>
    roots.some((root) => [...root.querySelectorAll(sight.selector)].some((one) => isInSight(one, sight)));
  return (!key.when || inSight(key.when)) && !key.unless?.some(inSight);
}

// Only where several tickets are open at once does each have its own.
const around = (table: AdapterTable, reading: Reading | null, page: Document): readonly ParentNode[] =>
  rootsOf(table, page, (table.several && reading?.pane) || page.documentElement);

const isInSight = (element: Element, { text }: Sight): boolean =>
  isShown(element) && (text === undefined || (element.textContent ?? '').includes(text));

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
  const usual = send && locateAll(around(table, reading, page), send).find(isShown);
  if (usual && (!key || key.asButton || intent.by === 'enter')) return clicked(usual as HTMLElement);
  if (key && reading?.composer) return pressed(key, reading.composer);
  return usual ? clicked(usual as HTMLElement) : false;
}

/** Presses a control. One that is no button of the browser's own may wait for the pointer rather than for a click. */
export function clicked(control: HTMLElement): boolean {
  if (!control.matches('button, input, a, summary')) {
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup']) {
      const Kind = type.startsWith('pointer') ? PointerEvent : MouseEvent;
      control.dispatchEvent(new Kind(type, { bubbles: true, cancelable: true, composed: true }));
    }
  }
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
