import type { PolicyFile } from '#lib/core/policy-file.ts';
import type { Past } from '#lib/simulate/input/past.ts';
import { readRequest } from '#lib/simulate/input/request.ts';
import { simulation, type Trial } from '#lib/simulate/simulation.ts';
import type { Summary } from '#lib/simulate/summary.ts';
import { marks } from '#tests/helpers/toy-rules.ts';

/** Rules that find a word each; the last one crashes on it. */
export const TOYS = [
  marks('toy/stop', 'stop', { severity: 'block' }),
  marks('toy/slow', 'slow'),
  marks('toy/note', 'note', { severity: 'info' }),
  marks('toy/crash', 'crash', {
    check() {
      throw new TypeError('private');
    },
    triggers: ['crash'],
  }),
];
export const NOW = '2026-11-26T00:00:00Z';
/** A trial of a policy with the toy rules. */
export const trial = (policy: Partial<PolicyFile>, more: Partial<Trial> = {}): Trial => ({
  policy: { schema: 1, ...policy },
  now: NOW,
  rules: TOYS,
  build: 't',
  examples: 0,
  ...more,
});
/** A reply as it is read. */
export const past = (id: string, text: string, more: object = {}): Past =>
  ({ line: Number(id) || 1, ...readRequest({ id, draft: { text }, ...more }) }) as Past;

/** Simulates all at once. */
export function run(of: Trial, all: readonly Past[], source = 'a'): Summary {
  const tried = simulation(of);
  for (const one of all) tried.add(one, source);
  return tried.summary();
}

export const REPLIES = [
  past('1', 'stop'),
  past('2', 'slow'),
  past('3', 'slow stop'),
  past('4', 'fine'),
  past('5', 'note'),
];
