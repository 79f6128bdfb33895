import { describe, expect, test } from 'vitest';
import { checkBaseUrl, checkKey, isLoopback } from '#lib/llm/base-url.ts';

describe('checkBaseUrl', () => {
  test.each([
    ['https://api.openai.com/v1', 'https://api.openai.com/v1'],
    ['  https://api.openai.com/v1/  ', 'https://api.openai.com/v1'],
    ['https://api.openai.com', 'https://api.openai.com'],
    ['HTTPS://API.OpenAI.com/v1//', 'https://api.openai.com/v1'],
    ['https://team.openai.azure.com/openai/v1/', 'https://team.openai.azure.com/openai/v1'],
    ['http://localhost:11434/v1', 'http://localhost:11434/v1'],
    ['http://127.0.0.1:1234/v1', 'http://127.0.0.1:1234/v1'],
    ['http://127.8.9.1/v1', 'http://127.8.9.1/v1'],
    ['http://0x7f.1/v1', 'http://127.0.0.1/v1'],
    ['http://[::1]:8000/v1', 'http://[::1]:8000/v1'],
    ['https://192.168.0.10/v1', 'https://192.168.0.10/v1'],
  ])('%s is accepted', (typed, value) => {
    expect(checkBaseUrl(typed)).toEqual({ ok: true, value });
  });

  test.each([
    ['', 'Type the address'],
    ['api.openai.com/v1', 'not a web address'],
    ['ftp://api.openai.com', 'not a web address'],
    ['javascript:alert(1)', 'not a web address'],
    ['file:///etc/passwd', 'not a web address'],
    ['http://api.openai.com/v1', 'Plain http'],
    ['http://192.168.0.10/v1', 'Plain http'],
    ['http://10.0.0.1/v1', 'Plain http'],
    ['http://127.0.0.1.evil.example/v1', 'Plain http'],
    ['http://localhost.evil.example/v1', 'Plain http'],
    ['http://0.0.0.0/v1', 'Plain http'],
    ['http://[::ffff:127.0.0.1]/v1', 'Plain http'],
    ['http://2130706434.example/v1', 'Plain http'],
    ['https://sk-secret@api.openai.com/v1', 'Leave name and password out'],
    ['http://localhost@evil.example/v1', 'Leave name and password out'],
    ['https://api.openai.com/v1?key=abc', 'Leave out what follows'],
    ['https://api.openai.com/v1#x', 'Leave out what follows'],
    ['https://api.openai.com/v1/chat/completions', 'Leave out “/chat/completions”'],
  ])('%s is refused', (typed, say) => {
    expect(checkBaseUrl(typed)).toEqual({ ok: false, say: expect.stringContaining(say) });
  });

  test('a refusal repeats no credentials', () => {
    expect(JSON.stringify(checkBaseUrl('https://me:hunter22@api.example/v1'))).not.toContain('hunter22');
  });

  test('only this computer is loopback', () => {
    expect(isLoopback('http://[::1]:11434/v1')).toBe(true);
    expect(isLoopback('https://api.openai.com/v1')).toBe(false);
  });
});

describe('checkKey', () => {
  test('blanks around a key are dropped', () => {
    expect(checkKey('  sk-abc_DEF-123\n')).toEqual({ ok: true, value: 'sk-abc_DEF-123' });
  });

  test.each([
    ['', 'Type the API key'],
    [' \n ', 'Type the API key'],
    ['sk-abc\nsk-def', 'line break'],
    ['sk-abc\r\nX-Evil: 1', 'line break'],
    ['sk-abc\u0000def', 'no key has'],
    ['sk abc', 'no key has'],
    ['sk-ábc', 'no key has'],
    ['sk-abc\u200b', 'no key has'],
    ['sk-“abc”', 'no key has'],
    ['x'.repeat(5000), 'too long'],
  ])('%j is refused', (typed, say) => {
    const checked = checkKey(typed);
    expect(checked).toEqual({ ok: false, say: expect.stringContaining(say) });
    if (typed.trim()) expect(JSON.stringify(checked)).not.toContain(typed.trim());
  });
});
