import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test, vi } from 'vitest';
import { discern, temporaryFile } from './command.ts';

// Each run starts the command anew; a busy machine takes seconds for that.
vi.setConfig({ testTimeout: 60_000 });

const POLICY = JSON.stringify({
  schema: 1,
  title: 'Stricter',
  rules: { 'commitment/action': { severity: 'block' } },
  budget: { held: 0.5 },
});
const TEXTS = [
  'This was our fault and we guarantee a full refund.',
  'We will ship it within 3 days.',
  'Thank you for writing to us.',
  'You can find it under Settings.',
];
const lines = (count: number, from = 0): string[] =>
  Array.from({ length: count }, (_, at) =>
    JSON.stringify({
      id: `r${from + at}`,
      conversation: { messages: [{ author: 'customer', text: 'Is this right?' }] },
      draft: { text: `${TEXTS[(from + at) % TEXTS.length]} Order ${from + at}.` },
    }),
  );
const file = (name: string, all: readonly string[]): string => temporaryFile(name, `${all.join('\n')}\n`);

test('four shards merged are one run, byte for byte, also packed and with bad lines', {
  timeout: 60_000,
}, async () => {
  const policy = temporaryFile('a.json', POLICY);
  const common = ['simulate', '--policy', policy, '--against', 'built-in', '--examples', '3'];
  const shards = [0, 1, 2, 3].map((at) =>
    file('shard.jsonl', [...lines(25, at * 25), ...(at % 2 ? ['no'] : [])]),
  );
  const whole = await discern([...common, '--summary', '-', ...shards]);
  expect([whole.code, whole.err]).toEqual([2, '']);
  const summaries = shards.map((_, at) => temporaryFile(`s${at}.json`, ''));
  for (const [at, shard] of shards.entries())
    await discern([...common, '--input', shard, '--summary', summaries[at] ?? '']);
  const merged = await discern(['simulate', 'merge', ...summaries.toReversed(), '--summary', '-']);
  expect([merged.code, merged.err]).toEqual([2, '']);
  expect(merged.out).toBe(whole.out);
  const piped = await discern(
    ['simulate', 'merge', '-', '--format', 'json'],
    summaries.map((one) => readFileSync(one, 'utf8')).join(''),
  );
  expect(piped.out).toBe(whole.out);

  const clean = lines(100);
  const packed = temporaryFile('all.jsonl.gz', gzipSync(`${clean.join('\n')}\n`));
  const plain = await discern([...common, '--format', 'json'], `${clean.join('\n')}\n`);
  const unpacked = await discern([...common, '--gzip', 'auto', '--format', 'json', packed]);
  expect([unpacked.code, unpacked.err]).toEqual([0, '']);
  expect(unpacked.out).toBe(plain.out);
  expect(JSON.parse(plain.out)).toMatchObject({
    replies: 100,
    now: { held: 50 },
    was: { held: 25 },
    moved: { held: { gained: 25, lost: 0 } },
  });
});

test('for people: totals, budget, bad lines, rules, examples; nothing controls the terminal', async () => {
  const policy = temporaryFile('a.json', POLICY.replace('0.5', '0.1'));
  const args = [
    'simulate',
    '--policy',
    policy,
    '--against',
    'built-in',
    '--examples',
    '1',
    '--fail-on',
    'budget',
  ];
  const odd = JSON.stringify({ id: 'x\u001b[2J', draft: { text: 'We will ship it\u001b[31m soon.' } });
  const good = await discern(args, `${[...lines(4), odd].join('\n')}\n`);
  expect([good.code, good.err]).toEqual([1, '']);
  for (const part of [
    'Stricter against built-in-1: 5 replies',
    'held               3 (60.0 %), 1 before (+2 −0)',
    'Over the budget: held 60.0 %, at most 10.0 %.',
    'warn → block 2',
    '«We will ship»',
  ])
    expect(good.out).toContain(part);
  expect(good.out).not.toContain('\u001b');
  const bad = await discern(args, `{"id":1}\n${lines(1)[0]}\n`);
  expect(bad.code).toBe(2);
  expect(bad.out).toContain(
    '1 line could not be read:\n  -:1: id: expected string, received number; draft: is required',
  );
});

test('without --examples no words of a reply come out', async () => {
  const policy = temporaryFile('a.json', POLICY);
  const { out } = await discern(
    ['simulate', '--policy', policy, '--format', 'json'],
    `${lines(4).join('\n')}\n`,
  );
  expect(out).not.toMatch(/ship it|our fault|Order/);
});

test.each<[name: string, args: (policy: string) => string[], input: string | Uint8Array, err: RegExp]>([
  ['no policy', () => ['simulate'], '', /--policy FILE is required/],
  [
    'a file that is not there',
    (p) => ['simulate', '--policy', p, 'none.jsonl'],
    '',
    /cannot read none.jsonl: ENOENT/,
  ],
  [
    'a policy with a mistake',
    () => ['simulate', '--policy', temporaryFile('p', '{"schema":1,"x":1}')],
    '',
    /cannot be used/,
  ],
  [
    'half a gzip',
    (p) => ['simulate', '--policy', p],
    gzipSync(lines(9).join('\n')).subarray(0, 60),
    /ends too early/,
  ],
  ['a strange number of examples', (p) => ['simulate', '--policy', p, '--examples', '-1'], '', /examples/],
  ['merge of nothing', () => ['simulate', 'merge'], '', /at least one file/],
  ['merge of an empty file', () => ['simulate', 'merge', '-'], '', /no summary/],
  [
    'merge of something else',
    () => ['simulate', 'merge', '-'],
    '{"schema":1}\n',
    /-, line 1: not a summary: /,
  ],
])('%s: exit 2, said on stderr', async (_, args, input, err) => {
  const ended = await discern(args(temporaryFile('a.json', POLICY)), input);
  expect(ended).toMatchObject({ code: 2, out: '', err: expect.stringMatching(err) });
});

test('summaries of different policies are refused', async () => {
  const run = async (policy: string) =>
    (
      await discern(
        ['simulate', '--policy', temporaryFile('p.json', policy), '--summary', '-'],
        `${lines(2).join('\n')}\n`,
      )
    ).out;
  const merged = await discern(['simulate', 'merge', '-'], (await run(POLICY)) + (await run('{"schema":1}')));
  expect(merged).toMatchObject({
    code: 2,
    err: expect.stringMatching(
      /^discern: -, line 2 and the summaries before it cannot be added up: they are of different policies/,
    ),
  });
});
