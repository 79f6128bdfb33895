import { describe, expect, test } from 'vitest';
import { merged, packChanges } from '#lib/policy/merge.ts';
import { PACKS } from '#lib/policy/packs/index.ts';
import type { PolicyFile } from '#lib/policy/schema.ts';
import { parsePolicy } from '#lib/policy/schema.ts';
import { RULES } from '#lib/rules/index.ts';

const RULE = {
  id: 'no-dates',
  title: 'No dates',
  kind: 'phrase',
  reads: 'draft',
  severity: 'warn',
  phrases: ['by friday'],
  message: 'No dates.',
  why: 'They slip.',
  tests: { flags: ['«by Friday»'], passes: ['soon'] },
} as const;
const TOPIC = { id: 'returns', title: 'Returns', phrases: ['return'], owner: 'ai' } as const;
const file = (parts: Omit<PolicyFile, 'schema'>): PolicyFile => ({ schema: 1, ...parts });
const pack = (version: string, parts: Omit<PolicyFile, 'schema'>) => ({
  id: 'shop',
  version,
  policy: file(parts),
});

const ONE = pack('1.0.0', {
  rules: { 'legal/term': { severity: 'block' } },
  custom: [RULE],
  topics: [TOPIC],
  wordings: ['We are sorry.'],
});
const STRICTER = { ...RULE, severity: 'block' } as const;
const TWO = pack('1.1.0', {
  rules: { 'legal/term': { severity: 'block' } },
  custom: [STRICTER],
  topics: [TOPIC],
  wordings: ['We are sorry.'],
});
const OWN = file({
  title: 'Ours',
  rules: { 'privacy/card': { severity: 'warn' } },
  custom: [{ ...RULE, id: 'mine' }],
});

const states = (base: PolicyFile, given: typeof ONE) =>
  Object.fromEntries(packChanges(base, given).map(({ place, state }) => [place.split('.')[0], state]));

describe('taking a pack', () => {
  test('adds what is new, changes nothing of the team’s, and says what it would do', () => {
    expect(packChanges(OWN, ONE).flatMap(({ changes }) => changes)).toEqual([
      'legal/term: own severity → block',
      'New rule “No dates” (custom/no-dates)',
      'New topic “Returns”: AI may draft',
      'Approved wordings: + “We are sorry.”',
    ]);
    const next = merged(OWN, ONE);
    expect(next).toMatchObject({
      title: 'Ours',
      rules: { 'privacy/card': { severity: 'warn' }, 'legal/term': { severity: 'block' } },
      custom: [{ id: 'mine' }, RULE],
      topics: [TOPIC],
      wordings: ['We are sorry.'],
      packs: { shop: { version: '1.0.0' } },
    });
    expect(states(next, ONE)).toEqual({ rules: 'same', custom: 'same', topics: 'same', wordings: 'same' });
    expect(merged(next, ONE)).toEqual(next);
  });

  test('only what was chosen; the rest stays on offer', () => {
    const next = merged(OWN, ONE, ['custom.no-dates']);
    expect(next.rules).toEqual(OWN.rules);
    expect(states(next, ONE)).toEqual({ rules: 'new', custom: 'same', topics: 'new', wordings: 'new' });
  });

  test('where the team has something of its own under the same name, it is asked first', () => {
    const own = file({ rules: { 'legal/term': { severity: 'off' } } });
    expect(states(own, ONE).rules).toBe('conflict');
    expect(merged(own, ONE).rules).toEqual(own.rules);
    expect(states(merged(own, ONE), ONE).rules).toBe('conflict');
    expect(merged(own, ONE, ['rules.legal/term']).rules).toEqual(ONE.policy.rules);
  });
});

describe('a newer version of a pack', () => {
  const taken = merged(OWN, ONE);

  test('shows as a difference, and comes in by itself where nobody touched the rule', () => {
    const [, rule] = packChanges(taken, TWO);
    expect(rule).toEqual({
      place: 'custom.no-dates',
      state: 'update',
      changes: ['custom/no-dates: warn → block'],
    });
    const next = merged(taken, TWO);
    expect(next.custom?.[1]).toEqual(STRICTER);
    expect(next.packs?.shop?.version).toBe('1.1.0');
  });

  test('a rule that the team edited is said to be, and stays', () => {
    const edited: PolicyFile = { ...taken, custom: [{ ...RULE, message: 'Ask first.' }] };
    expect(states(edited, ONE).custom).toBe('edited');
    expect(states(edited, TWO).custom).toBe('both');
    const next = merged(edited, TWO);
    expect(next.custom).toEqual(edited.custom);
    expect(states(next, TWO).custom).toBe('both');
    expect(merged(edited, TWO, ['custom.no-dates']).custom).toEqual([STRICTER]);
  });

  test('a rule that the team took out does not come back by itself', () => {
    const { custom: _, ...without } = taken;
    expect(states(without, TWO).custom).toBe('removed');
    expect(merged(without, TWO).custom).toBeUndefined();
    expect(merged(without, TWO, ['custom.no-dates']).custom).toEqual([STRICTER]);
  });

  test('a rule that the pack has no longer stays until somebody lets it go', () => {
    const three = pack('2.0.0', { topics: [TOPIC] });
    expect(states(taken, three)).toMatchObject({ custom: 'dropped', rules: 'dropped' });
    expect(merged(taken, three).custom).toEqual(taken.custom);
    const next = merged(taken, three, ['custom.no-dates']);
    expect(next.custom).toEqual([OWN.custom?.[0]]);
    expect(Object.keys(next.packs?.shop?.took ?? {})).not.toContain('custom.no-dates');
  });
});

test('all packs that come with Discern can be taken together, and what comes of it is a policy', () => {
  const all = PACKS.reduce<PolicyFile>((base, one) => merged(base, one), file({}));
  expect(
    parsePolicy(
      all,
      RULES.map(({ code }) => code),
    ),
  ).toEqual({ policy: all });
  for (const one of PACKS)
    expect(packChanges(all, one).filter(({ state }) => state !== 'same' && state !== 'conflict')).toEqual([]);
});
