import { describe, expect, test } from 'vitest';
import { check } from '#components/options/custom/problems.ts';
import { candidateOf, fieldsOf, NO_CASE, type RuleFields } from '#components/options/custom/rule-form.ts';
import type { CustomRule } from '#lib/core/policy-file.ts';

const BASE = {
  id: 'dates',
  title: 'No dates',
  severity: 'block',
  message: 'A date: {match}',
  why: 'Carriers decide.',
  replace: 'soon',
  tags: ['FCA CONC 7.3'],
  raise: ['today'],
  veto: ['no promise', 'cannot*'],
  tests: {
    flags: ['It comes «on Friday».', { text: 'Ja «on Friday».', customer: 'When?' }],
    passes: ['It comes.'],
  },
} as const;
const RULES: readonly CustomRule[] = [
  { ...BASE, kind: 'phrase', reads: 'customer', phrases: ['on friday', 'on monday'] },
  { ...BASE, kind: 'pattern', reads: 'draft', pattern: '\\bon \\w+day\\b', matchCase: true },
  { ...BASE, kind: 'require', in: 'draft', when: [], phrases: ['sorry'] },
  { ...BASE, kind: 'forbid-after', after: ['refund'], phrases: ['never'] },
  { ...BASE, kind: 'limit', of: 'percent', max: 12.5 },
];
const FILLED = fieldsOf(RULES[0]);
const said = (fields: Partial<RuleFields>, taken: readonly string[] = []): Record<string, string> => {
  const checked = check({ ...FILLED, ...fields }, taken);
  return checked.ok ? {} : Object.fromEntries(checked.problems.map(({ field, say }) => [field, say]));
};

test.each(RULES.map((rule) => [rule.kind, rule] as const))(
  '%s: a rule comes back from the form as it was',
  (_, rule) => {
    expect(candidateOf(fieldsOf(rule), [])).toEqual(rule);
    expect(check(fieldsOf(rule), [])).toEqual({ ok: true, rule });
  },
);

test('dated stages stay while the weight stays, and go with another weight', () => {
  const rollout = [{ from: '2027-01-31', severity: 'block' }] as const;
  const rule: CustomRule = { ...(RULES[0] as CustomRule), rollout };
  expect(candidateOf(fieldsOf(rule), [], rule)).toMatchObject({ rollout });
  expect(candidateOf({ ...fieldsOf(rule), severity: 'warn' }, [], rule)).not.toHaveProperty('rollout');
});

test('id and message are made of the name where they are left empty', () => {
  expect(candidateOf({ ...FILLED, id: '', message: ' ' }, ['no-dates'])).toMatchObject({
    id: 'no-dates-2',
    message: 'No dates.',
  });
});

describe('what is wrong stands at its field', () => {
  test.each<[string, Partial<RuleFields>, Record<string, RegExp>]>([
    ['no name', { title: ' ', message: '' }, { title: /name/ }],
    ['no reason', { why: '' }, { why: /matters/ }],
    ['no phrase', { phrases: '\n ' }, { phrases: /at least one/ }],
    ['a star inside a word, behind an empty line', { phrases: 'one\n\nt*o' }, { phrases: /^Line 3: .*\*/ }],
    ['a phrase without a letter', { veto: 'fine\n!!!' }, { veto: /^Line 2: .*letter/ }],
    ['no pattern', { kind: 'pattern', pattern: '' }, { pattern: /Write the pattern/ }],
    ['no number', { kind: 'limit', max: '' }, { max: /number/ }],
    ['a word for a number', { kind: 'limit', max: 'ten' }, { max: /number/ }],
    ['less than nothing', { kind: 'limit', max: '-1' }, { max: /0 or more/ }],
    ['an id with blanks', { id: 'No Dates' }, { id: /lower-case/ }],
    ['nothing to say after what', { kind: 'forbid-after', after: '' }, { after: /at least one/ }],
    ['a long name', { title: 'x'.repeat(101) }, { title: /at most 100/ }],
    ['a long tag', { tags: `a\n${'x'.repeat(101)}` }, { tags: /^Line 2: .*at most 100/ }],
    ['no test', { flags: [NO_CASE], passes: [] }, { flags: /must flag/, passes: /let pass/ }],
    [
      'a text of a test that is too long, behind an empty row',
      { flags: [NO_CASE, { text: 'x'.repeat(5001), customer: '' }] },
      { 'flags.1.text': /at most 5,000/ },
    ],
  ])('%s', (_, fields, expected) => {
    const problems = said(fields);
    expect(Object.keys(problems)).toEqual(Object.keys(expected));
    for (const [field, say] of Object.entries(expected)) expect(problems[field]).toMatch(say);
  });

  test('an id that another rule has', () => {
    expect(said({}, ['dates'])).toEqual({ id: expect.stringContaining('“dates”') });
  });
});
