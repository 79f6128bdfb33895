import { describe, expect, test } from 'vitest';
import type { Conversation, Policy } from '#lib/core/types.ts';
import { review } from '#lib/engine/review.ts';
import { RULES } from '#lib/rules/index.ts';
import { POLICY } from '#tests/helpers/rule-tester.ts';
import { draftOf } from '#tests/helpers/toy-rules.ts';

const reply = 'We guarantee a full refund of $40 within 24 hours to card 4539 1488 0343 6467.';
const texts: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['blanks only', ' \t\n \r\n\u00a0\u2003'],
  ['lone surrogates', `\ud83d ${reply} \udc00\ud800`],
  ['surrogates the wrong way round', `\udc00\ud83d${reply}`],
  ['NUL', `\0${reply.replaceAll(' ', '\0 ')}`],
  [
    'every control character',
    `${Array.from({ length: 32 }, (_, code) => String.fromCharCode(code)).join('')}${reply}`,
  ],
  ['a line of 100,000 characters', `${'word '.repeat(20_000)}${reply}`],
  ['a word of 100,000 characters', 'x'.repeat(100_000)],
  ['100,000 digits', '4'.repeat(100_000)],
  ['100,000 lines', '\n'.repeat(100_000)],
  ['10,000 nested brackets', `${'['.repeat(10_000)}name${']'.repeat(10_000)}`],
  ['10,000 nested braces', `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`],
  ['10,000 nested elements', `${'<b>'.repeat(10_000)}x${'</b>'.repeat(10_000)}`],
  ['mixed scripts', `Ваш рaypal возврат 返金 إرجاع החזר ${reply}`],
  ['zero-width characters', reply.replaceAll('r', 'r\u200b').replaceAll('e', '\u2060e\ufeff')],
  ['bidi overrides', `\u202e${reply}\u202c \u2066${reply}\u2069`],
  ['combining marks', `e${'\u0301'.repeat(5_000)} ${reply}`],
  ['characters that grow in lower case', `${'İ'.repeat(500)} ${reply}`],
  ['CRLF', reply.replaceAll(' ', '\r\n')],
  ['CR alone', reply.replaceAll(' ', '\r')],
  ['other line ends', `one\u2028two\u2029three\u0085${reply}`],
];

describe('bad input on either side ends without a fault, and every quote is exact', () => {
  test.each(texts)('%s', (_, text) => {
    const conversation: Conversation = {
      helpdesk: 'test',
      id: '1',
      customer: { name: text.slice(0, 100) },
      agent: { name: text.slice(0, 100) },
      messages: [
        { author: 'customer', text },
        { author: 'system', text },
        { author: 'agent', text },
        { author: 'customer', text, at: text.slice(0, 50) },
      ],
    };
    const knowledge = [
      { id: 'kb', title: text.slice(0, 100), text, url: text.slice(0, 100), updatedAt: text.slice(0, 50) },
    ];
    const report = review({ draft: draftOf(text), conversation, knowledge, policy: POLICY }, RULES);
    const faults = report.faults.filter(({ code }) => code !== 'engine/length');
    expect(faults).toEqual([]);
    for (const { span, quote, on } of report.findings) {
      expect(text.slice(...span), `on ${on}`).toBe(quote);
      expect(quote).not.toBe('');
    }
  });
});

test('a card number with a hidden character in it does not pass unseen', () => {
  const conversation: Conversation = { helpdesk: 'test', id: '1', customer: {}, messages: [] };
  const text = 'Card 4539\u200b1488 0343 6467';
  const report = review({ draft: draftOf(text), conversation, knowledge: [], policy: POLICY }, RULES);
  expect(report.verdict).not.toBe('clear');
});

test.each<[string, Partial<Policy>]>([
  ['a severity that is none', { severities: { 'privacy/card': 'loud' as 'warn' } }],
  ['a rule that is none', { severities: { 'no/such': 'block' }, options: { 'no/such': { a: 1 } } }],
  ['options that are text', { options: { 'privacy/card': 'x' as unknown as Record<string, number> } }],
  ['allowed wordings that are none', { allowed: { 'privacy/card': [''] } }],
])('a policy with %s does not take the engine down', (_, changes) => {
  const conversation: Conversation = { helpdesk: 'test', id: '1', customer: {}, messages: [] };
  const policy: Policy = { ...POLICY, ...changes };
  const report = review({ draft: draftOf(reply), conversation, knowledge: [], policy }, RULES);
  expect(report.findings).toContainEqual(
    expect.objectContaining({ code: 'privacy/card', severity: 'block' }),
  );
});
