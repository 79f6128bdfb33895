import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CustomRule, Weight } from '#lib/core/policy-file.ts';
import type { Rule } from '#lib/core/rule.ts';
import type { Conversation, Policy, Report } from '#lib/core/types.ts';
import { prepare } from '#lib/engine/context.ts';
import { judge } from '#lib/engine/review.ts';
import { type UnderTwo, underTwo } from '#lib/engine/under-two.ts';
import { RE2 } from '#lib/patterns/re2.ts';
import { RULES } from '#lib/rules/index.ts';
import { draftOf, talk } from '#tests/helpers/toy-rules.ts';

// Texts of few words, so that rules find something, and the same words as others do.
const WORDS = ['red', 'blue', 'green', 'grey', 'red blue', 'boom', 'Refund'];
const word = fc.constantFrom(...WORDS);
const text = fc
  .array(fc.tuple(fc.array(word, { minLength: 1, maxLength: 5 }), fc.constantFrom('. ', '? ', '.\n')), {
    maxLength: 4,
  })
  .map((sentences) => sentences.map(([words, end]) => words.join(' ') + end).join(''));

/** Finds a word from its n-th place on; knows cues, crashes, settles and yields as rules may. */
const toy = (code: string, word: string, changes: Partial<Rule> = {}): Rule => ({
  code,
  severity: 'warn',
  reads: 'draft',
  firesOn: 'A word.',
  notOn: '',
  why: 'Because.',
  says: { found: 'Found.' },
  options: { from: 0 },
  examples: { flags: [], passes: [] },
  *check({ folded }, { cues }, { from = 0 }) {
    if (folded.includes('boom') && from === 2) throw new TypeError('boom');
    let nth = 0;
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1))
      if (nth++ >= from)
        yield { span: [at, at + word.length], say: 'found', ...(cues.length > 1 ? { heavier: true } : {}) };
  },
  ...changes,
});
const TOYS: readonly Rule[] = [
  toy('toy/red', 'red'),
  toy('toy/blue', 'blue', { reads: 'customer', triggers: ['blue'] }),
  toy('toy/green', 'green', { reads: 'both', severity: 'block' }),
  toy('toy/whole', 'grey', { whole: true, triggers: ['grey'] }),
  toy('toy/settles', 'blue', { settle: (hits, _, __, { from = 0 }) => hits.slice(from) }),
  toy('toy/yields', 'red blue', { yieldsTo: ['toy/red', 'custom/'] }),
  toy('toy/idle', 'red', { idle: ({ cues }) => cues.some(({ code }) => code === 'toy/blue') }),
  toy('toy/ended', 'green', { whole: true, reads: 'customer' }),
];
const CODES = [...TOYS.map(({ code }) => code), 'custom/a', 'custom/b', 'custom/c'];
const weight = fc.constantFrom<Weight>('block', 'warn', 'info', 'observe', 'off');

const words = fc.uniqueArray(word, { minLength: 1, maxLength: 2 });
const kind = fc.oneof(
  fc.record({
    kind: fc.constant('phrase' as const),
    reads: fc.constantFrom('draft', 'customer'),
    phrases: words,
  }),
  fc.record({
    kind: fc.constant('pattern' as const),
    reads: fc.constantFrom('draft', 'customer'),
    pattern: fc.constantFrom('r.d', 'gr[ea]y', '(?=x)'),
  }),
  fc.record({
    kind: fc.constant('require' as const),
    in: fc.constantFrom('draft', 'conversation'),
    when: words,
    phrases: words,
  }),
  fc.record({ kind: fc.constant('forbid-after' as const), after: words, phrases: words }),
  fc.record({
    kind: fc.constant('limit' as const),
    of: fc.constant('words'),
    max: fc.integer({ min: 0, max: 9 }),
  }),
);
const custom = fc
  .uniqueArray(
    fc.tuple(
      fc.constantFrom('a', 'b', 'c'),
      weight,
      kind,
      fc.record({ raise: words, veto: words }, { requiredKeys: [] }),
    ),
    { selector: ([id]) => id, maxLength: 3 },
  )
  .map((all) =>
    all.map(([id, severity, what, around]) => ({
      ...{ id, severity, title: 'T', message: 'M', why: 'W', tests: { flags: [], passes: [] } },
      ...around,
      ...what,
    })),
  ) as fc.Arbitrary<readonly CustomRule[]>;
