import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { type ModelOptions, openaiCompatible, testConnection } from '#lib/llm/openai-compatible.ts';
import type { ProviderKey, ProviderSettings } from '#lib/llm/settings.ts';
import type { ScenarioName } from '#tests/replicas/openai/scenario.ts';
import { saying } from './conversations.ts';
import { APIS, collect, drafting, failed, HELLO, partial, WHOLE } from './drafting.ts';

const { server, settings, key, draft } = await drafting();
afterAll(() => server.close());
beforeEach(() => server.reset());

describe.each(APIS)('%s', (api) => {
  // Model, the last part, what had arrived, how often the server was asked.
  const SOME = 'Hello Ana,\n\n';
  test.each<[ScenarioName, unknown, string, number]>([
    ['error-400', failed('did not accept the request (400)'), '', 1],
    ['error-401', failed('does not accept the API key'), '', 1],
    ['error-403', failed('does not let this key use the model “error-403”'), '', 1],
    ['error-404', failed('does not know the model “error-404”'), '', 1],
    ['no-credit', failed('no credit left'), '', 1],
    ['too-long', failed('too long for the model'), '', 1],
    ['busy', failed('too many requests. Try again in a minute'), '', 3],
    ['busy-long', failed('asks to wait 2 minutes'), '', 1],
    ['error-500', failed('a problem of its own (500)'), '', 3],
    ['cut-at-once', failed('broke off before the first word'), '', 1],
    ['cut', partial('broke off'), SOME, 1],
    ['no-finish-reason', partial('without saying that it was finished'), WHOLE, 1],
    ['length', partial('limit of length'), `${SOME}thank you `, 1],
    ['malformed-json', partial('cannot read'), SOME, 1],
    ['malformed-json-at-once', failed('a form that Discern cannot read'), '', 1],
    ['malformed-sse', failed('a form that Discern cannot read'), '', 1],
    ['empty', failed('an empty answer'), '', 1],
    ['filtered', failed('content filter'), '', 1],
    ['filtered-late', partial('content filter'), SOME, 1],
    ['declined', failed('declined'), '', 1],
    ['error-in-stream', partial('reported a problem'), SOME, 1],
    ['error-in-stream-at-once', failed('reported a problem'), '', 1],
  ])('%s', async (model, last, text, requests) => {
    const drafted = await draft(model, { api });
    expect(drafted.last).toEqual(last);
    expect(drafted.text).toBe(text);
    expect(drafted.parts.filter(({ kind }) => kind !== 'text')).toHaveLength(1);
    expect(server.requests).toHaveLength(requests);
    const said = JSON.stringify(drafted.last);
    expect(said).not.toContain(server.key);
    expect(said).not.toContain('parcel');
  });

  test.each<[ScenarioName, unknown, string]>([
    ['slow-first-token', failed('did not answer within 1 second'), ''],
    ['slow', failed('did not answer within 1 second'), ''],
    ['stall', partial('sent nothing more for 1 second'), SOME],
  ])('%s: the timeout ends it and closes the request', async (model, last, text) => {
    const drafted = await draft(model, { api, timeoutMs: 300 });
    expect(drafted.last).toEqual(last);
    expect(drafted.text).toBe(text);
    expect(server.requests).toHaveLength(1);
    expect(await server.requests[0]?.closed).toBe('gone');
  });
});

describe('waiting', () => {
  test('a busy service is asked again after the time it names, and the agent is told', async () => {
    const waits: [string, number][] = [];
    const began = performance.now();
    const onWait = (say: string, ms: number) => waits.push([say, ms]);
    const { text, last } = await draft('busy-once', {}, HELLO, { onWait });
    expect(text).toBe(WHOLE);
    expect(last).toMatchObject({ kind: 'end', complete: true });
    expect(waits).toEqual([[expect.stringContaining('tries again in 1 second'), 1000]]);
    expect(performance.now() - began).toBeGreaterThan(950);
    expect(server.requests).toHaveLength(2);
  });

  test('a server error is tried again', async () => {
    expect((await draft('error-500-once')).text).toBe(WHOLE);
    expect(server.requests).toHaveLength(2);
  });

  // Were it not ended, the test would run into its own limit of five seconds.
  test('stop ends the wait', async () => {
    const stop = new AbortController();
    const provider = openaiCompatible(settings('busy-ten'), key(), { onWait: () => stop.abort() });
    const { parts } = await collect(provider.stream(HELLO, stop.signal));
    expect(parts).toEqual([]);
    expect(server.requests).toHaveLength(1);
  });
});

