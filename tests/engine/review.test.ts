import { describe, expect, test } from 'vitest';
import type { Rule } from '#lib/core/rule.ts';
import type { Message } from '#lib/core/types.ts';
import { judge, marks, talk } from '#tests/helpers/toy-rules.ts';

describe('the verdict follows the findings on the draft', () => {
  test.each([
    ['info', 'clear'],
    ['warn', 'warn'],
    ['block', 'hold'],
  ] as const)('%s → %s', (severity, verdict) => {
    expect(judge('a word', [marks('x/a', 'word', { severity })]).verdict).toBe(verdict);
  });

  const customer = (text: string): Message => ({ author: 'customer', text });
  const agent: Message = { author: 'agent', text: 'Hello' };
  const bot: Message = { author: 'bot', text: 'Hello' };
  test.each([
    ['a request for a person, not answered', 'customer/human-requested', [customer('word')], 'human'],
    ['answered by an agent since', 'customer/human-requested', [customer('word'), agent], 'clear'],
    ['answered by a bot only', 'customer/human-requested', [customer('word'), bot], 'human'],
    [
      'asked again after the agent',
      'customer/human-requested',
      [customer('word'), agent, customer('word')],
      'human',
    ],
    ['a legal threat, even if answered', 'customer/legal-threat', [customer('word'), agent], 'human'],
    ['anger alone', 'customer/anger', [customer('word')], 'clear'],
  ] as const)('%s → %s', (_, code, messages, verdict) => {
    const rule = marks(code, 'word', { reads: 'customer', severity: 'info' });
    expect(judge('fine', [rule], talk(...messages)).verdict).toBe(verdict);
  });

  test('what a rule says of the customer does not hold the draft', () => {
    const rule = marks('x/both', 'word', { reads: 'both', severity: 'block' });
    expect(judge('fine', [rule], talk(customer('a word'))).verdict).toBe('clear');
    expect(judge('a word', [rule], talk(customer('a word'))).findings.map(({ on }) => on)).toEqual([
      'draft',
      'conversation',
    ]);
  });
});

describe('severity', () => {
  const rule = marks('x/a', 'word', { severity: 'block' });
  test.each([
    ['the rule’s own', {}, 'block'],
    ['the policy’s', { 'x/a': 'warn' }, 'warn'],
  ] as const)('%s', (_, severities, severity) => {
    expect(judge('a word', [rule], talk(), { severities }).findings[0]?.severity).toBe(severity);
  });

  test('off is silent', () => {
    expect(judge('a word', [rule], talk(), { severities: { 'x/a': 'off' } }).findings).toEqual([]);
  });

  test('a hit can lower it, not raise it', () => {
    const lowers = marks('x/a', 'word', {
      severity: 'block',
      check: () => [{ span: [0, 1], say: 'found', severity: 'info' }],
    });
    const raises = marks('x/b', 'word', {
      severity: 'info',
      check: () => [{ span: [0, 1], say: 'found', severity: 'block' }],
    });
    expect(judge('a word', [lowers, raises]).findings.map(({ severity }) => severity)).toEqual([
      'info',
      'info',
    ]);
  });
});

describe('a rule that misbehaves costs only itself', () => {
  const good = marks('x/good', 'word');
  test.each([
    [
      'throws',
      () => {
        throw new TypeError('secret words of a customer');
      },
      'TypeError',
    ],
    ['marks nothing', () => [{ span: [1, 1] as const, say: 'found' }], 'RangeError'],
    ['marks what is not there', () => [{ span: [0, 99] as const, say: 'found' }], 'RangeError'],
    [
      'marks a message that is not there',
      () => [{ span: [0, 1] as const, say: 'found', message: 3 }],
      'RangeError',
    ],
  ])('%s', (_, check, error) => {
    const report = judge('a word', [marks('x/bad', 'word', { check }), good]);
    expect(report.faults).toEqual([{ code: 'x/bad', error }]);
    expect(report.findings.map(({ code }) => code)).toContain('x/good');
    expect(JSON.stringify(report)).not.toContain('secret');
  });
});

describe('findings', () => {
  test('come in reading order, the draft first, and quote exactly', () => {
    const rules = [
      marks('x/b', 'second'),
      marks('x/a', 'first'),
      marks('x/c', 'first', { reads: 'customer' }),
    ];
    const { findings } = judge('first 😀 second', rules, talk({ author: 'customer', text: 'first' }));
    expect(findings.map(({ code, quote }) => [code, quote])).toEqual([
      ['x/a', 'first'],
      ['x/b', 'second'],
      ['x/c', 'first'],
    ]);
  });

  test('may lie in a message although the draft is to blame', () => {
    const check: Rule['check'] = ({ folded }, { messages }) =>
      folded.includes('answer')
        ? []
        : messages.map((_, message) => ({ span: [2, 6], say: 'found', message }));
    const rule = marks('ambiguity/unanswered-question', '', { check });
    const messages = ['a word', 'a dove'].map((text): Message => ({ author: 'customer', text }));
    const report = judge('Hello there. Well.', [rule], talk(...messages));
    expect(report.findings.map(({ on, message, span, quote }) => [on, message, span, quote])).toEqual([
      ['conversation', 0, [2, 6], 'word'],
      ['conversation', 1, [2, 6], 'dove'],
    ]);
    expect(report.verdict).toBe('warn');
    expect(judge('Hello there. My answer.', [rule], talk(messages[0] as Message)).findings).toHaveLength(1);
  });

  test('of one code that overlap, the more severe and then the longer stays', () => {
    const check = () => [
      { span: [0, 3] as const, say: 'found', severity: 'info' as const },
      { span: [2, 8] as const, say: 'found' },
    ];
    expect(judge('0123456789', [marks('x/a', '', { check })]).findings.map(({ span }) => span)).toEqual([
      [2, 8],
    ]);
  });

  test('keys hold while the sentence stays, and differ for the same words twice', () => {
    const check: Rule['check'] = ({ folded }) =>
      [...folded.matchAll(/word/g)].map(({ index }) => ({ span: [index, index + 4], say: 'found' }));
    const keys = (text: string) =>
      judge(text, [marks('x/a', 'word', { check })]).findings.map(({ key }) => key);
    expect(new Set(keys('word and word.')).size).toBe(2);
    expect(keys('Hello. One word.')).toEqual(keys('Hi there. One word.'));
    expect(keys('One word.')).not.toEqual(keys('Two word.'));
  });

  test('a rule with triggers wakes only where one stands', () => {
    const rule = marks('x/a', 'word', { triggers: ['magic'] });
    expect(judge('a word', [rule]).findings).toEqual([]);
    expect(judge('a magic word', [rule]).findings).toHaveLength(1);
  });
});
