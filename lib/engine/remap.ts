import { editBetween } from '#lib/core/edit.ts';
import type { Finding } from '#lib/core/types.ts';

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
