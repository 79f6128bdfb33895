import { expect, test, vi } from 'vitest';
import { RULES } from '#lib/rules/index.ts';
import { discern, linesOf, temporaryFile } from './command.ts';

// Starting a process takes long on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const rule = (id: string, what: object, flags: readonly unknown[], passes: readonly unknown[]) => ({
  id,
  title: id,
  severity: 'block',
  message: 'Not “{match}”.',
  why: 'Because.',
  reads: 'draft',
  tests: { flags, passes },
  ...what,
});
const phrases = (...all: string[]) => ({ kind: 'phrase', phrases: all });
const pattern = (source: string) => ({ kind: 'pattern', pattern: source });
const file = (policy: object): string =>
  temporaryFile('policy.json', JSON.stringify({ schema: 1, ...policy }));
const GOOD = [
  rule('pinky', phrases('pinky promise*'), ['A «pinky promise».'], ['A promise.']),
  rule('number', pattern('INT-\\d+'), ['See «INT-1».'], ['See INT.']),
];

test('policy test: all pass', async () => {
  const { code, out, err } = await discern(['policy', 'test', file({ custom: GOOD })]);
  expect({ code, out, err }).toEqual({ code: 0, out: '4 tests of 2 rules: 4 passed, 0 failed\n', err: '' });
});

test('policy test: a policy without rules of its own has no tests', async () => {
  expect(await discern(['policy', 'test', file({})])).toMatchObject({
    code: 0,
    out: '0 tests of 0 rules: 0 passed, 0 failed\n',
  });
});

test('policy test: says of each failing test where it stands and why', async () => {
  const customer = { text: 'Fine.', customer: 'A «gift»?' };
  const custom = [
    ...GOOD,
    rule('gift', phrases('gift'), ['A «gift» for you.', customer], ['A gift.', 'Nothing.']),
  ];
  const { code, out } = await discern(['policy', 'test', file({ custom })]);
  expect(code).toBe(1);
  expect(out).toBe(
    [
      'fails  custom/gift  custom[2].tests.flags[1]',
      '       Not found: “gift” of the customer.',
      'fails  custom/gift  custom[2].tests.passes[0]',
      '       Found: “gift”.',
      '8 tests of 3 rules: 6 passed, 2 failed',
      '',
    ].join('\n'),
  );
  const json = await discern(['policy', 'test', '--format', 'json', file({ custom })]);
  expect(JSON.parse(json.out)).toEqual({
    passed: 6,
    failed: [
      expect.objectContaining({ rule: 'custom/gift', at: 'custom[2].tests.flags[1]', found: [] }),
      {
        rule: 'custom/gift',
        at: 'custom[2].tests.passes[0]',
        found: [{ on: 'draft', start: 2, end: 6 }],
        say: 'Found: “gift”.',
      },
    ],
  });
});

test.each([
  [['policy', 'test'], 'expected one file'],
  [['policy', 'test', 'a.json', 'b.json'], 'expected one file'],
  [['policy', 'test', '/no/such/file'], 'ENOENT'],
])('%j is wrong use', async (args, said) => {
  const { code, out, err } = await discern(args);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(said);
});

test.each([
  ['policy', 'test'],
  ['check', '--policy'],
])('%s %s: a pattern that cannot be read is refused with its place and the reason', async (...args) => {
  const custom = [GOOD[0], rule('back', pattern('(a)\\1'), ['«aa»'], ['b'])];
  const { code, out, err } = await discern([...args, file({ custom })], '');
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain('a pattern cannot refer back to what a group matched');
  expect(err).toContain('→ at custom[1].pattern, offset 3: (a)«\\1»');
});

test('check: own rules, patterns and scopes of a policy', async () => {
  const rules = Object.fromEntries(RULES.map(({ code }) => [code, { severity: 'off' }]));
  const scopes = [
    { title: 'Chat', when: { channel: ['chat'] }, rules: { 'custom/number': 'warn' } },
    { title: 'Leads', when: { group: ['leads'] }, rules: { 'custom/number': 'off' } },
  ];
  const policy = file({ rules, custom: GOOD, scopes });
  const reply = (id: string, channel: string) =>
    `${JSON.stringify({ id, conversation: { channel, messages: [] }, draft: { text: 'See INT-7, a pinky promise.' } })}\n`;
  const { code, out } = await discern(
    ['check', '--format', 'jsonl', '--policy', policy],
    reply('1', 'email') + reply('2', 'chat'),
  );
  expect(code).toBe(1);
  expect(
    linesOf(out).map(({ findings }) => findings?.map((one) => `${one.code} ${one.severity} ${one.quote}`)),
  ).toEqual([
    ['custom/number block INT-7', 'custom/pinky block pinky promise'],
    ['custom/number warn INT-7', 'custom/pinky block pinky promise'],
  ]);
});

test('check: a pack adds its rules; what the policy itself says of one stays', async () => {
  const reply = `${JSON.stringify({ id: '1', draft: { text: 'Sorry, all sales are final.' } })}\n`;
  const codes = async (...args: string[]) => {
    const { out } = await discern(['check', '--format', 'jsonl', ...args], reply);
    return linesOf(out)[0]?.findings?.map(({ code }) => code) ?? [];
  };
  const pack = ['--pack', 'eu-retail'];
  expect(await codes()).not.toContain('custom/eu-withdrawal-denied');
  expect(await codes(...pack)).toContain('custom/eu-withdrawal-denied');
  const own = rule('eu-withdrawal-denied', phrases('sale of socks'), ['«sale of socks»'], ['x']);
  expect(await codes(...pack, '--policy', file({ custom: [own] }))).not.toContain(
    'custom/eu-withdrawal-denied',
  );
});
