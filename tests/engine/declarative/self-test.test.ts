import { expect, test } from 'vitest';
import type { CustomRule } from '#lib/core/policy-file.ts';
import { selfTest } from '#lib/engine/declarative/self-test.ts';

type Fields = Partial<CustomRule> & Pick<CustomRule, 'kind'>;
const rule = (
  fields: Fields,
  flags: CustomRule['tests']['flags'],
  passes: CustomRule['tests']['passes'] = [],
) =>
  ({
    id: 'own',
    title: 'Own',
    severity: 'warn',
    message: 'Not “{match}”.',
    why: 'Because.',
    tests: { flags, passes },
    ...fields,
  }) as CustomRule;
const dates = { kind: 'phrase', reads: 'draft', phrases: ['deliver* date', 'arrives on'] } as const;

const GOOD: readonly (readonly [name: string, rule: CustomRule])[] = [
  [
    'phrases in the draft',
    rule(
      dates,
      ['It «arrives on» Monday. The «delivery date» is near.'],
      ['It arrives.', 'It has arrived on time.'],
    ),
  ],
  ['whatever its weight', rule({ ...dates, severity: 'off' }, ['It «arrives on» Monday.'])],
  [
    'phrases of the customer',
    rule({ kind: 'phrase', reads: 'customer', phrases: ['chargeback'] }, [
      { customer: 'Or a «chargeback».', text: 'No chargeback, please.' },
    ]),
  ],
  [
    'a veto in the same sentence',
    rule(
      { ...dates, veto: ['cannot', 'do not*'] },
      ['I cannot say. It «arrives on» Monday.'],
      ['I cannot say whether it arrives on Monday.'],
    ),
  ],
  ['quoted mail is not read', rule(dates, ['It «arrives on» Monday.\n> It arrives on Tuesday.'])],
  [
    'require, in every reply',
    rule(
      { kind: 'require', in: 'draft', when: [], phrases: ['reference*'] },
      ['Hello. «All is well.»'],
      ['Your reference: 7.', ''],
    ),
  ],
  [
    'require, where the draft calls for it',
    rule(
      { kind: 'require', in: 'draft', when: ['apr'], phrases: ['representative'] },
      ['Only 5 % «APR».'],
      ['Representative 5 % APR.', 'Hello.'],
    ),
  ],
  [
    'require, where the customer calls for it',
    rule(
      { kind: 'require', in: 'conversation', when: ['cancel*'], phrases: ['notice period'] },
      [{ customer: 'How do I «cancel»?', text: 'Click here.' }],
      [
        { customer: 'How do I cancel?', text: 'The notice period is a month.' },
        { customer: 'Hello', text: 'Hi.' },
      ],
    ),
  ],
  [
    'forbid-after, in the conversation and in the draft',
    rule(
      { kind: 'forbid-after', after: ['lawyer', 'sue'], phrases: ['sorry'] },
      [{ customer: 'I will sue.', text: 'We are «sorry».' }, 'Sorry. A lawyer? «Sorry».'],
      ['Sorry, is it a lawyer?', 'We are sorry.'],
    ),
  ],
  [
    'a limit of money',
    rule(
      { kind: 'limit', of: 'money', max: 50 },
      ['Here are «$50.01», or «1,000 euros».'],
      ['Here are $50, 51% off.'],
    ),
  ],
  [
    'a limit of percent',
    rule({ kind: 'limit', of: 'percent', max: 10 }, ['With «12.5%» off.'], ['10 % off $99.']),
  ],
  [
    'a limit of days',
    rule(
      { kind: 'limit', of: 'days', max: 5 },
      ['In «6 days», in «4-7 business days», in «two weeks».'],
      ['In 5 days, in 24 hours, in 3 to 5 business days.'],
    ),
  ],
  [
    'a limit of words',
    rule({ kind: 'limit', of: 'words', max: 3 }, ["One two don't «four five.»"], ['One, two three!']),
  ],
];

test.each(GOOD)('%s', (_, one) => {
  expect(selfTest([one], null).filter(({ ok }) => !ok)).toEqual([]);
});

const BAD: readonly (readonly [say: string, rule: CustomRule])[] = [
  ['Not found: “arrives”. Found: “arrives on”.', rule(dates, ['It «arrives» on Monday.'])],
  ['Put « and » around the words that the rule must flag.', rule(dates, ['It arrives on Monday.'])],
  ['Found: “arrives on”.', rule(dates, [], ['It arrives on Monday.'])],
  ['Leave « and » out: the rule must let this text pass.', rule(dates, [], ['It «arrives» soon.'])],
  ['There is a « without a » behind it.', rule(dates, ['It «arrives on Monday.'])],
  ['There is nothing between « and ».', rule(dates, ['It «» arrives.'])],
  [
    'Not found: “refund” of the customer.',
    rule({ kind: 'phrase', reads: 'draft', phrases: ['refund'] }, [
      { customer: 'A «refund»?', text: 'A «refund».' },
    ]),
  ],
  [
    'The rule cannot run: the pattern cannot be read yet.',
    rule({ kind: 'pattern', reads: 'draft', pattern: 'a+' }, ['«a»']),
  ],
];

test.each(BAD)('says: %s', (say, one) => {
  expect(selfTest([one], null).map((result) => result.say)).toEqual([say]);
});

test('says of each case where it stands and what was found', () => {
  const results = selfTest(
    [rule(dates, ['It «arrives on» Monday.', 'No.'], ['It arrives on Monday.'])],
    null,
  );
  expect(results).toEqual([
    { id: 'own', kind: 'flags', index: 0, ok: true, found: [{ on: 'draft', span: [3, 13] }] },
    expect.objectContaining({ id: 'own', kind: 'flags', index: 1, ok: false, found: [] }),
    expect.objectContaining({ kind: 'passes', index: 0, ok: false, found: [{ on: 'draft', span: [3, 13] }] }),
  ]);
});
