import './fake-extension.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PolicyFile } from '#lib/core/policy-file.ts';
import type { DraftPart } from '#lib/llm/provider.ts';
import type { ProviderFields } from '#lib/messaging/settings.ts';
import { createOpenAi } from '#tests/replicas/openai/server.ts';
import { drafterOf } from '../../entrypoints/background/drafter.ts';
import { served } from './served.ts';

beforeEach(() => fakeBrowser.reset());
const model = (baseUrl: string, kind: ProviderFields['kind'] = 'openai-compatible'): ProviderFields => ({
  kind,
  baseUrl,
  model: 'm',
  api: 'chat',
  timeoutMs: 5000,
});
const limited = (providers: NonNullable<PolicyFile['providers']>, more: object = {}): Promise<void> =>
  fakeBrowser.storage.managed.set({ policy: JSON.stringify({ schema: 1, providers }), ...more });
const GATEWAY = 'https://gateway.example.com';
const KEY = 'sk-0123456789abcdef';

describe('which drafter a policy lets be saved and tried', () => {
  test.each<[NonNullable<PolicyFile['providers']>, ProviderFields, string | null]>([
    [{}, model('https://any.example/v1'), null],
    [{ endpoints: [GATEWAY] }, model(`${GATEWAY}/v1`), null],
    [{ endpoints: [GATEWAY] }, model('https://any.example/v1'), 'baseUrl'],
    [{ endpoints: [GATEWAY] }, model('https://gateway.example.com.evil.example/v1'), 'baseUrl'],
    [{ endpoints: [GATEWAY] }, model('https://gateway.example.com:8443/v1'), 'baseUrl'],
    [{ endpoints: [GATEWAY] }, model('https://any.example/v1', 'saved-replies'), null],
    [{ endpoints: [] }, model(`${GATEWAY}/v1`), 'baseUrl'],
    [{ allowed: ['saved-replies'] }, model(`${GATEWAY}/v1`), 'kind'],
    [{ allowed: ['openai-compatible'] }, model(`${GATEWAY}/v1`, 'saved-replies'), 'kind'],
  ])('%j: %j → %s', async (providers, settings, field) => {
    await limited(providers);
    const { ask, tried } = served();
    const saved = await ask('provider.save', { settings, key: KEY });
    if (field === null) expect(saved).toMatchObject({ ok: true });
    else {
      expect(saved).toMatchObject({
        ok: false,
        problems: [{ field, say: expect.stringContaining('policy') }],
      });
      expect(await fakeBrowser.storage.local.get(['provider', 'provider-key'])).toEqual({});
    }
    // A test always asks the address, whichever drafter is chosen.
    const isModel = settings.kind === 'openai-compatible';
    if (isModel) {
      expect(await ask('provider.test', { settings, key: KEY })).toMatchObject({ ok: field === null });
      expect(tried).toHaveLength(field === null ? 1 : 0);
    }
  });

  test('a connection test of an address that is not named sends nothing, whatever kind it says', async () => {
    await limited({ endpoints: [GATEWAY] });
    const { ask, tried } = served();
    const settings = model('https://any.example/v1', 'saved-replies');
    expect(await ask('provider.test', { settings, key: KEY })).toMatchObject({ ok: false });
    expect(tried).toEqual([]);
  });

  test('an agent chooses among the services that the policy names, and no others', async () => {
    await limited({ endpoints: [GATEWAY] }, { role: 'agent' });
    const { ask } = served();
    expect(await ask('provider.save', { settings: model(`${GATEWAY}/v1`), key: KEY })).toMatchObject({
      ok: true,
    });
    expect(await ask('provider.save', { settings: model('https://any.example/v1') })).toMatchObject({
      ok: false,
    });
    await limited({}, { role: 'agent' });
    const free = served();
    expect(await free.ask('provider.save', { settings: model('https://any.example/v1') })).toMatchObject({
      ok: false,
      problems: [{ say: expect.stringContaining('Only a team lead') }],
    });
  });
});

describe('a draft', () => {
  const conversation = {
    helpdesk: 'test',
    id: '1',
    customer: {},
    messages: [{ author: 'customer', text: 'Write to dana@example.com.' }],
  } as const;
  async function drafted(providers: NonNullable<PolicyFile['providers']>, url: string, key: string) {
    const page = served();
    const settings = { ...model(url), model: 'echo-placeholders' };
    expect(await page.ask('provider.save', { settings, key })).toMatchObject({ ok: true });
    // The policy changes after the drafter was chosen.
    await limited(providers);
    const later = served();
    const drafter = await drafterOf(later.settings, later.policy)();
    const parts: DraftPart[] = [];
    for await (const part of drafter.stream({ conversation, knowledge: [] }, new AbortController().signal))
      parts.push(part);
    return parts;
  }

  test('is refused before any request leaves where the policy does not allow the service', async () => {
    const server = await createOpenAi();
    for (const providers of [
      { endpoints: [GATEWAY] },
      { endpoints: [] },
      { allowed: ['saved-replies' as const] },
    ]) {
      await fakeBrowser.reset();
      const parts = await drafted(providers, server.url, server.key);
      expect(parts).toEqual([{ kind: 'none', because: 'refused', say: expect.stringContaining('policy') }]);
    }
    expect(server.requests).toEqual([]);
    await server.close();
  });

  test('goes out with e-mail addresses masked where the policy asks for it', async () => {
    const server = await createOpenAi();
    const parts = await drafted({ mask: 'personal' }, server.url, server.key);
    const text = parts.map((part) => (part.kind === 'text' ? part.text : '')).join('');
    expect(text).toBe('You wrote dana@example.com.');
    expect(server.requests.map(({ raw }) => raw).join()).not.toContain('dana@');
    await server.close();
  });
});
