import type { Rule } from '#lib/core/rule.ts';
import { analyse } from '#lib/core/text.ts';
import type { Conversation, Draft, Evidence, Fault, Policy, Report } from '#lib/core/types.ts';
import { type Prepared, prepare } from './context.ts';
import { inReadingOrder, withoutDuplicates, withSeverity, withUniqueKeys } from './filters.ts';
import { runRule, type Said } from './run.ts';
import { triggered } from './triggered.ts';
import { verdictOf } from './verdict.ts';

/** What one review looks at. Nothing in it is changed. */
export interface ReviewInput {
  readonly draft: Draft;
  readonly conversation: Conversation;
  readonly knowledge: readonly Evidence[];
  readonly policy: Policy;
}

/**
 * Judges a draft in its conversation. Pure and synchronous: same input, same report.
 * What is read of the conversation is kept while the same `conversation`, `knowledge` and `rules` objects come in.
 */
export function review(input: ReviewInput, rules: readonly Rule[]): Report {
  return judge(input.draft, prepared(input, rules), input.policy, rules);
}

/** Judges a draft in a conversation that was read before. Pure; keeps nothing. */
export function judge(draft: Draft, before: Prepared, policy: Policy, rules: readonly Rule[]): Report {
  const { context } = before;
  const text = analyse(draft.text);
  const said: Said[] = [...before.said];
  const faults: Fault[] = [...before.faults];
  for (const rule of triggered(rules, text)) {
    if (rule.reads === 'customer') continue;
    const run = runRule(rule, text, context);
    said.push(...run.said);
    if (run.fault) faults.push(run.fault);
  }
  const findings = withUniqueKeys(inReadingOrder(withoutDuplicates(withSeverity(said, policy))));
  return { verdict: verdictOf(findings, context.openTurns), findings, faults };
}

interface Last {
  readonly knowledge: readonly Evidence[];
  readonly rules: readonly Rule[];
  readonly prepared: Prepared;
}
const lastByConversation = new WeakMap<Conversation, Last>();

function prepared({ conversation, knowledge }: ReviewInput, rules: readonly Rule[]): Prepared {
  const last = lastByConversation.get(conversation);
  if (last && last.knowledge === knowledge && last.rules === rules) return last.prepared;
  const fresh = prepare(conversation, knowledge, rules);
  lastByConversation.set(conversation, { knowledge, rules, prepared: fresh });
  return fresh;
}
