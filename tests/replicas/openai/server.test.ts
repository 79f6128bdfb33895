import { afterAll, beforeAll, expect, test } from 'vitest';
import { createOpenAi, KEY, type OpenAi } from './server.ts';

// The replica is strict, or what passes against it proves nothing.
let server: OpenAi;
beforeAll(async () => {
  server = await createOpenAi();
});
afterAll(() => server.close());

const messages = [{ role: 'user', content: 'Hi' }];

async function post(path: string, body: unknown, headers: Record<string, string> = {}) {
  const response = await fetch(server.url + path, {
    method: 'POST',
    headers: { authorization: `Bearer ${KEY}`, 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return { status: response.status, json: await response.json() };
}

test.each<[string, unknown, number, string | null]>([
  ['/chat/completions', { model: 'ok', messages, temprature: 1 }, 400, 'unknown_parameter'],
  ['/chat/completions', { model: 'ok' }, 400, 'missing_required_parameter'],
  ['/chat/completions', { messages }, 400, 'missing_required_parameter'],
  ['/chat/completions', { model: 'ok', messages: [] }, 400, 'invalid_value'],
  ['/chat/completions', { model: 'ok', messages: [{ role: 'robot', content: 'x' }] }, 400, 'invalid_value'],
  ['/chat/completions', { model: 'ok', input: 'Hi' }, 400, 'missing_required_parameter'],
  ['/chat/completions', '{"model":', 400, null],
  ['/chat/completions', { model: 'gpt-none', messages }, 404, 'model_not_found'],
  ['/responses', { model: 'ok', messages }, 400, 'missing_required_parameter'],
  ['/responses', { model: 'ok', input: 'Hi', max_tokens: 5 }, 400, 'unknown_parameter'],
  ['/completions', { model: 'ok', prompt: 'Hi' }, 404, null],
])('%s %j → %i %s', async (path, body, status, code) => {
  const answer = await post(path, body);
  expect(answer.status).toBe(status);
  expect(answer.json.error).toEqual({
    message: expect.any(String),
    type: 'invalid_request_error',
    param: answer.json.error.param,
    code,
  });
});

test.each([{ authorization: '' }, { authorization: 'Bearer sk-other' }, { authorization: KEY }])(
  'key %j → 401',
  async (headers) => {
    expect((await post('/chat/completions', { model: 'ok', messages }, headers)).status).toBe(401);
  },
);

test('answers in one piece too', async () => {
  const chat = await post('/chat/completions', { model: 'ok', messages });
  expect(chat.json.choices[0].message.content).toBe('Hello Ana,\n\nthank you for writing.');
  const responses = await post('/responses', { model: 'ok', input: 'Hi' });
  expect(responses.json.output[0].content[0].text).toBe('Hello Ana,\n\nthank you for writing.');
});

test('browsers may ask, and nothing is recorded for their question', async () => {
  const before = server.requests.length;
  const response = await fetch(`${server.url}/chat/completions`, { method: 'OPTIONS' });
  expect(response.status).toBe(204);
  expect(response.headers.get('access-control-allow-headers')).toContain('authorization');
  expect(server.requests).toHaveLength(before);
});
