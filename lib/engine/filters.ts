import type { Finding, Policy, Span } from '#lib/core/types.ts';
import { findingOf } from './finding.ts';
import type { Said } from './run.ts';
import { RANK, type Weighed, weigh } from './weigh.ts';

const NONE: readonly never[] = [];

/** What rules found, apart from what those found that are only observed. */
export interface Sorted {
  readonly findings: readonly Finding[];
  readonly observed: readonly Finding[];
}

/**
 * What all rules said, as findings: weighed by the policy, one for each problem, in reading order, with unique keys.
 * `approved` are the spans of approved sentences in the draft.
 */
export function findingsOf(said: readonly Said[], policy: Policy, approved: readonly Span[] = NONE): Sorted {
  const weighed: Weighed[] = [];
  let observed: Weighed[] | undefined;
  for (const one of said) {
    const made = weigh(one, policy, approved);
    if (!made) continue;
    if (made.observed) {
      observed ??= [];
      observed.push(made);
    } else weighed.push(made);
  }
  return { findings: findingsFrom(weighed), observed: observed ? findingsFrom(observed) : NONE };
}

function findingsFrom(weighed: Weighed[]): readonly Finding[] {
  const ordered = weighed.sort(inText);
  const kept = anyOverlap(ordered) ? withoutDuplicates(withoutYielding(ordered)).sort(inText) : ordered;
  return withUniqueKeys(kept.map((one) => findingOf(one.said, one.severity)));
}

/** Whether any two of those in the order of the text overlap. */
function anyOverlap(all: readonly Weighed[]): boolean {
  let end = 0;
  let message: number | undefined;
  return all.some(({ said }) => {
    const { span } = said.hit;
    const overlaps = said.message === message && span[0] < end;
    end = said.message === message ? Math.max(end, span[1]) : span[1];
    message = said.message;
    return overlaps;
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

const inText = ({ said: a }: Weighed, { said: b }: Weighed): number =>
  inOrder(a.message, a.hit.span, a.rule.code, b.message, b.hit.span, b.rule.code);

function inOrder(
  message: number | undefined,
  span: Span,
  code: string,
  ofOther: number | undefined,
  other: Span,
  otherCode: string,
): number {
  return (
    (message ?? -1) - (ofOther ?? -1) ||
    span[0] - other[0] ||
    span[1] - other[1] ||
    (code < otherCode ? -1 : code > otherCode ? 1 : 0)
  );
}

/** Findings on the draft in reading order, then those on the conversation. */
export function inReadingOrder(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((a, b) => inOrder(a.message, a.span, a.code, b.message, b.span, b.code));
}

/** Makes keys unique where the same words stand twice in the same sentence. */
function withUniqueKeys(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Map<string, number>();
  for (const { key } of findings) seen.set(key, 0);
  if (seen.size === findings.length) return findings;
  return findings.map((finding) => {
    const count = seen.get(finding.key) ?? 0;
    seen.set(finding.key, count + 1);
    return count ? { ...finding, key: `${finding.key}:${count}` } : finding;
  });
}
