import type { Ruling } from '#lib/gate/lock/core.ts';
import { apply, NewWeakMap, toText, uncurry, weakGet, weakSet } from '#lib/gate/lock/primordials.ts';
import { absolute, type Net, pass, wrap } from './net.ts';

interface Opened {
  readonly method: string;
  readonly url: unknown;
  readonly isAsync: boolean;
  /** A body is being read; counts up when the request is opened anew or aborted meanwhile. */
  turn: number;
}

const toUpperCase = uncurry(String.prototype.toUpperCase);

/** Wraps `XMLHttpRequest`. What is held ends as a network failure does: with the browser's own `error` event. */
export function wrapXhr(view: Window & typeof globalThis, net: Net): void {
  const { prototype } = view.XMLHttpRequest;
  const { open, send } = prototype;
  const opened: WeakMap<object, Opened> = new NewWeakMap();
  // An address of this page at which the browser itself finds nothing, without asking the network.
  const nowhere = `blob:${view.location.origin}/00000000-0000-0000-0000-000000000000`;

  const fail = (request: object, { method, isAsync }: Opened, hasBody: boolean): void => {
    apply(open, request, { __proto__: null, length: 3, 0: method, 1: nowhere, 2: isAsync } as never);
    apply(send, request, { __proto__: null, length: 1, 0: hasBody ? '' : null } as never);
  };

  wrap(prototype, 'open', (original, self, args) => {
    const result = pass(original, self, args);
    const turn = (weakGet(opened, self as object)?.turn ?? 0) + 1;
    const isAsync = args.length < 3 || !!args[2];
    weakSet(opened, self as object, { method: toText(args[0]), url: args[1], isAsync, turn });
    return result;
  });
  wrap(prototype, 'abort', (original, self, args) => {
    const request = weakGet(opened, self as object);
    if (request) request.turn++;
    return pass(original, self, args);
  });
  wrap(prototype, 'send', (original, self, args) => {
    const request = net.core.armed ? weakGet(opened, self as object) : undefined;
    if (!request) return pass(original, self, args);
    const method = toUpperCase(request.method);
    const body = method === 'GET' || method === 'HEAD' ? null : args[0];
    const { turn } = request;
    const hasBody = body !== null && body !== undefined;
    const later = (ruling: Ruling): void => {
      if (request.turn !== turn || weakGet(opened, self as object) !== request) return;
      if (ruling === 'hold') fail(self as object, request, hasBody);
      else pass(original, self, args);
    };
    const ruling = net.ask('xhr', absolute(request.url, view.document), body, request.isAsync ? later : null);
    if (ruling === 'hold') return fail(self as object, request, hasBody);
    return ruling === 'go' ? pass(original, self, args) : undefined;
  });
}
