import type { CustomRule } from '#lib/core/policy-file.ts';
import type { Rule } from '#lib/core/rule.ts';
import type { Policy } from '#lib/core/types.ts';
import { review } from '#lib/engine/review.ts';
import { RE2 } from '#lib/patterns/re2.ts';
import { type Measured, measure, type Subject } from './measure.ts';
import { limit } from './subjects.ts';
import { CONVERSATION, draftOf, MEDIAN, replies } from './texts.ts';
import { fresh } from './variants.ts';

/** Two words that no reply has side by side, and one that many begin with. */
const phrase = (at: number): string => (at % 10 === 0 ? `your invoice ${at}` : `quartz ledger${at}`);
const phrases = (from: number, count: number): string[] =>
  Array.from({ length: count }, (_, at) => phrase(from + at));

const BASE = {
  title: 'Own',
  severity: 'warn',
  message: 'Not {match}.',
  why: 'Why.',
  reads: 'draft',
} as const;
const TESTS = { flags: [], passes: [] };
// The same list at every call, so that the conversation is read once.
const NONE: readonly Rule[] = [];
const phraseRule = (id: string, all: string[]): CustomRule => ({
  ...BASE,
  id,
  kind: 'phrase',
  phrases: all,
  tests: TESTS,
});
const patternRule = (id: string, pattern: string): CustomRule => ({
  ...BASE,
  id,
  kind: 'pattern',
  pattern,
  tests: TESTS,
});

const SETS: Readonly<Record<string, readonly CustomRule[]>> = {
  'no rules at all': [],
  '1 rule of 10 phrases': [phraseRule('a', phrases(0, 10))],
  '1 rule of 1,000 phrases': [phraseRule('a', phrases(0, 1000))],
  '100 rules of 10 phrases': Array.from({ length: 100 }, (_, at) =>
    phraseRule(`r${at}`, phrases(at * 10, 10)),
  ),
  '1 pattern whose words seldom stand': [patternRule('p', 'ledger \\d{4,}')],
  '1 pattern without words of its own': [patternRule('p', '\\b[a-z]{2}\\d{6,}\\b')],
  '1 pattern that hangs other engines': [patternRule('p', '(a+)+$')],
};

/** What a team's own rules cost on replies never read before, without the built-in ones. */
export function ownRules(rounds: number): { readonly title: string; readonly measured: readonly Measured[] } {
  const [text = ''] = replies(MEDIAN);
  const drafts = fresh(text).map(draftOf);
  const subjects = Object.entries(SETS).map(([name, custom]): Subject => {
    const policy: Policy = { version: name, severities: {}, custom };
    const rest = { conversation: { ...CONVERSATION }, knowledge: [], policy };
    return {
      name,
      run: (call) =>
        review({ ...rest, draft: drafts[call % drafts.length] as (typeof drafts)[0] }, NONE, RE2),
    };
  });
  return {
    title: `A team's own rules, without the built-in ones, on a text never read before, ${MEDIAN} characters`,
    measured: measure(limit([text]), subjects, rounds),
  };
}
