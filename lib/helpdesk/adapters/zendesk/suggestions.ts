import type { SendIntent, Suggestion } from '../../adapter.ts';
import { isComposing, pressStage } from '../../gesture.ts';
import { isElement, locateAll } from '../../roles.ts';
import { textOf } from '../../text-of.ts';
import { isShown } from '../../visible.ts';
import { ROLES } from './roles.ts';

/** Fewer words in an area without a known control are a label, not a reply. */
const FEWEST_WORDS = 3;
const AREAS = ROLES.suggestion.candidates.join(',');

/** Whether an element lies in an area of auto assist. */
export const isSuggested = (element: Element): boolean => element.closest(AREAS) !== null;

interface Offer extends Suggestion {
  readonly area: Element;
  readonly controls: readonly HTMLElement[];
}

/** The replies that auto assist offers in a ticket. */
export function offersIn(pane: ParentNode): readonly Offer[] {
  const areas = [...pane.querySelectorAll(AREAS)].filter((area) => !area.matches('button') && isShown(area));
  const outermost = areas.filter((one) => !areas.some((other) => other !== one && other.contains(one)));
  return outermost.flatMap((area) => offerIn(area) ?? []);
}

function offerIn(area: Element): Offer | null {
  const named = locateAll(area, ROLES.approve) as HTMLElement[];
  // Where none has a name that is known, any button may be the one that sends.
  const controls = named.length > 0 ? named : (locateAll(area, ROLES.anyButton) as HTMLElement[]);
  if (controls.length === 0) return null;
  const body = (locateAll(area, ROLES.suggestedWords).find(isShown) ?? area) as HTMLElement;
  const words = textOf(body).text.trim().split(/\s+/).filter(Boolean).length;
  if (named.length === 0 && words < FEWEST_WORDS) return null;
  return { area, controls, text: words > 0 ? body : null, approve: controls[0] ?? null };
}

/** The send of a suggestion that an event starts, without its ticket. */
export function suggestionIntent(event: Event, page: Document): Omit<SendIntent, 'conversation'> | null {
  const path = event.composedPath().filter(isElement);
  if (!path[0] || !isSuggested(path[0])) return null;
  const stage = pressStage(event);
  if (!stage && event.type !== 'submit') {
    const { key } = event as KeyboardEvent;
    if (!event.type.startsWith('key') || isComposing(event) || (key !== 'Enter' && key !== ' ')) return null;
  }
  const offer = offersIn(page).find(({ area }) => path.includes(area));
  const control = offer?.controls.find((one) => path.includes(one));
  if (!offer?.text || !(control || event.type === 'submit')) return null;
  return {
    by: 'suggestion',
    control: 'auto-assist',
    completes: stage !== 'belongs' && event.type !== 'keyup',
    text: offer.text,
    ...(control ? { element: new WeakRef(control) } : {}),
  };
}
