import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { join } from 'node:path';
import { transformWithOxc } from 'vite';

/** Something that reached the server with a body. */
export interface Received {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly body: string;
}

export interface Wire {
  /** Address of a page that is a ticket to the Zendesk adapter. */
  readonly url: string;
  /** Emptied by whoever wants to start afresh. */
  readonly received: Received[];
  close(): Promise<void>;
}

const POLICY =
  "default-src 'none'; script-src 'self'; connect-src 'self'; form-action 'self'; frame-src 'self'";
/** RFC 6455: what a server adds to a client's key. */
const HANDSHAKE = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';

/** A server on 127.0.0.1 that records everything it is sent, WebSocket messages too. */
export async function createWire(): Promise<Wire> {
  const here = import.meta.dirname;
  const page = await readFile(join(here, 'page.html'), 'utf8');
  const source = await readFile(join(here, 'page.ts'), 'utf8');
  const { code } = await transformWithOxc(source, 'page.ts');
  const script = code.replace(/^export .*$/gm, '');
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    const { method = '', url = '' } = request;
    const body = await bodyOf(request);
    if (method !== 'GET' || url.includes('?reply=')) received.push({ method, path: url, body });
    response.setHeader('content-security-policy', POLICY);
    if (url === '/page.js') {
      response.setHeader('content-type', 'text/javascript').end(script);
      return;
    }
    if (method === 'GET' && url.startsWith('/agent/')) {
      response.setHeader('content-type', 'text/html').end(page);
      return;
    }
    response.statusCode = url.startsWith('/missing') ? 404 : 201;
    response.setHeader('content-type', 'text/plain').end('taken');
  });
  const sockets = new Set<Socket>();
  server.on('upgrade', (request, raw) => {
    const connection = raw as Socket;
    sockets.add(connection);
    const key = createHash('sha1')
      .update(`${request.headers['sec-websocket-key']}${HANDSHAKE}`)
      .digest('base64');
    connection.write(
      `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${key}\r\n\r\n`,
    );
    let waiting = Buffer.alloc(0);
    connection.on('data', (data) => {
      waiting = Buffer.concat([waiting, data]);
      for (let frame = frameOf(waiting); frame; frame = frameOf(waiting)) {
        waiting = waiting.subarray(frame.end);
        if (frame.isMessage) received.push({ method: 'SOCKET', path: request.url ?? '', body: frame.text });
      }
    });
    connection.on('error', () => undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/agent/tickets/1`,
    received,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

/** The first whole frame, all of which a client masks. */
function frameOf(data: Buffer): { end: number; isMessage: boolean; text: string } | null {
  if (data.length < 6) return null;
  const short = (data[1] ?? 0) & 0x7f;
  const head = short === 126 ? 4 : short === 127 ? 10 : 2;
  if (data.length < head + 4) return null;
  const length =
    short === 126 ? data.readUInt16BE(2) : short === 127 ? Number(data.readBigUInt64BE(2)) : short;
  const end = head + 4 + length;
  if (data.length < end) return null;
  const mask = data.subarray(head, head + 4);
  const plain = data.subarray(head + 4, end).map((byte, index) => byte ^ (mask[index % 4] ?? 0));
  const opcode = (data[0] ?? 0) & 0x0f;
  return { end, isMessage: opcode === 1 || opcode === 2, text: Buffer.from(plain).toString('utf8') };
}
