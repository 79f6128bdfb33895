import { describe, expect, test } from 'vitest';
import { MAX_DRAFT, TOO_LONG } from '#lib/core/limits.ts';
import type { Hit, Rule } from '#lib/core/rule.ts';
import { analyse } from '#lib/core/text.ts';
import type { Policy } from '#lib/core/types.ts';
import { review } from '#lib/engine/review.ts';
import { triggersOf } from '#lib/engine/triggers.ts';
import { vocabularyOf } from '#lib/engine/vocabulary.ts';
import { draftOf, judge, marks, talk } from '#tests/helpers/toy-rules.ts';

/** Marks every "word", and counts the texts it was given. */
function counting(changes: Partial<Rule> = {}): { rule: Rule; read: string[] } {
  const read: string[] = [];
  const check: Rule['check'] = ({ text, folded }) => {
    read.push(text);
    return [...folded.matchAll(/word/g)].map(
      ({ index }): Hit => ({ span: [index, index + 4], say: 'found' }),
    );
  };
  return { rule: marks('x/a', 'word', { check, ...changes }), read };
}

describe('what a keystroke reads', () => {
  const policy: Policy = { version: 't', severities: {} };
  const typing = (rules: readonly Rule[], texts: readonly string[]) => {
    const conversation = talk({ author: 'customer', text: 'A word. Another one.' });
    const knowledge = [] as const;
    return texts.map((text) => review({ draft: draftOf(text), conversation, knowledge, policy }, rules));
  };

  test('only the sentence that changed', () => {
    const { rule, read } = counting();
    const reports = typing(
      [rule],
      ['One word. Two words.', 'One word. Two wordsx.', 'New. One word. Two wordsx.'],
    );
    expect(read).toEqual(['One word.', 'Two words.', 'Two wordsx.', 'New.']);
    expect(reports[2]?.findings.map(({ span }) => span)).toEqual([
      [9, 13],
      [19, 23],
    ]);
  });

  test('nothing of the conversation again', () => {
    const { rule, read } = counting({ reads: 'customer' });
    typing([rule], ['a', 'ab', 'abc']);
    expect(read).toEqual(['A word.', 'Another one.']);
  });

  test('a rule for the whole text reads it each time', () => {
    const { rule, read } = counting({ whole: true });
    typing([rule], ['One. Two.', 'One. Two. T']);
    expect(read).toEqual(['One. Two.', 'One. Two. T']);
  });

  test('a quoted line is read, and known as one', () => {
    const { rule, read } = counting();
    typing([rule], ['A word.\n> A word.']);
    expect(read).toEqual(['A word.', '> A word.']);
    expect(analyse('A word.\n> A word.').sentences.map(({ quoted }) => quoted)).toEqual([false, true]);
  });
});

describe('settle', () => {
  test('sees all hits of its rule with spans in the whole text, and may drop some', () => {
    const { rule } = counting({ settle: (hits) => hits.slice(1) });
    expect(judge('A word. A word.', [rule]).findings.map(({ span }) => span)).toEqual([[10, 14]]);
  });

  test('is not asked where there is no hit', () => {
    const { rule } = counting({
      settle: () => {
        throw new TypeError('asked');
      },
    });
    expect(judge('Nothing.', [rule]).faults).toEqual([]);
    expect(judge('A word.', [rule]).faults).toEqual([{ code: 'x/a', error: 'TypeError' }]);
  });
});

describe('options', () => {
  const rule = marks('x/a', 'word', {
    options: { least: 2 },
    *check({ words }, _, { least = 0 }) {
      if (words.size >= least) yield { span: [0, 1], say: 'found', slots: { word: String(least) } };
    },
  });

  test.each([
    ['the rule’s own', {}, 'one word', 1],
    ['the policy’s', { 'x/a': { least: 3 } }, 'one word', 0],
    ['of another rule', { 'x/b': { least: 3 } }, 'one word', 1],
    ['of an unknown name', { 'x/a': { most: 3 } }, 'one word', 1],
  ] as const)('%s', (_, options, text, count) => {
    expect(judge(text, [rule], talk(), { options }).findings).toHaveLength(count);
  });

  test.each([
    ['a word', '3'],
    ['nothing', null],
    ['no number', Number.NaN],
  ])('a policy that says %s is a fault, and the rule’s own number holds', (_, least) => {
    const options = { 'x/a': { least } } as unknown as NonNullable<Policy['options']>;
    const report = judge('one word', [rule], talk(), { options });
    expect(report.faults).toEqual([{ code: 'x/a', error: 'the policy\'s option "least" is no number' }]);
    expect(report.findings).toHaveLength(1);
  });
});

