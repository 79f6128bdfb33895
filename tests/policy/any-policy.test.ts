import fc from 'fast-check';
import { expect, test } from 'vitest';
import { policyFile } from '#lib/policy/schema.ts';
import { anyPolicy } from './any-policy.ts';

test('among random policies every key of the schema turns up, and most are no trivial ones', () => {
  const all = fc.sample(anyPolicy, { numRuns: 200, seed: 1 });
  expect([...new Set(all.flatMap(Object.keys))].sort()).toEqual(Object.keys(policyFile.shape).sort());
  expect(all.filter((one) => (one.custom?.length ?? 0) > 0).length).toBeGreaterThan(50);
});
