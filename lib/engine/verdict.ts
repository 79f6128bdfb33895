import type { Finding, Verdict } from '#lib/core/types.ts';

/** A person must own the conversation wherever one of these stands in it. */
const ALWAYS_HUMAN = new Set(['customer/self-harm', 'customer/legal-threat', 'customer/regulator-or-press']);
/** The same, as long as no human agent has written since. */
const HUMAN_UNTIL_ANSWERED = new Set(['customer/human-requested', 'customer/rights-invoked']);
/** The one finding on the conversation that judges the draft. */
const JUDGES_DRAFT = 'ambiguity/unanswered-question';

/** The verdict, from findings only. `openTurns` are the customer messages that no human agent has answered. */
export function verdictOf(findings: readonly Finding[], openTurns: readonly number[]): Verdict {
  const codes = new Set(findings.map((finding) => finding.code));
  const human = findings.some(
    ({ code, message }) =>
      ALWAYS_HUMAN.has(code) ||
      (HUMAN_UNTIL_ANSWERED.has(code) && message !== undefined && openTurns.includes(message)),
  );
  if (human || (codes.has('advice/medical') && codes.has('customer/vulnerable-health'))) return 'human';
  const onDraft = findings.filter(({ on, code }) => on === 'draft' || code === JUDGES_DRAFT);
  if (onDraft.some(({ severity }) => severity === 'block')) return 'hold';
  return onDraft.some(({ severity }) => severity === 'warn') ? 'warn' : 'clear';
}
