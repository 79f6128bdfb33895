import { isElement } from '../../roles.ts';

/** What a person can press. */
export const CONTROL = 'button, [role="button"], [role="menuitem"], [role="option"], input[type="submit"]';
/** Lists of actions: the menu beside Send, the action menu of Ctrl+K. */
const LIST = '[role="menu"], [role="listbox"], [role="dialog"], [cmdk-root]';

// The inbox speaks the teammate's language. A label must begin with the word: "Resend invite" and "Sendai" send nothing.
const SENDS =
  /^(?:(?:send|senden|absenden|abschicken|envoyer|enviar|invia|skicka|verzend(?:en)?|verstu(?:ur|ren))(?!\p{L})|送信(?![者元日時先済履]))/iu;
const CLOSES = /close|schlie|fermer|cerrar|fechar|encerrar|chiud|stäng|sluit|クローズ|終了/i;
const OTHERWISE = /\b(?:snooze|wait|later|schedule|and|und|et|y|e|och|en)\b/i;
const APPROVES =
  /^(?:approve|accept|freigeben|approuver|aprobar|aprovar|approva|godkänn|goedkeuren)(?!\p{L})|^承認/iu;
const NOTE =
  /^(?:internal |interne |interna |intern )?(?:note|notiz|nota|anteckning|notitie|メモ)(?: interne| interna)?$/iu;
const REPLY =
  /^(?:reply|antwort(?:en)?|répon(?:dre|se)|responder|respuesta|resposta|rispondi|risposta|svara?|antwoord(?:en)?|beantwoorden|返信)$/iu;

/** Labels are short; a longer text on a button is a message or a name. */
const LONGEST = 60;

/** What a control says, in the page's own words; empty where it says nothing or too much. */
export function labelOf(control: Element): string {
  const said = control.getAttribute('aria-label') ?? '';
  const value = control.localName === 'input' ? (control as HTMLInputElement).value : control.textContent;
  const label = (said || value || '').trim() || (control.getAttribute('title') ?? '').trim();
  return label.length <= LONGEST ? label : '';
}

/** Which send a control or an action's name stands for, or null. `send-other` is one that cannot be started by a key. */
export function sendNamed(label: string): 'send' | 'send-close' | 'send-other' | null {
  if (!SENDS.test(label)) return null;
  if (CLOSES.test(label)) return 'send-close';
  return OTHERWISE.test(label) ? 'send-other' : 'send';
}

/** Which send a control starts, or null. One that opens a menu starts none, unless it says nothing but "Send". */
export function sendOf(control: Element): ReturnType<typeof sendNamed> {
  const label = labelOf(control);
  const named = sendNamed(label);
  if (named && control.hasAttribute('aria-haspopup') && /\s/.test(label)) return null;
  return named;
}

/** Whether a control sends a suggested reply. */
export const approves = (control: Element): boolean =>
  sendOf(control) !== null || APPROVES.test(labelOf(control));

/** The control that an event went through. */
export function controlOn(event: Event): HTMLElement | null {
  for (const target of event.composedPath()) {
    if (isElement(target) && target.matches(CONTROL)) return target as HTMLElement;
  }
  return null;
}

/** Whether a control is an action of a menu rather than a button of the page. */
export const isInList = (control: Element): boolean =>
  control.matches('[role="menuitem"], [role="option"]') || control.closest(LIST) !== null;

/**
 * The action that Enter would run in the field of an action menu: the one that it names as active, else the selected
 * one of its list. Undefined where the field belongs to no such menu.
 */
export function activeAction(field: Element): Element | string | undefined {
  const list = field.closest(LIST);
  if (!list && field.getAttribute('role') !== 'combobox') return undefined;
  const root = field.getRootNode() as Document | ShadowRoot;
  const named = field.getAttribute('aria-activedescendant');
  const active = named
    ? root.getElementById(named)
    : list?.querySelector('[aria-selected="true"], [data-selected="true"], [data-highlighted]');
  return active ?? (field as Partial<HTMLInputElement>).value;
}

const SELECTED =
  '[role="tab"][aria-selected="true"], [aria-pressed="true"], [aria-checked="true"], [data-state="active"], [aria-haspopup], .o__selected';

/** What the switch in a composer is set to; null where no switch is found, or where it says both. */
export function modeIn(frame: Element): 'reply' | 'note' | null {
  const labels = [...frame.querySelectorAll(SELECTED)].map(labelOf);
  const note = labels.some((label) => NOTE.test(label));
  const reply = labels.some((label) => REPLY.test(label));
  return note === reply ? null : note ? 'note' : 'reply';
}
