import type { Suggestion } from '../../adapter.ts';
import { scopesOf } from '../../scopes.ts';
import { isShown } from '../../visible.ts';
import { approves, CONTROL, isInList, sendOf } from './controls.ts';
import { TABLE } from './table.ts';

const FRAME = '[data-conversation-reply-composer], [class*="2__composer__container"]';
// No source names the area of Copilot's or Fin's suggested reply: these are guesses of how such an area is called.
const SUGGESTION = ['class', 'data-testid', 'aria-label', 'data-intercom-target']
  .flatMap((name) => ['suggest', 'copilot'].map((word) => `[${name}*="${word}" i]`))
  .join(', ');
const HEADING = 'h1, h2, h3, h4, h5, h6, header, [role="heading"]';
/** How far the frame of a composer may lie from its editor, in elements. */
const FAR = 8;

/** What belongs to a composer: its switch, its toolbar and its send button. */
export function frameOf(composer: Element): Element {
  const named = composer.closest(FRAME);
  if (named) return named;
  let at: Element = composer;
  for (let up = 0; up < FAR && at.parentElement; up += 1) {
    at = at.parentElement;
    if ([...at.querySelectorAll(CONTROL)].some(sendOf)) return at;
  }
  return composer.parentElement ?? composer;
}

/**
 * The suggested reply that a control belongs to: the nearest area that is called so, or, for a control that sends
 * elsewhere than in the composer, the nearest element with words. Null where it belongs to the composer.
 */
export function suggestionOf(control: Element, composer: Element | null): Suggestion | null {
  const area = control.closest(SUGGESTION);
  if (area && !area.contains(composer)) return { text: wordsIn(area) };
  if (!composer || frameOf(composer).contains(control)) return null;
  let at = control.parentElement;
  while (at && !at.contains(composer)) {
    const text = wordsIn(at);
    if (text) return { text };
    at = at.parentElement;
  }
  return null;
}

/** Every suggested reply that is on offer, with what sends it. */
export function suggestionsIn(page: Document, composer: Element | null): Suggestion[] {
  const controls = scopesOf(page, TABLE.shadow).flatMap((scope) => [...scope.querySelectorAll(CONTROL)]);
  return controls.flatMap((control) => {
    if (!approves(control) || isInList(control) || !isShown(control)) return [];
    const suggestion = suggestionOf(control, composer);
    return suggestion ? { ...suggestion, approve: control as HTMLElement } : [];
  });
}

/** The composer's own send button. */
export function sendButton(composer: Element): HTMLElement | null {
  const controls = [...frameOf(composer).querySelectorAll(CONTROL)].filter(isShown);
  const found = controls.find(
    (control) => sendOf(control) === 'send' && !isInList(control) && !suggestionOf(control, composer),
  );
  return (found as HTMLElement | undefined) ?? null;
}

// The longest text that is no heading and holds nothing to press.
function wordsIn(area: Element): HTMLElement | null {
  const outside = `${CONTROL}, ${HEADING}`;
  let best: HTMLElement | null = null;
  let longest = 0;
  for (const element of area.querySelectorAll<HTMLElement>('div, p, section, article, span, blockquote')) {
    if (element.closest(outside) || element.querySelector(`${outside}, [contenteditable], input, textarea`))
      continue;
    const { length } = (element.textContent ?? '').trim();
    if (length > longest) [best, longest] = [element, length];
  }
  return best;
}
