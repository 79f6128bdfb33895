import { readLater, settled } from '#lib/gate/lock/bodies.ts';
import type { Ruling } from '#lib/gate/lock/core.ts';
import { MOST_READ } from '#lib/gate/lock/ledger.ts';
import { apply, getterOf, uncurry } from '#lib/gate/lock/primordials.ts';
import { absolute, type Built, type Net, now, pass, wrap } from './net.ts';

/** A body that is still being written is waited for so long. Milliseconds. */
const STREAM_MS = 2000;

const requestUrl = getterOf<Request, string>(Request.prototype, 'url');
const requestMethod = getterOf<Request, string>(Request.prototype, 'method');
const requestClone = uncurry(Request.prototype.clone);
const requestBlob = uncurry(Request.prototype.blob);
const streamLocked = getterOf<ReadableStream, boolean>(ReadableStream.prototype, 'locked');
const streamTee = uncurry(ReadableStream.prototype.tee);
const streamCancel = uncurry(ReadableStream.prototype.cancel);
const streamReader = uncurry(
  ReadableStream.prototype.getReader as () => ReadableStreamDefaultReader<Uint8Array>,
);
const readerRead = uncurry(ReadableStreamDefaultReader.prototype.read);
const decodeSome = uncurry(TextDecoder.prototype.decode) as (
  decoder: TextDecoder,
  bytes: Uint8Array,
  options: TextDecodeOptions,
) => string;
const NewDecoder = TextDecoder;
const FAILED = /Firefox/.test(navigator.userAgent)
  ? 'NetworkError when attempting to fetch resource.'
  : 'Failed to fetch';
const setTimer = setTimeout;

/** What `fetch` of one window needs to answer as that window's own would. */
interface Realm {
  readonly net: Net;
  readonly page: Document;
  readonly fail: () => Promise<never>;
  readonly promise: (executor: (resolve: (value: unknown) => void) => void) => Promise<unknown>;
}

/** Wraps `fetch`. What is held is rejected as a network failure is. */
export function wrapFetch(view: Window & typeof globalThis, net: Net): void {
  const { Promise: NewPromise, TypeError: NewError } = view;
  const { reject } = NewPromise;
  const realm: Realm = {
    net,
    page: view.document,
    fail: () => apply(reject, NewPromise, [new NewError(FAILED)]) as Promise<never>,
    promise: (executor) => new NewPromise(executor),
  };
  wrap(view, 'fetch', (original, self, args) => {
    if (!net.core.armed) return pass(original, self, args);
    return fetchInstead(realm, original, self, args);
  });
  wrap(view, 'fetchLater', (original, self, args) => {
    const init = args[1] as RequestInit | undefined;
    const ruling = net.ask('fetch', absolute(args[0], view.document), init?.body, null);
    if (ruling === 'hold') throw new NewError(FAILED);
    return pass(original, self, args);
  });
}

function fetchInstead(realm: Realm, original: Built, self: unknown, args: readonly unknown[]): unknown {
  const { net, page } = realm;
  const input = args[0];
  const init = args[1] as RequestInit | null | undefined;
  const request = isRequest(input) ? input : null;
  const address = request ? requestUrl(request) : absolute(input, page);
  const go = (): unknown => pass(original, self, args);
  const body = init === null || init === undefined ? undefined : init.body;
  if (isStream(body)) {
    if (!net.core.enforces(address, now())) return go();
    return afterStream(realm, body, address, (rest) =>
      pass(original, self, { __proto__: null, length: 2, 0: input, 1: { ...init, body: rest } } as never),
    );
  }
  if (request && (body === null || body === undefined)) {
    const method = requestMethod(request);
    if (method !== 'GET' && method !== 'HEAD') return afterRequest(realm, request, address, go);
  }
  return whenRuled(realm, (later) => net.ask('fetch', address, body, later), go);
}

type Ask = (later: (ruling: Ruling) => void) => Ruling | 'wait';

/** Goes on or fails as it is ruled, at once if it is ruled at once. */
function whenRuled(realm: Realm, ask: Ask, go: () => unknown): unknown {
  let settle = (_: Ruling): void => undefined;
  const ruling = ask((later) => settle(later));
  if (ruling === 'go') return go();
  if (ruling === 'hold') return realm.fail();
  return realm.promise((resolve) => {
    settle = (later) => resolve(later === 'hold' ? realm.fail() : go());
  });
}

/** The body of a `Request` can only be read from a copy, and not at once. */
function afterRequest(realm: Realm, request: Request, address: string, go: () => unknown): unknown {
  const { net } = realm;
  const enforced = net.core.enforces(address, now());
  let copy: Promise<Blob>;
  try {
    copy = requestBlob(requestClone(request));
  } catch {
    // Its body was read already: the browser refuses it.
    return go();
  }
  const rule = (done: (ruling: Ruling) => void): void =>
    settled(copy, (blob) => {
      const body = { text: '', blobs: blob ? { blob, next: null } : null, stream: null };
      readLater(body, (text) => done(net.core.rule('fetch', address, text, enforced, now())));
    });
  if (!enforced) {
    rule(() => undefined);
    return go();
  }
  const ask: Ask = (later) => {
    rule(later);
    return 'wait';
  };
  return whenRuled(realm, ask, go);
}

/** Reads one branch of a stream to its end (or as far as is read) and sends the other. */
function afterStream(
  realm: Realm,
  stream: ReadableStream<Uint8Array>,
  address: string,
  go: (rest: ReadableStream) => unknown,
): unknown {
  let branches: ReturnType<typeof streamTee>;
  try {
    branches = streamTee(stream);
  } catch {
    return go(stream);
  }
  const rest = branches[1];
  return realm.promise((resolve) => {
    readStream(branches[0], (text) => {
      if (realm.net.core.rule('fetch', address, text, true, now()) === 'go') return resolve(go(rest));
      settled(streamCancel(rest), () => undefined);
      resolve(realm.fail());
    });
  });
}

function readStream(stream: ReadableStream<Uint8Array>, done: (text: string) => void): void {
  const reader = streamReader(stream);
  const decoder = new NewDecoder();
  let text = '';
  let over = false;
  const end = (): void => {
    if (over) return;
    over = true;
    done(text);
  };
  const next = (): void =>
    settled(readerRead(reader), (part) => {
      if (over) return;
      if (!part?.value || part.done || text.length > MOST_READ) return end();
      try {
        text += decodeSome(decoder, part.value, { stream: true });
      } catch {
        return end();
      }
      next();
    });
  setTimer(end, STREAM_MS);
  next();
}

function isRequest(input: unknown): input is Request {
  return typeof input === 'object' && input !== null && throwsNot(() => requestUrl(input as Request));
}

function isStream(body: unknown): body is ReadableStream<Uint8Array> {
  return typeof body === 'object' && body !== null && throwsNot(() => streamLocked(body as ReadableStream));
}

function throwsNot(run: () => unknown): boolean {
  try {
    run();
    return true;
  } catch {
    return false;
  }
}
