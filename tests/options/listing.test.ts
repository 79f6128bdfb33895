import { expect, test } from 'vitest';
import { listed, type Show, unknownCodes, weightOf } from '#components/options/rules/listing.ts';
import { defineRule } from '#lib/core/rule.ts';
import type { Severity } from '#lib/core/types.ts';
import { RULES } from '#lib/rules/index.ts';

const rule = (code: string, severity: Severity, firesOn: string) =>
  defineRule({
    code,
    severity,
    reads: 'draft',
    firesOn,
    notOn: 'Nothing.',
    why: 'Because.',
    says: {},
    examples: { flags: [], passes: [] },
    check: () => [],
  });
const rules = [
  rule('legal/liability', 'block', 'Words that admit fault.'),
  rule('legal/term', 'warn', 'Terms of law.'),
  rule('privacy/card', 'block', 'A payment card number.'),
];
const severities = { 'privacy/card': 'off', 'legal/term': 'info' } as const;

test.each<[string, Show, string[]]>([
  ['', 'all', ['legal/liability', 'legal/term', 'privacy/card']],
  ['LEGAL', 'all', ['legal/liability', 'legal/term']],
  ['card payment', 'all', ['privacy/card']],
  ['card fault', 'all', []],
  ['', 'changed', ['legal/term', 'privacy/card']],
  ['', 'off', ['privacy/card']],
  ['', 'block', ['legal/liability']],
  ['term', 'block', []],
])('“%s”, %s', (query, show, codes) => {
  const found = listed(rules, query, show, severities);
  expect(found.flatMap(({ rules: own }) => own.map(({ code }) => code))).toEqual(codes);
});

test('groups stand under the first part of their codes', () => {
  expect(listed(rules, '', 'all', {}).map(({ name, rules: own }) => [name, own.length])).toEqual([
    ['legal', 2],
    ['privacy', 1],
  ]);
});

test('a setting for a rule that is gone is found; one named like an inherited property changes nothing', () => {
  expect(unknownCodes(rules, { ...severities, 'privacy/gone': 'off' })).toEqual(['privacy/gone']);
  expect(weightOf(rule('toString', 'warn', ''), {})).toBe('warn');
});

test('every built-in rule is in the list, with something to show', () => {
  const all = listed(RULES, '', 'all', {}).flatMap(({ rules: own }) => own);
  expect(all).toHaveLength(RULES.length);
  expect(
    all.filter(({ firesOn, notOn, why, examples }) => !(firesOn && notOn && why && examples.flags[0])),
  ).toEqual([]);
});
