import type { Cause } from '#lib/gate/origin.ts';
import type { Adapter } from '#lib/helpdesk/adapter.ts';
import { isField, selectionIn } from '#lib/helpdesk/composer.ts';
import { canary } from './canary.ts';
import type { Desk } from './desk.ts';
import { onNextFrame } from './next-frame.ts';
import { isOurs, restore } from './ours.ts';

/** How long the caret must rest on a mark before its card shows; typing must not raise cards. */
const CARET_REST_MS = 500;
/** What decides which ticket is in front and where a reply goes. */
const ATTRIBUTES = [
  'data-is-active',
  'data-test-id',
  'data-channel',
  'data-ticket-id',
  'style',
  'hidden',
  'type',
  'contenteditable',
  'aria-selected',
  'aria-pressed',
  'aria-checked',
  'data-state',
];
/** A shadow root that is attached, or a frame that is loaded, changes nothing that could be observed from outside. */
const UNSEEN_MS = 500;

/** How a document or shadow root is watched. */
interface Seen {
  readonly adapter: Adapter;
  /** The root element at that time. */
  readonly root: Element | null;
  readonly listening: AbortController;
}

/**
 * Keeps the desk up to date: one observer on the page for tickets and messages, one on the composer for its text. Shadow
 * roots and frames that the adapter reads are watched too; `lock` puts lock 1 on a frame's window.
 */
export function watch(desk: Desk, lock: (target: Window) => void, signal: AbortSignal): void {
  // When the page changed for the first time since it was read (`performance.now()`).
  let changedAt: number | null = performance.now();
  // The composer changed and was not read since.
  let isUnread = false;
  // Only its text did, so far as could be seen, and the parts of the page were not looked for again.
  let isOnlyText = true;
  let isTypedInto = false;
  const refresh = onNextFrame(() => {
    restore(desk.page);
    desk.refresh(changedAt !== null ? 'page' : isOnlyText ? 'text' : 'front', changedAt ?? undefined);
    isTypedInto = isOnlyText && changedAt === null;
    changedAt = null;
    isUnread = false;
    isOnlyText = true;
    observeComposer();
    observeScopes();
  });
  let watched: HTMLElement | null = null;
  const onChange = (): void => {
    isUnread = true;
    desk.causes.changed();
    refresh();
  };
  const composerObserver = new MutationObserver(onChange);
  // What a script changed in the same frame, before the agent's hand did, is not the hand's. A field tells of no script.
  const settle = (): void => {
    if (!isUnread && !(watched && isField(watched))) return;
    isUnread = false;
    desk.settle();
  };
  // The browser says that it changed what it was asked to, and what came of it is known only now.
  const onInput = (event: Event): void => {
    if (!event.isTrusted) return;
    if (composerObserver.takeRecords().length > 0 || (watched && isField(watched))) onChange();
    desk.causes.done();
  };
  let unwatchField: AbortController | null = null;
  const observeComposer = (): void => {
    const { composer } = desk;
    if (composer === watched) return;
    composerObserver.disconnect();
    unwatchField?.abort();
    watched = composer;
    unwatchField = composer && isField(composer) ? watchField(composer, onChange, lookAgain) : null;
    if (composer) composerObserver.observe(composer, { childList: true, characterData: true, subtree: true });
  };
  const lookAgain = (): void => {
    isOnlyText = false;
    refresh();
  };
  const pageSeenAnew = (): void => {
    changedAt ??= performance.now();
    refresh();
  };
  const pageObserver = new MutationObserver(pageSeenAnew);
  const seen = new WeakMap<Document | ShadowRoot, Seen>();
  const stillHeard = canary(desk.page);
  const observeScopes = (): void => {
    const { adapter } = desk;
    for (const scope of adapter.scopes(desk.page)) {
      const before = seen.get(scope);
      const root = 'documentElement' in scope ? scope.documentElement : null;
      if (before?.adapter === adapter && before.root === root) continue;
      // A document that is written anew has lost all listeners, also those of other scripts.
      const isAnew = before !== undefined && before.root !== root;
      if (isAnew) before.listening.abort();
      const listening = before && !isAnew ? before.listening : new AbortController();
      seen.set(scope, { adapter, root, listening });
      pageObserver.observe(scope, {
        childList: true,
        subtree: true,
        attributes: true,
        attributeFilter: [...ATTRIBUTES, ...(adapter.attributes ?? [])],
      });
      if (before && !isAnew) continue;
      if (isAnew && scope === desk.page && !stillHeard()) desk.fault();
      const until = AbortSignal.any([signal, listening.signal]);
      // Where several composers are open, the focus tells which is in front: one beside the ticket's own, too.
      scope.addEventListener('focusin', lookAgain, { capture: true, signal: until });
      scope.addEventListener('input', onInput, { capture: true, signal: until });
      if (!(scope instanceof ShadowRoot)) {
        watchCause(desk, scope, settle, until);
        watchCaret(desk, scope, until);
        watchPointer(desk, scope, until);
      }
      if ((isAnew || scope !== desk.page) && 'defaultView' in scope && scope.defaultView)
        lock(scope.defaultView);
    }
  };
  const timer = setInterval(() => {
    if (desk.adapter.scopes(desk.page).some((scope) => seen.get(scope)?.adapter !== desk.adapter))
      pageSeenAnew();
    // What a style alone hides or shows tells nobody, nor does a field whose text a script sets.
    else if (isTypedInto || (watched && isField(watched) && watched.value !== desk.store.view.text))
      lookAgain();
  }, UNSEEN_MS);
  signal.addEventListener('abort', () => {
    clearInterval(timer);
    pageObserver.disconnect();
    composerObserver.disconnect();
    unwatchField?.abort();
  });
  observeScopes();
  refresh();
}

