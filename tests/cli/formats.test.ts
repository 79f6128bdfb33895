import { describe, expect, test } from 'vitest';
import { type Answer, exitCodeOf, type FailOn, toJson } from '#lib/cli/answer.ts';
import { jsonFormat } from '#lib/cli/format/json.ts';
import { sarifFormat } from '#lib/cli/format/sarif.ts';
import { textFormat } from '#lib/cli/format/text.ts';
import { defineRule } from '#lib/core/rule.ts';
import type { Finding, Verdict } from '#lib/core/types.ts';

const RULE = defineRule({
  code: 'test/word',
  severity: 'warn',
  reads: 'draft',
  firesOn: 'A word.',
  notOn: 'Other words.',
  why: 'Because.',
  says: { word: 'A word.' },
  examples: { flags: [], passes: [] },
  check: () => [],
});

const FINDING: Finding = {
  key: 'k1',
  code: 'test/word',
  severity: 'warn',
  on: 'draft',
  span: [3, 7],
  quote: 'w\u001b[31m\n',
  say: 'A word.',
  why: 'Because.',
  by: 'rule',
};
const ON_MESSAGE: Finding = {
  ...FINDING,
  severity: 'info',
  on: 'conversation',
  message: 2,
  replace: 'safe',
  evidence: [{ source: 'kb', span: [0, 9] }],
};
const answer = (verdict: Verdict, ...findings: Finding[]): Answer => ({
  line: 1,
  id: 'a/b ä',
  report: { verdict, findings, faults: [] },
});
const FAULTY: Answer = {
  line: 2,
  id: 'f',
  report: { verdict: 'clear', findings: [], faults: [{ code: 'test/word', error: 'TypeError' }] },
};
const BAD: Answer = { line: 3, id: null, error: 'what is wrong' };

describe('exitCodeOf', () => {
  test.each<[verdict: Verdict, failOn: FailOn, code: number]>([
    ['clear', 'info', 0],
    ['hold', 'block', 1],
    ['human', 'block', 1],
    ['human', 'warn', 1],
    ['hold', 'never', 0],
  ])('%s alone with --fail-on %s: %i', (verdict, failOn, code) => {
    expect(exitCodeOf(answer(verdict), failOn)).toBe(code);
  });

  test.each<[answer: Answer, failOn: FailOn, code: number]>([
    [answer('warn', FINDING), 'warn', 1],
    [answer('warn', FINDING), 'block', 0],
    [answer('clear', ON_MESSAGE), 'info', 1],
    [answer('clear', { ...ON_MESSAGE, severity: 'block' }), 'block', 1],
    [FAULTY, 'never', 2],
    [BAD, 'never', 2],
  ])('%j with --fail-on %s: %i', (one, failOn, code) => {
    expect(exitCodeOf(one, failOn)).toBe(code);
  });
});

describe('json', () => {
  test('message, replace and evidence stand only where there are any', () => {
    expect(JSON.parse(toJson(answer('warn', FINDING, ON_MESSAGE))).findings.map(Object.keys)).toEqual([
      ['code', 'severity', 'on', 'start', 'end', 'quote', 'say', 'why', 'by'],
      [
        'code',
        'severity',
        'on',
        'message',
        'start',
        'end',
        'quote',
        'say',
        'why',
        'replace',
        'evidence',
        'by',
      ],
    ]);
    expect(toJson(answer('warn', ON_MESSAGE))).toContain('"evidence":[{"source":"kb","start":0,"end":9}]');
  });

  test.each([0, 1, 3])('%i answers make one array', (count) => {
    const format = jsonFormat();
    const answers = [FAULTY, BAD, answer('clear')].slice(0, count);
    const out = format.head() + answers.map((one) => format.entry(one)).join('') + format.tail(0);
    expect(JSON.parse(out)).toEqual(answers.map((one) => JSON.parse(toJson(one))));
  });
});

