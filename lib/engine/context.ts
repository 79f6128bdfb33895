import type { PatternEngine } from '#lib/core/patterns.ts';
import type { Context, Cue, Passage, Rule } from '#lib/core/rule.ts';
import { type Analysis, analyse, analyser } from '#lib/core/text.ts';
import type { Conversation, Evidence, Fault, Message, Policy } from '#lib/core/types.ts';
import { declaredOf } from './declarative/compile.ts';
import { topicsIn } from './declarative/topics.ts';
import { findingsOf, type Sorted } from './filters.ts';
import { sideOf } from './listen.ts';
import { optionFaults } from './options.ts';
import { type Reader, readerOf, together } from './reader.ts';
import type { Said } from './run.ts';

/** A conversation read once: the context for the draft rules, and what was found on the customer's side. */
export interface Prepared {
  readonly context: Context;
  /** What was found on the customer's side, as a policy weighs it. */
  readonly found: (policy: Policy) => Sorted;
  readonly faults: readonly Fault[];
  /** Reads drafts in this context, the next from the last. */
  readonly analyse: (draft: string) => Analysis;
  readonly drafts: Reader;
}

/**
 * Reads conversation and knowledge and runs the rules, and those that the policy brings, on each customer message. Without
 * `patterns` a rule of the policy that needs it is a fault. Pure.
 */
export function prepare(
  conversation: Conversation,
  knowledge: readonly Evidence[],
  rules: readonly Rule[],
  policy: Policy,
  patterns: PatternEngine | null = null,
): Prepared {
  const messages = conversation.messages.map((message) => analyse(message.text));
  const bare: Context = {
    conversation,
    knowledge,
    messages,
    openTurns: openTurns(conversation.messages),
    passages: passages(conversation.messages, messages, knowledge),
    cues: [],
  };
  const declared = declaredOf(policy, patterns);
  const reader = (side: 'draft' | 'customer', context: Context): Reader => {
    const own = readerOf(sideOf(rules, side), context, policy);
    return declared ? together(own, readerOf(declared[side], context, policy)) : own;
  };
  const customer = reader('customer', bare);
  customer.hear(
    messages.flatMap(({ sentences }, at) =>
      conversation.messages[at]?.author === 'customer' ? sentences : [],
    ),
  );
  const said: Said[] = [];
  const faults: Fault[] = [...optionFaults(rules, policy), ...(declared?.faults ?? [])];
  conversation.messages.forEach((message, index) => {
    if (message.author !== 'customer') return;
    const heard = customer.read(messages[index] as Analysis);
    const isOpen = bare.openTurns.includes(index);
    said.push(...heard.said.map((one) => ({ message: index, ...(isOpen ? one : answered(one)) })));
    faults.push(...heard.faults);
  });
  const cues: Cue[] = said.map(({ rule, hit, message }) => ({
    code: rule.code,
    message: message ?? 0,
    span: hit.span,
  }));
  const context = { ...bare, cues };
  said.push(...topicsIn(context, policy));
  const drafts = reader('draft', context);
  return { context, found: sorting(said), faults, analyse: analyser(), drafts };
}

/** Weighs the same hits once for each policy in a row: a scope may weigh another draft otherwise. */
function sorting(said: readonly Said[]): (policy: Policy) => Sorted {
  let last: readonly [Policy, Sorted] | undefined;
  return (policy) => {
    if (last?.[0] !== policy) last = [policy, findingsOf(said, policy)];
    return last[1];
  };
}

/** What a team's rule finds in a message that was answered since is for information: the reply at hand cannot mend it. */
function answered(said: Said): Said {
  if (!said.rule.code.startsWith('custom/')) return said;
  const { heavier: _, ...hit } = said.hit;
  return { ...said, hit: { ...hit, severity: 'info' } };
}

function openTurns(messages: readonly Message[]): number[] {
  const lastAgent = messages.findLastIndex((message) => message.author === 'agent');
  return messages.flatMap((message, index) =>
    message.author === 'customer' && index > lastAgent ? [index] : [],
  );
}

function passages(
  messages: readonly Message[],
  analyses: readonly Analysis[],
  knowledge: readonly Evidence[],
): Passage[] {
  const of = (source: string, text: Analysis): Passage[] =>
    text.sentences.map((sentence) => ({
      source,
      span: sentence.span,
      text: sentence.text,
      alone: sentence.alone,
    }));
  return [
    ...messages.flatMap((message, index) =>
      message.author === 'system' ? of(`system:${index}`, analyses[index] as Analysis) : [],
    ),
    ...knowledge.flatMap((evidence) => of(evidence.id, analyse(evidence.text))),
  ];
}
