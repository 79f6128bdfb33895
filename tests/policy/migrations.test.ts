import { describe, expect, test } from 'vitest';
import { MigrationError, migrated, STEPS, type Step } from '#lib/policy/migrations.ts';
import { SCHEMA } from '#lib/policy/schema.ts';

// A chain that never was: form 2 gave rules a list, form 3 a weight to each.
const CHAIN: Readonly<Record<number, Step>> = {
  2: ({ rules, ...rest }) => {
    if (typeof rules !== 'object' || rules === null) throw new Error('rules: expected an object');
    return { ...rest, rules: Object.keys(rules), schema: 2 };
  },
  3: ({ rules, ...rest }) => ({
    ...rest,
    rules: (rules as string[]).map((code) => [code, 'warn']),
    schema: 3,
  }),
};

describe('migrated', () => {
  test.each<[value: unknown, result: unknown]>([
    [
      { schema: 1, title: 'x', rules: { a: 1 } },
      { schema: 3, title: 'x', rules: [['a', 'warn']] },
    ],
    [
      { schema: 2, rules: ['b'] },
      { schema: 3, rules: [['b', 'warn']] },
    ],
    [
      { schema: 3, anything: true },
      { schema: 3, anything: true },
    ],
  ])('%j is carried over to %j', (value, result) => {
    const before = structuredClone(value);
    expect(migrated(value, 3, CHAIN)).toEqual(result);
    expect(value).toEqual(before);
  });

  test.each<[name: string, value: unknown, problem: string]>([
    ['nothing', null, 'Expected a policy'],
    ['a list', [{ schema: 1 }], 'Expected a policy'],
    ['no number', {}, 'Expected the number'],
    ['a number in words', { schema: '1' }, 'Expected the number'],
    ['half a number', { schema: 1.5 }, 'Expected the number'],
    ['zero', { schema: 0 }, 'Expected the number'],
    ['a newer form', { schema: 4 }, 'made by a newer Discern (schema 4); this one reads up to 3'],
    ['data that a step does not know', { schema: 1 }, 'from schema 1 to 2: rules: expected an object'],
  ])('%s is refused: %j', (_, value, problem) => {
    expect(() => migrated(value, 3, CHAIN)).toThrow(MigrationError);
    expect(() => migrated(value, 3, CHAIN)).toThrow(problem);
  });

  test('a chain with a gap, or with a step that leads elsewhere, is refused', () => {
    expect(() => migrated({ schema: 1, rules: {} }, 3, { 2: CHAIN[2] as Step })).toThrow(
      'from schema 2 to schema 3',
    );
    expect(() => migrated({ schema: 1 }, 2, { 2: (file) => file })).toThrow('gave schema 1');
  });

  test('there is a step for every form since the first', () => {
    expect(Object.keys(STEPS).map(Number)).toEqual(Array.from({ length: SCHEMA - 1 }, (_, at) => at + 2));
  });
});
