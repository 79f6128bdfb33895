import type { ServerResponse } from 'node:http';
import type { Api } from './protocol.ts';
import type { Ending } from './scenario.ts';

export interface Answer {
  readonly api: Api;
  readonly model: string;
  readonly pieces: readonly string[];
  readonly ending: Ending;
  /** Milliseconds between pieces. */
  readonly paceMs: number;
}

const CREATED = 1_795_000_000;
type Json = Readonly<Record<string, unknown>>;

/** Writes a streamed answer event by event, each in a write of its own. */
export async function writeStream(response: ServerResponse, answer: Answer): Promise<void> {
  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-cache',
  });
  if (answer.ending === 'bad-sse') {
    response.end('<!doctype html><title>Gateway</title><p>Please sign in.</p>');
    return;
  }
  const { before, piece, after } = answer.api === 'chat' ? chatEvents(answer) : responsesEvents(answer);
  const write = async (event: string) => {
    response.write(event);
    await new Promise((done) => (answer.paceMs ? setTimeout(done, answer.paceMs) : setImmediate(done)));
  };
  for (const event of before) await write(event);
  for (const text of answer.pieces) {
    if (response.destroyed) return;
    await write(piece(text));
  }
  if (answer.ending === 'stall') return;
  if (answer.ending === 'cut') {
    // What was written has to reach the other side before the socket goes.
    setTimeout(() => response.destroy(), 50);
    return;
  }
  for (const event of after) await write(event);
  response.end();
}

/** The whole answer as one JSON document. */
export function wholeAnswer({ api, model, pieces }: Answer): Json {
  const text = pieces.join('');
  if (api === 'responses') return responseOf(model, 'completed', text);
  return {
    id: 'chatcmpl-replica',
    object: 'chat.completion',
    created: CREATED,
    model,
    choices: [
      { index: 0, message: { role: 'assistant', content: text, refusal: null }, finish_reason: 'stop' },
    ],
    usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
  };
}

interface Events {
  readonly before: readonly string[];
  readonly piece: (text: string) => string;
  readonly after: readonly string[];
}

const BAD_JSON = 'data: {"id":"x","choices":[{"delta":{"content":"half\n\n';
const SERVER_ERROR = {
  message: 'The server had an error.',
  type: 'server_error',
  param: null,
  code: 'server_error',
};

function chatEvents({ ending, model }: Answer): Events {
  const data = (value: Json) => `data: ${JSON.stringify(value)}\n\n`;
  const chunk = (delta: Json, finish: string | null = null) =>
    data({
      id: 'chatcmpl-replica',
      object: 'chat.completion.chunk',
      created: CREATED,
      model,
      choices: [{ index: 0, delta, logprobs: null, finish_reason: finish }],
    });
  const done = 'data: [DONE]\n\n';
  const endings: Readonly<Partial<Record<Ending, readonly string[]>>> = {
    whole: [chunk({}, 'stop'), done],
    length: [chunk({}, 'length'), done],
    filtered: [chunk({}, 'content_filter'), done],
    declined: [chunk({ refusal: 'I cannot help with that.' }), chunk({}, 'stop'), done],
    'bad-json': [BAD_JSON],
    error: [data({ error: SERVER_ERROR })],
  };
  return {
    before: [chunk({ role: 'assistant', content: '', refusal: null })],
    piece: (text) => chunk({ content: text }),
    after: endings[ending] ?? [],
  };
}

function responsesEvents({ ending, model, pieces }: Answer): Events {
  let number = 0;
  const event = (type: string, more: Json) =>
    `event: ${type}\ndata: ${JSON.stringify({ type, sequence_number: number++, ...more })}\n\n`;
  const at = { item_id: 'msg_replica', output_index: 0, content_index: 0 };
  const text = pieces.join('');
  const part = { type: 'output_text', text, annotations: [] };
  const last = (type: string, status: string, more: Json = {}) =>
    event(type, { response: { ...responseOf(model, status, text), ...more } });
  const before = [
    last('response.created', 'in_progress'),
    last('response.in_progress', 'in_progress'),
    event('response.output_item.added', { output_index: 0, item: messageOf('in_progress', []) }),
    event('response.content_part.added', { ...at, part: { ...part, text: '' } }),
  ];
  const said = () => [
    event('response.output_text.done', { ...at, text, logprobs: [] }),
    event('response.content_part.done', { ...at, part }),
    event('response.output_item.done', { output_index: 0, item: messageOf('completed', [part]) }),
  ];
  const incomplete = (reason: string) =>
    last('response.incomplete', 'incomplete', { incomplete_details: { reason } });
  const endings: Readonly<Partial<Record<Ending, () => readonly string[]>>> = {
    whole: () => [...said(), last('response.completed', 'completed')],
    length: () => [incomplete('max_output_tokens')],
    filtered: () => [incomplete('content_filter')],
    declined: () => [
      event('response.refusal.delta', { ...at, delta: 'I cannot help with that.' }),
      last('response.completed', 'completed'),
    ],
    'bad-json': () => [BAD_JSON],
    error: () => [last('response.failed', 'failed', { error: { code: 'server_error', message: 'Sorry.' } })],
  };
  return {
    before,
    piece: (delta) => event('response.output_text.delta', { ...at, delta, logprobs: [] }),
    get after() {
      return endings[ending]?.() ?? [];
    },
  };
}

function messageOf(status: string, content: readonly Json[]): Json {
  return { id: 'msg_replica', type: 'message', role: 'assistant', status, content };
}

function responseOf(model: string, status: string, text: string): Json {
  const whole = status === 'completed';
  return {
    id: 'resp_replica',
    object: 'response',
    created_at: CREATED,
    status,
    error: null,
    incomplete_details: null,
    instructions: null,
    metadata: {},
    model,
    output: whole ? [messageOf('completed', [{ type: 'output_text', text, annotations: [] }])] : [],
    parallel_tool_calls: true,
    temperature: 1,
    tool_choice: 'auto',
    tools: [],
    top_p: 1,
    usage: whole ? { input_tokens: 1, output_tokens: 1, total_tokens: 2 } : null,
  };
}
