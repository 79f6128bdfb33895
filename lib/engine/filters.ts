import type { Finding, Policy, Severity } from '#lib/core/types.ts';
import { findingOf } from './finding.ts';
import type { Said } from './run.ts';

const RANK: Readonly<Record<Severity, number>> = { info: 0, warn: 1, block: 2 };

/** Gives each hit its severity: the policy's or the rule's own, capped by the hit's. Rules that are off drop out. */
export function withSeverity(said: readonly Said[], policy: Policy): Finding[] {
  return said.flatMap((one) => {
    const base = policy.severities[one.rule.code] ?? one.rule.severity;
    if (base === 'off') return [];
    const cap = one.hit.severity ?? base;
    return [findingOf(one, RANK[cap] < RANK[base] ? cap : base)];
  });
}

/** Of findings with the same code that overlap, keeps the more severe, then the longer, then the first. */
export function withoutDuplicates(findings: readonly Finding[]): Finding[] {
  const better = (a: Finding, b: Finding): number =>
    RANK[b.severity] - RANK[a.severity] || b.quote.length - a.quote.length || a.span[0] - b.span[0];
  const kept: Finding[] = [];
  for (const finding of findings.toSorted(better)) {
    if (!kept.some((other) => sameProblem(other, finding))) kept.push(finding);
  }
  return kept;
}

function sameProblem(a: Finding, b: Finding): boolean {
  return a.code === b.code && a.message === b.message && a.span[0] < b.span[1] && b.span[0] < a.span[1];
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
export function withUniqueKeys(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const count = seen.get(finding.key) ?? 0;
    seen.set(finding.key, count + 1);
    return count ? { ...finding, key: `${finding.key}:${count}` } : finding;
  });
}