describe('one finding for each problem', () => {
  const broad = (changes: Partial<Rule> = {}) =>
    marks('x/broad', 'long word', { yieldsTo: ['y/'], ...changes });
  test.each([
    [
      'a heavier one on the same words wins',
      [broad(), marks('y/exact', 'word', { severity: 'block' })],
      ['y/exact'],
    ],
    ['an equal one wins', [broad(), marks('y/exact', 'word')], ['y/exact']],
    [
      'a lighter one does not',
      [broad(), marks('y/exact', 'word', { severity: 'info' })],
      ['x/broad', 'y/exact'],
    ],
    ['elsewhere it does not', [broad(), marks('y/exact', 'here')], ['x/broad', 'y/exact']],
    ['of another group it does not', [broad(), marks('z/exact', 'word')], ['x/broad', 'z/exact']],
    ['its own group is not itself', [broad({ yieldsTo: ['x/'] })], ['x/broad']],
  ] as const)('%s', (_, rules, codes) => {
    expect(judge('a long word here', rules).findings.map(({ code }) => code)).toEqual(codes);
  });

  test('a wording that the policy allows passes, in any case; others do not', () => {
    const rules = [counting().rule];
    const allowed = { 'x/a': ['WORD'] };
    expect(judge('a word', rules, talk(), { allowed }).findings).toEqual([]);
    expect(judge('a word', rules, talk(), { allowed: { 'x/a': ['wor'] } }).findings).toHaveLength(1);
    expect(judge('a word', rules, talk(), { allowed: { 'x/b': ['word'] } }).findings).toHaveLength(1);
  });
});

describe('what wakes a rule', () => {
  const wakes = (trigger: string, text: string): boolean =>
    analyse(text).sentences.some(
      ({ alone }) =>
        vocabularyOf(triggersOf([marks('x/a', 'word', { triggers: [trigger] })]), 1).wakes(alone)[0] === 1,
    );
  test.each([
    ['refund', 'A Refund, please', 'refunds refunde refun'],
    ['don', 'I don’t', 'donut'],
    ["don't", 'I don’t', 'dont'],
    ['won', "won'", 'wonder'],
    ['straße', 'Die Straße', 'Strasse'],
    ['7', 'at 7 sharp', '17'],
    ['<digit>', 'room 7', 'room seven'],
    ['<at>', 'a@b', 'a at b'],
    ['<link>', 'see https://x.de', 'see x.de'],
    ['<long>', 'see abcdefghijklm', 'see abcdefghijkl'],
    ['<bracket>', 'a [b]', 'a (b)'],
    ['<question>', 'a?', 'a!'],
    ['<capitals>', 'it is NOPE', 'it is NOP'],
    ['<foreign>', 'für', 'it’s “fine” — £4…'],
  ])('%s: %s, not %s', (trigger, yes, no) => {
    expect(wakes(trigger, yes)).toBe(true);
    expect(wakes(trigger, no)).toBe(false);
  });
});

describe('a draft of great length', () => {
  test('is checked in its first part, and that is said', () => {
    const rule = counting().rule;
    const text = `word ${'x '.repeat(MAX_DRAFT)} word`;
    const { findings, faults } = judge(text, [rule]);
    expect(findings.map(({ span }) => span)).toEqual([[0, 4]]);
    expect(faults).toEqual([
      { code: TOO_LONG, error: `only the first 50000 of ${text.length} characters were checked` },
    ]);
  });

  test('at the limit is checked whole', () => {
    const text = `${'x '.repeat(MAX_DRAFT / 2 - 2)}word`;
    expect(text).toHaveLength(MAX_DRAFT);
    expect(judge(text, [counting().rule])).toMatchObject({ faults: [], findings: [{ quote: 'word' }] });
  });
});
