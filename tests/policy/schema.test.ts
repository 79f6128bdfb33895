import { describe, expect, test } from 'vitest';
import { DEFAULT_POLICY } from '#lib/policy/defaults.ts';
import { toPolicy } from '#lib/policy/in-force.ts';
import { type PolicyFile, parsePolicy } from '#lib/policy/schema.ts';
import { RULES } from '#lib/rules/index.ts';

const NOW = '2026-11-26T00:00:00Z';
const CODES = ['commitment/refund', 'legal/term', 'privacy/card'];

function accepted(value: unknown): PolicyFile {
  const result = parsePolicy(value, CODES);
  if ('error' in result) throw new Error(result.error);
  return result.policy;
}

const refund = (severity: string) => ({ schema: 1, rules: { 'commitment/refund': { severity } } });

describe('parsePolicy', () => {
  test('a link for editors is accepted, and no part of the policy', () => {
    expect(accepted({ $schema: './policy.schema.json', schema: 1 })).toEqual({ schema: 1 });
  });

  test.each([
    { schema: 1 },
    { schema: 1, version: 'winter-2' },
    { schema: 1, rules: {} },
    { schema: 1, gate: { approveFrom: 0.5, approveTyped: true, pause: false } },
    {
      schema: 1,
      version: '3',
      rules: { 'privacy/card': { severity: 'off' }, 'legal/term': { severity: 'block' } },
    },
  ])('accepts %j', (value) => {
    expect(accepted(value)).toEqual(value);
  });

  test.each<[name: string, value: unknown, problem: RegExp]>([
    ['nothing', null, /expected object, received null/],
    ['a list', [], /expected object, received array/],
    ['no schema', {}, /at schema/],
    ['another schema', { schema: 2 }, /expected 1[\s\S]*at schema/],
    ['a schema in words', { schema: '1' }, /at schema/],
    ['an unknown key', { schema: 1, rule: {} }, /Unrecognized key: "rule"/],
    [
      'an unknown key in a rule',
      { schema: 1, rules: { 'privacy/card': { severity: 'warn', why: '' } } },
      /"why"/,
    ],
    [
      'a rule without a change',
      { schema: 1, rules: { 'privacy/card': {} } },
      /at least one of severity, rollout, options, allowed[\s\S]*rules\["privacy\/card"\]/,
    ],
    [
      'an option that is no number',
      { schema: 1, rules: { 'privacy/card': { options: { days: '30' } } } },
      /expected number, received string[\s\S]*options\.days/,
    ],
    [
      'an option without end',
      { schema: 1, rules: { 'privacy/card': { options: { days: Number.POSITIVE_INFINITY } } } },
      /options\.days/,
    ],
    ['an empty wording', { schema: 1, rules: { 'legal/term': { allowed: [''] } } }, /allowed\[0\]/],
    ['an unknown severity', refund('error'), /"info"\|"warn"\|"block"\|"observe"\|"off"/],
    ['a share above one', { schema: 1, gate: { approveFrom: 2 } }, /gate\.approveFrom/],
    ['an unknown wish of the gate', { schema: 1, gate: { approve: 1 } }, /"approve"/],
    ['an empty version', { schema: 1, version: '' }, /at version/],
    ['rules as a list', { schema: 1, rules: [] }, /at rules/],
    [
      'a typo',
      { schema: 1, rules: { 'comitment/refund': { severity: 'warn' } } },
      /did you mean "commitment\/refund"\?/,
    ],
    [
      'a code like no other',
      { schema: 1, rules: { xyzzy: { severity: 'warn' } } },
      /Unknown rule "xyzzy"\s+→/,
    ],
    [
      'a prototype',
      JSON.parse('{"schema":1,"rules":{"__proto__":{"severity":"off"}}}'),
      /Unknown rule "__proto__"/,
    ],
    [
      'an inherited name',
      { schema: 1, rules: { constructor: { severity: 'off' } } },
      /Unknown rule "constructor"/,
    ],
  ])('refuses %s', (_, value, problem) => {
    const result = parsePolicy(value, CODES);
    expect('error' in result && result.error).toMatch(problem);
  });

  test('a name of a million characters is answered at once', () => {
    const rules = { [`privacy/${'x'.repeat(1_000_000)}`]: { severity: 'warn' } };
    expect(parsePolicy({ schema: 1, rules }, CODES)).toHaveProperty('error');
  });

  test('every built-in rule can be set', () => {
    const codes = RULES.map(({ code }) => code);
    const rules = Object.fromEntries(codes.map((code) => [code, { severity: 'off' }]));
    expect(parsePolicy({ schema: 1, rules }, codes)).toEqual({ policy: { schema: 1, rules } });
  });
});

describe('toPolicy', () => {
  test('takes options and allowed wordings over', () => {
    const rules = { 'legal/term': { allowed: ['Without prejudice'], options: { words: 4 } } };
    expect(toPolicy(accepted({ schema: 1, rules }), NOW)).toMatchObject({
      severities: {},
      options: { 'legal/term': { words: 4 } },
      allowed: { 'legal/term': ['Without prejudice'] },
    });
  });

  test('takes the severities over', () => {
    expect(toPolicy(accepted(refund('off')), NOW).severities).toEqual({ 'commitment/refund': 'off' });
  });

  test('the version changes with the content', () => {
    const files = [
      { schema: 1, version: 'a' },
      { schema: 1, version: 'b' },
      refund('warn'),
      refund('off'),
      { ...refund('off'), version: 'a' },
      { schema: 1, rules: { 'legal/term': { severity: 'off' } } },
      { schema: 1, gate: { approveTyped: true } },
    ];
    const versions = files.map((file) => toPolicy(accepted(file), NOW).version);
    expect(new Set([...versions, DEFAULT_POLICY.version]).size).toBe(files.length + 1);
  });

  test('the version does not change with the order of the rules', () => {
    const one = { 'legal/term': { severity: 'off' }, 'privacy/card': { severity: 'warn' } };
    const other = { 'privacy/card': { severity: 'warn' }, 'legal/term': { severity: 'off' } };
    expect(toPolicy(accepted({ schema: 1, rules: one }), NOW)).toEqual(
      toPolicy(accepted({ schema: 1, rules: other }), NOW),
    );
  });
});

test('the default policy overrides nothing', () => {
  expect(DEFAULT_POLICY).toEqual({ version: 'built-in-1', severities: {} });
});
