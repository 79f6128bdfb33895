import { expect, test } from 'vitest';
import { jsonlFormat } from '#lib/cli/format/jsonl.ts';
import { judge } from '#lib/cli/judge.ts';
import { defineRule, type Rule } from '#lib/core/rule.ts';
import { DEFAULT_POLICY } from '#lib/policy/defaults.ts';
import { linesOf } from './command.ts';

const rule = (check: Rule['check'], reads: Rule['reads'] = 'draft') =>
  defineRule({
    code: 'test/word',
    severity: 'info',
    reads,
    firesOn: 'A word.',
    notOn: 'Other words.',
    why: 'Because.',
    says: { word: 'A word.' },
    examples: { flags: [], passes: [] },
    check,
  });

async function run(rules: readonly Rule[], lines: readonly object[]) {
  let out = '';
  async function* input() {
    yield Buffer.from(lines.map((line) => JSON.stringify(line)).join('\n'));
  }
  const code = await judge({
    input: input(),
    write: async (text) => {
      out += text;
    },
    format: jsonlFormat(),
    policy: DEFAULT_POLICY,
    rules,
    failOn: 'block',
  });
  return { code, answers: linesOf(out) };
}

test('a rule that crashes is a fault: exit 2, the run goes on, the text stays out', async () => {
  const crash = rule(({ text }) => {
    throw new TypeError(text);
  });
  const { code, answers } = await run(
    [crash],
    [
      { id: '1', draft: { text: 'private' } },
      { id: '2', draft: { text: 'also private' } },
    ],
  );
  const faults = [{ code: 'test/word', error: 'TypeError' }];
  expect({ code, answers }).toEqual({
    code: 2,
    answers: [
      { id: '1', verdict: 'clear', findings: [], faults },
      { id: '2', verdict: 'clear', findings: [], faults },
    ],
  });
});

test('findings on the draft come first, by start, then those on the conversation', async () => {
  const words: Rule['check'] = function* ({ text }) {
    for (const { index } of [...text.matchAll(/x/g)].reverse())
      yield { span: [index, index + 1], say: 'word' };
  };
  const rules = [rule(words, 'customer'), rule(words)];
  const messages = [
    { author: 'agent', text: 'x' },
    { author: 'customer', text: '😀x' },
  ];
  const { answers } = await run(rules, [{ id: '1', draft: { text: '😀x x' }, conversation: { messages } }]);
  expect(answers[0]?.findings?.map(({ on, message, start, quote }) => [on, message, start, quote])).toEqual([
    ['draft', undefined, 2, 'x'],
    ['draft', undefined, 4, 'x'],
    ['conversation', 1, 2, 'x'],
  ]);
});

test('nothing is read ahead of what is written', async () => {
  const events: string[] = [];
  async function* input() {
    for (const id of ['1', '2', '3']) {
      events.push(`read ${id}`);
      yield Buffer.from(`{"id":"${id}","draft":{"text":""}}\n`);
    }
  }
  const write = async (text: string) => {
    await new Promise((resolve) => setTimeout(resolve, 1));
    if (text !== '') events.push(`wrote ${linesOf(text)[0]?.id}`);
  };
  await judge({
    input: input(),
    write,
    format: jsonlFormat(),
    policy: DEFAULT_POLICY,
    rules: [],
    failOn: 'block',
  });
  expect(events).toEqual(['read 1', 'wrote 1', 'read 2', 'wrote 2', 'read 3', 'wrote 3']);
});
