import { buttonOf } from '#lib/helpdesk/generic/controls.ts';
import { inFront } from '#lib/helpdesk/generic/state.ts';
import { isElement } from '#lib/helpdesk/roles.ts';
import { elementAt, outerBox } from '#lib/helpdesk/workbench/anchors.ts';
import { type Picked, pickedFrom, type Reach } from '#lib/helpdesk/workbench/selectors.ts';
import type { Task } from '#lib/helpdesk/workbench/task.ts';
import { showOverlay } from './overlay.ts';

type Pick = Extract<Task, { kind: 'pick' }>;

const REACH: Readonly<Partial<Record<Pick['role'], Reach>>> = { message: 'all', fromCustomer: 'kind' };

/** Lets a person point at a part of the page, by pointer or keyboard. The page gets none of it. Null after Escape. */
export function pick({ role, say, keys }: Pick): Promise<Picked | null> {
  const { promise, resolve } = Promise.withResolvers<Picked | null>();
  const overlay = showOverlay(say, keys);
  const abort = new AbortController();
  let current: Element | null = firstFor(role);
  /** Where one came from, so that narrowing goes back the way that widening took. */
  const trail: Element[] = [];

  const show = (): void => overlay.frame(current && outerBox(current), current ? describe(current) : '');
  const done = (result: Picked | null): void => {
    abort.abort();
    overlay.close();
    resolve(result);
  };
  const take = (): void => {
    if (current) done(pickedFrom(current, REACH[role] ?? 'one'));
  };
  const go = (to: Element | null | undefined): void => {
    if (!to || to.localName === 'html') return;
    current = to;
    to.scrollIntoView?.({ block: 'nearest' });
    show();
  };
  const widen = (): void => {
    if (!current) return;
    trail.push(current);
    go(parentOf(current));
  };
  const keyed = new Map<string, () => void>([
    ['ArrowUp', widen],
    ['ArrowDown', () => go(trail.pop() ?? childOf(current))],
    ['ArrowLeft', () => go(current?.previousElementSibling)],
    ['ArrowRight', () => go(current?.nextElementSibling)],
    ['Enter', take],
    [' ', take],
    ['Escape', () => done(null)],
  ]);
  const stop = (event: Event): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const listen = (type: string, act: (event: never) => void): void => {
    const listener = (event: Event): void => {
      stop(event);
      act(event as never);
    };
    addEventListener(type, listener, { capture: true, passive: false, signal: abort.signal });
  };
  for (const type of [
    'pointerdown',
    'pointerup',
    'mousedown',
    'mouseup',
    'dblclick',
    'contextmenu',
    'keyup',
    'keypress',
  ]) {
    listen(type, () => undefined);
  }
  listen('mousemove', ({ clientX, clientY }: MouseEvent) => {
    trail.length = 0;
    const at = overlay.beneath(() => elementAt(document, clientX, clientY));
    current = at && fitting(at, role);
    show();
  });
  listen('click', take);
  listen('keydown', ({ key }: KeyboardEvent) => keyed.get(key)?.());
  // What scrolls in the page still scrolls.
  listen('wheel', ({ clientX, clientY, deltaY }: WheelEvent) => {
    let at = overlay.beneath(() => elementAt(document, clientX, clientY));
    while (at && at.scrollHeight <= at.clientHeight) at = parentOf(at);
    (at ?? document.scrollingElement)?.scrollBy(0, deltaY);
    show();
  });
  overlay.host.addEventListener('discern:close', () => done(null), { signal: abort.signal });
  addEventListener('pagehide', () => done(null), { signal: abort.signal });
  show();
  return promise;
}

// Where the keyboard starts: what the generic reader takes for it.
function firstFor(role: Pick['role']): Element | null {
  const guess = inFront(document);
  if (role === 'message' || role === 'fromCustomer') return guess?.log?.items[0] ?? document.body;
  const found = role === 'send' ? guess?.controls[0]?.element : guess?.composer.element;
  return found ?? document.body.firstElementChild;
}

/** The element that is meant by pointing at one: the whole editor, the whole button. */
function fitting(element: Element, role: Pick['role']): Element {
  if (role === 'send') return buttonOf(element) ?? element;
  if (role !== 'composer') return element;
  let editable = element.closest('textarea, [contenteditable]:not([contenteditable="false"])');
  while (editable?.parentElement?.closest('[contenteditable]:not([contenteditable="false"])')) {
    editable = editable.parentElement.closest('[contenteditable]:not([contenteditable="false"])');
  }
  return (
    editable ?? element.querySelector('textarea, [contenteditable]:not([contenteditable="false"])') ?? element
  );
}

function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode() as Document | ShadowRoot;
  return ('host' in root ? root.host : root.defaultView?.frameElement) ?? null;
}

function childOf(element: Element | null): Element | undefined {
  const inner = element?.shadowRoot ?? (element as Partial<HTMLIFrameElement> | null)?.contentDocument?.body;
  return [...((inner ?? element)?.children ?? [])].find(isElement);
}

/** What an element is, without any of its text. */
function describe(element: Element): string {
  const role = element.getAttribute('role');
  const { width, height } = element.getBoundingClientRect();
  return `${element.localName}${role ? ` (${role})` : ''} · ${Math.round(width)} × ${Math.round(height)}`;
}
