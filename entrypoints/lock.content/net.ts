import { type Body, readBody, readLater } from '#lib/gate/lock/bodies.ts';
import { LockCore, type Ruling } from '#lib/gate/lock/core.ts';
import { apply, define, describe, getterOf, NewProxy, toText, uncurry } from '#lib/gate/lock/primordials.ts';
import type { Channel, Down, Up, Via } from '#lib/gate/lock/protocol.ts';

const NewUrl = URL;
const hrefOf = getterOf<URL, string>(URL.prototype, 'href');
const baseOf = getterOf<Node, string>(Node.prototype, 'baseURI');
const nowOf = uncurry(Performance.prototype.now);
const clock = performance;

/** Milliseconds, by a clock that the page cannot set. */
export const now = (): number => nowOf(clock);

/** Asks the lock about requests: one for a page and the frames of the same origin in it. */
export class Net {
  readonly core: LockCore;

  /** `open` opens the main world's end of the channel to the guard. */
  constructor(open: (receive: (message: Down) => void) => Channel<Up>) {
    const channel = open((message) => this.core.receive(message, now()));
    this.core = new LockCore((message) => channel.send(message));
  }

  /**
   * Rules on a request. A body that cannot be read at once is waited for if `later` is given and it matters; the answer
   * is then `wait`, and `later` gets the ruling. A request that is not held is never made to wait otherwise.
   */
  ask(via: Via, address: string, raw: unknown, later: ((ruling: Ruling) => void) | null): Ruling | 'wait' {
    if (!this.core.armed) return 'go';
    const enforced = this.core.enforces(address, now());
    let body: Body;
    try {
      body = readBody(raw);
    } catch {
      return enforced && this.core.sends(address) ? this.core.holdUnread(via) : 'go';
    }
    if (body.blobs === null) return this.core.rule(via, address, body.text, enforced, now());
    if (enforced && later) {
      readLater(body, (text) => later(this.core.rule(via, address, text, true, now())));
      return 'wait';
    }
    if (enforced && body.text === '' && this.core.sends(address)) return this.core.holdUnread(via);
    // Too late to hold what is read now, but not to say that it left.
    readLater(body, (text) => void this.core.rule(via, address, text, false, now()));
    return body.text === '' ? 'go' : this.core.rule(via, address, body.text, enforced, now());
  }
}

/** An address as the browser would resolve it; empty where it cannot, and the request fails by itself. */
export function absolute(url: unknown, page: Document): string {
  try {
    return hrefOf(new NewUrl(toText(url), baseOf(page)));
  } catch {
    return '';
  }
}

/** Answers a call in the place of a built-in. `original` is called by `apply`. */
export type Instead = (original: Built, self: unknown, args: readonly unknown[]) => unknown;
// biome-ignore lint/complexity/noBannedTypes: any built-in method
export type Built = Function;

/**
 * Puts a proxy in the place of a method. It keeps name, length, prototype, `instanceof` and the look of native code, and
 * whoever overwrites it later wraps it like the original.
 */
export function wrap(owner: object, name: string, instead: Instead): void {
  const descriptor = describe(owner, name);
  if (typeof descriptor?.value !== 'function') return;
  const value = new NewProxy(
    descriptor.value as () => unknown,
    { __proto__: null, apply: instead } as object,
  );
  define(owner, name, { ...descriptor, value });
}

/** Puts a proxy in the place of a getter. */
export function wrapGetter(owner: object, name: string, instead: Instead): void {
  const descriptor = describe(owner, name);
  if (!descriptor?.get) return;
  const get = new NewProxy(descriptor.get, { __proto__: null, apply: instead } as object);
  define(owner, name, { ...descriptor, get });
}

/** Calls the original as the page did. */
export const pass: Instead = (original, self, args) => apply(original, self, args as unknown[]);
