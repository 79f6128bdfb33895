/** What went wrong between us and a model. It carries no text of the conversation, of the answer or of the key. */
export type Failure =
  | { readonly kind: 'status'; readonly status: number; readonly code?: string; readonly wait?: Wait }
  | { readonly kind: 'timeout' }
  /** Nothing answered. `why` says what is known about it. */
  | { readonly kind: 'network'; readonly why?: 'offline' | 'permission' }
  /** The service answered and broke off. */
  | { readonly kind: 'cut' }
  /** It ended without saying that it had finished. */
  | { readonly kind: 'unfinished' }
  | { readonly kind: 'length' }
  | { readonly kind: 'malformed' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'filtered' }
  | { readonly kind: 'declined' }
  /** The service reported an error within its stream. */
  | { readonly kind: 'reported'; readonly code?: string }
  | { readonly kind: 'unknown' };

/** How long the service asks to wait, in milliseconds; `never` when it says that trying again is no use. */
export type Wait = number | 'never';

/** Who was asked, for the words to the agent. */
export interface Asked {
  /** For instance `api.openai.com` or `localhost:11434`. */
  readonly host: string;
  readonly model: string;
  readonly timeoutMs: number;
  readonly loopback: boolean;
}

const NO_CREDIT = new Set(['insufficient_quota', 'billing_hard_limit_reached', 'billing_not_active']);
const TOO_LONG = new Set(['context_length_exceeded', 'string_above_max_length', 'tokens_limit_reached']);
const BUSY = new Set(['rate_limit_exceeded', 'server_error', 'overloaded_error', 'engine_overloaded']);
const MAX_NAME = 60;

/** Milliseconds until another attempt makes sense, or nothing. `attempt` counts from 0. */
export function waitFor(failure: Failure, attempt: number, backoffMs: number): number | undefined {
  if (failure.kind !== 'status' || failure.wait === 'never' || NO_CREDIT.has(failure.code ?? '')) {
    return undefined;
  }
  const passing = [408, 409, 429].includes(failure.status) || failure.status >= 500;
  return passing ? (failure.wait ?? backoffMs * 2 ** attempt) : undefined;
}

/** What to tell the agent when there is no draft: what happened, and what to do. */
export function sayFailure(failure: Failure, asked: Asked): string {
  const { host } = asked;
  switch (failure.kind) {
    case 'status':
      return sayStatus(failure, asked);
    case 'timeout':
      return `${host} did not answer within ${duration(asked.timeoutMs)}. Try again, or allow more time in Discern’s options.`;
    case 'network':
      return sayNetwork(failure.why, asked);
    case 'cut':
      return `The connection to ${host} broke off before the first word. Try again.`;
    case 'unfinished':
    case 'length':
      return `${host} stopped before the first word. Try again, or choose another model in Discern’s options.`;
    case 'malformed':
      return `${host} answered in a form that Discern cannot read. Check the address and the protocol (chat or responses) in Discern’s options.`;
    case 'empty':
      return `${host} sent an empty answer. Try again, or write the reply yourself.`;
    case 'filtered':
      return `The content filter of ${host} held the answer back. Write the reply yourself.`;
    case 'declined':
      return 'The model declined to answer this. Write the reply yourself.';
    case 'reported':
      return sayReported(failure.code, asked);
    case 'unknown':
      return `Drafting with ${host} failed for a reason Discern does not know. Try again, or draft from approved replies.`;
  }
}

/** What to tell the agent when a part of the draft had arrived and is kept. */
export function sayPartial(failure: Failure, { host, timeoutMs }: Asked): string {
  const why: Readonly<Partial<Record<Failure['kind'], string>>> = {
    timeout: `${host} sent nothing more for ${duration(timeoutMs)}`,
    length: 'the model reached its limit of length',
    filtered: `the content filter of ${host} stopped it`,
    declined: 'the model declined to go on',
    malformed: `${host} sent something that Discern cannot read`,
    unfinished: `${host} ended it without saying that it was finished`,
    reported: `${host} reported a problem`,
  };
  const reason = why[failure.kind] ?? `the connection to ${host} broke off`;
  return `This draft may stop early: ${reason}. Finish it yourself, or draft again.`;
}

/** What to tell the agent while waiting for the next attempt. */
export function sayWaiting(waitMs: number, { host }: Asked): string {
  return `${host} is busy. Discern tries again in ${duration(waitMs)}.`;
}

function sayStatus({ status, code = '', wait }: Failure & { kind: 'status' }, asked: Asked): string {
  const { host } = asked;
  const model = nameOf(asked.model);
  if (NO_CREDIT.has(code)) {
    return `The account at ${host} has no credit left. Ask whoever runs it, or draft from approved replies.`;
  }
  if (TOO_LONG.has(code) || status === 413) {
    return `This conversation is too long for ${model}. Choose a model that reads more in Discern’s options, or draft from approved replies.`;
  }
  if (code === 'content_filter') return sayFailure({ kind: 'filtered' }, asked);
  if (status === 401) return `${host} does not accept the API key. Check the key in Discern’s options.`;
  if (status === 402)
    return `The account at ${host} has no credit left. Ask whoever runs it, or draft from approved replies.`;
  if (status === 403) {
    return `${host} does not let this key use ${model}. Ask whoever runs the account, or choose another model in Discern’s options.`;
  }
  if (status === 404 && code === 'model_not_found') {
    return `${host} does not know ${model}. Choose another model in Discern’s options.`;
  }
  if (status === 404) {
    return `${host} has nothing at this address, or does not know ${model}. Check address, protocol and model in Discern’s options.`;
  }
  if (status === 429) {
    return typeof wait === 'number' && wait > 0
      ? `${host} has had too many requests and asks to wait ${duration(wait)}. Try again then, or draft from approved replies.`
      : `${host} has had too many requests. Try again in a minute, or draft from approved replies.`;
  }
  if (status === 408 || status === 504) return `${host} took too long itself (${status}). Try again.`;
  if (status >= 500) {
    return `${host} has a problem of its own (${status}). Try again in a minute, or draft from approved replies.`;
  }
  return `${host} did not accept the request (${status}). Check model and protocol (chat or responses) in Discern’s options.`;
}

function sayNetwork(why: 'offline' | 'permission' | undefined, { host, loopback }: Asked): string {
  if (why === 'permission') {
    return `The browser does not let Discern reach ${host} yet. Allow it in Discern’s options.`;
  }
  if (loopback) return `Nothing answers at ${host}. Start the model server on this computer, then try again.`;
  if (why === 'offline') return 'This computer is offline. Connect it, then try again.';
  return `${host} cannot be reached. Check the network and the address in Discern’s options; a proxy or a server that refuses browsers looks the same.`;
}

function sayReported(code: string | undefined, asked: Asked): string {
  if (NO_CREDIT.has(code ?? '') || TOO_LONG.has(code ?? '')) {
    return sayStatus({ kind: 'status', status: 400, code: code ?? '' }, asked);
  }
  const busy = BUSY.has(code ?? '') ? ' It is busy.' : '';
  return `${asked.host} reported a problem while answering.${busy} Try again, or draft from approved replies.`;
}

function nameOf(model: string): string {
  return `the model “${model.length > MAX_NAME ? `${model.slice(0, MAX_NAME)}…` : model}”`;
}

function duration(ms: number): string {
  const seconds = Math.max(1, Math.ceil(ms / 1000));
  if (seconds < 90) return seconds === 1 ? '1 second' : `${seconds} seconds`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 90 ? `${minutes} minutes` : `${Math.ceil(minutes / 60)} hours`;
}
