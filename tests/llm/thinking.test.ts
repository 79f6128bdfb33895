import { expect, test } from 'vitest';
import { listener } from '#lib/llm/thinking.ts';

test.each<[string, string]>([
  ['Hello', 'Hello'],
  ['<think>Hm.</think>\n\nHello', '\n\nHello'],
  ['\n <think>\nA < b </thin\n</think>Hello <think>x</think>', 'Hello <think>x</think>'],
  ['<think></think>', ''],
  ['<think>never ends', ''],
  ['<thin', '<thin'],
  ['<thinking>Hello', '<thinking>Hello'],
  ['<p>Hello</p>', '<p>Hello</p>'],
  ['', ''],
])('%j → %j, however it is cut', (whole, answer) => {
  for (const size of [1, 2, 3, 5, 100]) {
    const { push, flush } = listener();
    const pieces = whole.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? [];
    expect(pieces.map(push).join('') + flush()).toBe(answer);
  }
});
