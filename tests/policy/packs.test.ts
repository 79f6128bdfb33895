import { describe, expect, test } from 'vitest';
import { selfTest } from '#lib/engine/declarative/self-test.ts';
import { RE2 } from '#lib/patterns/re2.ts';
import { readPolicyText, writePolicyText } from '#lib/policy/file.ts';
import { PACKS } from '#lib/policy/packs/index.ts';
import { RULES } from '#lib/rules/index.ts';

const CODES = RULES.map(({ code }) => code);

test('no two packs, and no two parts of packs, share an id', () => {
  const ids = PACKS.flatMap(({ id, policy }) => [
    id,
    ...(policy.custom ?? []).map((rule) => `custom.${rule.id}`),
    ...(policy.topics ?? []).map((topic) => `topics.${topic.id}`),
  ]);
  expect(new Set(ids).size).toBe(ids.length);
});

describe.each(PACKS.map((pack) => [pack.id, pack] as const))(
  'the pack %s',
  (id, { policy, version, about }) => {
    test('is a policy that this version reads whole', () => {
      const read = readPolicyText(writePolicyText(policy), CODES);
      expect(read).toEqual({ ok: true, policy, warnings: [] });
      expect(version).toMatch(/^\d+\.\d+\.\d+$/);
      expect(about).toContain('no legal advice');
    });

    test('passes its own tests', () => {
      const failing = selfTest(policy.custom ?? [], RE2).filter(({ ok }) => !ok);
      expect(failing.map((one) => `${one.id} ${one.kind} ${one.index}: ${one.say}`)).toEqual([]);
    });

    test('names a source for every rule, and begins every id with where it holds', () => {
      const [country] = id.split('-');
      for (const rule of policy.custom ?? []) {
        expect(rule.tags?.length, rule.id).toBeGreaterThan(0);
        expect(rule.id.startsWith(`${country}-`), rule.id).toBe(true);
        for (const tag of rule.tags ?? []) expect(rule.why, `${rule.id}: ${tag}`).toContain(numberIn(tag));
      }
    });
  },
);

/** The number by which a source is found, such as `7.3.10R` or `2011/83/EU`. */
function numberIn(tag: string): string {
  return /\d[\w./]*/.exec(tag)?.[0] ?? tag;
}
