import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, openSync } from 'node:fs';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { RULES } from '#lib/rules/index.ts';
import { discern, linesOf, MAIN, NODE, temporaryFile } from './command.ts';

// Starting a process takes long on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

/** Only one rule speaks, so that the tests do not change with the others. */
const policyWith = (severity: string) =>
  JSON.stringify({
    schema: 1,
    rules: Object.fromEntries(
      RULES.map(({ code }) => [code, { severity: code === 'privacy/card' ? severity : 'off' }]),
    ),
  });
const CARD = '4111 1111 1111 1111';
const reply = (id: string, text: string) => `${JSON.stringify({ id, draft: { text } })}\n`;
const DIRTY = reply('dirty', `👩🏽‍💻 Your card ${CARD} is ready.`);
const CLEAN = reply('clean', 'Thank you for your order.');
const only = (severity: string) => ['--policy', temporaryFile('policy.json', policyWith(severity))];

test('the sentence that the README shows is found in all that it promises', async () => {
  const text = 'This was our fault and we guarantee a full refund within 24 hours.';
  const { code, out } = await discern(['check', '--format', 'jsonl'], reply('1', text));
  expect(code).toBe(1);
  expect(linesOf(out)[0]?.findings?.map((finding) => finding.code)).toEqual([
    'legal/liability',
    'commitment/guarantee',
    'commitment/refund',
    'commitment/timeframe',
  ]);
});

test('a clear reply: one line, exit 0, nothing on stderr', async () => {
  const { code, out, err } = await discern(['check', '--format', 'jsonl', ...only('block')], CLEAN);
  expect({ code, out, err }).toEqual({
    code: 0,
    out: '{"id":"clean","verdict":"clear","findings":[],"faults":[]}\n',
    err: '',
  });
});

test('a finding has the keys of the contract in their order and quotes the exact words', async () => {
  const { out } = await discern(['check', '--format=jsonl', ...only('block')], DIRTY);
  const [answer] = linesOf(out);
  const finding = answer?.findings?.[0];
  expect(Object.keys(answer ?? {})).toEqual(['id', 'verdict', 'findings', 'faults']);
  expect(Object.keys(finding ?? {})).toEqual([
    'code',
    'severity',
    'on',
    'start',
    'end',
    'quote',
    'say',
    'why',
    'replace',
    'by',
  ]);
  expect(finding).toMatchObject({
    code: 'privacy/card',
    severity: 'block',
    on: 'draft',
    quote: CARD,
    by: 'rule',
  });
  const { draft } = JSON.parse(DIRTY);
  expect(draft.text.slice(finding?.start, finding?.end)).toBe(CARD);
});

test('answers come in the order of the lines; bad ones are answered in place', async () => {
  const input = [
    '\ufeff',
    '\n',
    CLEAN,
    '  \r\n',
    `{"id":"b","draft":{}}\r\n`,
    `${'x'.repeat(4 * 1024 * 1024)}y\n`,
    'not json\n',
    Buffer.of(0xff, 0xfe, 10),
    DIRTY,
    reply('', ''),
    CLEAN.trim(),
  ].map((part) => Buffer.from(part));
  const { code, out, err } = await discern(
    ['check', '--format', 'jsonl', ...only('block')],
    Buffer.concat(input),
  );
  expect(linesOf(out).map(({ id, line, verdict, error }) => ({ id, line, said: verdict ?? error }))).toEqual([
    { id: 'clean', said: 'clear' },
    { id: 'b', line: 4, said: 'draft.text: is required' },
    { id: null, line: 5, said: 'the line is longer than 4194304 bytes' },
    { id: null, line: 6, said: 'the line is not valid JSON' },
    { id: null, line: 7, said: 'the line is not valid UTF-8' },
    { id: 'dirty', said: 'hold' },
    { id: '', said: 'clear' },
    { id: 'clean', said: 'clear' },
  ]);
  expect({ code, err }).toEqual({ code: 2, err: '' });
});

test.each<[severity: string, failOn: string, code: number]>([
  ['block', 'block', 1],
  ['block', 'never', 0],
  ['warn', 'block', 0],
  ['warn', 'warn', 1],
  ['info', 'warn', 0],
  ['info', 'info', 1],
  ['off', 'info', 0],
])('a finding of %s with --fail-on %s exits with %i', async (severity, failOn, code) => {
  const ended = await discern(['check', '--fail-on', failOn, ...only(severity)], CLEAN + DIRTY + CLEAN);
  expect(ended.code).toBe(code);
});

