import { isShown } from '../visible.ts';
import { anchorOf, type Editable } from './editables.ts';
import { calledBy, type Meaning, meaningsOf, saidBy, wordsIn } from './labels.ts';

const BUTTON =
  'button, [role="button"], [role="menuitem"], input[type="submit"], input[type="button"], input[type="image"], a[class*="btn" i], a[class*="button" i], [tabindex="0"][class*="send" i]';
/** What stands in these never sends: formatting, navigation, other parts of the page. */
const ELSEWHERE =
  '[role="toolbar"], nav, [role="navigation"], [role="tablist"], [role="search"], header, .ck-toolbar, .ql-toolbar, .tox-toolbar, .cke_top, .note-toolbar';
/** Longest label of a button, in words; more is text that can be clicked. */
const WORDIEST = 6;
/** From here on a control is taken for one that sends. */
export const PLAUSIBLE = 0.3;
const HIGHEST_CLIMB = 7;

/** Something that may send, and how sure that is (0…1). */
export interface Control {
  readonly element: HTMLElement;
  readonly sure: number;
}

/** The button that an element is part of, or null. */
export function buttonOf(element: Element): HTMLElement | null {
  return element.closest<HTMLElement>(BUTTON);
}

/** How surely a button sends, by what it says and is (0…1). `nearby` says that it stands with the composer. */
export function sureness(button: Element, nearby: boolean): number {
  const said = saidBy(button);
  const words = wordsIn(said);
  const means = words.length <= WORDIEST || button.localName !== 'a' ? meaningsOf(said) : new Set<Meaning>();
  const type = button.getAttribute('type');
  const submits = nearby && isSubmit(button);
  if (means.has('undo') || type === 'reset' || type === 'file') return 0;
  if (means.has('send')) return nearby ? 0.95 : 0.6;
  if (button.hasAttribute('aria-haspopup') && !submits) return 0;
  if (nearby && (means.has('submit') || means.has('reply'))) return submits ? 0.9 : 0.7;
  if (nearby && (means.has('comment') || means.has('note'))) return submits ? 0.7 : 0.4;
  const called = meaningsOf(calledBy(button));
  if (called.has('undo')) return 0;
  const isIcon = words.length === 0 && !said.trim();
  if (called.has('send')) return isIcon || submits ? 0.8 : nearby ? 0.5 : 0;
  if (submits) return 0.5;
  if (called.has('other') || means.has('other')) return 0;
  return nearby && !button.closest(ELSEWHERE) ? PLAUSIBLE : 0;
}

function isSubmit(button: Element): boolean {
  const type = button.getAttribute('type')?.toLowerCase();
  const byType = button.localName === 'button' ? type !== 'button' : type === 'submit' || type === 'image';
  return byType && Boolean((button as HTMLButtonElement).form);
}

/** The part of the page that belongs to a composer: its form, or what is around it up to the first thing that sends. */
export function surroundings(composer: Editable, log: Element | null): Element {
  const { anchor, element } = composer;
  const form = anchor.closest('form') ?? element.closest('form');
  let around: Element = anchor;
  for (let height = 0; height < HIGHEST_CLIMB; height++) {
    const up = around.parentElement ?? shadowHost(around);
    if (!up || up.localName === 'body' || (log && up.contains(log) && !around.contains(log))) break;
    around = up;
    if (around === form) break;
    if (buttonsIn(around).some((button) => sureness(button, true) >= 0.7)) break;
  }
  return around;
}

function shadowHost(element: Element): Element | null {
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
}

function buttonsIn(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(BUTTON)];
}

/** What stands with a composer and may send, surest first. */
export function controlsIn(around: Element, composer: Editable, page: Document): Control[] {
  const own = composer.element.getRootNode() as Document | ShadowRoot;
  const inFrame = own !== page && !('host' in own) ? [] : own !== page ? buttonsIn(own) : [];
  const buttons = new Set([...buttonsIn(around), ...inFrame]);
  const box = composer.anchor.getBoundingClientRect();
  const judged = [...buttons].flatMap((element): Control[] => {
    if (composer.element.contains(element) || !isShown(element)) return [];
    const sure = sureness(element, true);
    if (sure === 0) return [];
    // A button that says nothing of sending counts only beside or below the text, where such buttons stand.
    const at = anchorOf(element, page).getBoundingClientRect();
    const above = box.height > 0 && at.height > 0 && at.bottom < box.top;
    return sure <= PLAUSIBLE && above ? [] : [{ element, sure }];
  });
  const best = judged.sort((a, b) => b.sure - a.sure);
  // The others are suspects only while nothing says that it sends.
  const isNamed = (best[0]?.sure ?? 0) >= 0.5;
  return best.filter(({ sure }) => !isNamed || sure > PLAUSIBLE);
}
