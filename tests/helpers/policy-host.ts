import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A static host on this machine with one document. */
export interface PolicyHost {
  readonly url: string;
  /** What it gives now. */
  document: string;
  /** The `If-None-Match` of every request so far. */
  readonly asked: (string | undefined)[];
  close(): Promise<void>;
}

/** Starts a static host. `open` lets every origin in (CORS), as a host can be set to; else the browser's permission is needed. */
export async function policyHost({ open }: { open: boolean }): Promise<PolicyHost> {
  const asked: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    const etag = `"${createHash('sha256').update(host.document).digest('hex')}"`;
    asked.push(request.headers['if-none-match']);
    const same = request.headers['if-none-match'] === etag;
    const head = { etag, ...(open ? { 'access-control-allow-origin': '*' } : {}) };
    response.writeHead(same ? 304 : 200, head).end(same ? undefined : host.document);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host: PolicyHost = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/discern.json`,
    document: '',
    asked,
    async close() {
      server.closeAllConnections();
      if (server.listening) await new Promise((resolve) => server.close(resolve));
    },
  };
  return host;
}
