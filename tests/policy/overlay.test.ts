import { describe, expect, test } from 'vitest';
import type { PolicyFile } from '#lib/core/policy-file.ts';
import { lockAt } from '#lib/policy/locks.ts';
import { layered, overlaid, violations } from '#lib/policy/overlay.ts';
import { rebased } from '#lib/policy/places.ts';
import { file, OVERLAYS } from './overlays.ts';

const X = 'legal/term';

describe('what lies over it wins, and nothing below softens it', () => {
  test.each(OVERLAYS)('%s', (_, over, own, force, locks) => {
    const layers = [{ by: 'managed', file: file(over) }] as const;
    const result = layered(file(own), layers);
    expect(result.file).toEqual(file(force));
    for (const path of locks) expect(lockAt(result.locks, path), path).toEqual({ path, by: 'managed' });
    expect(violations(file(own), layers)).not.toEqual([]);
    expect(violations(result.file, layers)).toEqual([]);
    expect(overlaid(result.file, file(over))).toEqual(result.file);
  });

  test('every part of a policy is in the table', () => {
    const parts = new Set(OVERLAYS.flatMap(([, over]) => Object.keys(over)));
    const all: Record<keyof PolicyFile, true> = {
      schema: true,
      version: true,
      title: true,
      rules: true,
      custom: true,
      scopes: true,
      topics: true,
      otherTopics: true,
      wordings: true,
      sources: true,
      providers: true,
      gate: true,
      audit: true,
      adapters: true,
      budget: true,
      packs: true,
    };
    expect(Object.keys(all).filter((key) => !parts.has(key))).toEqual(['schema', 'adapters']);
  });

  test('managed wins over the address, the address over the own policy', () => {
    const { file: force, locks } = layered(file({ gate: { pause: true, release: true } }), [
      { by: 'url', file: file({ gate: { pause: false, release: false }, title: 'From the web' }) },
      { by: 'managed', file: file({ gate: { release: true } }) },
    ]);
    expect(force).toEqual(file({ title: 'From the web', gate: { pause: false, release: true } }));
    expect(locks).toContainEqual({ path: 'gate.pause', by: 'url' });
    expect(locks).toContainEqual({ path: 'gate.release', by: 'managed' });
  });

  test('a change keeps the order of scopes, of which the last one wins, also where a title is a number', () => {
    const scope = (title: string) => ({ title, when: { brand: [title] }, rules: { [X]: 'warn' } }) as const;
    const own = file({ scopes: ['VIP', '2024', '7', 'All'].map(scope) });
    const { file: force } = layered(own, [{ by: 'managed', file: file({ title: 'Ours' }) }]);
    const wanted = { ...force, scopes: [...(force.scopes ?? []), scope('1')] };
    expect(rebased(own, force, wanted).scopes?.map(({ title }) => title)).toEqual([
      'VIP',
      '2024',
      '7',
      'All',
      '1',
    ]);
  });

  test('an empty layer changes and locks nothing', () => {
    const own = file({ rules: { [X]: { severity: 'off' } }, wordings: ['A.'] });
    expect(layered(own, [{ by: 'managed', file: file({}) }])).toEqual({ file: own, locks: [] });
  });
});
