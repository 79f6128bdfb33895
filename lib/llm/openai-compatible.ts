import { attempt, type Outcome } from './attempt.ts';
import { checkBaseUrl, checkKey, isLoopback } from './base-url.ts';
import { type Asked, type Failure, sayFailure, sayPartial, sayWaiting, waitFor } from './failures.ts';
import { type MaskLevel, mask } from './mask.ts';
import { type Ask, connect } from './openai-client.ts';
import { type Prompt, promptFor } from './prompt.ts';
import type { DraftPart, DraftRequest, NonePart, Provider } from './provider.ts';
import type { ProviderKey, ProviderSettings } from './settings.ts';
import { situationOf } from './situation.ts';
import { turnsOf } from './turns.ts';
import { pause, watch } from './watch.ts';

export interface ModelOptions {
  /** A mark for the data block, a new one for each request; letters, digits and dashes. By default random. */
  readonly nonce?: () => string;
  /** Whether the browser lets us reach an origin. Asked only to explain a request that failed. */
  readonly permitted?: (origin: string) => Promise<boolean>;
  /** What is masked before a request leaves; `secrets` if left out. */
  readonly mask?: MaskLevel;
  /** Told before each wait for another attempt, in words for the agent. */
  readonly onWait?: (say: string, waitMs: number) => void;
  /** Further attempts after 429 and 5xx, before the first word. By default 2. */
  readonly retries?: number;
  /** A service that asks to wait longer is not waited for. Milliseconds, by default 20 000. */
  readonly maxWaitMs?: number;
  /** Wait before the second attempt where the service names none; doubled each time. Milliseconds, by default 500. */
  readonly backoffMs?: number;
}

/** What a test of the connection found. `ms` is the time until the model began to answer. */
export type Tested =
  | { readonly ok: true; readonly ms: number; readonly model: string }
  | { readonly ok: false; readonly say: string };

type Ready =
  | { readonly ok: true; readonly ask: Ask; readonly asked: Asked; readonly origin: string }
  | { readonly ok: false; readonly say: string };

const RETRIES = 2;
const MAX_WAIT_MS = 20_000;
const BACKOFF_MS = 500;
const TEST = { system: 'This is a test of the connection.', user: 'Answer with the word OK.' };

/** A drafter over any service that speaks the Chat Completions or Responses protocol. `key` may be absent only on this computer. */
export function openaiCompatible(
  settings: ProviderSettings,
  key: ProviderKey | undefined,
  options: ModelOptions = {},
): Provider {
  let prepared: Ready | undefined;
  return {
    id: 'openai-compatible',
    title: settings.model,
    async *stream(request, signal) {
      try {
        prepared ??= prepare(settings, key);
        if (signal.aborted) return;
        if (prepared.ok) yield* drafted(request, prepared, options, signal);
        else yield none('failed', prepared.say);
      } catch {
        if (!signal.aborted)
          yield none('failed', 'Drafting failed within Discern itself. Write the reply yourself.');
      }
    },
  };
}

async function* drafted(
  request: DraftRequest,
  { ask, asked, origin }: Extract<Ready, { ok: true }>,
  options: ModelOptions,
  signal: AbortSignal,
): AsyncGenerator<DraftPart> {
  const { retries = RETRIES, maxWaitMs = MAX_WAIT_MS, backoffMs = BACKOFF_MS } = options;
  const refused = refusalFor(request);
  if (refused) {
    yield refused;
    return;
  }
  const { masked, vault } = mask(request, options.mask);
  const prompt = promptFor(masked, options.nonce?.() ?? crypto.randomUUID());
  for (let count = 0; ; count++) {
    const outcome = yield* attempt(ask, prompt, vault, asked.timeoutMs, signal);
    if (signal.aborted) return;
    const { failure, text } = outcome;
    const wait = failure && text === '' ? waitFor(failure, count, backoffMs) : undefined;
    if (wait === undefined || count >= retries || wait > maxWaitMs) {
      yield lastPart(outcome, asked, prompt, request, await reasonFor(failure, origin, options));
      return;
    }
    options.onWait?.(sayWaiting(wait, asked), wait);
    await pause(wait, signal);
    if (signal.aborted) return;
  }
}

