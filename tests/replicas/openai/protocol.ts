import { z } from 'zod';

// The fields of the two protocols that a drafter may use, from OpenAI's published description. Others are refused.
const text = z.string();
const parts = (type: string) => z.array(z.strictObject({ type: z.literal(type), text })).min(1);
const share = z.number().min(0).max(2);
const count = z.int().min(1);

const chat = z.strictObject({
  model: text.min(1),
  messages: z
    .array(
      z.strictObject({
        role: z.enum(['system', 'developer', 'user', 'assistant']),
        content: z.union([text, parts('text')]),
        name: text.optional(),
      }),
    )
    .min(1),
  stream: z.boolean().optional(),
  stream_options: z.strictObject({ include_usage: z.boolean() }).optional(),
  temperature: share.optional(),
  max_tokens: count.optional(),
  max_completion_tokens: count.optional(),
  store: z.boolean().optional(),
});

const responses = z.strictObject({
  model: text.min(1),
  input: z.union([
    text.min(1),
    z
      .array(
        z.strictObject({
          type: z.literal('message').optional(),
          role: z.enum(['system', 'developer', 'user', 'assistant']),
          content: z.union([text, parts('input_text')]),
        }),
      )
      .min(1),
  ]),
  instructions: text.optional(),
  stream: z.boolean().optional(),
  temperature: share.optional(),
  max_output_tokens: z.int().min(16).optional(),
  store: z.boolean().optional(),
});

export type Api = 'chat' | 'responses';

/** A request that passed the schema. */
export interface Asked {
  readonly api: Api;
  readonly model: string;
  readonly stream: boolean;
  /** All that the model reads, instructions first. */
  readonly words: string;
}

/** An error as the service words it. */
export interface ProtocolError {
  readonly status: number;
  readonly error: { message: string; type: string; param: string | null; code: string | null };
}

/** Checks a body strictly: a field that is unknown, missing or of the wrong kind is a 400. */
export function readBody(api: Api, body: unknown): Asked | ProtocolError {
  if (api === 'chat') {
    const parsed = chat.safeParse(body);
    if (!parsed.success) return invalid(parsed.error, body);
    const { model, messages, stream = false } = parsed.data;
    return { api, model, stream, words: messages.map(({ content }) => wordsOf(content)).join('\n') };
  }
  const parsed = responses.safeParse(body);
  if (!parsed.success) return invalid(parsed.error, body);
  const { model, input, instructions = '', stream = false } = parsed.data;
  const said = typeof input === 'string' ? input : input.map(({ content }) => wordsOf(content)).join('\n');
  return { api, model, stream, words: `${instructions}\n${said}` };
}

export function refusal(
  status: number,
  type: string,
  message: string,
  code: string | null = null,
): ProtocolError {
  return { status, error: { message, type, param: null, code } };
}

function wordsOf(content: string | readonly { text: string }[]): string {
  return typeof content === 'string' ? content : content.map((part) => part.text).join('\n');
}

function invalid({ issues: [issue] }: z.ZodError, body: unknown): ProtocolError {
  const path = issue?.path.join('.') ?? '';
  if (issue?.code === 'unrecognized_keys') {
    const name = [...(path ? [path] : []), issue.keys[0]].join('.');
    return {
      status: 400,
      error: {
        message: `Unrecognized request argument supplied: ${name}`,
        type: 'invalid_request_error',
        param: name,
        code: 'unknown_parameter',
      },
    };
  }
  return {
    status: 400,
    error: {
      message: `Invalid '${path}': ${issue?.message ?? 'invalid'}`,
      type: 'invalid_request_error',
      param: path || null,
      code: issue && valueAt(body, issue.path) === undefined ? 'missing_required_parameter' : 'invalid_value',
    },
  };
}

function valueAt(body: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], body);
}
