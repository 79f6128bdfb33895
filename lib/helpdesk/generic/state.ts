import { scopesBelow } from '../scopes.ts';
import { isShown } from '../visible.ts';
import { sureness } from './controls.ts';
import { type Guess, guessesIn, LEAST } from './guess.ts';
import { type Log, logNear } from './messages.ts';

/** What decides roles; classes and styles change too often to be listened to, so what is cached is checked instead. */
const ATTRIBUTES = [
  'role',
  'contenteditable',
  'aria-label',
  'placeholder',
  'hidden',
  'disabled',
  'type',
  'readonly',
];
/** What must be among new nodes for them to decide a role. */
const DECIDING =
  'textarea, [contenteditable], button, input, form, iframe, article, li, [role], [class*="message" i], [class*="comment" i]';
/** After so many milliseconds everything is looked for anew: shadow roots are attached and boxes shown unseen. */
const LOOK_AGAIN_MS = 5000;

interface State {
  readonly observer: MutationObserver;
  readonly observed: WeakSet<Document | ShadowRoot>;
  /** Editables that were focused and are no composers. */
  readonly refused: WeakSet<Element>;
  /** What decides a role changed. */
  dirty: boolean;
  /** A shadow root or a frame may have come. */
  grown: boolean;
  address: string;
  /** When all elements were looked at last (milliseconds, `performance.now()`). */
  walkedAt: number;
  scopes: readonly (Document | ShadowRoot)[];
  guesses: readonly Guess[];
  /** Something else can be written in, that looks too little like a reply. */
  others: boolean;
  /** A conversation with a button that sends, but nothing to write in: the composer is there and was not seen. */
  orphan: Log | null;
  /** The composer that had the focus or the pointer last. */
  used: Element | null;
}

const STATES = new WeakMap<Document, State>();

function stateOf(page: Document): State {
  const known = STATES.get(page);
  if (known) return known;
  const state: State = {
    observer: new MutationObserver((records) => note(state, records)),
    observed: new WeakSet(),
    refused: new WeakSet(),
    dirty: true,
    grown: true,
    address: '',
    walkedAt: Number.NEGATIVE_INFINITY,
    scopes: [page],
    guesses: [],
    others: false,
    orphan: null,
    used: null,
  };
  STATES.set(page, state);
  return state;
}

function note(state: State, records: readonly MutationRecord[]): void {
  if (!state.dirty) state.dirty = records.some((record) => isDeciding(state, record));
  if (state.grown || !state.dirty) return;
  state.grown = records.some(({ addedNodes }) => [...addedNodes].some(holdsScope));
}

function holdsScope(node: Node): boolean {
  if (node.nodeType !== 1) return false;
  const element = node as Element;
  return [element, ...element.querySelectorAll('*')].some(
    ({ shadowRoot, localName }) => shadowRoot !== null || localName === 'iframe' || localName.includes('-'),
  );
}

function isDeciding({ guesses }: State, { type, target, addedNodes }: MutationRecord): boolean {
  // What is written in a composer changes no role.
  const isIn = ({ composer: { element } }: Guess): boolean =>
    element.contains(target) && (type === 'childList' || element !== target);
  if (guesses.some(isIn)) return false;
  if (type === 'attributes' || guesses.some(({ log }) => log?.element.contains(target))) return true;
  return [...addedNodes].some((node) => {
    const element = node.nodeType === 1 ? (node as Element) : null;
    if (!element || element.localName.startsWith('discern-')) return false;
    const isHost = element.shadowRoot !== null || element.localName.includes('-');
    return isHost || element.matches(DECIDING) || element.querySelector(DECIDING) !== null;
  });
}

/** Whether everything that was found is still there. */
function stands({ guesses, orphan }: State): boolean {
  if (orphan && !orphan.element.isConnected) return false;
  return guesses.every(
    ({ composer: { element, anchor }, controls, log }) =>
      element.isConnected &&
      isShown(anchor) &&
      (log === null || log.element.isConnected) &&
      controls.every((control) => control.element.isConnected),
  );
}

