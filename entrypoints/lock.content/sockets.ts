import { remember } from '#lib/gate/lock/bodies.ts';
import { construct, define, getterOf, NewProxy } from '#lib/gate/lock/primordials.ts';
import { absolute, type Net, pass, wrap } from './net.ts';

const socketUrl = getterOf<WebSocket, string>(WebSocket.prototype, 'url');

/** Wraps `sendBeacon`. What is held answers false, as a beacon does that the browser does not take. */
export function wrapBeacon(view: Window & typeof globalThis, net: Net): void {
  wrap(view.Navigator.prototype, 'sendBeacon', (original, self, args) => {
    const isHeld =
      net.core.armed && net.ask('beacon', absolute(args[0], view.document), args[1], null) === 'hold';
    return isHeld ? false : pass(original, self, args);
  });
}

/**
 * Wraps `WebSocket.send`. A message that is held is dropped and the connection stays: closing it, as a network failure
 * would, makes most pages connect anew and send their queue again.
 */
export function wrapSocket(view: Window & typeof globalThis, net: Net): void {
  wrap(view.WebSocket.prototype, 'send', (original, self, args) => {
    const isHeld =
      net.core.armed && net.ask('socket', socketUrl(self as WebSocket), args[0], null) === 'hold';
    return isHeld ? undefined : pass(original, self, args);
  });
}

/** Remembers what blobs are made of: a beacon and a socket cannot wait until one is read. */
export function wrapBlobs(view: Window & typeof globalThis, net: Net): void {
  wrapMaker(view, 'Blob', net);
  wrapMaker(view, 'File', net);
}

function wrapMaker(view: Window & typeof globalThis, name: 'Blob' | 'File', net: Net): void {
  const original = view[name];
  const { prototype } = original;
  const made = new NewProxy(original, {
    __proto__: null,
    construct(target: typeof Blob, args: unknown[], newTarget: typeof Blob) {
      const blob = construct(target, args as never, newTarget === made ? target : newTarget) as Blob;
      if (net.core.armed) remember(blob, args[0]);
      return blob;
    },
  } as ProxyHandler<typeof Blob>);
  const descriptor = {
    __proto__: null,
    value: made,
    writable: true,
    enumerable: false,
    configurable: true,
  };
  define(view, name, descriptor as PropertyDescriptor);
  define(prototype, 'constructor', descriptor as PropertyDescriptor);
}
