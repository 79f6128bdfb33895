import type { SendIntent } from '../../adapter.ts';
import { codeOf, isComposing, isPress, makesParagraph, pressStage } from '../../gesture.ts';
import { isElement, locate, onPath } from '../../roles.ts';
import { idAt, isPlace, placesOn, sendFrom, ticketIn } from './places.ts';
import { channelOf, readingOf, readTicket } from './read.ts';
import { ROLES } from './roles.ts';

/** Ctrl+Alt (Ctrl+Option on a Mac) and one of these submits; by `KeyboardEvent.code`, so on every layout. */
const SHORTCUTS: Readonly<Record<string, string>> = {
  KeyU: 'current',
  KeyO: 'open',
  KeyP: 'pending',
  KeyD: 'hold',
  KeyS: 'solved',
};

/** Whether an event does no more than write, as most keys do: no part of the workspace is looked for then. */
export function onlyWrites(event: Event): boolean {
  if (event.type === 'beforeinput') return !makesParagraph(event);
  if (!event.type.startsWith('key')) return false;
  const { ctrlKey, altKey, key, target } = event as KeyboardEvent;
  const isBlank = key === ' ' && (target as Partial<HTMLElement> | null)?.isContentEditable === true;
  return !(ctrlKey && altKey) && (isBlank || !isPress(event as KeyboardEvent));
}

/** The send that an event starts, without its ticket. */
export function intentOf(event: Event, page: Document): Omit<SendIntent, 'conversation'> | null {
  const stage = pressStage(event);
  if (stage) return controlOn(event, stage === 'completes');
  if (isComposing(event)) return null;
  switch (event.type) {
    case 'keydown':
    case 'keypress':
      return keyIntent(event as KeyboardEvent, page);
    case 'keyup':
      return isPress(event as KeyboardEvent) ? controlOn(event, false) : null;
    case 'beforeinput':
      return makesParagraph(event) && typesInMessaging(event, page) ? BY_ENTER : null;
    case 'submit':
      return formIntent(event as SubmitEvent, page);
    default:
      return null;
  }
}

const BY_ENTER = { by: 'enter', control: 'enter', completes: true } as const;

// The workspace is no form; should it become one, what submits it with the composer in it sends.
function formIntent(
  { target, submitter }: SubmitEvent,
  page: Document,
): Omit<SendIntent, 'conversation'> | null {
  const sends = [...ROLES.submit.candidates, ...ROLES.send.candidates, ...ROLES.menuItem.candidates].join(
    ',',
  );
  const holds = target && isElement(target) && target.contains(readTicket(page)?.composer ?? null);
  return submitter?.matches(sends) || (holds && !submitter)
    ? { by: 'form', control: 'submit', completes: true }
    : null;
}

function controlOn(event: Event, completes: boolean): Omit<SendIntent, 'conversation'> | null {
  const item = onPath(event, ROLES.menuItem);
  if (item) {
    const status = (item.getAttribute('data-test-id') ?? '').replace('submit_button-menu-', '');
    return { by: 'menu', control: status, completes };
  }
  for (const role of ['submit', 'send'] as const) {
    if (onPath(event, ROLES[role])) return { by: 'button', control: role, completes };
  }
  return null;
}

function keyIntent(event: KeyboardEvent, page: Document): Omit<SendIntent, 'conversation'> | null {
  const code = codeOf(event);
  const status = SHORTCUTS[code];
  if (status && event.ctrlKey && event.altKey && !event.shiftKey && !event.metaKey) {
    // AltGr reports Ctrl+Alt on Windows; when it writes a character, the agent is typing.
    const typesCharacter = event.getModifierState('AltGraph') && `Key${event.key.toUpperCase()}` !== code;
    return typesCharacter ? null : { by: 'shortcut', control: status, completes: true };
  }
  if (event.key === 'Enter' && !event.shiftKey && !event.altKey && typesInMessaging(event, page)) {
    return BY_ENTER;
  }
  return isPress(event) ? controlOn(event, true) : null;
}

function typesInMessaging(event: Event, page: Document): boolean {
  const composer = onPath(event, ROLES.composer);
  if (!composer) return false;
  if (composer.getAttribute('data-test-id')?.includes('plain-text')) return true;
  const reading = readTicket(page);
  return reading?.composer === composer && channelOf(reading).channel === 'messaging';
}

/** Starts a send again. False where its control is gone. */
export function send(intent: SendIntent, page: Document): boolean {
  const reading = readingOf(intent.conversation, page);
  if (!reading) return false;
  if (isPlace(intent.conversation)) {
    const ticket = ticketIn(intent.conversation);
    const place = placesOn(page).find((one) => idAt(ticket, one) === intent.conversation);
    return place ? sendFrom(place, intent) : false;
  }
  if (intent.by === 'suggestion') {
    const control = intent.element?.deref();
    if (control?.isConnected) control.click();
    return control?.isConnected === true;
  }
  const sendButton = locate(reading.pane, ROLES.send);
  const role = intent.control === 'send' || intent.by === 'enter' ? ROLES.send : ROLES.submit;
  const status = intent.by === 'shortcut' || intent.by === 'menu' ? intent.control : '';
  if (status && status !== 'current') {
    const key = Object.entries(SHORTCUTS).find(([, name]) => name === status);
    const item = page.querySelector(`[data-test-id="submit_button-menu-${CSS.escape(status)}"]`);
    if (item) (item as HTMLElement).click();
    else if (key && reading.composer) pressShortcut(reading.composer, key[0]);
    else return false;
    return true;
  }
  const button = role === ROLES.send ? sendButton : locate(reading.pane, role);
  if (button) (button as HTMLElement).click();
  return button !== null;
}

function pressShortcut(composer: HTMLElement, code: string): void {
  const key = code.slice(3).toLowerCase();
  const init = { code, key, ctrlKey: true, altKey: true, bubbles: true, cancelable: true, composed: true };
  composer.dispatchEvent(new KeyboardEvent('keydown', init));
}
