import { fold } from '#lib/core/fold.ts';
import type { Policy, Severity, Span } from '#lib/core/types.ts';
import { TOPIC } from './declarative/topics.ts';
import type { Said } from './run.ts';

export const RANK: Readonly<Record<Severity, number>> = { info: 0, warn: 1, block: 2 };
const HEAVIER: Readonly<Record<Severity, Severity>> = { info: 'warn', warn: 'block', block: 'block' };
/** Nobody can approve these away. */
const NEVER_APPROVED = ['privacy/', 'security/'];

/** A hit with the weight it has under a policy. */
export interface Weighed {
  readonly said: Said;
  readonly severity: Severity;
  /** Its rule is on the stage `observe`: it counts for the record alone. */
  readonly observed: boolean;
}

/**
 * What a hit weighs under a policy: the policy's severity or the rule's own, capped by the hit's; undefined where the rule is
 * off or lets these words pass. `approved` are the spans of approved sentences in the draft. Who owns a topic is said where
 * the topic stands and nowhere else, so no weight or wording speaks of that.
 */
export function weigh(said: Said, policy: Policy, approved: readonly Span[]): Weighed | undefined {
  if (said.rule.code.startsWith(TOPIC)) return { said, severity: said.rule.severity, observed: false };
  const wanted = policy.severities[said.rule.code];
  if (wanted === 'off' || isAllowed(said, policy)) return undefined;
  const observed = wanted === 'observe';
  // A weight that is none must not let anything pass.
  const base = wanted !== undefined && wanted in RANK ? (wanted as Severity) : said.rule.severity;
  const severity = isApproved(said, approved) ? 'info' : changed(said, base);
  return { said, severity, observed };
}

function changed({ hit }: Said, base: Severity): Severity {
  const cap = hit.severity ?? base;
  if (RANK[cap] < RANK[base]) return cap;
  return hit.heavier ? HEAVIER[base] : base;
}

function isAllowed({ rule, quote }: Said, { allowed }: Policy): boolean {
  const wordings = allowed?.[rule.code];
  return wordings?.some((wording) => fold(wording) === fold(quote)) ?? false;
}

function isApproved({ rule, hit, message }: Said, approved: readonly Span[]): boolean {
  if (message !== undefined || NEVER_APPROVED.some((group) => rule.code.startsWith(group))) return false;
  return approved.some(([start, end]) => start <= hit.span[0] && hit.span[1] <= end);
}
