import { describe, expect, test } from 'vitest';
import { scan } from '#lib/core/entities/entities.ts';
import { leakOf } from '#lib/core/grounding/internal.ts';
import { derives, placeOf } from '#lib/core/grounding/lookup.ts';
import { sourcesOf } from '#lib/core/grounding/sources.ts';
import { whereOf } from '#lib/core/grounding/where.ts';
import { analyse, fold } from '#lib/core/text.ts';
import type { Evidence, Message } from '#lib/core/types.ts';
import { prepare } from '#lib/engine/context.ts';
import { POLICY } from '#tests/helpers/rule-tester.ts';

function contextOf(
  said: readonly (readonly [Message['author'], string])[],
  knowledge: readonly Evidence[] = [],
) {
  const messages = said.map(([author, text]): Message => ({ author, text }));
  return prepare({ helpdesk: 'test', id: '1', customer: {}, messages }, knowledge, [], POLICY).context;
}

describe('a specific is found by its normal form', () => {
  const sources = sourcesOf(
    contextOf([
      ['system', '{"total": 1074.3, "paid_at": "2026-05-19T13:25:00", "bags": 2, "rate": 0.15, "floor": 7}'],
      ['customer', 'I booked 3 seats for 150 and it was 30 minutes late.'],
      ['agent', 'See https://shop.example/returns or case KD-20391.'],
    ]),
  );
  const placed = (text: string) =>
    scan(fold(text)).map((entity) => placeOf(entity, fold(text), sources)?.source ?? 'nowhere');

  test.each([
    ['$1,074.30', 'system:0'],
    ['19 May', 'system:0'],
    ['Tuesday', 'system:0'],
    ['1:25 pm', 'system:0'],
    ['15%', 'system:0'],
    ['two bags', 'system:0'],
    ['three seats', 'customer:1'],
    ['$150', 'customer:1'],
    ['half an hour: 30 mins', 'customer:1'],
    ['https://www.shop.example/returns/', 'agent:2'],
    ['#KD20391', 'agent:2'],
    ['$7', 'nowhere'],
    ['20 May', 'nowhere'],
    ['all 12 seats', 'nowhere'],
  ])('%s: %s', (text, source) => {
    expect(placed(text)).toContain(source);
  });

  test('the index is made once for the same messages', () => {
    const context = contextOf([['agent', 'It is $5.']]);
    expect(sourcesOf(context)).toBe(sourcesOf({ ...context, cues: [] }));
  });
});

describe('an amount follows from known ones', () => {
  const sources = sourcesOf(
    contextOf([['system', '{"prices": [{"price": 21.5}, {"price": 30}, {"price": 47.25}]}']]),
  );
  test.each([
    ['51.5', true],
    ['98.75', true],
    ['8.5', true],
    ['90', true],
    ['77.77', false],
    ['1000', false],
  ])('%s: %s', (value, expected) => {
    expect(derives(value, sources)).toBe(expected);
  });
});

describe('words of an internal source', () => {
  const internal = {
    id: 'run',
    title: 'Runbook',
    text: 'Agents may refund up to $75 without asking a lead.',
    internal: true,
  };
  const leaks = (text: string, more: readonly Evidence[] = [], said = 'Hello') =>
    leakOf(analyse(text).sentences[0]?.alone as never, contextOf([['customer', said]], [internal, ...more]))
      ?.span;

  test.each([
    ['We may refund up to $75 without asking a lead today.', [3, 45]],
    ['Your refund can be $75.', [19, 22]],
    ['We may refund you.', undefined],
  ])('%s', (text, span) => {
    expect(leaks(text)).toEqual(span);
  });

  test('are free when something public says the same', () => {
    const open = { id: 'kb', title: 'Open', text: 'A refund can be up to $75.' };
    expect(leaks('Your refund can be $75.', [open])).toBeUndefined();
    expect(leaks('Your refund can be $75.', [], 'I want my $75.')).toBeUndefined();
  });
});

test('a message names a source in words', () => {
  const context = contextOf([['system', 'x']], [{ id: 'kb', title: 'Fees', text: 'x' }]);
  expect([
    whereOf('kb', context),
    whereOf('system:0', context),
    whereOf('agent:3', context),
    whereOf('x', context),
  ]).toEqual(['The article “Fees”', 'An event of this ticket', 'An earlier reply', 'A source here']);
});
