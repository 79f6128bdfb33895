import { expect } from 'vitest';
import type { ModelOptions } from '#lib/llm/openai-compatible.ts';
import { openaiCompatible } from '#lib/llm/openai-compatible.ts';
import type { DraftPart, DraftRequest } from '#lib/llm/provider.ts';
import type { ProviderKey, ProviderSettings } from '#lib/llm/settings.ts';
import type { ScenarioName } from '#tests/replicas/openai/scenario.ts';
import { createOpenAi } from '#tests/replicas/openai/server.ts';
import { saying } from './conversations.ts';

export const APIS: readonly ProviderSettings['api'][] = ['chat', 'responses'];
export const HELLO: DraftRequest = { conversation: saying('Where is my parcel?'), knowledge: [] };
/** What most scenarios of the replica answer. */
export const WHOLE = 'Hello Ana,\n\nthank you for writing.';

export const failed = (say: string) => ({
  kind: 'none',
  because: 'failed',
  say: expect.stringContaining(say),
});
export const partial = (say: string) => ({
  kind: 'end',
  complete: false,
  say: expect.stringContaining(say),
  knowledge: [],
  blanks: [],
});

/** All parts of one draft, and their words put together. */
export async function collect(stream: AsyncIterable<DraftPart>) {
  const parts: DraftPart[] = [];
  for await (const part of stream) parts.push(part);
  const text = parts.map((part) => (part.kind === 'text' ? part.text : '')).join('');
  return { parts, text, last: parts.at(-1) };
}

/** A running replica, and drafts made with it. */
export async function drafting() {
  const server = await createOpenAi();
  const settings = (model: string, more: Partial<ProviderSettings> = {}): ProviderSettings => ({
    kind: 'openai-compatible',
    baseUrl: server.url,
    model,
    api: 'chat',
    timeoutMs: 5_000,
    ...more,
  });
  const key = (more: Partial<ProviderKey> = {}): ProviderKey => ({
    origin: server.origin,
    key: server.key,
    ...more,
  });
  return {
    server,
    settings,
    key,
    draft(
      model: ScenarioName | 'scripted-demo',
      more: Partial<ProviderSettings> = {},
      request: DraftRequest = HELLO,
      options: ModelOptions = { backoffMs: 1 },
    ) {
      const provider = openaiCompatible(settings(model, more), key(), options);
      return collect(provider.stream(request, new AbortController().signal));
    },
  };
}
