import { describe, expect, test } from 'vitest';
import { attempt } from '#tests/fuzz/attempt.ts';
import { REPLICAS } from '#tests/fuzz/replicas.ts';
import type { BrowserFailure } from '#tests/fuzz/sequence.ts';
import { BUILD } from '#tests/helpers/browser.ts';

const RUNS = 20;

/** An escape counts at once. What was held or altered wrongly counts if it is again: a busy machine may drop a click. */
async function counts(failure: BrowserFailure, replica: (typeof REPLICAS)[number]): Promise<boolean> {
  if (failure.kind === 'escape') return true;
  const { failures } = await attempt(replica, 'both', { seed: failure.seed, runs: 1, build: BUILD });
  if (failures.length === 0) console.log(`seed ${failure.seed} went well when tried again:`, failure);
  return failures.length > 0;
}

// The same seeds each time; `npm run fuzz` tries others, and each lock alone.
describe('random attempts with both locks', () => {
  test.each(REPLICAS.map((replica) => [replica.name, replica] as const))(
    '%s: nothing unapproved leaves, nothing clean is held',
    { timeout: 400_000, retry: 0 },
    async (_, replica) => {
      const { failures, broken } = await attempt(replica, 'both', { seed: 1, runs: RUNS, build: BUILD });
      const certain: BrowserFailure[] = [];
      for (const failure of failures) if (await counts(failure, replica)) certain.push(failure);
      expect(certain).toEqual([]);
      // A sequence may get stuck on a busy machine; it answers nothing then.
      expect(broken.length, JSON.stringify(broken)).toBeLessThanOrEqual(RUNS / 10);
    },
  );
});
