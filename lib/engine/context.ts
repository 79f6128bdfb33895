import type { Context, Cue, Passage, Rule } from '#lib/core/rule.ts';
import { type Analysis, analyse } from '#lib/core/text.ts';
import type { Conversation, Evidence, Fault, Message } from '#lib/core/types.ts';
import { runRule, type Said } from './run.ts';
import { triggered } from './triggered.ts';

/** A conversation read once: the context for the draft rules, and what was found on the customer's side. */
export interface Prepared {
  readonly context: Context;
  readonly said: readonly Said[];
  readonly faults: readonly Fault[];
}

/** Reads conversation and knowledge and runs the rules on each customer message. Pure. */
export function prepare(
  conversation: Conversation,
  knowledge: readonly Evidence[],
  rules: readonly Rule[],
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
  const said: Said[] = [];
  const faults: Fault[] = [];
  conversation.messages.forEach((message, index) => {
    if (message.author !== 'customer') return;
    const text = messages[index] as Analysis;
    for (const rule of triggered(rules, text)) {
      if (rule.reads === 'draft') continue;
      const run = runRule(rule, text, bare);
      said.push(...run.said.map((one) => ({ ...one, message: index })));
      if (run.fault) faults.push(run.fault);
    }
  });
  const cues: Cue[] = said.map(({ rule, hit, message }) => ({
    code: rule.code,
    message: message ?? 0,
    span: hit.span,
  }));
  return { context: { ...bare, cues }, said, faults: uniqueFaults(faults) };
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
    text.sentences.map((sentence) => ({ source, span: sentence.span, text: sentence.text }));
  return [
    ...messages.flatMap((message, index) =>
      message.author === 'system' ? of(`system:${index}`, analyses[index] as Analysis) : [],
    ),
    ...knowledge.flatMap((evidence) => of(evidence.id, analyse(evidence.text))),
  ];
}

function uniqueFaults(faults: readonly Fault[]): Fault[] {
  return [...new Map(faults.map((fault) => [`${fault.code} ${fault.error}`, fault])).values()];
}