function refresh(state: State, page: Document): void {
  note(state, state.observer.takeRecords());
  const now = performance.now();
  const address = page.location?.href ?? '';
  const isSame = address === state.address;
  const isRecent = now - state.walkedAt < LOOK_AGAIN_MS;
  // A frame that went to another page has left its document without a window.
  const isWhole = state.scopes.every((scope) => !('defaultView' in scope) || scope.defaultView !== null);
  if (!state.dirty && isSame && isRecent && isWhole && stands(state)) return;
  if (state.grown || !isRecent || !isWhole || !isSame) {
    state.walkedAt = now;
    walk(state, page);
  }
  state.dirty = false;
  state.address = address;
  if (!isSame) state.used = null;
  const all = guessesIn(state.scopes, page);
  state.guesses = all.filter(({ sure }) => sure.composer >= LEAST);
  state.others = all.length > state.guesses.length;
  state.orphan = state.guesses.length > 0 ? null : orphanIn(state.scopes, page);
}

// Looks at every element of the page: the dearest part.
function walk(state: State, page: Document): void {
  state.grown = false;
  state.scopes = scopesBelow(page);
  for (const scope of state.scopes) {
    if (state.observed.has(scope)) continue;
    state.observed.add(scope);
    const what = { childList: true, subtree: true, attributes: true, attributeFilter: ATTRIBUTES };
    state.observer.observe(scope, what);
  }
}

function orphanIn(scopes: readonly (Document | ShadowRoot)[], page: Document): Log | null {
  const buttons = scopes.flatMap((scope) => [
    ...scope.querySelectorAll('button, [role="button"], input[type="submit"]'),
  ]);
  if (!buttons.some((button) => isShown(button) && sureness(button, false) >= 0.6)) return null;
  const log = page.body && logNear(page.body, null);
  return log && log.sure >= 0.35 ? log : null;
}

/** The document and all open shadow roots and same-origin frames in it. */
export function allScopes(page: Document): readonly (Document | ShadowRoot)[] {
  const state = stateOf(page);
  refresh(state, page);
  return state.scopes;
}

/** Every composer of the page; looked for again only after something changed that decides it. */
export function guesses(page: Document): readonly Guess[] {
  const state = stateOf(page);
  refresh(state, page);
  return state.guesses;
}

/** A conversation whose composer was not found; null where there is none, or where a composer was found. */
export function orphaned(page: Document): Log | null {
  const state = stateOf(page);
  refresh(state, page);
  return state.orphan;
}

/** Whether the page has places to write in that look too little like a reply. */
export function hasOthers(page: Document): boolean {
  const state = stateOf(page);
  refresh(state, page);
  return state.others;
}

/** The composer in use: the one that was written in or pointed at last, else the surest. */
export function inFront(page: Document): Guess | null {
  const state = stateOf(page);
  refresh(state, page);
  const active = deepActive(page);
  const holds = ({ composer: { element } }: Guess): boolean => element === active || element.contains(active);
  let focused = active && state.guesses.find(holds);
  if (active && !focused && isEditable(active) && !state.refused.has(active)) {
    // It may have been hidden when the page was looked at.
    state.dirty = state.grown = true;
    refresh(state, page);
    focused = state.guesses.find(holds);
    if (!focused) state.refused.add(active);
  }
  if (focused) state.used = focused.composer.element;
  const used = focused ?? state.guesses.find(({ composer: { element } }) => element === state.used);
  return used ?? state.guesses.toSorted((a, b) => b.sure.composer - a.sure.composer)[0] ?? null;
}

/** Tells that something happened at these nodes: a composer among them is the one in use from now on. */
export function touch(page: Document, path: readonly EventTarget[]): void {
  const state = stateOf(page);
  const hit = state.guesses.find(({ composer: { element } }) => path.includes(element));
  if (hit) state.used = hit.composer.element;
  // An event from a place that is not known yet: a shadow root or a frame that came since.
  const root = (path[0] as Partial<Node> | undefined)?.getRootNode?.();
  if (root && !state.scopes.includes(root as Document)) state.dirty = state.grown = true;
}

/** Whether an element takes text, without asking for its layout. */
export function isEditable(element: Element): boolean {
  return element.localName === 'textarea' || (element as Partial<HTMLElement>).isContentEditable === true;
}

function deepActive(page: Document): Element | null {
  let active = page.activeElement;
  for (let depth = 0; active && depth < 10; depth++) {
    const inner = active.shadowRoot?.activeElement ?? documentOf(active)?.activeElement;
    if (!inner) break;
    active = inner;
  }
  return active;
}

function documentOf(element: Element): Document | null {
  try {
    return (element as Partial<HTMLIFrameElement>).contentDocument ?? null;
  } catch {
    return null;
  }
}
