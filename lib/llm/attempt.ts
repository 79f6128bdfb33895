import type { Failure } from './failures.ts';
import type { Vault } from './mask.ts';
import type { Ask, Words } from './openai-client.ts';
import type { TextPart } from './provider.ts';
import { listener } from './thinking.ts';
import { unmasker } from './unmask-stream.ts';
import { watch } from './watch.ts';

/** What came of one request. Without a failure the text is whole. */
export interface Outcome {
  readonly text: string;
  readonly failure?: Failure;
}

/** A reply is never that long; a stream without end stops here. UTF-16 units. */
const MAX_ANSWER = 20_000;
/** A service that has said "stop" gets this long to close the stream. */
const CLOSING_MS = 500;

/** Asks once and hands on the words as they come, with the placeholders restored. Never throws. */
export async function* attempt(
  ask: Ask,
  words: Words,
  vault: Vault,
  timeoutMs: number,
  signal: AbortSignal,
): AsyncGenerator<TextPart, Outcome> {
  const stop = new AbortController();
  const silence = watch(() => stop.abort());
  const heard = listener();
  const restore = unmasker(vault);
  let text = '';
  let events = 0;
  let failure: Failure | undefined;
  let stopped = false;

  // Empty when nothing can be shown yet. Models like to begin with line breaks.
  function shown(piece: string): TextPart[] {
    const fresh = text === '' ? piece.trimStart() : piece;
    text += fresh;
    return fresh ? [{ kind: 'text', text: fresh }] : [];
  }

  try {
    silence.start(timeoutMs);
    reading: for await (const { deltas } of ask(words, AbortSignal.any([signal, stop.signal]))) {
      silence.rest();
      events++;
      for (const delta of deltas) {
        if (delta.kind === 'text') yield* shown(restore.push(heard.push(delta.text)));
        else if (delta.kind === 'stop') stopped = true;
        else failure = stopped ? undefined : delta.failure;
        if (text.length > MAX_ANSWER) failure = { kind: 'length' };
        if (failure || signal.aborted) break reading;
      }
      silence.start(stopped ? CLOSING_MS : timeoutMs);
    }
    if (!signal.aborted) yield* shown(restore.push(heard.flush()) + restore.flush());
  } finally {
    silence.rest();
    stop.abort();
  }
  if (!failure && silence.fired && !stopped) failure = { kind: 'timeout' };
  if (!failure && events === 0) failure = { kind: 'malformed' };
  if (!failure && text.trim() === '') failure = { kind: 'empty' };
  if (!failure && !stopped) failure = { kind: 'unfinished' };
  return { text, ...(failure ? { failure } : {}) };
}
