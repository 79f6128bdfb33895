import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CustomRule, PolicyFile } from '#lib/core/policy-file.ts';
import { toPolicy } from '#lib/policy/in-force.ts';
import { layered, violations } from '#lib/policy/overlay.ts';
import { differences, rebased } from '#lib/policy/places.ts';

const custom = (id: string, severity: 'off' | 'block' = 'block'): CustomRule => ({
  id,
  title: id,
  kind: 'phrase',
  reads: 'draft',
  phrases: ['by Friday'],
  severity,
  message: 'No dates.',
  why: 'They slip.',
  tests: { flags: ['by Friday'], passes: ['soon'] },
});
const topic = (id: string, owner: 'ai' | 'person') => ({ id, title: id, phrases: ['refund'], owner });
const file = (parts: Omit<PolicyFile, 'schema'>): PolicyFile => ({ schema: 1, ...parts });
const STALE = 'grounding/stale-source';

const weight = fc.constantFrom('info', 'warn', 'block', 'observe', 'off');
const codes = fc.constantFrom('a/b', 'c/d', STALE, 'custom/one', 'custom/two');
const part = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const someFile = fc
  .record({
    title: part(fc.constantFrom('A', 'B')),
    rules: part(
      fc.dictionary(
        codes,
        fc
          .record({
            severity: part(weight),
            options: part(fc.dictionary(fc.constantFrom('days', 'least'), fc.nat(9), { minKeys: 1 })),
            allowed: part(fc.constantFrom(['x'], ['y', 'z'])),
          })
          .map(present),
      ),
    ),
    custom: part(
      fc
        .uniqueArray(fc.constantFrom('one', 'two', 'three'), { maxLength: 3 })
        .chain((ids) =>
          fc.constantFrom('off', 'block').map((severity) => ids.map((id) => custom(id, severity as 'off'))),
        ),
    ),
    scopes: part(
      fc.uniqueArray(
        fc.record({
          title: fc.constantFrom('S', 'T', 'U'),
          when: fc.constant({ brand: ['x'] }),
          rules: fc.dictionary(codes, weight, { minKeys: 1 }),
        }),
        { selector: ({ title }) => title },
      ),
    ),
    topics: part(
      fc.uniqueArray(fc.constantFrom(topic('t', 'ai'), topic('u', 'person'), topic('t', 'person')), {
        selector: ({ id }) => id,
      }),
    ),
    otherTopics: part(fc.constantFrom('ai', 'person')),
    wordings: part(fc.constantFrom(['one.'], ['two.', 'three.'])),
    sources: part(fc.record({ staleAfterDays: fc.integer({ min: 1, max: 9 }) })),
    gate: part(
      fc.record({ pause: part(fc.boolean()), approveFrom: part(fc.constantFrom(0, 1)) }).map(present),
    ),
  })
  .map((parts) => file(present(parts) as Omit<PolicyFile, 'schema'>));

function present<T extends object>(value: T): Partial<T> {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as Partial<T>;
}

describe('for any own policy and any two layers', () => {
  const NOW = '2026-11-26T00:00:00.000Z';
  const layersOf = (url: PolicyFile, managed: PolicyFile) =>
    [
      { by: 'url', file: url },
      { by: 'managed', file: managed },
    ] as const;

  test('laying over twice changes nothing, and what is in force respects its layers', () => {
    fc.assert(
      fc.property(someFile, someFile, someFile, (own, url, managed) => {
        const layers = layersOf(url, managed);
        const { file: force } = layered(own, layers);
        expect(differences(layered(force, layers).file, force)).toEqual([]);
        expect(violations(force, layers)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  }, 30_000);

  test('no own policy changes what a managed weight judges', () => {
    fc.assert(
      fc.property(someFile, someFile, (own, managed) => {
        const { file: force } = layered(own, [{ by: 'managed', file: managed }]);
        const [wanted, given] = [toPolicy(managed, NOW), toPolicy(force, NOW)];
        for (const [code, severity] of Object.entries(wanted.severities)) {
          if (code.startsWith('custom/') && !managed.custom?.some(({ id }) => `custom/${id}` === code))
            continue;
          expect(given.severities[code]).toBe(severity);
          const own = (force.scopes ?? []).filter(
            ({ title }) => !managed.scopes?.some((one) => one.title === title),
          );
          expect(own.filter(({ rules }) => Object.hasOwn(rules, code))).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  }, 30_000);

  test('a change that respects the layers comes through exactly, and what they hide in the own policy stays', () => {
    fc.assert(
      fc.property(someFile, someFile, someFile, someFile, (own, url, managed, wish) => {
        const layers = layersOf(url, managed);
        const { file: force } = layered(own, layers);
        const { file: wanted } = layered(wish, layers);
        const next = rebased(own, force, wanted);
        expect(differences(layered(next, layers).file, wanted)).toEqual([]);
        expect(rebased(own, force, force)).toEqual(own);
        // Taken back, everything that the layers hid is there again.
        expect(differences(layered(rebased(next, wanted, force), layers).file, force)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  }, 30_000);
});
