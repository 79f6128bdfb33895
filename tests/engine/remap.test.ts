import { expect, test } from 'vitest';
import type { Finding } from '#lib/core/types.ts';
import { remap } from '#lib/engine/remap.ts';
import { mark, unmark } from '#tests/helpers/marked.ts';

const findingsIn = (marked: string): { text: string; findings: Finding[] } => {
  const { text, spans } = unmark(marked);
  const findings = spans.map(
    (span, index): Finding => ({
      key: String(index),
      code: 'x/a',
      severity: 'warn',
      on: 'draft',
      span,
      quote: text.slice(...span),
      say: '',
      why: '',
      by: 'rule',
    }),
  );
  return { text, findings };
};

test.each([
  ['nothing changed', 'We «will» refund «you».', 'We «will» refund «you».'],
  ['typed before', '«We» will «refund».', 'Hello. «We» will «refund».'],
  ['typed behind', '«We» will «refund».', '«We» will «refund». Soon.'],
  ['typed between', '«We» will «refund».', '«We» will gladly «refund».'],
  ['deleted between', '«We» will gladly «refund».', '«We» «refund».'],
  ['typed into a mark', '«We» will «refund».', '«We» will refXund.'],
  ['a mark deleted', '«We» will «refund».', '«We» will .'],
  ['typed right behind a mark', '«We» go.', '«We»b go.'],
  ['all replaced', '«We» will.', 'You may not.'],
  ['all deleted', '«We» will.', ''],
  ['the same words twice', 'a «word» a word', 'a «word» a word a word'],
  ['an edit before and one behind', 'a «word» b', 'xa word bx'],
  ['beyond the basic plane', '😀 «word»', '😀😀 «word»'],
])('%s', (_, before, after) => {
  const { text, findings } = findingsIn(before);
  const changed = unmark(after).text;
  const left = remap(findings, text, changed);
  expect(
    mark(
      changed,
      left.map(({ span }) => span),
    ),
  ).toBe(after);
  for (const { span, quote } of left) expect(changed.slice(...span)).toBe(quote);
});

test('findings on the conversation stay', () => {
  const { findings } = findingsIn('«word»');
  const said = findings.map((finding) => ({ ...finding, on: 'conversation' as const, message: 0 }));
  expect(remap(said, 'abc', 'xyz')).toEqual(said);
});
