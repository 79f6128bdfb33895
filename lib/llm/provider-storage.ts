import * as z from 'zod';
import { DEFAULT_PROVIDER, type ProviderKey, type ProviderSettings } from './settings.ts';

const Settings = z.strictObject({
  kind: z.enum(['saved-replies', 'openai-compatible'], 'must be one of the two drafters'),
  baseUrl: z
    .url({ protocol: /^https?$/, error: 'must be an address that begins with https:// or http://' })
    .max(2000, 'must be at most 2000 characters long'),
  model: z.string('must be text').trim().max(200, 'must be at most 200 characters long'),
  api: z.enum(['chat', 'responses'], 'must be chat or responses'),
  timeoutMs: z
    .int('must be a whole number')
    .min(1000, 'must be at least 1 second')
    .max(600_000, 'must be at most 600 seconds'),
});
const Key = z.strictObject({
  origin: z.url({ protocol: /^https?$/, error: 'must be an origin' }),
  key: z.string('must be text').min(1, 'must not be empty').max(4000, 'is too long'),
});

/** One problem with a field of the settings. */
export interface FieldProblem {
  readonly field: string;
  readonly say: string;
}

/** Checks the shape of provider settings; the address itself is judged where it is used. */
export function readProvider(
  value: unknown,
): { ok: true; value: ProviderSettings } | { ok: false; problems: readonly FieldProblem[] } {
  const read = Settings.safeParse(value);
  if (!read.success) return { ok: false, problems: read.error.issues.map(fieldProblem) };
  if (read.data.kind === 'openai-compatible' && read.data.model === '') {
    return { ok: false, problems: [{ field: 'model', say: 'must be named' }] };
  }
  return { ok: true, value: read.data };
}

/** How the choice of the drafter is kept. */
export const PROVIDER_STORAGE = {
  key: 'local:provider',
  version: 1,
  migrations: {},
  fallback: DEFAULT_PROVIDER,
  parse(value: unknown): { ok: true; value: ProviderSettings } | { ok: false; say: string } {
    const read = readProvider(value);
    return read.ok ? read : { ok: false, say: read.problems.map(sentence).join('\n') };
  },
} as const;

/** How the key is kept: apart from the settings, with the only origin it may be sent to. */
export const KEY_STORAGE = {
  key: 'local:provider-key',
  version: 1,
  migrations: {},
  fallback: null as ProviderKey | null,
  parse(value: unknown): { ok: true; value: ProviderKey } | { ok: false; say: string } {
    const read = Key.safeParse(value);
    if (read.success) return { ok: true, value: read.data };
    // Field names only: an issue never quotes the key.
    return { ok: false, say: read.error.issues.map(fieldProblem).map(sentence).join('\n') };
  },
} as const;

function fieldProblem({ path, message }: z.core.$ZodIssue): FieldProblem {
  return { field: path[0]?.toString() ?? '', say: path.length ? message : 'must be an object' };
}

function sentence({ field, say }: FieldProblem): string {
  return `${field || 'The data'} ${say}.`;
}
