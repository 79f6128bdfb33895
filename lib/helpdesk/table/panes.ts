import { isElement, locateAll } from '../roles.ts';
import { isShown } from '../visible.ts';
import type { AdapterTable } from './table.ts';

/** The pane that something happened in last, and what had the focus then. */
interface Front {
  readonly pane: WeakRef<Element>;
  readonly focus: Element | null;
}
const fronts = new WeakMap<Document, Front>();
/** Panes that carry no id of their own are numbered as they are met. */
const numbers = new WeakMap<Element, number>();
let count = 0;

/** The panes in sight, in document order. */
export function panesIn({ roles }: AdapterTable, scopes: readonly ParentNode[]): Element[] {
  return roles.pane ? locateAll(scopes, roles.pane).filter(isShown) : [];
}

/** Of several panes the one that the agent turned to last, by focus, key or pointer; else the last one. */
export function paneInFront(panes: readonly Element[], page: Document): Element | undefined {
  const front = fronts.get(page);
  const known = panes.find((pane) => pane === front?.pane.deref());
  const focus = page.activeElement;
  // While the agent is in Discern's own panel, the focus is in no pane.
  if (known && front?.focus === focus) return known;
  const pane = panes.find((one) => one.contains(focus)) ?? known ?? panes.at(-1);
  if (pane) bringToFront(pane, page);
  return pane;
}

/** The agent turned to this pane. */
export function bringToFront(pane: Element, page: Document): void {
  fronts.set(page, { pane: new WeakRef(pane), focus: page.activeElement });
}

/** The pane that an event went through. */
export function paneOf(event: Event, panes: readonly Element[]): Element | undefined {
  return event
    .composedPath()
    .find((target): target is Element => isElement(target) && panes.includes(target));
}

/** What tells one of several panes from the others for as long as it is open. */
export function paneId({ several }: AdapterTable, pane: Element): string {
  const { selector, attribute } = several?.id ?? {};
  const holder = selector && (pane.matches(selector) ? pane : pane.querySelector(selector));
  // A field's value is a property; frameworks do not write it to the attribute.
  const value = holder && attribute && (fieldValue(holder, attribute) || holder.getAttribute(attribute));
  if (value) return value;
  const number = numbers.get(pane) ?? ++count;
  numbers.set(pane, number);
  return `pane-${number}`;
}

const fieldValue = (element: Element, attribute: string): string =>
  attribute === 'value' && 'value' in element ? String(element.value) : '';
