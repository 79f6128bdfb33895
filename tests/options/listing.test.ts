import { expect, test } from 'vitest';
import { CATALOGUE } from '#components/options/rules/catalogue.ts';
import { listed, ranked, type Show, unknownCodes, weightOf } from '#components/options/rules/listing.ts';
import { keptShare, ratesOf } from '#components/options/rules/rates.ts';
import type { AuditEvent } from '#lib/core/audit.ts';
import type { PolicyFile } from '#lib/core/policy-file.ts';
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
const NONE: PolicyFile = { schema: 1 };
const file: PolicyFile = {
  schema: 1,
  rules: { 'privacy/card': { severity: 'off' }, 'legal/term': { severity: 'info' } },
};

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
  const found = listed(rules, query, show, file);
  expect(found.flatMap(({ rules: own }) => own.map(({ code }) => code))).toEqual(codes);
});

test('groups stand under the first part of their codes', () => {
  expect(listed(rules, '', 'all', NONE).map(({ name, rules: own }) => [name, own.length])).toEqual([
    ['legal', 2],
    ['privacy', 1],
  ]);
});

test('a setting for a rule that is gone is found; one named like an inherited property changes nothing', () => {
  expect(
    unknownCodes(rules, { schema: 1, rules: { ...file.rules, 'privacy/gone': { severity: 'off' } } }),
  ).toEqual(['privacy/gone']);
  expect(weightOf(rule('toString', 'warn', ''), { schema: 1, rules: {} })).toBe('warn');
});

test('every built-in rule is in the list, with something to show', () => {
  const all = listed(CATALOGUE, '', 'all', NONE).flatMap(({ rules: own }) => own);
  expect(all).toHaveLength(RULES.length);
  expect(
    all.filter(({ firesOn, notOn, why, examples }) => !(firesOn && notOn && why && examples.flags[0])),
  ).toEqual([]);
});

test('a stage counts from its day on', () => {
  const staged: PolicyFile = {
    schema: 1,
    rules: {
      'legal/term': {
        severity: 'off',
        rollout: [
          { from: '2027-01-01', severity: 'observe' },
          { from: '2027-02-01', severity: 'block' },
        ],
      },
    },
  };
  const on = (day: string) => weightOf(rule('legal/term', 'warn', ''), staged, Date.parse(day));
  expect(['2026-12-31', '2027-01-01', '2027-01-31', '2027-02-01'].map(on)).toEqual([
    'off',
    'observe',
    'observe',
    'block',
  ]);
});

test('decisions are counted by rule, a code once a decision; those kept most come first', () => {
  const decision = (outcome: AuditEvent['outcome'], ...codes: string[]): AuditEvent => ({
    at: '2026-11-26T09:00:00Z',
    helpdesk: 'zendesk',
    conversation: '1',
    outcome,
    findings: codes.map((code) => ({ code, severity: 'block' })),
    policy: 'built-in-1',
  });
  const rates = ratesOf([
    decision('held', 'legal/term', 'legal/term', 'privacy/card'),
    decision('kept', 'privacy/card'),
    decision('rewritten', 'legal/term'),
    decision('rewritten', 'privacy/card'),
    decision('kept', 'privacy/card'),
    decision('drafted', 'legal/term'),
    decision('approved', 'privacy/card'),
  ]);
  expect(Object.fromEntries(rates)).toEqual({
    'legal/term': { held: 1, rewritten: 1, kept: 0, sent: 0 },
    'privacy/card': { held: 1, rewritten: 1, kept: 2, sent: 1 },
  });
  expect(keptShare({ held: 9, rewritten: 1, kept: 2, sent: 0 })).toBeCloseTo(2 / 3);
  expect(keptShare({ held: 9, rewritten: 0, kept: 0, sent: 3 })).toBeNull();
  const first = ranked(listed(rules, '', 'all', NONE), 'kept', rates, 'Kept most');
  expect(first.map(({ name, rules: own }) => [name, own.map(({ code }) => code)])).toEqual([
    ['Kept most', ['privacy/card', 'legal/liability', 'legal/term']],
  ]);
});
