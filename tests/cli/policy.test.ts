import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { discern } from './command.ts';

// Starting a process takes long on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

test('discern policy schema prints the JSON Schema that the build holds', async () => {
  const { code, out, err } = await discern(['policy', 'schema']);
  expect([code, err]).toEqual([0, '']);
  expect(out).toBe(readFileSync('components/public/policy.schema.json', 'utf8'));
});

test.each([
  [['policy'], 'policy: nothing to do'],
  [['policy', 'sing'], 'policy: unknown command or option "sing"'],
  [['policy', 'schema', '--loud'], "Unknown option '--loud'"],
])('%j is wrong use', async (args, problem) => {
  const { code, out, err } = await discern(args);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(problem);
});
