import type { Rule } from '#lib/core/rule.ts';
import { analyse } from '#lib/core/text.ts';
import type { Conversation, Draft, Evidence, Fault, Policy, Report } from '#lib/core/types.ts';
import { type Prepared, prepare } from './context.ts';
import { inReadingOrder, withoutDuplicates, withSeverity, withUniqueKeys } from './filters.ts';
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
  return judge(input.draft, prepared(input, rules), input.policy);
}

/** Judges a draft in a conversation that was read before. Pure: it only remembers the sentences it has read. */
export function judge(draft: Draft, before: Prepared, policy: Policy): Report {
  const heard = before.drafts.read(analyse(draft.text));
  const said = [...heard.said, ...before.said];
  const findings = withUniqueKeys(inReadingOrder(withoutDuplicates(withSeverity(said, policy))));
  const faults = uniqueFaults([...before.faults, ...heard.faults]);
  return { verdict: verdictOf(findings, before.context.openTurns), findings, faults };
}

function uniqueFaults(faults: readonly Fault[]): Fault[] {
  return [...new Map(faults.map((fault) => [`${fault.code} ${fault.error}`, fault])).values()];
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
