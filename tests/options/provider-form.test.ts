import { expect, test } from 'vitest';
import { originOf, PRESETS, presetOf } from '#components/options/provider/presets.ts';
import { checkBaseUrl } from '#lib/llm/base-url.ts';

test.each(PRESETS)('the address of $title may be used, and is known again', ({ id, baseUrl }) => {
  expect(checkBaseUrl(baseUrl)).toEqual({ ok: true, value: expect.stringMatching(/^https?:/) });
  expect(presetOf(`${baseUrl}/`)?.id).toBe(id);
});

test.each([
  ['https://acme.openai.azure.com/openai/v1', 'azure'],
  ['https://openai.azure.com.evil.example/v1', undefined],
  ['https://gateway.example.com/v1', undefined],
  ['', undefined],
])('%s is of %s', (url, id) => {
  expect(presetOf(url)?.id).toBe(id);
});

test.each([
  [' https://api.openai.com/v1 ', 'https://api.openai.com'],
  ['http://127.0.0.1:11434/v1', 'http://127.0.0.1:11434'],
  ['javascript:alert(1)', null],
  ['file:///etc/passwd', null],
  ['api.openai.com', null],
])('the origin of %s is %s', (url, origin) => {
  expect(originOf(url)).toBe(origin);
});
