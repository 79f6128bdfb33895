import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Api, type Asked, type ProtocolError, readBody, refusal } from './protocol.ts';
import { type Scenario, type ScenarioName, scenarioNamed } from './scenario.ts';
import { scripted, scriptedModels } from './scripted.ts';
import { wholeAnswer, writeStream } from './wire.ts';

/** One request as it arrived, whether it was answered or refused. */
export interface Recorded {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  /** The body as it came over the wire. */
  readonly raw: string;
  /** `finished` when we ended the answer, `gone` when the other side went first. */
  readonly closed: Promise<'finished' | 'gone'>;
}

export interface OpenAiOptions {
  /** The key that is accepted. By default `KEY`. */
  readonly key?: string;
  /** Answers every model this way. Otherwise the model's name picks the scenario, see `scenarios`. */
  readonly scenario?: ScenarioName;
  /** Milliseconds between the pieces of an answer. By default none. */
  readonly paceMs?: number;
  /** By default a free one. */
  readonly port?: number;
}

export interface OpenAi {
  /** For settings: `http://127.0.0.1:<port>/v1`. */
  readonly url: string;
  readonly origin: string;
  readonly key: string;
  /** Every request but the browser's OPTIONS, in order. */
  readonly requests: readonly Recorded[];
  reset(): void;
  /** Cuts what is still open. */
  close(): Promise<void>;
}

export const KEY = 'sk-replica-0123456789abcdef0123456789abcdef';
const MAX_BODY = 4_000_000;
const PATHS: Readonly<Record<string, Api>> = { '/v1/chat/completions': 'chat', '/v1/responses': 'responses' };
const CORS = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, POST, OPTIONS',
  'access-control-allow-headers': 'authorization, content-type',
  'access-control-max-age': '600',
};

/** A service that speaks both protocols and is strict about them, on this computer only. */
export async function createOpenAi(options: OpenAiOptions = {}): Promise<OpenAi> {
  const { key = KEY, paceMs = 0, port = 0 } = options;
  const requests: Recorded[] = [];
  const refusals = new Map<string, number>();

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    for (const [name, value] of Object.entries(CORS)) response.setHeader(name, value);
    if (request.method === 'OPTIONS') {
      response.writeHead(204).end();
      return;
    }
    const raw = await textOf(request);
    const closed = new Promise<'finished' | 'gone'>((resolve) => {
      response.once('close', () => resolve(response.writableFinished ? 'finished' : 'gone'));
    });
    const path = request.url ?? '';
    requests.push({ method: request.method ?? '', path, headers: request.headers, raw, closed });
    const asked = check(request, path, raw, key);
    if ('error' in asked) return refuse(response, asked);
    const name = options.scenario ?? asked.model;
    const scenario = scenarioNamed(name);
    if (!scenario && !scriptedModels.includes(asked.model))
      return refuse(response, unknownModel(asked.model));
    await play(response, asked, name, scenario ?? {});
  }

  async function play(
    response: ServerResponse,
    asked: Asked,
    name: string,
    scenario: Scenario,
  ): Promise<void> {
    const refused = refusals.get(name) ?? 0;
    if (scenario.refusal && refused < (scenario.times ?? Number.POSITIVE_INFINITY)) {
      refusals.set(name, refused + 1);
      return refuse(response, scenario.refusal, scenario.headers);
    }
    if (scenario.delayMs) await new Promise((done) => setTimeout(done, scenario.delayMs));
    const { pieces } = scenario;
    const words = typeof pieces === 'function' ? pieces(asked.words) : (pieces ?? scripted(asked));
    const whole = { ...asked, pieces: words, ending: scenario.ending ?? ('whole' as const), paceMs };
    if (asked.stream) return writeStream(response, whole);
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(wholeAnswer(whole)));
  }

  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: `${origin}/v1`,
    origin,
    key,
    requests,
    reset() {
      requests.length = 0;
      refusals.clear();
    },
    close() {
      server.closeAllConnections();
      return new Promise((done) => server.close(() => done()));
    },
  };
}

function check({ headers, method }: IncomingMessage, path: string, raw: string, key: string) {
  const api = PATHS[path];
  if (!api || method !== 'POST') {
    return refusal(404, 'invalid_request_error', `Invalid URL (${method} ${path})`);
  }
  if (!headers.authorization) {
    return refusal(401, 'invalid_request_error', "You didn't provide an API key.");
  }
  if (headers.authorization !== `Bearer ${key}`) {
    return refusal(401, 'invalid_request_error', 'Incorrect API key provided.', 'invalid_api_key');
  }
  if (!headers['content-type']?.startsWith('application/json')) {
    return refusal(415, 'invalid_request_error', 'Unsupported content type.');
  }
  try {
    return readBody(api, JSON.parse(raw));
  } catch {
    return refusal(400, 'invalid_request_error', 'We could not parse the JSON body of your request.');
  }
}

function unknownModel(model: string): ProtocolError {
  const message = `The model \`${model}\` does not exist or you do not have access to it.`;
  return refusal(404, 'invalid_request_error', message, 'model_not_found');
}

function refuse(response: ServerResponse, { status, error }: ProtocolError, headers = {}): void {
  response
    .writeHead(status, { 'content-type': 'application/json', ...headers })
    .end(JSON.stringify({ error }));
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_BODY) throw new Error('body too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
