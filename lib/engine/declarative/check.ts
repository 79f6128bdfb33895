import type { Context, Hit, Rule } from '#lib/core/rule.ts';
import type { Analysis, Sentence } from '#lib/core/text.ts';
import type { Span } from '#lib/core/types.ts';

/** The lists of phrases that a rule may have. */
export type Role = 'phrases' | 'raise' | 'veto' | 'when' | 'after';

/** Where phrases of a rule stand in a text. */
export interface Phrases {
  of(role: Role, text: Analysis): readonly Span[];
}

/** What a kind of rule does, see `Rule`. */
export interface Check extends Pick<Rule, 'check' | 'reads' | 'whole'> {
  /** Phrases of which one must stand in a sentence for the rule to run; without it, it always runs. */
  readonly wokenBy?: Role;
}

/** Sentences of the writer's own. */
export function ownSentences({ sentences }: Analysis): readonly Sentence[] {
  return sentences.some(({ quoted }) => quoted) ? sentences.filter(({ quoted }) => !quoted) : sentences;
}

/** A hit on `span` of a sentence, as the words around it have it: none beside a veto, a heavier one beside a raise. */
export function* hitIn(
  sentence: Sentence,
  [start, end]: Span,
  phrases: Phrases,
  replace: string | undefined,
): Generator<Hit> {
  if (phrases.of('veto', sentence.alone).length > 0) return;
  const [offset] = sentence.span;
  yield {
    span: [offset + start, offset + end],
    say: 'found',
    slots: { match: sentence.alone.text.slice(start, end) },
    ...(replace === undefined ? {} : { replace }),
    ...(phrases.of('raise', sentence.alone).length > 0 ? { heavier: true } : {}),
  };
}

/** Messages whose words count as said in the conversation: not notes, not the helpdesk's own entries. */
export function saidIn({ conversation, messages }: Context): readonly (readonly [at: number, Analysis])[] {
  return messages.flatMap((message, at) => {
    const author = conversation.messages[at]?.author;
    return author === 'customer' || author === 'agent' || author === 'bot' ? [[at, message] as const] : [];
  });
}
