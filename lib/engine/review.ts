import { MAX_DRAFT, TOO_LONG } from '#lib/core/limits.ts';
import type { PatternEngine } from '#lib/core/patterns.ts';
import type { Rule } from '#lib/core/rule.ts';
import type { Conversation, Draft, Evidence, Fault, Finding, Policy, Report } from '#lib/core/types.ts';
import { type Prepared, prepare } from './context.ts';
import { approvedIn } from './declarative/wordings.ts';
import { findingsOf, inReadingOrder } from './filters.ts';
import { scoped } from './scopes.ts';
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
 * What is read of the conversation is kept while the same objects come in. Rules that the policy brings are added; without
 * `patterns` those of them that need it are faults.
 */
export function review(
  input: ReviewInput,
  rules: readonly Rule[],
  patterns: PatternEngine | null = null,
): Report {
  return judge(input.draft, prepared(input, rules, patterns), input.policy);
}

/** Judges a draft in a conversation that was read before. Pure: it only remembers the sentences it has read. */
export function judge(draft: Draft, before: Prepared, policy: Policy): Report {
  const text = before.analyse(draft.text.slice(0, MAX_DRAFT));
  const heard = before.drafts.read(text);
  const own = scoped(policy, before.context, draft);
  const ofDraft = findingsOf(heard.said, own, approvedIn(text, policy));
  const ofConversation = before.found(own);
  const findings = joined(ofDraft.findings, ofConversation.findings);
  const observed = joined(ofDraft.observed, ofConversation.observed);
  const faults = uniqueFaults([...tooLong(draft.text.length), ...before.faults, ...heard.faults]);
  const verdict = verdictOf(findings, before.context.openTurns);
  return observed.length > 0 ? { verdict, findings, observed, faults } : { verdict, findings, faults };
}

/** Both in reading order. The draft's own end before the conversation's, but for what the draft fails to answer. */
function joined(ofDraft: readonly Finding[], ofConversation: readonly Finding[]): readonly Finding[] {
  const all = [...ofDraft, ...ofConversation];
  return ofDraft.at(-1)?.on === 'conversation' ? inReadingOrder(all) : all;
}

function tooLong(length: number): Fault[] {
  if (length <= MAX_DRAFT) return [];
  return [{ code: TOO_LONG, error: `only the first ${MAX_DRAFT} of ${length} characters were checked` }];
}

function uniqueFaults(faults: readonly Fault[]): Fault[] {
  if (faults.length < 2) return [...faults];
  return [...new Map(faults.map((fault) => [`${fault.code} ${fault.error}`, fault])).values()];
}

interface Last {
  readonly knowledge: readonly Evidence[];
  readonly rules: readonly Rule[];
  readonly policy: Policy;
  readonly patterns: PatternEngine | null;
  readonly prepared: Prepared;
}
const lastByConversation = new WeakMap<Conversation, Last>();

function prepared(
  { conversation, knowledge, policy }: ReviewInput,
  rules: readonly Rule[],
  patterns: PatternEngine | null,
): Prepared {
  const last = lastByConversation.get(conversation);
  const isSame =
    last?.knowledge === knowledge &&
    last.rules === rules &&
    last.policy === policy &&
    last.patterns === patterns;
  if (isSame) return last.prepared;
  const fresh = prepare(conversation, knowledge, rules, policy, patterns);
  lastByConversation.set(conversation, { knowledge, rules, policy, patterns, prepared: fresh });
  return fresh;
}
