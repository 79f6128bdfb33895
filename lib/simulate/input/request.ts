import * as z from 'zod';
import type { Conversation, Draft, Evidence } from '#lib/core/types.ts';

/** One reply to judge, as the engine takes it, without the policy. */
export interface Request {
  readonly id: string;
  readonly draft: Draft;
  readonly conversation: Conversation;
  readonly knowledge: readonly Evidence[];
}

/** A request, or what is wrong with its line and where. `id` is null when the line has no readable one. */
export type RequestResult =
  | { readonly request: Request }
  | { readonly id: string | null; readonly error: string };

const text = z.string();
/** A moment as people write it down, brought to UTC ISO 8601. */
export const instant = z
  .union([z.iso.datetime({ offset: true }), z.iso.date()], {
    error: 'expected a date and time such as 2026-01-01T00:00:00Z',
  })
  .transform((value) => new Date(value).toISOString());

const message = z.object({
  author: z.enum(['customer', 'agent', 'bot', 'note', 'system']),
  text,
  id: text.exactOptional(),
  name: text.exactOptional(),
  at: instant.exactOptional(),
});

const evidence = z.object({
  id: text,
  text,
  title: text.exactOptional(),
  url: text.exactOptional(),
  updatedAt: instant.exactOptional(),
  internal: z.boolean().exactOptional(),
});

const person = z.object({ name: text.exactOptional() });

/** Keys that are not listed are left out, so that exports with more columns can be read. */
const line = z.object({
  id: text,
  draft: z.object({
    text,
    visibility: z.enum(['public', 'internal']).default('public'),
    origin: z.enum(['ai', 'typed', 'inserted', 'macro']).default('ai'),
    channel: text.exactOptional(),
    to: z.array(text).default([]),
  }),
  conversation: z
    .object({
      id: text.exactOptional(),
      helpdesk: text.default('cli'),
      channel: text.exactOptional(),
      subject: text.exactOptional(),
      brand: text.exactOptional(),
      tags: z.array(text).exactOptional(),
      customer: person.default({}),
      messages: z.array(message).default([]),
    })
    .default({ helpdesk: 'cli', customer: {}, messages: [] }),
  agent: person.exactOptional(),
  now: instant.exactOptional(),
  knowledge: z.array(evidence).default([]),
});

/** Reads one line of input. The error names field and problem and never quotes the line: it may hold customer text. */
export function parseRequest(json: string): RequestResult {
  const parsed = parseJson(json);
  return 'error' in parsed ? { id: null, error: parsed.error } : readRequest(parsed.value);
}

/** The value of a line of JSON, or the place where it breaks. */
export function parseJson(json: string): { readonly value: unknown } | { readonly error: string } {
  try {
    return { value: JSON.parse(json) };
  } catch (error) {
    return { error: `the line is not valid JSON${placeOf(error)}` };
  }
}

/** Reads a request from parsed JSON. */
export function readRequest(value: unknown): RequestResult {
  const result = line.safeParse(value);
  return result.success
    ? { request: requestOf(result.data) }
    : { id: idOf(value), error: explain(result.error) };
}

function requestOf({ id, draft, conversation, agent, knowledge }: z.infer<typeof line>): Request {
  const { origin, ...rest } = draft;
  return {
    id,
    draft: { ...rest, origin: { kind: origin, aiShare: origin === 'ai' ? 1 : 0 } },
    conversation: { id, ...conversation, ...(agent ? { agent } : {}) },
    knowledge: knowledge.map((one) => ({ title: one.id, ...one })),
  };
}

function idOf(value: unknown): string | null {
  const id: unknown = typeof value === 'object' && value !== null && 'id' in value ? value.id : null;
  return typeof id === 'string' ? id : null;
}

// The parser's own message quotes the text around the problem.
function placeOf(error: unknown): string {
  const message = error instanceof Error ? error.message : '';
  if (/^Unexpected end of JSON input$/.test(message)) return ': it ends too early';
  const place = / in JSON at position (\d+) \(line \d+ column \d+\)$/.exec(message)?.[1];
  return place === undefined ? '' : ` at character ${place}`;
}

const MOST_PROBLEMS = 3;

/** What is wrong with a record: fields and expectations, nothing of what stood there. */
export function explain(error: z.ZodError): string {
  const problems = error.issues.map((issue) => {
    const problem = issue.message.replace(/^Invalid (?:input|option): /, '');
    const missing = problem.endsWith('received undefined');
    return `${z.core.toDotPath(issue.path) || 'the line'}: ${missing ? 'is required' : problem}`;
  });
  const more = problems.length - MOST_PROBLEMS;
  return problems.slice(0, MOST_PROBLEMS).join('; ') + (more > 0 ? `; and ${more} more` : '');
}
