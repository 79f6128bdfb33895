import { fold } from '#lib/core/text.ts';
import type { Finding, Policy, Severity } from '#lib/core/types.ts';
import { findingOf } from './finding.ts';
import type { Said } from './run.ts';

const RANK: Readonly<Record<Severity, number>> = { info: 0, warn: 1, block: 2 };

/** A hit with the weight it has under a policy. */
interface Weighed {
  readonly said: Said;
  readonly severity: Severity;
}

/** What all rules said, as findings: weighed by the policy, one for each problem, in reading order, with unique keys. */
export function findingsOf(said: readonly Said[], policy: Policy): Finding[] {
  const weighed = weigh(
    said.filter((one) => !isAllowed(one, policy)),
    policy,
  );
  const kept = withoutDuplicates(withoutYielding(weighed));
  return withUniqueKeys(inReadingOrder(kept.map((one) => findingOf(one.said, one.severity))));
}

function isAllowed({ rule, quote }: Said, { allowed }: Policy): boolean {
  const wordings = allowed?.[rule.code];
  return wordings?.some((wording) => fold(wording) === fold(quote)) ?? false;
}

/** Gives each hit its severity: the policy's or the rule's own, capped by the hit's. Rules that are off drop out. */
function weigh(said: readonly Said[], policy: Policy): Weighed[] {
  return said.flatMap((one): Weighed[] => {
    const wanted = policy.severities[one.rule.code];
    if (wanted === 'off') return [];
    // A weight that is none must not let anything pass.
    const base = wanted !== undefined && wanted in RANK ? wanted : one.rule.severity;
    const cap = one.hit.severity ?? base;
    return [{ said: one, severity: RANK[cap] < RANK[base] ? cap : base }];
  });
}

/** Drops what another finding on the same words says better, see `Rule.yieldsTo`. */
function withoutYielding(all: readonly Weighed[]): Weighed[] {
  return all.filter(({ said, severity }) => {
    const { yieldsTo } = said.rule;
    if (!yieldsTo) return true;
    return !all.some(
      (other) =>
        RANK[other.severity] >= RANK[severity] &&
        yieldsTo.some((code) =>
          code.endsWith('/') ? inGroup(other.said, code, said) : is(other.said, code),
        ) &&
        overlap(other.said, said),
    );
  });
}

const is = ({ rule }: Said, code: string): boolean => rule.code === code;
// A rule does not yield to itself.
const inGroup = ({ rule }: Said, group: string, to: Said): boolean =>
  rule.code.startsWith(group) && rule !== to.rule;

/** Of hits of the same rule that overlap, keeps the more severe, then the longer, then the first. */
function withoutDuplicates(all: readonly Weighed[]): Weighed[] {
  const better = (a: Weighed, b: Weighed): number =>
    RANK[b.severity] - RANK[a.severity] ||
    b.said.quote.length - a.said.quote.length ||
    a.said.hit.span[0] - b.said.hit.span[0];
  const kept: Weighed[] = [];
  for (const one of all.toSorted(better)) {
    const same = (other: Weighed): boolean =>
      other.said.rule.code === one.said.rule.code && overlap(other.said, one.said);
    if (!kept.some(same)) kept.push(one);
  }
  return kept;
}

function overlap(a: Said, b: Said): boolean {
  return a.message === b.message && a.hit.span[0] < b.hit.span[1] && b.hit.span[0] < a.hit.span[1];
}

/** Findings on the draft in reading order, then those on the conversation. */
export function inReadingOrder(findings: readonly Finding[]): Finding[] {
  return findings.toSorted(
    (a, b) =>
      (a.message ?? -1) - (b.message ?? -1) ||
      a.span[0] - b.span[0] ||
      a.span[1] - b.span[1] ||
      (a.code < b.code ? -1 : a.code > b.code ? 1 : 0),
  );
}

/** Makes keys unique where the same words stand twice in the same sentence. */
function withUniqueKeys(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const count = seen.get(finding.key) ?? 0;
    seen.set(finding.key, count + 1);
    return count ? { ...finding, key: `${finding.key}:${count}` } : finding;
  });
}
