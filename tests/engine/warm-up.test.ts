import { expect, test } from 'vitest';
import type { Rule } from '#lib/core/rule.ts';
import { review } from '#lib/engine/review.ts';
import { warmUp } from '#lib/engine/warm-up.ts';
import { DEFAULT_POLICY } from '#lib/policy/defaults.ts';
import { RULES } from '#lib/rules/index.ts';

const DRAFTS = RULES.filter(({ reads }) => reads !== 'customer');

/** The rules, and which of them were run. */
function watched(): { readonly rules: readonly Rule[]; readonly run: Set<string> } {
  const run = new Set<string>();
  const rules = RULES.map((rule): Rule => {
    const check: Rule['check'] = (...of) => {
      run.add(rule.code);
      return rule.check(...of);
    };
    return { ...rule, check };
  });
  return { rules, run };
}

test('most rules that read drafts have run once when it ends', () => {
  const { rules, run } = watched();
  for (const _ of warmUp(rules, DEFAULT_POLICY));
  const ran = DRAFTS.filter(({ code }) => run.has(code));
  expect(ran.length).toBeGreaterThan(DRAFTS.length / 2);
});

test('a step judges one sentence of the sample, so none is long', () => {
  const { rules, run } = watched();
  const steps = warmUp(rules, DEFAULT_POLICY);
  const each: number[] = [];
  for (let done = false; !done; ) {
    run.clear();
    done = steps.next().done ?? false;
    if (!done) each.push(run.size);
  }
  expect(Math.max(...each)).toBeLessThan(DRAFTS.length / 2);
});

test('it does not change what a review says', () => {
  const input = {
    draft: {
      text: 'We guarantee a refund of $20 by Friday.',
      visibility: 'public',
      to: [],
      origin: { kind: 'ai', aiShare: 1 },
    },
    conversation: { helpdesk: 'x', id: '1', customer: {}, messages: [] },
    knowledge: [],
    policy: DEFAULT_POLICY,
  } as const;
  const before = review({ ...input, conversation: { ...input.conversation } }, RULES);
  for (const _ of warmUp(RULES, DEFAULT_POLICY));
  expect(review(input, RULES)).toEqual(before);
  expect(before.findings.length).toBeGreaterThan(0);
});
