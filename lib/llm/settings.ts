/** Which drafter is in use. The key is kept apart, see `ProviderKey`. */
export interface ProviderSettings {
  readonly kind: 'saved-replies' | 'openai-compatible';
  /** For instance `https://api.openai.com/v1`, without a slash at the end. */
  readonly baseUrl: string;
  readonly model: string;
  /** Which of the two protocols the endpoint speaks. */
  readonly api: 'chat' | 'responses';
  /** Milliseconds from the request to the first token, and between tokens. */
  readonly timeoutMs: number;
}

/** An API key, bound to the origin it was typed for: it is never sent to another one. */
export interface ProviderKey {
  /** For instance `https://api.openai.com`. */
  readonly origin: string;
  readonly key: string;
}

/** Without a key and without a network: the team's approved replies. */
export const DEFAULT_PROVIDER: ProviderSettings = {
  kind: 'saved-replies',
  baseUrl: 'https://api.openai.com/v1',
  model: '',
  api: 'chat',
  timeoutMs: 30_000,
};