/** Makes the smallest real request and stops it at the first sign of an answer. Never throws and never tries twice. */
export async function testConnection(
  settings: ProviderSettings,
  key: ProviderKey | undefined,
  signal: AbortSignal,
  options: ModelOptions = {},
): Promise<Tested> {
  const ready = prepare(settings, key);
  if (!ready.ok) return ready;
  const stop = new AbortController();
  const silence = watch(() => stop.abort());
  const began = performance.now();
  try {
    silence.start(settings.timeoutMs);
    for await (const { deltas, model } of ready.ask(TEST, AbortSignal.any([signal, stop.signal]))) {
      const failed = deltas.find((delta) => delta.kind === 'failed');
      if (failed) return await notReached(failed.failure, ready, options);
      return { ok: true, ms: Math.round(performance.now() - began), model: model ?? settings.model };
    }
  } finally {
    silence.rest();
    stop.abort();
  }
  if (signal.aborted) return { ok: false, say: 'The test was stopped.' };
  return await notReached({ kind: silence.fired ? 'timeout' : 'malformed' }, ready, options);
}

function prepare(settings: ProviderSettings, key: ProviderKey | undefined): Ready {
  const address = checkBaseUrl(settings.baseUrl);
  if (!address.ok) return address;
  const { host, origin } = new URL(address.value);
  const loopback = isLoopback(address.value);
  const model = settings.model.trim();
  if (model === '')
    return { ok: false, say: `No model is chosen for ${host}. Choose one in Discern’s options.` };
  if (!key && !loopback) {
    return {
      ok: false,
      say: `There is no API key for ${host}. Add one in Discern’s options, or draft from approved replies.`,
    };
  }
  if (key && key.origin !== origin) {
    return {
      ok: false,
      say: `The API key was typed for another address, so it is not sent to ${host}. Type the key for ${host} in Discern’s options.`,
    };
  }
  const checked = key ? checkKey(key.key) : undefined;
  if (checked && !checked.ok) return checked;
  const ask = connect({ ...settings, baseUrl: address.value, model }, checked?.value);
  return { ok: true, ask, asked: { host, model, timeoutMs: settings.timeoutMs, loopback }, origin };
}

// What must not leave at all. The verdict of the engine is ruled out before a provider is asked; this stands below it.
function refusalFor({ conversation }: DraftRequest): NonePart | undefined {
  const turns = turnsOf(conversation);
  if (turns.open.length + turns.earlier.length === 0) {
    return none('no-fit', 'There is no message of the customer to answer yet.');
  }
  if (situationOf(turns) !== 'crisis') return undefined;
  return none(
    'refused',
    'The customer may be at risk. Answer in your own words and follow your team’s guidance.',
  );
}

function lastPart(
  { text }: Outcome,
  asked: Asked,
  { articles }: Prompt,
  { knowledge }: DraftRequest,
  failure: Failure | undefined,
): DraftPart {
  if (failure && text.trim() === '') return none('failed', sayFailure(failure, asked));
  return {
    kind: 'end',
    complete: !failure,
    ...(failure ? { say: sayPartial(failure, asked) } : {}),
    knowledge: articles.flatMap((index) => knowledge[index]?.id ?? []),
    blanks: blanksIn(text),
  };
}

// Anything in square brackets that is not the text of a link.
function blanksIn(text: string): string[] {
  const names = [...text.matchAll(/\[(\p{L}[^[\]\n]{0,60})\](?!\()/gu)].map((match) => match[1] ?? '');
  return [...new Set(names)];
}

// A browser tells only that nothing came; the rest is found out here.
async function reasonFor(
  failure: Failure | undefined,
  origin: string,
  { permitted }: ModelOptions,
): Promise<Failure | undefined> {
  if (failure?.kind !== 'network') return failure;
  const allowed = await permitted?.(origin).catch(() => undefined);
  if (allowed === false) return { kind: 'network', why: 'permission' };
  return globalThis.navigator?.onLine === false ? { kind: 'network', why: 'offline' } : failure;
}

async function notReached(
  failure: Failure,
  { asked, origin }: Extract<Ready, { ok: true }>,
  options: ModelOptions,
): Promise<Tested> {
  const known = (await reasonFor(failure, origin, options)) ?? failure;
  return { ok: false, say: sayFailure(known, asked) };
}

function none(because: NonePart['because'], say: string): NonePart {
  return { kind: 'none', because, say };
}
