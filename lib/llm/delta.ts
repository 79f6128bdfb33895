import type { Failure } from './failures.ts';

/** One step of a streamed answer, the same for both protocols. `stop` and `failed` end it. */
export type Delta =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'stop' }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** What is read of a Chat Completions chunk. Every field may be missing: gateways differ. */
interface Chunk {
  readonly model?: unknown;
  readonly choices?: readonly {
    readonly delta?: { readonly content?: unknown; readonly refusal?: unknown };
    readonly finish_reason?: unknown;
  }[];
}

/** What is read of an event of the Responses protocol. */
interface Event {
  readonly type?: unknown;
  readonly delta?: unknown;
  readonly code?: unknown;
  readonly response?: {
    readonly model?: unknown;
    readonly incomplete_details?: { readonly reason?: unknown } | null;
    readonly error?: { readonly code?: unknown } | null;
  };
}

/** Why an answer ended, in the words of OpenAI, of Together (`eos`), of TGI and of Mistral (`model_length`). */
const ENDS: ReadonlyMap<string, Delta> = new Map([
  ...['stop', 'eos', 'eos_token', 'stop_sequence'].map((reason) => [reason, { kind: 'stop' }] as const),
  ...['length', 'max_output_tokens', 'model_length'].map(
    (reason) => [reason, failed({ kind: 'length' })] as const,
  ),
  ['content_filter', failed({ kind: 'filtered' })],
]);

/** Reads a chunk of a Chat Completions stream. */
export function chatDeltas(chunk: Chunk): Delta[] {
  const choice = Array.isArray(chunk?.choices) ? chunk.choices[0] : undefined;
  const { content, refusal } = choice?.delta ?? {};
  const reason = choice?.finish_reason;
  return [
    ...(typeof content === 'string' && content ? [{ kind: 'text', text: content } as const] : []),
    ...(typeof refusal === 'string' && refusal ? [failed({ kind: 'declined' })] : []),
    ...(typeof reason === 'string' && reason ? [endOf(reason)] : []),
  ];
}

/** Reads an event of a Responses stream. */
export function responsesDeltas(event: Event): Delta[] {
  switch (event?.type) {
    case 'response.output_text.delta':
      return typeof event.delta === 'string' && event.delta ? [{ kind: 'text', text: event.delta }] : [];
    case 'response.refusal.delta':
      return [failed({ kind: 'declined' })];
    case 'response.completed':
      return [{ kind: 'stop' }];
    case 'response.incomplete':
      return [endOf(String(event.response?.incomplete_details?.reason))];
    case 'response.failed':
      return [reported(event.response?.error?.code)];
    case 'error':
      return [reported(event.code)];
    default:
      return [];
  }
}

/** The name of the model that answers, where a chunk or an event tells it. */
export function modelOf(event: Chunk & Event): string | undefined {
  const model = event?.model ?? event?.response?.model;
  return typeof model === 'string' && model ? model.slice(0, 100) : undefined;
}

function endOf(reason: string): Delta {
  return ENDS.get(reason) ?? failed({ kind: 'unfinished' });
}

function reported(code: unknown): Delta {
  return failed({ kind: 'reported', ...(typeof code === 'string' ? { code } : {}) });
}

function failed(failure: Failure): Delta {
  return { kind: 'failed', failure };
}
