import { expect, test } from 'vitest';
import { costOf } from '#components/options/custom/cost.ts';
import { fieldsOf, NO_CASE, type RuleFields } from '#components/options/custom/rule-form.ts';
import { patternProblem, tryOut } from '#components/options/custom/trial.ts';

const FIELDS: RuleFields = {
  ...fieldsOf(undefined),
  phrases: 'will arrive on',
  flags: [
    { text: 'It «will arrive on» Friday.', customer: '' },
    NO_CASE,
    { text: 'It will arrive on Friday.', customer: '' },
  ],
  passes: [{ text: 'It arrives.', customer: '' }],
};

test('tests run without name, message and reason; empty rows are no tests; what is found shows without marks too', () => {
  const trial = tryOut(FIELDS, { text: 'They will arrive on Monday', customer: '' }, null);
  expect(trial?.flags.map((one) => one?.ok)).toEqual([true, undefined, false]);
  expect(trial?.flags[2]?.found).toEqual([{ on: 'draft', span: [3, 17] }]);
  expect(trial?.passes[0]?.ok).toBe(true);
  expect(trial?.sample?.found).toEqual([{ on: 'draft', span: [5, 19] }]);
});

test('a sleeping rule is tried all the same', () => {
  expect(tryOut({ ...FIELDS, severity: 'off' }, NO_CASE, null)?.flags[0]?.ok).toBe(true);
});

test('where it does not say yet what to look for, nothing is claimed', () => {
  expect(tryOut({ ...FIELDS, phrases: '' }, NO_CASE, null)).toBeNull();
  expect(tryOut({ ...FIELDS, kind: 'pattern', pattern: 'x' }, NO_CASE, null)).toBeNull();
});

test('a rule that looks at the customer is tested on the customer’s words', () => {
  const fields: RuleFields = {
    ...FIELDS,
    reads: 'customer',
    phrases: 'sue',
    flags: [{ text: 'Sorry.', customer: 'I will «sue» you.' }],
  };
  expect(tryOut(fields, NO_CASE, null)?.flags[0]).toMatchObject({
    ok: true,
    found: [{ on: 'conversation', span: [7, 10] }],
  });
});

test('why a pattern cannot be read, and where, is said for patterns only', () => {
  const refuses = { compile: () => ({ problem: 'no look-ahead', span: [0, 3] as const }) };
  expect(patternProblem({ ...FIELDS, kind: 'pattern', pattern: '(?=a)' }, refuses)).toEqual({
    say: 'This cannot be used: no look-ahead.',
    span: [0, 3],
  });
  expect(patternProblem({ ...FIELDS, pattern: '(?=a)' }, refuses)).toBeUndefined();
  expect(patternProblem({ ...FIELDS, kind: 'pattern', pattern: '(?=a)' }, null)).toBeUndefined();
});

test('the cost is what a clock says, for 1,000 characters', () => {
  let lines = 0;
  let clock = 0;
  const pattern = {
    find(line: string) {
      lines++;
      clock += line.length / 1000;
      return [];
    },
  };
  // Every 1,000 characters take one millisecond.
  expect(costOf(pattern, ['a text\nof two lines'], () => clock)).toBeCloseTo(1000);
  expect(lines).toBeGreaterThan(0);
});
