import type { SendIntent } from '../../adapter.ts';
import { isComposing, pressStage } from '../../gesture.ts';
import { isElement, locate } from '../../roles.ts';
import { isShown } from '../../visible.ts';
import { EDITABLE, ROLES } from './roles.ts';

/** Where text goes out of a ticket besides its composer: to a third party, or with a merge. */
export interface Place {
  readonly name: 'side' | 'merge';
  readonly element: Element;
  /** Null where nothing in it is known to be written in. */
  readonly composer: HTMLElement | null;
  readonly canSend: boolean;
}

/** Stands between a ticket's id and the name of a place in it. */
const AT = '~';
const NAMES = ['side', 'merge'] as const;
const IN_PLACES = [...ROLES.side.candidates, ...ROLES.merge.candidates].join(',');

/** The conversation's id for a place of a ticket. */
export const idAt = (ticket: string, place: Place): string => `${ticket}${AT}${place.name}`;
/** The ticket that a conversation's id belongs to. */
export const ticketIn = (conversation: string): string => conversation.split(AT)[0] ?? '';
/** Whether an id is that of a place and not of a ticket's own composer. */
export const isPlace = (conversation: string): boolean => conversation.includes(AT);
/** Whether an element lies in a place and is not the ticket's own. */
export const liesInPlace = (element: Element): boolean => element.closest(IN_PLACES) !== null;

/** The places that are open and in which something is being written. */
export function placesOn(page: Document): readonly Place[] {
  return NAMES.flatMap((name) => {
    const elements = [...page.querySelectorAll(ROLES[name].candidates.join(','))].filter(isShown);
    // The outermost: a container and its parts have like names.
    const outermost = elements.filter(
      (one) => !elements.some((other) => other !== one && other.contains(one)),
    );
    return outermost.flatMap((element) => placeIn(element, name) ?? []);
  });
}

function placeIn(element: Element, name: Place['name']): Place | null {
  const fields = [...element.querySelectorAll<HTMLElement>(EDITABLE)].filter(isShown);
  if (name === 'merge') {
    const goesOut = element.querySelector(
      ':is([name*="is_public"], [id*="is_public"]):is(:checked, [type="hidden"][value="true"])',
    );
    // The longest of the comments, where both tickets get one.
    const [composer] = fields.toSorted((a, b) => lengthOf(b) - lengthOf(a));
    return goesOut && composer ? { name, element, composer, canSend: true } : null;
  }
  const [composer = null] = fields;
  // A list of side conversations has nothing to write in; a box to write in that cannot be read is another thing.
  if (!composer && !element.querySelector('[role="textbox"], iframe')) return null;
  return { name, element, composer, canSend: locate(element, ROLES.placeSend) !== null };
}

const lengthOf = (field: HTMLElement): number =>
  ((field as Partial<HTMLTextAreaElement>).value ?? field.textContent ?? '').length;

/** The place in which the agent wrote or pressed something last, until that happens in the ticket itself. */
let last: WeakRef<Element> | null = null;

/** The place that is in front, if it is one. */
export function placeInFront(page: Document): Place | null {
  const active = page.activeElement;
  if (active && active !== page.body && active.matches(EDITABLE)) noteUse(active);
  const used = last?.deref();
  if (!used?.isConnected) return null;
  return placesOn(page).find(({ element, composer }) => composer && element.contains(used)) ?? null;
}

/** Remembers where the agent is at work. */
export function noteUse(element: Element): void {
  last = liesInPlace(element) ? new WeakRef(element) : null;
}

/** The send that an event starts in a place, without its conversation. */
export function placeIntent(event: Event, page: Document): [Place, Omit<SendIntent, 'conversation'>] | null {
  const path = event.composedPath().filter(isElement);
  if (!path[0] || !liesInPlace(path[0])) return null;
  const place = placesOn(page).find(({ element }) => path.includes(element));
  if (!place) return null;
  const { type } = event;
  const stage = pressStage(event);
  const completes = stage !== 'belongs' && type !== 'keyup';
  if (type === 'submit') return [place, { by: 'form', control: place.name, completes, ...ref(event) }];
  if (!stage) {
    if (!type.startsWith('key') || isComposing(event)) return null;
    const { key, ctrlKey, metaKey } = event as KeyboardEvent;
    if (key === 'Enter' && (ctrlKey || metaKey))
      return [place, { by: 'shortcut', control: `${place.name}-ctrl-enter`, completes }];
    if (key !== 'Enter' && key !== ' ') return null;
  }
  const sends = ROLES.placeSend.candidates.join(',');
  const control = path.slice(0, path.indexOf(place.element)).find((one) => one.matches(sends));
  if (!control || control.matches(EDITABLE) || !control.matches('button, input, a, [role="button"]'))
    return null;
  return [
    place,
    { by: 'button', control: place.name, completes, element: new WeakRef(control as HTMLElement) },
  ];
}

function ref(event: Event): Pick<SendIntent, 'element'> {
  const { submitter } = event as SubmitEvent;
  return submitter ? { element: new WeakRef(submitter) } : {};
}

/** Starts a place's send again. */
export function sendFrom(place: Place, intent: SendIntent): boolean {
  const control = intent.element?.deref() ?? locate(place.element, ROLES.placeSend);
  if (!control?.isConnected) return false;
  (control as HTMLElement).click();
  return true;
}