// A field's text is no part of the DOM. When a page sets it, as after a send, only its caret moves.
function watchField(field: HTMLElement, changed: () => void, mayHave: () => void): AbortController {
  const abort = new AbortController();
  const listen = (types: readonly string[], listener: () => void): void => {
    for (const type of types) field.addEventListener(type, listener, { passive: true, signal: abort.signal });
  };
  listen(['input', 'change'], changed);
  listen(['selectionchange', 'focus', 'blur'], mayHave);
  return abort;
}

// Only what the agent did by hand counts as typing; everything else that changes the composer is unknown.
function watchCause(desk: Desk, page: Document, settle: () => void, signal: AbortSignal): void {
  const listen = (type: string, causeOf: (event: Event) => Cause | null): void => {
    const listener = (event: Event): void => {
      const cause = event.isTrusted ? causeOf(event) : null;
      if (!cause || !isInComposer(desk, event)) return;
      settle();
      desk.expect(cause, lettersOf(event));
    };
    page.addEventListener(type, listener, { capture: true, signal });
  };
  listen('beforeinput', (event) => {
    const { inputType } = event as InputEvent;
    return inputType === 'insertFromPaste' || inputType === 'insertFromDrop' ? 'paste' : 'typing';
  });
  listen('compositionend', () => 'typing');
  const announce = (event: Event): void => {
    // A letter is written; what chooses is Enter, a blank or an arrow.
    const { key } = event as Partial<KeyboardEvent>;
    if (key?.length === 1 && key !== ' ') return;
    const from = event.isTrusted ? desk.adapter.textFrom?.(event) : null;
    if (from) desk.causes.announce(from);
  };
  for (const type of ['click', 'keydown']) page.addEventListener(type, announce, { capture: true, signal });
  listen('paste', () => 'paste');
  listen('drop', () => 'paste');
  listen('keydown', (event) => {
    const { ctrlKey, metaKey, code, key } = event as KeyboardEvent;
    const undoes = (ctrlKey || metaKey) && (code === 'KeyZ' || code === 'KeyY');
    // Enter adds no words of its own; it may choose a whole macro from a menu.
    if (key === 'Enter') return 'unknown';
    return undoes || code === 'Backspace' || code === 'Delete' ? 'typing' : null;
  });
}

// What the browser says that it is about to put into the composer.
function lettersOf(event: Event): number {
  const { data, dataTransfer } = event as Partial<InputEvent>;
  return (data ?? dataTransfer?.getData('text/plain') ?? '').length;
}

// A key that is pressed elsewhere may put text of any origin into the composer.
function isInComposer(desk: Desk, event: Event): boolean {
  if (desk.composer?.contains(event.target as Node)) return true;
  const path = event.composedPath();
  if (desk.composer && path.includes(desk.composer)) return true;
  // Another composer may have come to the front since.
  const composer = desk.adapter.read(desk.page)?.composer;
  return composer != null && path.includes(composer);
}

function watchPointer(desk: Desk, page: Document, signal: AbortSignal): void {
  let last: MouseEvent | null = null;
  const point = onNextFrame(() => {
    const found = last && desk.marks.at(last.clientX, last.clientY);
    desk.store.set({ pointed: samePointed(desk, found) });
  });
  const listener = (event: MouseEvent): void => {
    // Most moves are over a page without a mark: nothing is looked up then.
    if (desk.marks.size === 0 && !desk.store.view.pointed) return;
    const composer = desk.composer !== null && event.composedPath().includes(desk.composer);
    if (!composer && !desk.store.view.pointed) return;
    // On its way from the word to the card the pointer is over neither for a moment; the card itself keeps it.
    if (!composer && isOurs(event)) return;
    last = composer ? event : null;
    point();
  };
  page.addEventListener('mousemove', listener, { passive: true, signal });
}

function watchCaret(desk: Desk, page: Document, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listener = (): void => {
    clearTimeout(timer);
    const { composer } = desk;
    const isRange = composer && !isField(composer) && !selectionIn(composer)?.isCollapsed;
    if (!composer || isRange || desk.marks.size === 0) return;
    timer = setTimeout(
      () => desk.store.set({ pointed: samePointed(desk, desk.marks.atCaret()) }),
      CARET_REST_MS,
    );
  };
  page.addEventListener('selectionchange', listener, { signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
}

function samePointed(desk: Desk, found: ReturnType<Desk['marks']['at']>): Desk['store']['view']['pointed'] {
  const old = desk.store.view.pointed;
  return found && old?.key === found.key ? old : found;
}
