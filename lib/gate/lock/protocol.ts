import type { EndpointPatterns } from './endpoints.ts';
import { getterOf, parseJson, toJson, uncurry } from './primordials.ts';
import type { Shingles } from './shingles.ts';

/** The way a request leaves. */
export type Via = 'fetch' | 'xhr' | 'socket' | 'beacon' | 'form';

/** What the guard tells lock 2. Every field is always there: a page could lend missing ones from a prototype. */
export type Down =
  /** A text that nobody approved. */
  | { readonly kind: 'set'; readonly id: string; readonly shingles: Shingles }
  | { readonly kind: 'drop'; readonly id: string }
  /** A text that lock 1 let go, or under the nonce `standing` one that the gate would let go. */
  | { readonly kind: 'pass'; readonly nonce: string; readonly shingles: Shingles; readonly loose: boolean }
  | { readonly kind: 'revoke'; readonly nonce: string }
  /** A guard that is new to this lock asks for `ready`. What the one before it told is void. */
  | { readonly kind: 'who' }
  /** The event of this time (`Event.timeStamp`) happened in what the guard itself shows: it is no gesture that sends. */
  | { readonly kind: 'calm'; readonly stamp: number }
  | { readonly kind: 'endpoints'; readonly patterns: EndpointPatterns };

/** What lock 2 tells the guard. `ids` are ids of texts, separated by blanks. */
export type Up =
  | { readonly kind: 'ready' }
  /** A request was held; without ids because it could not be read. `differs`: it is nearly what was let go. */
  | { readonly kind: 'held'; readonly via: Via; readonly ids: string; readonly differs: boolean }
  /** A request left with an unapproved text, to where nobody knows whether that sends it. */
  | { readonly kind: 'seen'; readonly via: Via; readonly ids: string }
  /** A request left under a pass. */
  | { readonly kind: 'used'; readonly nonce: string };

/** A lock and a guard of different protocols, as after an update, do not understand each other. */
const VERSION = '1';

// By hand: `JSON.stringify` asks every object for `toJSON`, which a page can put on their prototype.
const upText = (message: Up): string => {
  if (message.kind === 'ready') return `ready,${VERSION}`;
  if (message.kind === 'used') return `used,${message.nonce}`;
  const differs = message.kind === 'held' && message.differs ? 'differs' : '';
  return `${message.kind},${message.via},${message.ids},${differs}`;
};

function upFrom(text: string): Up | null {
  const [kind, first = '', ids = '', flag] = text.split(',');
  if (kind === 'ready') return first === VERSION ? { kind } : null;
  if (kind === 'used') return { kind, nonce: first };
  const via = first as Via;
  return kind === 'seen' ? { kind, via, ids } : { kind: 'held', via, ids, differs: flag === 'differs' };
}

/** What the two ends call their messages: secrets between them. */
export interface Names {
  readonly up: string;
  readonly down: string;
}

/** One end of the channel. */
export interface Channel<Out> {
  send(message: Out): void;
}

/*
 * Isolated and main world share the document's events. The two scripts find each other by fixed names before any script
 * of the page has run, whichever of them is first; then they talk under two names that nobody else knows. One that comes
 * later is told these names by the background, never by an event. Details are strings, which pass between the worlds in
 * every browser.
 */
const CALL = 'discern:lock-call';
const HERE = 'discern:lock-here';

/** `addEventListener`, whatever a page puts in its place later. */
export const listen = uncurry(EventTarget.prototype.addEventListener) as (
  target: EventTarget,
  type: string,
  listener: (event: Event) => void,
  capture?: boolean,
) => void;
const unlisten = uncurry(EventTarget.prototype.removeEventListener) as typeof listen;
const dispatch = uncurry(EventTarget.prototype.dispatchEvent);
const detailOf = getterOf<Event, unknown>(CustomEvent.prototype, 'detail');
const NewEvent = CustomEvent;

/** Raises an event on a document. */
export function raise(page: Document, name: string, detail: string): void {
  // No prototype: a page could otherwise make the event bubble.
  dispatch(page, new NewEvent(name, { __proto__: null, detail } as CustomEventInit));
}

/**
 * Opens the main world's end. Waits for the guard's call until the page changes for the first time, which is before the
 * page's first script runs: a call that comes later may be the page's.
 */
export function openToGuard(page: Document, receive: (message: Down) => void): Channel<Up> {
  let channel: Channel<Up> | null = null;
  const onCall = (event: Event): void => {
    const names = parseJson(detailOf(event) as string) as Names;
    close();
    channel = answerUnder(names, page, receive);
    channel.send({ kind: 'ready' });
  };
  const close = untilChange(page, () => unlisten(page, CALL, onCall));
  listen(page, CALL, onCall);
  raise(page, HERE, '');
  return { send: (message) => channel?.send(message) };
}

/** The main world's end under names that both sides know. Answers whoever asks under them. */
export function answerUnder(
  { up, down }: Names,
  page: Document,
  receive: (message: Down) => void,
): Channel<Up> {
  const send = (message: Up): void => raise(page, up, upText(message));
  listen(page, down, (told) => {
    const message = parseJson(detailOf(told) as string) as Down;
    receive(message);
    if (message.kind === 'who') send({ kind: 'ready' });
  });
  return { send };
}

/** Opens the guard's end, under the same condition. Lock 2 stands once it told that it is `ready`. */
export function openToLock(page: Document, names: Names, receive: (message: Up) => void): Channel<Down> {
  const channel = callUnder(names, page, receive);
  const call = (): void => raise(page, CALL, toJson(names));
  const close = untilChange(page, () => unlisten(page, HERE, onHere));
  const onHere = (): void => {
    close();
    call();
  };
  listen(page, HERE, onHere);
  call();
  return channel;
}

/** The guard's end under names that both sides know. */
export function callUnder(
  { up, down }: Names,
  page: Document,
  receive: (message: Up) => void,
): Channel<Down> {
  listen(page, up, (event) => {
    const message = upFrom(detailOf(event) as string);
    if (message) receive(message);
  });
  return { send: (message) => raise(page, down, toJson(message)) };
}

/** Names that nobody else can know. */
export function secretNames(): Names {
  return { up: secret(), down: secret() };
}

function secret(): string {
  return crypto.getRandomValues(new Uint32Array(8)).join('-');
}

/** Calls `end` at the first change of the page, or when what is returned is called. */
function untilChange(page: Document, end: () => void): () => void {
  const observer = new MutationObserver(() => close());
  const close = (): void => {
    observer.disconnect();
    end();
  };
  observer.observe(page, { childList: true, subtree: true });
  return close;
}
