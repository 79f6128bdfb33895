import OpenAI, { APIConnectionError, APIConnectionTimeoutError, APIError } from 'openai';
import { chatDeltas, type Delta, modelOf, responsesDeltas } from './delta.ts';
import type { Failure, Wait } from './failures.ts';
import type { ProviderSettings } from './settings.ts';

/** What one event of the stream brought; often nothing. */
export interface Step {
  readonly deltas: readonly Delta[];
  readonly model?: string;
}

/** What a model reads: our instructions, and the data. */
export interface Words {
  readonly system: string;
  readonly user: string;
}

/** Asks once. Never throws: a failure is the last delta. It ends early, without one, when the signal aborts. */
export type Ask = (words: Words, signal: AbortSignal) => AsyncGenerator<Step>;

/** The caller's own watch is shorter; this one only has to be longer. */
const SDK_TIMEOUT_MS = 24 * 60 * 60 * 1000;

// What tells about this computer, or would need permission from the server's CORS headers, stays here.
const LEFT_OUT = Object.fromEntries(
  [
    'User-Agent',
    ...['Arch', 'Lang', 'OS', 'Package-Version', 'Retry-Count', 'Runtime', 'Runtime-Version', 'Timeout'].map(
      (name) => `X-Stainless-${name}`,
    ),
  ].map((name) => [name, null]),
);

/**
 * The only place that knows the SDK. It stays at major 6: 7 weighs 394 kB minified, 6 weighs 150, and neither shakes.
 * Retries are ours: the SDK's waits can be neither stopped nor limited. It logs nothing, for it would log answers.
 * A redirect is an error, so that neither key nor text follows one to another host.
 */
export function connect({ api, baseUrl, model }: ProviderSettings, key: string | undefined): Ask {
  const client = new OpenAI({
    apiKey: key ?? 'none',
    adminAPIKey: null,
    organization: null,
    project: null,
    webhookSecret: null,
    baseURL: baseUrl,
    dangerouslyAllowBrowser: true,
    maxRetries: 0,
    timeout: SDK_TIMEOUT_MS,
    logLevel: 'off',
    defaultHeaders: { ...LEFT_OUT, ...(key ? {} : { Authorization: null }) },
    fetchOptions: {
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
    },
  });

  async function open({ system, user }: Words, signal: AbortSignal): Promise<AsyncIterable<Step>> {
    if (api === 'responses') {
      // Unlike Chat Completions, this protocol keeps what it is sent unless told not to.
      const body = { model, instructions: system, input: user, store: false, stream: true } as const;
      return steps(await client.responses.create(body, { signal }), responsesDeltas);
    }
    const messages: OpenAI.ChatCompletionMessageParam[] = [
      { role: 'system', content: system },
      { role: 'user', content: user },
    ];
    return steps(
      await client.chat.completions.create({ model, messages, stream: true }, { signal }),
      chatDeltas,
    );
  }

  return async function* ask(words, signal) {
    let answering = false;
    try {
      const stream = await open(words, signal);
      answering = true;
      yield* stream;
    } catch (error) {
      if (signal.aborted) return;
      const failure = answering ? failureWhileAnswering(error) : failureOf(error);
      yield { deltas: [{ kind: 'failed', failure }] };
    }
  };
}

async function* steps(events: AsyncIterable<object>, read: (event: object) => Delta[]): AsyncGenerator<Step> {
  for await (const event of events) {
    const model = modelOf(event);
    yield { deltas: read(event), ...(model ? { model } : {}) };
  }
}

function failureOf(error: unknown): Failure {
  if (error instanceof APIConnectionTimeoutError) return { kind: 'timeout' };
  if (error instanceof APIConnectionError) return { kind: 'network' };
  if (error instanceof APIError && typeof error.status === 'number') {
    const wait = waitAsked(error.headers);
    return {
      kind: 'status',
      status: error.status,
      ...(typeof error.code === 'string' ? { code: error.code } : {}),
      ...(wait === undefined ? {} : { wait }),
    };
  }
  return { kind: 'unknown' };
}

function failureWhileAnswering(error: unknown): Failure {
  if (error instanceof SyntaxError) return { kind: 'malformed' };
  if (error instanceof APIError) {
    return { kind: 'reported', ...(typeof error.code === 'string' ? { code: error.code } : {}) };
  }
  return { kind: 'cut' };
}

// RFC 9110, 10.2.3: seconds or a date. `retry-after-ms` and `x-should-retry` are OpenAI's own.
function waitAsked(headers: Headers | undefined): Wait | undefined {
  if (headers?.get('x-should-retry') === 'false') return 'never';
  const written = headers?.get('retry-after') ?? '';
  const waits = [
    Number.parseFloat(headers?.get('retry-after-ms') ?? ''),
    /^\s*[\d.]+\s*$/.test(written) ? Number(written) * 1000 : Date.parse(written) - Date.now(),
  ];
  const asked = waits.find((ms) => !Number.isNaN(ms));
  return asked === undefined ? undefined : Math.max(0, asked);
}
