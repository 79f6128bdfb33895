import { defineRule, type Rule } from '#lib/core/rule.ts';
import type { Conversation, Draft, Message, Policy, Report } from '#lib/core/types.ts';
import { review } from '#lib/engine/review.ts';

/** A rule that marks a word wherever it stands first in what it reads. */
export const marks = (code: string, word: string, changes: Partial<Rule> = {}): Rule =>
  defineRule({
    code,
    severity: 'warn',
    reads: 'draft',
    firesOn: 'A word.',
    notOn: 'Other words.',
    why: 'Because.',
    says: { found: 'Found {word}.' },
    examples: { flags: [], passes: [] },
    *check({ folded }) {
      const at = folded.indexOf(word);
      if (at >= 0) yield { span: [at, at + word.length], say: 'found', slots: { word } };
    },
    ...changes,
  });

/** A public draft that a machine wrote. */
export const draftOf = (text: string): Draft => ({
  text,
  visibility: 'public',
  to: [],
  origin: { kind: 'ai', aiShare: 1 },
});

/** A conversation of these messages. */
export const talk = (...messages: Message[]): Conversation => ({
  helpdesk: 't',
  id: '1',
  customer: {},
  messages,
});

/** Judges a text with these rules. */
export function judge(
  text: string,
  rules: readonly Rule[],
  conversation = talk(),
  policy: Partial<Policy> = {},
): Report {
  const whole: Policy = { version: 't', severities: {}, ...policy };
  return review({ draft: draftOf(text), conversation, knowledge: [], policy: whole }, rules);
}
