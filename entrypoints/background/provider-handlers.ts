import * as z from 'zod';
import { checkBaseUrl, checkKey } from '#lib/llm/base-url.ts';
import { readProvider } from '#lib/llm/provider-storage.ts';
import type { ProviderKey, ProviderSettings } from '#lib/llm/settings.ts';
import type { Handlers } from '#lib/messaging/serve.ts';
import type { Checked, Problem, ProviderState, Tested } from '#lib/messaging/settings.ts';
import { Nothing, parser } from './parser.ts';
import type { PolicyInForce } from './policy-in-force.ts';
import { againstChoice } from './provider-limits.ts';
import { keyFor, type Settings } from './settings.ts';

/** Tries a drafter with one small request; tests give their own. */
export type TestConnection = (
  settings: ProviderSettings,
  key: ProviderKey | undefined,
  signal: AbortSignal,
) => Promise<Tested>;

/** Long enough for a model that is loaded on first use, and then one more try. */
const TEST_TIMEOUT = 60_000;

const Typed = z.strictObject({
  settings: z.strictObject({
    kind: z.enum(['saved-replies', 'openai-compatible']),
    baseUrl: z.string().max(4000),
    model: z.string().max(4000),
    api: z.enum(['chat', 'responses']),
    timeoutMs: z.number(),
  }),
  key: z.string().max(10_000).exactOptional(),
});

/** Answers what the settings page asks about the drafter. No answer ever holds a key. */
export function providerHandlers(
  settings: Settings,
  policy: PolicyInForce,
  testConnection: TestConnection,
): Pick<Handlers, 'provider.get' | 'provider.save' | 'provider.test' | 'provider.key.forget'> {
  return {
    'provider.get': { parse: parser(Nothing), handle: () => state(settings) },
    'provider.save': {
      parse: parser(Typed),
      async handle(typed): Promise<Checked<ProviderState>> {
        const read = check(typed);
        if (!read.ok) return read;
        const { provider, key } = read.value;
        const against = await againstChoice(provider, policy);
        if (against) return { ok: false, problems: [against] };
        if (key && (await settings.key.read()).problem !== undefined) await settings.key.discard();
        await settings.provider.change(() => provider);
        if (key) await settings.key.change(() => key);
        return { ok: true, value: await state(settings) };
      },
    },
    'provider.test': {
      parse: parser(Typed),
      async handle(typed): Promise<Tested> {
        const read = check(typed);
        if (!read.ok) return { ok: false, say: read.problems.map(({ say }) => say).join(' ') };
        const { provider, key } = read.value;
        const against = await againstChoice({ ...provider, kind: 'openai-compatible' }, policy);
        if (against) return { ok: false, say: against.say };
        const secret = key ?? (await keyFor(settings, provider.baseUrl));
        return testConnection(provider, secret, AbortSignal.timeout(TEST_TIMEOUT));
      },
    },
    'provider.key.forget': {
      parse: parser(Nothing),
      async handle() {
        await settings.key.discard();
        return state(settings);
      },
    },
  };
}

async function state({ provider, key }: Settings): Promise<ProviderState> {
  const [drafter, secret] = await Promise.all([provider.read(), key.read()]);
  return {
    settings: drafter.value,
    keyOrigin: secret.value?.origin ?? null,
    ...(drafter.problem === undefined ? {} : { problem: drafter.problem }),
    ...(secret.problem === undefined ? {} : { keyProblem: secret.problem }),
  };
}

type Good = { readonly provider: ProviderSettings; readonly key?: ProviderKey };

function check({ settings, key }: z.infer<typeof Typed>): Checked<Good> {
  const address = checkBaseUrl(settings.baseUrl);
  const secret = key === undefined ? undefined : checkKey(key);
  const read = readProvider(address.ok ? { ...settings, baseUrl: address.value } : settings);
  const problems: Problem[] = [
    ...(address.ok ? [] : [{ field: 'baseUrl', say: address.say }]),
    ...(read.ok
      ? []
      : read.problems
          .filter(({ field }) => field !== 'baseUrl' || address.ok)
          .map(({ field, say }) => ({ field, say: `${LABELS[field] ?? field} ${say}.` }))),
    ...(secret && !secret.ok ? [{ field: 'key', say: secret.say }] : []),
  ];
  if (problems.length || !address.ok || !read.ok) return { ok: false, problems };
  const bound = secret?.ok ? { key: { origin: new URL(address.value).origin, key: secret.value } } : {};
  return { ok: true, value: { provider: read.value, ...bound } };
}

const LABELS: Readonly<Record<string, string>> = {
  baseUrl: 'The base URL',
  model: 'The model',
  timeoutMs: 'The timeout',
};