describe('refused before any request', () => {
  test.each<[string, Partial<ProviderSettings>, Partial<ProviderKey> | undefined, string]>([
    ['no model', { model: ' ' }, {}, 'No model is chosen'],
    ['no key', { baseUrl: 'https://api.example/v1' }, undefined, 'There is no API key for api.example'],
    ['a key of another origin', {}, { origin: 'https://api.openai.com' }, 'typed for another address'],
    ['a key of the same host on http', {}, { origin: 'https://127.0.0.1' }, 'typed for another address'],
    ['a key with a line break', {}, { key: 'sk-one\nsk-two' }, 'line break'],
    ['plain http', { baseUrl: 'http://api.example/v1' }, {}, 'Plain http'],
    ['no address', { baseUrl: '' }, {}, 'Type the address'],
  ])('%s', async (_name, more, keyMore, say) => {
    const at = settings('ok', more);
    const used = keyMore && key(keyMore);
    const { parts } = await collect(openaiCompatible(at, used).stream(HELLO, new AbortController().signal));
    expect(parts).toEqual([failed(say)]);
    expect(await testConnection(at, used, new AbortController().signal)).toEqual({
      ok: false,
      say: expect.stringContaining(say),
    });
    expect(server.requests).toEqual([]);
    expect(JSON.stringify(parts)).not.toContain('sk-');
  });

  test('a fault of our own', async () => {
    const nonce = () => {
      throw new Error('HELLO sk-secret');
    };
    const { parts } = await draft('ok', {}, HELLO, { nonce });
    expect(parts).toEqual([failed('failed within Discern itself')]);
    expect(server.requests).toEqual([]);
  });

  test('an empty conversation', async () => {
    const conversation = saying([], { messages: [{ author: 'note', text: 'Call them' }] });
    const { parts } = await draft('ok', {}, { conversation, knowledge: [] });
    expect(parts).toEqual([{ kind: 'none', because: 'no-fit', say: expect.stringContaining('no message') }]);
    expect(server.requests).toEqual([]);
  });

  test('a customer at risk', async () => {
    const { parts } = await draft(
      'ok',
      {},
      { conversation: saying('I want to end my life.'), knowledge: [] },
    );
    expect(parts).toEqual([{ kind: 'none', because: 'refused', say: expect.stringContaining('at risk') }]);
    expect(server.requests).toEqual([]);
  });
});

describe('the network', () => {
  test.each<[string, ModelOptions, string]>([
    ['nobody listens', {}, 'Nothing answers at 127.0.0.1:9'],
    ['no permission', { permitted: async () => false }, 'does not let Discern reach 127.0.0.1:9'],
    ['permission unknown', { permitted: () => Promise.reject(new Error('x')) }, 'Nothing answers'],
  ])('%s', async (_name, options, say) => {
    const at = settings('ok', { baseUrl: 'http://127.0.0.1:9/v1' });
    const used = key({ origin: 'http://127.0.0.1:9' });
    const parts = [];
    for await (const part of openaiCompatible(at, used, options).stream(
      HELLO,
      new AbortController().signal,
    )) {
      parts.push(part);
    }
    expect(parts).toEqual([failed(say)]);
  });

  test('a wrong key', async () => {
    const used = key({ key: 'sk-wrong-0123456789' });
    const tested = await testConnection(settings('ok'), used, new AbortController().signal);
    expect(tested).toEqual({ ok: false, say: expect.stringContaining('does not accept the API key') });
    expect(JSON.stringify(tested)).not.toContain('sk-wrong');
  });

  test('a redirect is not followed: neither key nor text reaches the other host', async () => {
    const door = createServer((_request, response) => {
      response.writeHead(307, { location: `${server.url}/chat/completions` }).end();
    });
    await new Promise<void>((ready) => door.listen(0, '127.0.0.1', ready));
    const origin = `http://127.0.0.1:${(door.address() as AddressInfo).port}`;
    const provider = openaiCompatible(settings('ok', { baseUrl: `${origin}/v1` }), key({ origin }));
    const { parts } = await collect(provider.stream(HELLO, new AbortController().signal));
    expect(parts).toEqual([failed('Nothing answers')]);
    expect(server.requests).toEqual([]);
    door.close();
  });

  test('a wrong address', async () => {
    const at = settings('ok', { baseUrl: `${server.origin}/v9` });
    const tested = await testConnection(at, key(), new AbortController().signal);
    expect(tested).toEqual({ ok: false, say: expect.stringContaining('nothing at this address') });
  });

  test('no key is needed on this computer, and none is made up', async () => {
    const tested = await testConnection(settings('ok'), undefined, new AbortController().signal);
    expect(tested.ok).toBe(false);
    expect(server.requests[0]?.headers.authorization).toBeUndefined();
  });

  test('a request tells nothing about this computer', async () => {
    await draft('ok');
    const names = Object.keys(server.requests[0]?.headers ?? {});
    expect(names.filter((name) => /stainless|organization|project/.test(name))).toEqual([]);
  });
});
