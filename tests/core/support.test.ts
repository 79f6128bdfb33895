import { describe, expect, test } from 'vitest';
import type { Context } from '#lib/core/rule.ts';
import { articleFor, contentStems, eventFor } from '#lib/core/support.ts';
import type { Message } from '#lib/core/types.ts';
import { prepare } from '#lib/engine/context.ts';
import { POLICY } from '#tests/helpers/rule-tester.ts';

function contextOf(events: readonly string[], articles: readonly string[] = []): Context {
  const messages: Message[] = events.map((text) => ({ author: 'system', text }));
  const knowledge = articles.map((text, index) => ({ id: `kb${index}`, title: 'Article', text }));
  return prepare({ helpdesk: 'test', id: '1', customer: {}, messages }, knowledge, [], POLICY).context;
}
const refund = (text: string) => ({ topic: /refund/, text });

describe('an event supports a claim', () => {
  test.each([
    [['Refund of £42.00 issued.'], 'your refund of £42 has been issued'],
    [['Refund issued.'], 'your refund has been issued'],
    [['refund_order {"order":"7"}', '{"status":"done","amount":42.0}'], 'i refunded £42'],
    [['refund_order {"old_price":100.5,"new_price":58.5}'], 'the difference of $42 was refunded'],
    [['Card charged.', 'Refund of $5 issued.'], 'a refund of $5 was issued'],
  ])('%j: %s', (events, text) => {
    expect(eventFor(contextOf(events), refund(text))?.source).toMatch(/^system:/);
  });
});

describe('an event does not support a claim', () => {
  test.each([
    ['with other figures', ['Refund of £42.00 issued.'], 'your refund of £420 has been issued'],
    ['on another matter', ['Plan changed.'], 'your refund has been issued'],
    ['that failed', ['Refund failed: card expired.'], 'your refund has been issued'],
    ['that was refused', ['Refund was not issued.'], 'your refund has been issued'],
    ['that is the customer’s wish', ['Customer requested a refund.'], 'your refund has been issued'],
    ['that only reads', ['get_refund {"id":"7"}'], 'your refund has been issued'],
    ['that names an empty field', ['{"refund_id": null, "status": "open"}'], 'your refund has been issued'],
    [
      'that ended in an error',
      ['refund_order {"id":"7"}', 'Error: not allowed'],
      'your refund has been issued',
    ],
    ['when there is none', [], 'your refund has been issued'],
  ])('%s', (_, events, text) => {
    expect(eventFor(contextOf(events), refund(text))).toBeUndefined();
  });
});

describe('an article', () => {
  const claim = refund('the refund will go to your original payment method');

  test('supports what it says in most of the same words', () => {
    const context = contextOf([], ['Hello. Every refund goes to the original payment method.']);
    const evidence = articleFor(context, claim);
    expect(evidence).toEqual({ source: 'kb0', span: [7, 56] });
  });

  test.each([
    ['denies it', 'A refund never goes to the original payment method.'],
    ['speaks of something else', 'Refund forms are in the drawer.'],
  ])('does not when it %s', (_, article) => {
    expect(articleFor(contextOf([], [article]), claim)).toBeUndefined();
  });

  test('does not when a figure is missing', () => {
    const context = contextOf([], ['A late parcel gives a refund of $5 to the payment method.']);
    expect(articleFor(context, refund('a refund of $50 for the late parcel'))).toBeUndefined();
    expect(articleFor(context, refund('a refund of $5 for the late parcel'))?.source).toBe('kb0');
  });
});

test('content stems leave out the empty words', () => {
  expect([...contentStems('your refund will be issued to you')]).toEqual(['refun', 'issue']);
});
