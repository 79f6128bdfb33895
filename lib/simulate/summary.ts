import { hash } from '#lib/core/hash.ts';
import type { PolicyFile } from '#lib/core/policy-file.ts';
import type { Severity, Verdict } from '#lib/core/types.ts';
import { type Budget, overBudget } from './budget.ts';

/** The form of summaries that this version writes and reads. */
export const SUMMARY_SCHEMA = 1;
/** Bad lines that are named; all are counted. */
export const MOST_PLACES = 20;

/** How much a rule's heaviest finding in a reply weighs; `none` where it found nothing. */
export type RuleWeight = Severity | 'observe' | 'none';

/** A policy as summaries name it. */
export interface PolicyName {
  /** As approvals and audit name it; it changes with what is judged. */
  readonly version: string;
  readonly title?: string;
}

/** What became of all replies under one policy. */
export interface Totals {
  /** Replies by verdict, as `discern check` gives it. */
  readonly verdicts: Readonly<Record<Verdict, number>>;
  /** Replies that a blocking finding holds, whoever owns the conversation. */
  readonly held: number;
  /** Replies with a warning or a blocking finding. */
  readonly warned: number;
  /** Findings on the drafts. */
  readonly marks: number;
}

/** Replies that came or went between two policies. */
export interface Moved {
  readonly gained: number;
  readonly lost: number;
}

/** One rule over all replies. */
export interface RuleCounts {
  /** Replies by the weight of the rule's heaviest finding. */
  readonly now: Readonly<Record<Severity | 'observe', number>>;
  /** The same under the policy compared with. */
  readonly was?: Readonly<Record<Severity | 'observe', number>>;
  /** Replies that this rule holds and no other. */
  readonly alone: number;
  /** Replies by change of weight, such as `warn>block`; only where it changed. */
  readonly moved?: Readonly<Record<string, number>>;
  readonly examples?: readonly Example[];
}

/** A reply that shows what a rule does. Holds words of the reply, so only where somebody asked for it. */
export interface Example {
  readonly id: string;
  readonly on: 'draft' | 'conversation';
  /** What the rule's heaviest finding weighs, and what it weighed under the policy compared with. */
  readonly now: RuleWeight;
  readonly was?: RuleWeight;
  readonly before: string;
  readonly quote: string;
  readonly after: string;
}

/** A line that could not be read. */
export interface BadPlace {
  readonly source: string;
  readonly line: number;
  readonly error: string;
}

/**
 * What a policy makes of an archive of replies. Plain JSON. It does not depend on the order of the replies, and summaries of
 * parts merge to the summary of the whole.
 */
export interface Summary {
  readonly schema: typeof SUMMARY_SCHEMA;
  readonly policy: PolicyName;
  readonly against?: PolicyName;
  /** Names the rules and their version. */
  readonly rules: string;
  readonly examplesPerRule: number;
  /** Replies judged. */
  readonly replies: number;
  /** Internal notes among the lines: they always pass, so they are not judged. */
  readonly notes: number;
  readonly now: Totals;
  readonly was?: Totals;
  readonly moved?: { readonly held: Moved; readonly warned: Moved; readonly human: Moved };
  readonly byRule: Readonly<Record<string, RuleCounts>>;
  /** Rules that crashed, and drafts too long to be read whole: how many replies. */
  readonly faults: Readonly<Record<string, number>>;
  readonly bad: { readonly count: number; readonly first: readonly BadPlace[] };
  readonly budget?: { readonly limits: Budget; readonly over: readonly (keyof Budget)[] };
}

/** Examples in the order in which they are kept: those that changed first, then by a hash of the id. */
export function inExampleOrder(a: Example, b: Example): number {
  const stays = (one: Example): number => Number(one.was === undefined || one.was === one.now);
  return (
    stays(a) - stays(b) || compare(hash(a.id), hash(b.id)) || compare(JSON.stringify(a), JSON.stringify(b))
  );
}

/** Bad lines by file and line. */
export function inPlaceOrder(a: BadPlace, b: BadPlace): number {
  return compare(a.source, b.source) || a.line - b.line || compare(a.error, b.error);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The summary with its budget checked. */
export function withBudget(summary: Omit<Summary, 'budget'>, limits: PolicyFile['budget']): Summary {
  if (!limits || Object.keys(limits).length === 0) return summary;
  return { ...summary, budget: { limits, over: overBudget(summary, limits) } };
}
