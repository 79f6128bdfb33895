import { expect, test } from 'vitest';
import { changesNothing } from '#components/options/overview/built-in.ts';
import { percent, weekOf } from '#components/options/overview/week.ts';
import { decision } from './a-team.ts';

const NOW = Date.parse('2026-11-26T12:00:00Z');

test('tickets of the newest week are counted, each once', () => {
  const at = (day: string, outcome: Parameters<typeof decision>[0], conversation: string) => ({
    ...decision(outcome, [], `${day}T12:00:01Z`),
    conversation,
  });
  const events = [
    at('2026-11-18', 'held', 'long ago'),
    at('2026-11-18', 'unprotected', 'long ago'),
    at('2026-11-19', 'held', 'one'),
    at('2026-11-20', 'held', 'one'),
    at('2026-11-20', 'approved', 'one'),
    at('2026-11-21', 'approved', 'two'),
    at('2026-11-22', 'unprotected', 'three'),
    at('2026-11-23', 'unprotected', 'three'),
    at('2026-11-23', 'observed', 'four'),
  ];
  expect(weekOf(events, NOW)).toEqual({ unprotected: 1, decided: 2, held: 1 });
});

test.each([
  [0.05, 5],
  [1 / 3, 33.3],
  [1, 100],
])('%d is %d %%', (share, said) => expect(percent(share)).toBe(said));

test('helpdesks that a team taught Discern to read make no policy of its own', () => {
  expect(changesNothing({ schema: 1, adapters: [] })).toBe(true);
  expect(changesNothing({ schema: 1, title: 'Ours' })).toBe(false);
});
