import type { Finding } from '#lib/core/types.ts';

/** One edit: `removed` characters at `at` gave way to `added` ones. UTF-16 units. */
interface Edit {
  readonly at: number;
  readonly removed: number;
  readonly added: number;
}

/**
 * Where findings on a draft stand after an edit of it. Those before the edit stay, those behind it move, those it touches
 * are gone, and so is any whose words no longer stand where they should. Findings on the conversation stay as they are.
 */
export function remap(findings: readonly Finding[], before: string, after: string): Finding[] {
  if (before === after) return [...findings];
  const { at, removed, added } = editBetween(before, after);
  return findings.flatMap((finding) => {
    if (finding.on !== 'draft') return [finding];
    const [start, end] = finding.span;
    if (end > at && start < at + removed) return [];
    const by = start >= at + removed ? added - removed : 0;
    const moved = { ...finding, span: [start + by, end + by] as const };
    return after.slice(...moved.span) === finding.quote ? [moved] : [];
  });
}

/** The smallest single edit that leads from one text to the other. */
function editBetween(before: string, after: string): Edit {
  const shorter = Math.min(before.length, after.length);
  let at = 0;
  while (at < shorter && before.charCodeAt(at) === after.charCodeAt(at)) at++;
  let tail = 0;
  while (
    tail < shorter - at &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  ) {
    tail++;
  }
  return { at, removed: before.length - at - tail, added: after.length - at - tail };
}
