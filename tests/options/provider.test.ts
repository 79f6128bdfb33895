import './fake-extension.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_PROVIDER, type ProviderSettings } from '#lib/llm/settings.ts';
import { answer } from '#lib/messaging/serve.ts';
import { OPTIONS, SELF, served } from './served.ts';

const KEY = 'sk-very-secret-0123456789';
const OPENAI: ProviderSettings = { ...DEFAULT_PROVIDER, kind: 'openai-compatible', model: 'gpt-5-mini' };
const LOCAL: ProviderSettings = { ...OPENAI, baseUrl: 'http://127.0.0.1:11434/v1', model: 'llama3.1' };
const stored = async (key: string): Promise<unknown> => (await fakeBrowser.storage.local.get(key))[key];

beforeEach(() => fakeBrowser.reset());

test('without anything stored, approved replies draft', async () => {
  expect(await served().ask('provider.get', null)).toEqual({ settings: DEFAULT_PROVIDER, keyOrigin: null });
});

describe('saving', () => {
  test('settings and key are kept apart, the key with its origin', async () => {
    const state = await served().ask('provider.save', { settings: OPENAI, key: ` ${KEY} ` });
    expect(state).toEqual({
      ok: true,
      value: { settings: OPENAI, keyOrigin: 'https://api.openai.com' },
    });
    expect(await stored('provider')).toEqual(OPENAI);
    expect(await stored('provider-key')).toEqual({ origin: 'https://api.openai.com', key: KEY });
  });

  test('a base URL is stored without its last slash', async () => {
    const settings = { ...OPENAI, baseUrl: 'https://api.openai.com/v1/' };
    expect(await served().ask('provider.save', { settings })).toMatchObject({
      value: { settings: { baseUrl: 'https://api.openai.com/v1' } },
    });
  });

  test('settings without a new key keep the one that is set', async () => {
    const { ask } = served();
    await ask('provider.save', { settings: OPENAI, key: KEY });
    expect(await ask('provider.save', { settings: LOCAL })).toMatchObject({
      value: { settings: LOCAL, keyOrigin: 'https://api.openai.com' },
    });
  });

  test.each<[string, Partial<ProviderSettings>, string | undefined, string[]]>([
    ['no model', { model: ' ' }, undefined, ['model']],
    ['plain http at a public host', { baseUrl: 'http://llm.example.com/v1' }, undefined, ['baseUrl']],
    ['no address', { baseUrl: 'gpt' }, undefined, ['baseUrl']],
    ['no patience', { timeoutMs: 0 }, undefined, ['timeoutMs']],
    ['a key with a line break', {}, 'sk-\n123', ['key']],
    ['everything', { baseUrl: '', timeoutMs: 1.5 }, 'k k', ['baseUrl', 'timeoutMs', 'key']],
  ])('%s: nothing is saved, and the field is named', async (_, wrong, key, fields) => {
    const input = { settings: { ...OPENAI, ...wrong }, ...(key === undefined ? {} : { key }) };
    const answered = await served().ask('provider.save', input);
    expect(answered.ok).toBe(false);
    expect(!answered.ok && answered.problems.map(({ field }) => field)).toEqual(fields);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });
});

describe('the key', () => {
  test.each(['provider.get', 'provider.save', 'provider.test', 'provider.key.forget'] as const)(
    'is in no answer to %s',
    async (kind) => {
      const { ask, table } = served();
      await ask('provider.save', { settings: OPENAI, key: KEY });
      const input = kind === 'provider.get' || kind === 'provider.key.forget' ? null : { settings: OPENAI };
      const reply = await answer(table, { kind, input }, OPTIONS, SELF);
      expect(reply.ok).toBe(true);
      expect(JSON.stringify(reply)).not.toContain('very-secret');
    },
  );

  test('is in no error either', async () => {
    const { table } = served();
    for (const input of [{ settings: 'none', key: KEY }, { settings: OPENAI, key: [KEY] }, KEY]) {
      const reply = await answer(table, { kind: 'provider.save', input }, OPTIONS, SELF);
      expect(reply.ok).toBe(false);
      expect(JSON.stringify(reply)).not.toContain('very-secret');
    }
  });

  test('goes along to its own origin and to no other', async () => {
    const { ask, tried } = served();
    await ask('provider.save', { settings: OPENAI, key: KEY });
    await ask('provider.test', { settings: OPENAI });
    await ask('provider.test', {
      settings: { ...OPENAI, baseUrl: 'https://api.openai.com.evil.example/v1' },
    });
    await ask('provider.test', { settings: { ...OPENAI, baseUrl: 'https://api.openai.com:8443/v1' } });
    await ask('provider.test', { settings: LOCAL });
    expect(tried.map(({ key }) => key?.key)).toEqual([KEY, undefined, undefined, undefined]);
  });

  test('is tried before it is saved, and then not kept', async () => {
    const { ask, tried } = served();
    expect(await ask('provider.test', { settings: OPENAI, key: KEY })).toMatchObject({ ok: true, ms: 12 });
    expect(tried[0]?.key).toEqual({ origin: 'https://api.openai.com', key: KEY });
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });

  test('is gone when it is forgotten', async () => {
    const { ask } = served();
    await ask('provider.save', { settings: OPENAI, key: KEY });
    expect(await ask('provider.key.forget', null)).toEqual({ settings: OPENAI, keyOrigin: null });
    expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain('very-secret');
  });
});

test('a test of settings that cannot be right says so and tries nothing', async () => {
  const { ask, tried } = served();
  const answered = await ask('provider.test', { settings: { ...OPENAI, model: '' } });
  expect(answered).toEqual({ ok: false, say: 'The model must be named.' });
  expect(tried).toEqual([]);
});

describe('stored data that cannot be read', () => {
  test('settings: the defaults hold, saving is refused until it is discarded', async () => {
    await fakeBrowser.storage.local.set({ provider: { kind: 'telepathy' } });
    const { ask } = served();
    const state = await ask('provider.get', null);
    expect(state.settings).toEqual(DEFAULT_PROVIDER);
    expect(state.problem).toContain('kind');
    await expect(ask('provider.save', { settings: OPENAI })).rejects.toThrow('Discard it first');
    expect(await stored('provider')).toEqual({ kind: 'telepathy' });
    await ask('settings.discard', { what: 'provider' });
    expect(await ask('provider.save', { settings: OPENAI })).toMatchObject({ ok: true });
  });

  test('key: none is used, its text is not quoted, a new one takes its place', async () => {
    await fakeBrowser.storage.local.set({ 'provider-key': { key: KEY } });
    const { ask, tried } = served();
    const state = await ask('provider.get', null);
    expect(state.keyOrigin).toBeNull();
    expect(state.keyProblem).toBe('origin must be an origin.');
    await ask('provider.test', { settings: OPENAI });
    expect(tried[0]?.key).toBeUndefined();
    expect(await ask('provider.save', { settings: OPENAI, key: KEY })).toMatchObject({
      value: { keyOrigin: 'https://api.openai.com' },
    });
  });
});
