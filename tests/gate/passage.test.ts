import { expect, test } from 'vitest';
import type { Conversation, Evidence } from '#lib/core/types.ts';
import { type PassageView, passageOf } from '#lib/gate/passage.ts';

const conversation: Conversation = {
  helpdesk: 't',
  id: '1',
  customer: {},
  messages: [
    { author: 'customer', text: 'I paid $40.' },
    { author: 'system', text: 'Refund of $40 issued.', at: '2026-01-02T10:00:00Z' },
  ],
};
const article = (changes: Partial<Evidence> = {}): Evidence => ({
  id: 'kb',
  title: 'Refunds',
  text: 'A refund takes 5 days.',
  ...changes,
});

test.each<[string, string, readonly [number, number], Evidence, Partial<PassageView> | null]>([
  ['an article', 'kb', [15, 21], article(), { from: 'article', title: 'Refunds', words: '5 days' }],
  ['its surroundings', 'kb', [15, 21], article(), { before: 'A refund takes ', after: '.' }],
  ['an event', 'system:1', [10, 13], article(), { from: 'system', words: '$40', at: '2026-01-02T10:00:00Z' }],
  ['a message', 'message:0', [7, 10], article(), { from: 'customer', words: '$40' }],
  ['an article named like a message', 'message:0', [0, 1], article({ id: 'message:0' }), { from: 'article' }],
  ['an article that is gone', 'kb-old', [0, 1], article(), null],
  ['a message that is gone', 'system:7', [0, 1], article(), null],
  ['characters that are gone', 'kb', [15, 90], article(), null],
  ['an empty span', 'kb', [3, 3], article(), null],
  ['a web address', 'kb', [0, 1], article({ url: 'https://x.example/a' }), { url: 'https://x.example/a' }],
])('%s', (_, source, span, evidence, expected) => {
  const passage = passageOf({ source, span }, conversation, [evidence]);
  if (expected === null) expect(passage).toBeNull();
  else expect(passage).toMatchObject(expected);
});

test.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', ''])(
  'an address such as "%s" is not offered',
  (url) => {
    const passage = passageOf({ source: 'kb', span: [0, 1] }, conversation, [article({ url })]);
    expect(passage).not.toHaveProperty('url');
  },
);

test('a long source is cut to both sides', () => {
  const text = `${'a'.repeat(500)}words${'b'.repeat(500)}`;
  const passage = passageOf({ source: 'kb', span: [500, 505] }, conversation, [article({ text })]);
  expect(passage?.before).toBe(`…${'a'.repeat(120)}`);
  expect(passage?.after).toBe(`${'b'.repeat(120)}…`);
});