describe('text', () => {
  test('says everything and lets nothing through to the terminal', () => {
    const format = textFormat(false);
    const out = [answer('warn', FINDING, ON_MESSAGE), FAULTY, BAD].map((one) => format.entry(one)).join('');
    expect(out + format.tail(2)).toBe(
      [
        'a/b ä  warn',
        '  warn   test/word  «w\\u001b[31m⏎»',
        '         A word.',
        '         Why: Because.',
        '  info   test/word (message 2)  «w\\u001b[31m⏎»',
        '         A word.',
        '         Why: Because.',
        '         Instead: «safe»',
        '',
        'f  clear',
        '  fault  test/word: TypeError',
        '',
        'line 3  error',
        '  line 3: what is wrong',
        '',
        '2 replies: 1 clear, 1 warn, 0 hold, 0 human, 1 unreadable, 1 with a rule fault',
        '',
      ].join('\n'),
    );
  });

  test('characters that change the direction of a line are written out, emoji are not', () => {
    const quote = 'a\u202eb\u2066c\u200bd\ud800 👩🏽‍💻';
    expect(textFormat(false).entry(answer('warn', { ...FINDING, quote }))).toContain(
      '«a\\u202eb\\u2066c\\u200bd\\ud800 👩🏽‍💻»',
    );
  });

  test('colours on demand', () => {
    expect(textFormat(true).entry(answer('hold', FINDING))).toContain('\u001b[31mhold\u001b[39m');
  });
});

describe('sarif', () => {
  const format = sarifFormat([RULE], '1.2.3');
  const answers = [answer('warn', FINDING, ON_MESSAGE), FAULTY, BAD];
  const out = format.head() + answers.map((one) => format.entry(one)).join('') + format.tail(2);
  const { $schema, version, runs } = JSON.parse(out);
  const [run] = runs;

  test('has the frame of SARIF 2.1.0', () => {
    expect({ $schema, version }).toEqual({
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
    });
    expect(runs).toHaveLength(1);
    expect(run.columnKind).toBe('utf16CodeUnits');
    expect(run.invocations).toEqual([{ exitCode: 2, executionSuccessful: false }]);
    expect(run.tool.driver).toMatchObject({ name: 'Discern', version: '1.2.3' });
  });

  test('describes every rule', () => {
    expect(run.tool.driver.rules[0]).toEqual({
      id: 'test/word',
      shortDescription: { text: 'A word.' },
      fullDescription: { text: 'A word. Not on: Other words.' },
      help: { text: 'Because.' },
      defaultConfiguration: { level: 'warning' },
    });
  });

  test('every result names its rule, level, message and place', () => {
    for (const result of run.results) {
      expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
      expect(['error', 'warning', 'note']).toContain(result.level);
      expect(result.message.text).not.toBe('');
    }
    const places = run.results
      .slice(0, 2)
      .map((result: { locations: { physicalLocation: unknown }[] }) =>
        result.locations.map(({ physicalLocation }) => physicalLocation),
      );
    const region = { charOffset: 3, charLength: 4, snippet: { text: FINDING.quote } };
    expect(places).toEqual([
      [{ artifactLocation: { uri: 'replies/a%2Fb%20%C3%A4/draft' }, region }],
      [{ artifactLocation: { uri: 'replies/a%2Fb%20%C3%A4/messages/2' }, region }],
    ]);
    expect(run.results.map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual([
      'test/word',
      'test/word',
      'discern/rule-fault',
      'discern/unreadable-line',
    ]);
  });

  test('a rewrite is offered as a fix', () => {
    expect(run.results[0].fixes).toBeUndefined();
    expect(run.results[1].fixes[0].artifactChanges[0].replacements).toEqual([
      { deletedRegion: { charOffset: 3, charLength: 4 }, insertedContent: { text: 'safe' } },
    ]);
  });

  test('no answers make an empty run', () => {
    const empty = sarifFormat([], '1');
    expect(JSON.parse(empty.head() + empty.tail(0)).runs[0].results).toEqual([]);
  });
});
