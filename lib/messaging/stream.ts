import { browser } from 'wxt/browser';

/** How often a waiting stream says that it is still wanted; the browser stops a silent background after 30 s. */
const ALIVE_MS = 20_000;

/** What goes over a stream's port: one request, then parts, or the reason why there are none. */
type Down<Part> = { readonly part: Part } | { readonly end: true } | { readonly error: string };

/** Thrown into a stream that broke off: the background is gone or refused. Its message is for the agent. */
export class StreamError extends Error {
  override readonly name = 'StreamError';
}

/**
 * Asks the background for a stream. Leaving the loop or aborting the signal ends it there as well. Throws `StreamError`
 * when the background refuses, or goes away before the end.
 */
export async function* openStream<Part>(
  name: string,
  request: unknown,
  signal: AbortSignal,
): AsyncGenerator<Part> {
  const queue: Down<Part>[] = [];
  let wake = (): void => undefined;
  const push = (message: Down<Part>): void => {
    queue.push(message);
    wake();
  };
  const port = browser.runtime.connect({ name });
  port.onMessage.addListener((message) => push(message as Down<Part>));
  port.onDisconnect.addListener(() => push({ error: 'The background was stopped by the browser.' }));
  const stop = (): void => push({ end: true });
  signal.addEventListener('abort', stop);
  const alive = setInterval(() => port.postMessage({ alive: true }), ALIVE_MS);
  try {
    port.postMessage({ request });
    while (true) {
      const next = queue.shift();
      if (!next) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      } else if ('error' in next) throw new StreamError(next.error);
      else if ('end' in next || signal.aborted) return;
      else yield next.part;
    }
  } finally {
    clearInterval(alive);
    signal.removeEventListener('abort', stop);
    port.disconnect();
  }
}

/** Serves streams of one name. `open` may throw a plain refusal; the signal aborts when the asker is gone. */
export function serveStream<Part>(
  name: string,
  open: (request: unknown, signal: AbortSignal) => AsyncIterable<Part>,
): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== name || port.sender?.id !== browser.runtime.id) return;
    const abort = new AbortController();
    port.onDisconnect.addListener(() => abort.abort());
    port.onMessage.addListener((message: unknown) => {
      const { request } = message as { request?: unknown };
      if (request === undefined) return;
      void pump(open(request, abort.signal), abort.signal, (down) => port.postMessage(down));
    });
  });
}

async function pump<Part>(
  parts: AsyncIterable<Part>,
  signal: AbortSignal,
  post: (down: Down<Part>) => void,
): Promise<void> {
  try {
    for await (const part of parts) {
      if (signal.aborted) return;
      post({ part });
    }
    if (!signal.aborted) post({ end: true });
  } catch (error) {
    if (!signal.aborted) post({ error: error instanceof Error ? error.message : 'Drafting failed.' });
  }
}
