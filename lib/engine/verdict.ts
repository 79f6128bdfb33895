import { judgesDraft } from '#lib/core/judges-draft.ts';
import type { Finding, Verdict } from '#lib/core/types.ts';
import { TOPIC } from './declarative/topics.ts';

/** A person must own the conversation wherever one of these stands in it. */
const ALWAYS_HUMAN = new Set(['customer/self-harm', 'customer/legal-threat', 'customer/regulator-or-press']);
/** The same, as long as no human agent has written since. */
const HUMAN_UNTIL_ANSWERED = new Set(['customer/human-requested', 'customer/rights-invoked']);

/** The verdict, from findings only. `openTurns` are the customer messages that no human agent has answered. */
export function verdictOf(findings: readonly Finding[], openTurns: readonly number[]): Verdict {
  let medical = false;
  let ill = false;
  let verdict: Verdict = 'clear';
  for (const finding of findings) {
    const { code, message, severity } = finding;
    if (judgesDraft(finding)) {
      if (severity === 'block') verdict = 'hold';
      else if (severity === 'warn' && verdict === 'clear') verdict = 'warn';
    }
    if (code === 'advice/medical') medical = true;
    if (code === 'customer/vulnerable-health') ill = true;
    const isOpen = message !== undefined && openTurns.includes(message);
    // A topic is looked for in open turns only.
    if (code.startsWith(TOPIC) || ALWAYS_HUMAN.has(code) || (isOpen && HUMAN_UNTIL_ANSWERED.has(code)))
      return 'human';
  }
  return medical && ill ? 'human' : verdict;
}
