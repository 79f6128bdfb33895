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

/** What rules said of a conversation, and what went wrong. */
export interface OfCustomer {
  readonly said: readonly Said[];
  readonly faults: readonly Fault[];
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
  const declared = declaredOf(policy, patterns);
  const reader = (side: 'draft' | 'customer', context: Context): Reader => {
    const own = readerOf(sideOf(rules, side), context, policy);
    return declared ? together(own, readerOf(declared[side], context, policy)) : own;
  };
  const bare = bareContext(conversation, knowledge);
  const customer = ofCustomer(bare, reader('customer', bare));
  const context = withCues(bare, customer.said);
  const faults = [...optionFaults(rules, policy), ...(declared?.faults ?? []), ...customer.faults];
  return preparedIn(context, policy, customer.said, faults, analyser(), reader('draft', context));
}

/** What is known of a conversation before a rule has run: the same under every policy. */
export function bareContext(conversation: Conversation, knowledge: readonly Evidence[]): Context {
  const messages = conversation.messages.map((message) => analyse(message.text));
  return {
    conversation,
    knowledge,
    messages,
    openTurns: openTurns(conversation.messages),
    passages: passages(conversation.messages, messages, knowledge),
    cues: [],
  };
}

/** Has each customer message read. */
export function ofCustomer({ conversation, messages, openTurns }: Context, reader: Reader): OfCustomer {
  reader.hear(
    messages.flatMap(({ sentences }, at) =>
      conversation.messages[at]?.author === 'customer' ? sentences : [],
    ),
  );
  const said: Said[] = [];
  const faults: Fault[] = [];
  conversation.messages.forEach((message, index) => {
    if (message.author !== 'customer') return;
    const heard = reader.read(messages[index] as Analysis);
    const isOpen = openTurns.includes(index);
    for (const one of heard.said) said.push({ message: index, ...(isOpen ? one : answered(one)) });
    faults.push(...heard.faults);
  });
  return { said, faults };
}

/** The context for rules that read drafts: they know what was said of the customer's words. */
export function withCues(bare: Context, said: readonly Said[]): Context {
  const cues: Cue[] = said.map(({ rule, hit, message }) => ({
    code: rule.code,
    message: message ?? 0,
    span: hit.span,
  }));
  return { ...bare, cues };
}

/** A conversation that was read, with what the policy's topics find in it. `drafts` reads what `analyse` has read. */
export function preparedIn(
  context: Context,
  policy: Policy,
  said: readonly Said[],
  faults: readonly Fault[],
  analyse: Prepared['analyse'],
  drafts: Reader,
): Prepared {
  const topics = topicsIn(context, policy);
  return {
    context,
    found: sorting(topics.length > 0 ? [...said, ...topics] : said),
    faults,
    analyse,
    drafts,
  };
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
