import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FileProblem, MOST_CHARACTERS, readPolicyText, writePolicyText } from '#lib/policy/file.ts';
import type { PolicyFile } from '#lib/policy/schema.ts';
import { anyPolicy } from './any-policy.ts';

const CODES = ['commitment/refund', 'legal/term', 'privacy/card'];
const RULE = {
  id: 'x',
  title: 'X',
  kind: 'phrase',
  reads: 'draft',
  severity: 'warn',
  phrases: ['x'],
  message: 'X.',
  why: 'X.',
  tests: { flags: ['«x»'], passes: ['y'] },
};

function policyOf(text: string): PolicyFile {
  const read = readPolicyText(text, CODES);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.policy;
}

function problemsOf(text: string): readonly FileProblem[] {
  const read = readPolicyText(text, CODES);
  return read.ok ? [] : read.problems;
}

describe('readPolicyText', () => {
  test.each<[name: string, text: string, policy: PolicyFile]>([
    ['the least', '{"schema":1}', { schema: 1 }],
    ['a byte order mark', '\uFEFF{"schema":1}', { schema: 1 }],
    ['a link for editors', '{"$schema":"./policy.schema.json","schema":1}', { schema: 1 }],
  ])('reads %s', (_, text, policy) => {
    expect(policyOf(text)).toEqual(policy);
  });

  test.each<[name: string, text: string, problem: FileProblem]>([
    ['nothing', ' \n', { path: 'file', say: 'It is empty' }],
    [
      'words',
      'hello',
      { path: 'file', say: 'Not JSON: There is a word that JSON does not know', line: 1, column: 1 },
    ],
    [
      'a text without end',
      '{\n  "schema": "1',
      { path: 'file', say: 'Not JSON: Expected the closing quotes of a text', line: 2, column: 13 },
    ],
    [
      'a comma too many',
      '{\n  "schema": 1,\n}',
      { path: 'file', say: 'Not JSON: Expected a name in double quotes', line: 3, column: 1 },
    ],
    [
      'a comma that is missing',
      '{"schema": 1\r\n"title": "x"}',
      { path: 'file', say: 'Not JSON: Expected a comma', line: 2, column: 1 },
    ],
    [
      'a comment',
      '{ // mine\n"schema": 1}',
      { path: 'file', say: 'Not JSON: Comments are not allowed in JSON', line: 1, column: 3 },
    ],
    [
      'an end that is missing',
      '{"schema": 1',
      { path: 'file', say: 'Not JSON: Expected }', line: 1, column: 13 },
    ],
    [
      'a name that stands twice',
      '{"schema":1,\n "title":"a",\n "title":"b"}',
      { path: 'file', say: '"title" stands twice here', line: 3, column: 2 },
    ],
    [
      'a list',
      '[]',
      { path: 'schema', say: 'Expected a policy: an object such as { "schema": 1 }', line: 1, column: 1 },
    ],
    [
      'no form',
      '{}',
      {
        path: 'schema',
        say: 'Expected the number of the file’s form, such as "schema": 1',
        line: 1,
        column: 1,
      },
    ],
    [
      'a newer form',
      '{"schema": 3}',
      {
        path: 'schema',
        say: 'It was made by a newer Discern (schema 3); this one reads up to 1',
        line: 1,
        column: 12,
      },
    ],
    [
      'a wrong weight',
      '{"schema":1,\n"rules":{"legal/term":{"severity":"loud"}}}',
      {
        path: 'rules["legal/term"].severity',
        say: 'Expected one of info, warn, block, observe, off',
        line: 2,
        column: 35,
      },
    ],
    [
      'a wrong shape',
      '{"schema":1,"custom":{}}',
      { path: 'custom', say: 'Expected array, received object', line: 1, column: 22 },
    ],
    [
      'an unknown key',
      '{"schema":1,"rule":{}}',
      { path: 'file', say: 'Unrecognized key: "rule"', line: 1, column: 1 },
    ],
    [
      'a rule twice',
      JSON.stringify({ schema: 1, custom: [RULE, RULE] }),
      { path: 'custom[1].id', say: 'There is another rule with the id "x"', line: 1, column: 185 },
    ],
    [
      'a rule without tests',
      JSON.stringify({ schema: 1, custom: [{ ...RULE, tests: { flags: [], passes: ['y'] } }] }),
      {
        path: 'custom[0].tests.flags',
        say: 'Expected at least one text that the rule must flag',
        line: 1,
        column: 154,
      },
    ],
    [
      'a code that is none',
      '{"schema":1,"rules":{"Term":{"severity":"off"}}}',
      { path: 'rules.Term', say: 'Unknown rule "Term"', line: 1, column: 29 },
    ],
    [
      'a prototype',
      '{"schema":1,"rules":{"__proto__":{"severity":"off"}}}',
      { path: 'rules.__proto__', say: 'Unknown rule "__proto__"', line: 1, column: 34 },
    ],
  ])('%s: says what is expected, and where', (_, text, problem) => {
    expect(problemsOf(text)).toEqual([problem]);
  });

  test('a file that is too large is refused before anything is parsed', () => {
    const text = `${' '.repeat(MOST_CHARACTERS)}{`;
    expect(problemsOf(text)).toEqual([
      { path: 'file', say: 'It is too large: a policy may have up to 20 MB' },
    ]);
  });

  test('a rule of another version stays, with a warning that names its place', () => {
    const file: PolicyFile = { schema: 1, rules: { 'legal/terms': { severity: 'off' } } };
    const read = readPolicyText(writePolicyText(file), CODES);
    expect(read).toMatchObject({ ok: true, policy: file });
    expect(read.ok && read.warnings).toEqual([
      {
        path: 'rules["legal/terms"]',
        say: 'Unknown rule "legal/terms"; did you mean "legal/term"? This version of Discern leaves it aside.',
        line: 3,
        column: 20,
      },
    ]);
  });

  test('all problems are named, up to fifty', () => {
    const rules = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`a/b${at}`, {}]));
    const problems = problemsOf(JSON.stringify({ schema: 1, rules }));
    expect(problems).toHaveLength(51);
    expect(problems.at(-1)).toEqual({ path: 'file', say: '10 more problems' });
  });
});

describe('writePolicyText', () => {
  test('of 1,000 random policies each is the same text after export, import and export', () => {
    const codes = ['legal/liability', 'commitment/refund', 'privacy/card', 'tone/blame', 'x/y-2'];
    fc.assert(
      fc.property(anyPolicy, (policy) => {
        const text = writePolicyText(policy);
        const read = readPolicyText(text, codes);
        if (!read.ok) throw new Error(JSON.stringify(read.problems));
        expect(read.policy).toEqual(policy);
        expect(read.warnings).toEqual([]);
        expect(writePolicyText(read.policy)).toBe(text);
      }),
      { seed: 61, numRuns: 1000 },
    );
  }, 60_000);

  test('the order in which somebody wrote the names does not matter', () => {
    const one = { schema: 1, title: 'x', gate: { pause: true, approveTyped: false } } as const;
    const other = { gate: { approveTyped: false, pause: true }, title: 'x', schema: 1 } as const;
    expect(writePolicyText(one)).toBe(writePolicyText(other));
  });
});
