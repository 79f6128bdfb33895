import { describe, expect, test } from 'vitest';
import { decide, isTyped } from '#lib/gate/machine.ts';
import { runPure } from './pure.ts';

const seeds = Array.from({ length: 400 }, (_, index) => index + 1);
const found = (gate: typeof decide): string[] => [
  ...new Set(seeds.flatMap((seed) => runPure(seed, gate)?.kind ?? [])),
];

describe('random sequences against the state machine', () => {
  test('nothing unapproved leaves, and nothing clean is held', () => {
    expect(seeds.map((seed) => runPure(seed)).filter((failure) => failure !== null)).toEqual([]);
  });

  test.each<[string, string, typeof decide]>([
    [
      'an approval that is good for any text',
      'escape',
      (state, now) => decide(state.approval === null ? state : { ...state, approval: now.binding }, now),
    ],
    [
      'a gate that asks nothing of machine text',
      'escape',
      (state, now) =>
        decide(state, { ...now, draft: { ...now.draft, origin: { kind: 'typed', aiShare: 0 } } }),
    ],
    [
      'a gate that asks for an approval of what was typed',
      'false hold',
      (state, now) =>
        isTyped(now.draft) && now.draft.visibility === 'public' && now.draft.text.trim() && !state.approval
          ? { pass: false, needs: [{ kind: 'approve' }] }
          : decide(state, now),
    ],
    ['a gate that lets everything pass', 'escape', () => ({ pass: true, because: 'clean' })],
  ])('%s is found out', (_, kind, gate) => {
    expect(found(gate)).toContain(kind);
  });
});