const byCode = fc.dictionary(fc.constantFrom(...CODES), weight, { maxKeys: 4 });
const policy: fc.Arbitrary<Policy> = fc.record(
  {
    version: fc.constant('any'),
    severities: byCode,
    options: fc.dictionary(
      fc.constantFrom(...CODES),
      fc.record({ from: fc.constantFrom(0, 1, 2, Number.NaN) }),
      { maxKeys: 3 },
    ),
    allowed: fc.dictionary(fc.constantFrom(...CODES), words, { maxKeys: 2 }),
    custom,
    scopes: fc.array(
      fc.record({
        title: fc.constant('S'),
        when: fc.record({ tag: fc.constant(['vip']) }, { requiredKeys: [] }),
        rules: byCode,
      }),
      { maxLength: 2 },
    ),
    topics: fc.array(
      fc.record({
        id: fc.constant('t'),
        title: fc.constant('T'),
        phrases: words,
        owner: fc.constantFrom('ai', 'person'),
      }),
      { maxLength: 1 },
    ),
    otherTopics: fc.constantFrom('ai', 'person'),
    wordings: fc.array(word, { maxLength: 2 }),
  },
  { requiredKeys: ['version', 'severities'] },
);
/** Two policies that share some of their parts, as yesterday's and today's do. */
const policies = fc
  .tuple(policy, policy, fc.array(fc.boolean(), { minLength: 11, maxLength: 11 }))
  .map(([one, other, same]): readonly [Policy, Policy] => {
    const names = Object.keys({ ...one, ...other }) as (keyof Policy)[];
    const mixed = names.flatMap((name, at) => {
      const value = (same[at] ? one : other)[name];
      return value === undefined ? [] : [[name, structuredClone(value)]];
    });
    const two: Policy = Object.fromEntries(mixed);
    const reweighed = two.custom?.map((rule) => ({ ...rule, severity: 'block' as const }));
    return [one, reweighed && same.at(-1) ? { ...two, custom: reweighed } : two];
  });
const conversation = fc
  .tuple(
    fc.array(
      fc.record({ author: fc.constantFrom('customer' as const, 'agent' as const, 'system' as const), text }),
      { maxLength: 4 },
    ),
    fc.boolean(),
  )
  .map(([messages, isVip]): Conversation => ({ ...talk(...messages), ...(isVip ? { tags: ['vip'] } : {}) }));

/** A report whose faults are in order: their order means nothing. */
const ordered = (report: Report): Report => ({
  ...report,
  faults: report.faults.toSorted((a, b) => (`${a.code} ${a.error}` < `${b.code} ${b.error}` ? -1 : 1)),
});

function alone(text: string, talk: Conversation, rules: readonly Rule[], policy: Policy): Report {
  return ordered(judge(draftOf(text), prepare(talk, [], rules, policy, RE2), policy));
}

function expectSame(
  under: UnderTwo,
  texts: readonly string[],
  talk: Conversation,
  rules: readonly Rule[],
  policies: readonly [Policy, Policy],
): void {
  const prepared = under(talk, []);
  for (const text of texts)
    for (const [at, policy] of policies.entries()) {
      const report = ordered(judge(draftOf(text), prepared[at] as (typeof prepared)[0], policy));
      expect(report).toEqual(alone(text, talk, rules, policy));
    }
}

test('two policies at once say what each says alone, whatever they share', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(
      policies,
      fc.array(conversation, { minLength: 1, maxLength: 2 }),
      fc.array(text, { minLength: 1, maxLength: 3 }),
      (both, talks, texts) => {
        const under = underTwo(TOYS, both, RE2);
        for (const one of talks) expectSame(under, texts, one, TOYS, both);
      },
    ),
    { numRuns: 1000 },
  );
});

test('the examples of every rule, with other numbers and other rules of the team’s own', {
  timeout: 60_000,
}, () => {
  const both: readonly [Policy, Policy] = [
    { version: 'one', severities: {}, options: { 'grounding/stale-source': { days: 30 } } },
    {
      version: 'other',
      severities: { 'custom/thanks': 'block', 'privacy/card': 'off' },
      custom: [
        {
          ...{ id: 'thanks', title: 'T', severity: 'block', message: 'M', why: 'W' },
          ...{ kind: 'phrase', reads: 'customer', phrases: ['I', 'you', 'my'] },
          tests: { flags: [], passes: [] },
        },
      ],
    },
  ];
  const under = underTwo(RULES, both, RE2);
  for (const { examples } of RULES)
    for (const example of examples.flags) {
      const {
        text,
        messages = [],
        knowledge = [],
      } = typeof example === 'string' ? { text: example } : example;
      const [words, ...said] = [text, ...messages.map((one) => one.text)].map((one) =>
        one.replace(/[«»]/g, ''),
      );
      const before = talk(...messages.map((one, at) => ({ ...one, text: said[at] ?? '' })));
      const prepared = under(before, knowledge);
      for (const [at, policy] of both.entries()) {
        const report = judge(draftOf(words ?? ''), prepared[at] as (typeof prepared)[0], policy);
        const expected = judge(draftOf(words ?? ''), prepare(before, knowledge, RULES, policy, RE2), policy);
        expect(ordered(report)).toEqual(ordered(expected));
      }
    }
});
