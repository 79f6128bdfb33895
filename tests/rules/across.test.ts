import { describe, expect, test } from 'vitest';
import type { Example, Rule } from '#lib/core/rule.ts';
import { analyse } from '#lib/core/text.ts';
import type { Conversation } from '#lib/core/types.ts';
import { prepare } from '#lib/engine/context.ts';
import { review } from '#lib/engine/review.ts';
import { RULES } from '#lib/rules/index.ts';
import { hostileTexts } from '#tests/helpers/hostile.ts';
import { asExample, unmark } from '#tests/helpers/marked.ts';
import { findingsOn, POLICY, situation } from '#tests/helpers/rule-tester.ts';

const cases = RULES.flatMap((rule) =>
  [...rule.examples.flags, ...rule.examples.passes].map((example): [string, string, Rule, Example] => {
    const full = asExample(example);
    return [rule.code, full.text, rule, full];
  }),
);

describe('every rule on every other rule’s examples', () => {
  test.each(cases)('%s: %s', (code, text, rule, example) => {
    const others = new Set(
      findingsOn(rule, example, RULES)
        .map((finding) => finding.code)
        .filter((other) => other !== code),
    );
    const hint =
      'If the other rule is right, name it in `also` of the example; if not, it has a false alarm to mend.';
    expect([...others].sort(), `${unmark(text).text}\n${hint}`).toEqual([...(example.also ?? [])].sort());
  });
});

const SIZE = 20_000;
describe(`every rule on ${SIZE} characters of hostile repeats`, () => {
  test.each(hostileTexts(SIZE))('%s ends, without a fault and with exact quotes', (_, text) => {
    const conversation: Conversation = {
      helpdesk: 'test',
      id: '1',
      customer: {},
      messages: [{ author: 'customer', text }],
    };
    const { draft } = situation({ reads: 'draft' }, { text });
    const report = review({ draft, conversation, knowledge: [], policy: POLICY }, RULES);
    expect(report.faults).toEqual([]);
    for (const { span, quote } of report.findings) expect(text.slice(...span)).toBe(quote);
  });
});

describe('what the rules share is only read', () => {
  test('a second review of the same input gives the same findings', () => {
    const text = 'This was our fault and we guarantee a full refund within 24 hours.';
    const { draft, conversation } = situation({ reads: 'draft' }, { text });
    const input = { draft, conversation, knowledge: [], policy: POLICY };
    expect(review(input, RULES)).toEqual(review({ ...input, conversation: { ...conversation } }, RULES));
  });

  test('analyse keeps offsets', () => {
    for (const text of ['İstanbul’s “best” — ok', 'a\u00a0b\tc\r\nd', '😀 É ß ŉ ǰ']) {
      expect(analyse(text).folded).toHaveLength(text.length);
    }
  });

  test('open turns are the customer messages after the last human agent', () => {
    const authors = ['customer', 'agent', 'bot', 'customer', 'system', 'customer', 'note'] as const;
    const messages = authors.map((author) => ({ author, text: 'x' }));
    const conversation: Conversation = { helpdesk: 'test', id: '1', customer: {}, messages };
    expect(prepare(conversation, [], RULES, POLICY).context.openTurns).toEqual([3, 5]);
  });
});
