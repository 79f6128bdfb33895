import type { Topic } from '#lib/core/policy-file.ts';
import type { Context, Rule } from '#lib/core/rule.ts';
import type { Analysis } from '#lib/core/text.ts';
import type { Policy, Span } from '#lib/core/types.ts';
import { runRule, type Said } from '../run.ts';
import { ownSentences } from './check.ts';
import { type PhraseTable, phraseTable } from './phrase-table.ts';

/** Codes that begin so say that a person must own the conversation. */
export const TOPIC = 'custom/topic-';
/** The end of the code for what fits no topic. */
export const OTHER = 'other';

const WHY =
  'Your team has decided that a person, not a machine, answers on this. Nothing is drafted until somebody takes the conversation over.';

interface Topics {
  readonly all: readonly Topic[];
  readonly table: PhraseTable;
}
const known = new WeakMap<readonly Topic[], Topics>();

/**
 * The topics of the turns that nobody has answered, where a person must own them: the first words of each in each turn. Where
 * no topic fits and the policy wants a person for these, the newest words of the customer.
 */
export function topicsIn(context: Context, policy: Policy): readonly Said[] {
  const { openTurns } = context;
  const topics = topicsOf(policy);
  if (openTurns.length === 0 || (!topics && policy.otherTopics !== 'person')) return [];
  const said: Said[] = [];
  let fits = false;
  for (const message of openTurns) {
    for (const [topic, span] of topics ? firstIn(context, message, topics) : []) {
      fits = true;
      if (topic.owner === 'person') said.push(...saidOf(ownedTopic(topic), context, message, span));
    }
  }
  if (!fits && policy.otherTopics === 'person') said.push(...otherIn(context));
  return said;
}

function topicsOf({ topics }: Policy): Topics | undefined {
  if (!topics || topics.length === 0) return undefined;
  let made = known.get(topics);
  if (!made) {
    made = { all: topics, table: phraseTable(topics.map(({ phrases }) => phrases)) };
    known.set(topics, made);
  }
  return made;
}

function firstIn(context: Context, message: number, { all, table }: Topics): Map<Topic, Span> {
  const first = new Map<Topic, Span>();
  const text = context.messages[message];
  for (const { span, text: folded } of text ? ownSentences(text) : []) {
    for (const spotted of table.find(folded)) {
      const topic = all[spotted.owner] as Topic;
      if (!first.has(topic)) first.set(topic, [span[0] + spotted.span[0], span[0] + spotted.span[1]]);
    }
  }
  return first;
}

// A turn may hold no words, only a picture: then the newest that has some.
function otherIn(context: Context): readonly Said[] {
  const { conversation, messages } = context;
  for (let message = messages.length - 1; message >= 0; message--) {
    const [sentence] = messages[message]?.sentences ?? [];
    if (conversation.messages[message]?.author === 'customer' && sentence)
      return saidOf(OTHER_TOPICS, context, message, sentence.span);
  }
  return [];
}

function saidOf(rule: Rule, context: Context, message: number, span: Span): readonly Said[] {
  const found = { ...rule, check: () => [{ span, say: 'found' }] };
  return runRule(found, context.messages[message] as Analysis, context, {}).said.map((one) => ({
    ...one,
    message,
  }));
}

const ownedTopic = ({ id, title }: Topic): Rule => ruleOf(id, `Your team wants a person to own “${title}”.`);
const OTHER_TOPICS = ruleOf(OTHER, 'Your team wants a person to own what fits none of its topics.');

function ruleOf(id: string, message: string): Rule {
  return {
    code: `${TOPIC}${id}`,
    severity: 'info',
    reads: 'customer',
    firesOn: '',
    notOn: '',
    why: WHY,
    says: { found: message },
    examples: { flags: [], passes: [] },
    check: () => [],
  };
}
