import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserContext, Route } from 'playwright-core';

/** A replica that answers a browser's intercepted requests. */
interface Replica {
  route(context: BrowserContext): Promise<void>;
}

/** A replica on a port of this computer. */
export interface Loopback {
  /** Such as `http://127.0.0.1:41234`. */
  readonly origin: string;
  close(): Promise<void>;
}

/**
 * Serves a replica on 127.0.0.1, for a browser whose requests cannot be intercepted. `at` is the replica's own origin, at
 * which it believes to stand.
 */
export async function serveOnLoopback(replica: Replica, at: string): Promise<Loopback> {
  let answer: ((route: Route) => unknown) | undefined;
  const context = {
    route: async (_: string, handler: (route: Route) => unknown) => {
      answer = handler;
    },
  };
  await replica.route(context as unknown as BrowserContext);
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => answer?.(routeOf(request, response, body, at)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** What a replica uses of an intercepted request. */
function routeOf(request: IncomingMessage, response: ServerResponse, body: string, at: string): Route {
  const { url = '/', method = 'GET', headers } = request;
  const fulfill = async (how: Parameters<Route['fulfill']>[0] = {}): Promise<void> => {
    for (const [name, value] of Object.entries(how.headers ?? {})) response.setHeader(name, value);
    const type = how.json === undefined ? how.contentType : 'application/json';
    if (type) response.setHeader('content-type', type);
    response.statusCode = how.status ?? 200;
    response.end(how.json === undefined ? how.body : JSON.stringify(how.json));
  };
  const asked = {
    url: () => `${at}${url}`,
    method: () => method,
    headers: () => headers,
    postData: () => body || null,
    postDataJSON: () => JSON.parse(body),
  };
  return { request: () => asked, fulfill } as unknown as Route;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}
