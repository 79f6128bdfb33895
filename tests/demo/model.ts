import type { Launched } from '#tests/helpers/browser.ts';
import { saveProvider } from '#tests/helpers/provider.ts';
import { createOpenAi } from '#tests/replicas/openai/server.ts';

/** A model that drafts in the demo. */
export interface Model {
  readonly title: string;
  close(): Promise<void>;
}

/**
 * Lets a model draft: the one of `OPENAI_BASE_URL`, `OPENAI_API_KEY` and `OPENAI_MODEL`, or with `scripted` a server on
 * this machine whose drafts are written beforehand. Undefined where neither is asked for.
 */
export async function chooseModel(browser: Launched, scripted: boolean): Promise<Model | undefined> {
  const { OPENAI_BASE_URL: baseUrl, OPENAI_API_KEY: key, OPENAI_MODEL: model } = process.env;
  const common = { kind: 'openai-compatible', api: 'chat', timeoutMs: 30_000 } as const;
  if (scripted) {
    const server = await createOpenAi({ paceMs: 20 });
    await saveProvider(browser, {
      settings: { ...common, baseUrl: server.url, model: 'scripted-demo' },
      key: server.key,
    });
    return { title: 'scripted drafts, streamed from a server on this machine', close: () => server.close() };
  }
  if (!baseUrl && !key) return undefined;
  if (!model) throw new Error('OPENAI_MODEL is not set: name the model that should draft.');
  const address = baseUrl ?? 'https://api.openai.com/v1';
  await saveProvider(browser, { settings: { ...common, baseUrl: address, model }, ...(key ? { key } : {}) });
  return { title: `${model} at ${new URL(address).host}`, close: async () => undefined };
}
