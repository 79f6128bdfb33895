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
/** Shadow roots may be attached without any change that could be seen; milliseconds. */
const LOOK_AGAIN_MS = 1000;

interface State {
  readonly observer: MutationObserver;
  readonly observed: WeakSet<Document | ShadowRoot>;
  dirty: boolean;
  address: string;
  at: number;
  scopes: readonly (Document | ShadowRoot)[];
  guesses: readonly Guess[];
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
    dirty: true,
    address: '',
    at: Number.NEGATIVE_INFINITY,
    scopes: [page],
    guesses: [],
    orphan: null,
    used: null,
  };
  STATES.set(page, state);
  return state;
}

// What is written in a composer changes no role.
function note(state: State, records: readonly MutationRecord[]): void {
  const isWriting = ({ target }: MutationRecord): boolean =>
    state.guesses.some(({ composer: { element } }) => element.contains(target) && element !== target);
  const isFiller = ({ target, type }: MutationRecord): boolean =>
    type === 'childList' && state.guesses.some(({ composer: { element } }) => element === target);
  if (!records.every((record) => isWriting(record) || isFiller(record))) state.dirty = true;
}

function refresh(state: State, page: Document): void {
  note(state, state.observer.takeRecords());
  const now = performance.now();
  const address = page.location?.href ?? '';
  const stands = state.guesses.every(
    ({ composer: { element, anchor } }) => element.isConnected && isShown(anchor),
  );
  if (!state.dirty && stands && address === state.address && now - state.at < LOOK_AGAIN_MS) return;
  const isSame = address === state.address;
  state.dirty = false;
  state.at = now;
  state.address = address;
  if (!isSame) state.used = null;
  state.scopes = scopesBelow(page);
  for (const scope of state.scopes) {
    if (state.observed.has(scope)) continue;
    state.observed.add(scope);
    state.observer.observe(scope, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ATTRIBUTES,
    });
  }
  state.guesses = guessesIn(state.scopes, page).filter(({ sure }) => sure.composer >= LEAST);
  state.orphan = state.guesses.length > 0 ? null : orphanIn(state.scopes, page);
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

/** The composer in use: the one that was written in or pointed at last, else the surest. */
export function inFront(page: Document): Guess | null {
  const state = stateOf(page);
  refresh(state, page);
  const active = deepActive(page);
  const focused =
    active &&
    state.guesses.find(({ composer: { element } }) => element === active || element.contains(active));
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
  if (root && !state.scopes.includes(root as Document)) state.dirty = true;
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
