import type { Context, Rule } from '#lib/core/rule.ts';
import { analyse } from '#lib/core/text.ts';
import type { Conversation } from '#lib/core/types.ts';
import { prepare } from '#lib/engine/context.ts';
import { sideOf } from '#lib/engine/listen.ts';
import { readerOf } from '#lib/engine/reader.ts';
import { review } from '#lib/engine/review.ts';
import { DEFAULT_POLICY } from '#lib/policy/defaults.ts';
import type { Subject } from './measure.ts';
import { CONVERSATION, draftOf, KNOWLEDGE } from './texts.ts';

/** The limit, L: one pass of `charCodeAt`. Each call takes the next of the texts, here and below. */
export function limit(texts: readonly string[]): Subject {
  return {
    name: 'L: one charCodeAt pass',
    run: (call) => {
      const text = texts[call % texts.length] as string;
      let sum = 0;
      for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
      return sum;
    },
  };
}

/** `review()` of drafts in a conversation it has seen, for each way they may come, and `analyse()`, its largest part. */
export function reviewing(
  ways: Readonly<Record<string, readonly string[]>>,
  rules: readonly Rule[],
  conversation: Conversation = CONVERSATION,
): Subject[] {
  const situation = { conversation, knowledge: KNOWLEDGE, policy: DEFAULT_POLICY };
  const reviews = Object.entries(ways).map(([name, texts]): Subject => {
    const drafts = texts.map(draftOf);
    return {
      name,
      run: (call) =>
        review({ ...situation, draft: drafts[call % drafts.length] as (typeof drafts)[0] }, rules),
    };
  });
  const [texts = []] = Object.values(ways);
  return [
    ...reviews,
    { name: 'analyse() alone', run: (call) => analyse(texts[call % texts.length] as string) },
  ];
}

/** What happens once a conversation: reading it, with all rules on the customer's side. */
export function opening(rules: readonly Rule[]): Subject {
  return {
    name: 'prepare(), 6 messages',
    run: () => prepare(CONVERSATION, KNOWLEDGE, rules, DEFAULT_POLICY),
  };
}

/** Each rule alone on texts that have been analysed. */
export function eachRule(texts: readonly string[], rules: readonly Rule[], reads: Rule['reads']): Subject[] {
  const { context } = prepare(CONVERSATION, KNOWLEDGE, rules, DEFAULT_POLICY);
  // The customer's rules run before there are cues.
  const seen: Context = reads === 'customer' ? { ...context, cues: [] } : context;
  return (
    rules
      .filter((rule) => rule.reads === reads || rule.reads === 'both')
      .map((rule) => [rule] as const)
      // The list stays the same object, so that its triggers are compiled once, as those of all rules are.
      .map((alone) => ({
        name: alone[0].code,
        run: (call) =>
          readerOf(sideOf(alone, reads === 'customer' ? 'customer' : 'draft'), seen, DEFAULT_POLICY).read(
            analyse(texts[call % texts.length] as string),
          ),
      }))
  );
}

/** The texts that the customer's rules read. */
export const customerTexts = ({ messages }: Conversation): string[] =>
  messages.filter(({ author }) => author === 'customer').map(({ text }) => text);
