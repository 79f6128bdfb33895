import type { Finding } from './types.ts';

/**
 * Whether a finding says something about the reply: all on its own words, and of those on the customer's words what the reply
 * fails to answer, and what a team's own rule holds against it.
 */
export function judgesDraft({ on, code }: Pick<Finding, 'on' | 'code'>): boolean {
  return on === 'draft' || code === 'ambiguity/unanswered-question' || code.startsWith('custom/');
}