describe('refuses with exit 2, a message on stderr and nothing on stdout', () => {
  test.each<[args: string[], message: RegExp]>([
    [[], /no command[\s\S]*Usage: discern/],
    [['chek'], /unknown command or option "chek"/],
    [['toString'], /unknown command/],
    [['check', '--frmat', 'json'], /Unknown option '--frmat'/],
    [['check', 'past.jsonl'], /Unexpected argument 'past\.jsonl'/],
    [['check', '--format'], /argument missing/],
    [['check', '--format', 'xml'], /--format "xml" is not known; known: text, json, jsonl, sarif/],
    [['check', '--fail-on', 'error'], /known: block, warn, info, never/],
    [['check', '--locale', 'de'], /--locale "de" is not known; known: en/],
    [['check', '--pack', 'uk'], /--pack "uk" is not known; known: uk-consumer-finance, eu-retail/],
    [['check', '--input', '/nowhere.jsonl'], /cannot read \/nowhere\.jsonl: ENOENT/],
    [['check', '--input', '/nowhere.jsonl', '--format', 'json'], /cannot read \/nowhere\.jsonl: ENOENT/],
    [['check', '--policy', '/nowhere.json'], /cannot read the policy \/nowhere\.json: ENOENT/],
  ])('%j', async (args, message) => {
    const { code, out, err } = await discern(args, CLEAN);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(message);
    expect(err).not.toMatch(/\n {4}at /);
  });

  test.each<[content: string, message: RegExp]>([
    ['{"schema":1,', /✖ Not JSON: [^\n]*\n {2}→ at line 1, column \d+/],
    // JSON.parse would take the last one, and half of what somebody wrote would be lost.
    [
      '{"schema":1,\n "gate":{"pause":false},\n "gate":{}}',
      /cannot be used:\n✖ "gate" stands twice here\n {2}→ at line 3, column 2/,
    ],
    ['{"schema":9}', /at schema/],
    ['{"schema":1,"rules":{"privacy/crad":{"severity":"off"}}}', /did you mean "privacy\/card"\?/],
  ])('the policy %s', async (content, message) => {
    const { code, out, err } = await discern(['check', '--policy', temporaryFile('p.json', content)], CLEAN);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(message);
  });
});

test.each([[['--help']], [['--version']], [['check', '--help']]])('%j answers on stdout', async (args) => {
  const { code, out, err } = await discern(args);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).not.toBe('');
});

test.each(['text', 'json', 'jsonl', 'sarif'])(
  '%s: from a file or from standard input, the same bytes',
  async (format) => {
    const input = `${DIRTY}${CLEAN}bad\n`;
    const policy = only('warn');
    const one = await discern(['check', '--format', format, ...policy], input);
    const file = temporaryFile('past.jsonl', input);
    const other = await discern(['check', '--format', format, '--input', file, ...policy], '', {
      env: { NO_COLOR: '1', TZ: 'Asia/Tokyo', LANG: 'tr_TR.UTF-8' },
    });
    expect(other).toEqual({ ...one, peak: other.peak });
    expect(one.out).not.toContain('\u001b');
  },
);

test('text is the default format', async () => {
  const { out } = await discern(['check', ...only('block')], DIRTY);
  expect(out).toContain(`dirty  hold\n  block  privacy/card  «${CARD}»\n`);
  expect(out).toContain('1 reply: 0 clear, 0 warn, 1 hold, 0 human\n');
});

test('a closed pipe ends it quietly', async () => {
  const file = temporaryFile('past.jsonl', DIRTY.repeat(5_000));
  const child = spawn(NODE, [MAIN, 'check', '--format', 'jsonl', '--input', file]);
  let err = '';
  child.stderr.on('data', (chunk: Buffer) => {
    err += chunk;
  });
  child.stdout.once('data', () => child.stdout.destroy());
  const [code, signal] = await once(child, 'close');
  expect({ code, signal, err }).toEqual({ code: 0, signal: null, err: '' });
});

test.runIf(existsSync('/dev/full'))(
  'results that cannot be written end it with a message and exit 2',
  async () => {
    const full = openSync('/dev/full', 'w');
    onTestFinished(() => closeSync(full));
    const child = spawn(NODE, [MAIN, 'check', '--help'], { stdio: ['ignore', full, 'pipe'] });
    let err = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      err += chunk;
    });
    const [code] = await once(child, 'close');
    expect({ code, err }).toEqual({ code: 2, err: 'discern: cannot write the results: ENOSPC\n' });
  },
);
