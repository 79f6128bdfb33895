import { expect, test } from 'vitest';
import { chatDeltas } from '#lib/llm/delta.ts';

const ended = (reason: unknown, choice: object = {}) =>
  chatDeltas({ choices: [{ delta: {}, finish_reason: reason, ...choice }] }).map((delta) =>
    delta.kind === 'failed' ? delta.failure.kind : delta.kind,
  );

test.each([
  ['stop', ['stop']],
  // Services that speak the protocol and name the same in their own words.
  ['eos', ['stop']],
  ['eos_token', ['stop']],
  ['stop_sequence', ['stop']],
  ['length', ['length']],
  ['model_length', ['length']],
  ['content_filter', ['filtered']],
  ['tool_calls', ['unfinished']],
  ['error', ['unfinished']],
  ['constructor', ['unfinished']],
  ['', []],
  [null, []],
])('an end because of %j', (reason, expected) => {
  expect(ended(reason)).toEqual(expected);
});

test.each([
  ['words that come with the end', { delta: { content: 'Bye.' } }, ['text', 'stop']],
  ['a refusal', { delta: { refusal: 'No.' } }, ['declined', 'stop']],
])('%s', (_, choice, expected) => {
  expect(ended('stop', choice)).toEqual(expected);
});

test.each([[{}], [{ choices: [] }], [{ choices: [{}] }], [null]])(
  'a chunk without words says nothing: %j',
  (chunk) => {
    expect(chatDeltas(chunk as never)).toEqual([]);
  },
);
