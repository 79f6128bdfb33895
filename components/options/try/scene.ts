import type { Conversation, Draft, Message, Origin } from '#lib/core/types.ts';

/** One message as it is typed. `key` only tells rows apart. */
export interface Turn {
  readonly key: number;
  readonly author: Message['author'];
  readonly text: string;
}

/** Everything that is typed on the page. */
export interface Scene {
  readonly turns: readonly Turn[];
  readonly reply: string;
  readonly origin: Origin['kind'];
  readonly internal: boolean;
  readonly subject: string;
  readonly customer: string;
  readonly agent: string;
  readonly brand: string;
  readonly channel: string;
  readonly tags: string;
  readonly groups: string;
}

export const AUTHORS = ['customer', 'agent', 'bot', 'note', 'system'] as const;
export const ORIGINS = ['typed', 'ai', 'mixed', 'inserted', 'macro'] as const;

/** What a machine's share is taken for: a test needs a figure, and these are clear cases. */
const AI_SHARES: Readonly<Record<Origin['kind'], number>> = {
  typed: 0,
  macro: 0,
  inserted: 0,
  mixed: 0.5,
  ai: 1,
};

/** A scene with nothing in it. */
export const EMPTY: Scene = {
  turns: [],
  reply: '',
  origin: 'typed',
  internal: false,
  subject: '',
  customer: '',
  agent: '',
  brand: '',
  channel: '',
  tags: '',
  groups: '',
};

/** The conversation as an adapter would read it. Blank messages are none. */
export function conversationOf(scene: Scene): Conversation {
  const { agent, subject, brand, channel, customer } = scene;
  const tags = listOf(scene.tags);
  return {
    helpdesk: 'try',
    id: 'try',
    customer: { ...named('name', customer) },
    ...(agent.trim() ? { agent: { name: agent.trim() } } : {}),
    ...named('subject', subject),
    ...named('brand', brand),
    ...named('channel', channel),
    ...(tags.length > 0 ? { tags } : {}),
    messages: filledOf(scene).map(({ author, text }) => ({ author, text })),
  };
}

/** The turns that say something: the messages of the conversation, in their order. */
export function filledOf({ turns }: Scene): readonly Turn[] {
  return turns.filter(({ text }) => text.trim() !== '');
}

/** What stands in the composer. */
export function draftOf({
  reply,
  origin,
  internal,
  channel,
}: Pick<Scene, 'reply' | 'origin' | 'internal' | 'channel'>): Draft {
  return {
    text: reply,
    visibility: internal ? 'internal' : 'public',
    ...named('channel', channel),
    to: [],
    origin: { kind: origin, aiShare: AI_SHARES[origin] },
  };
}

/** Words separated by commas. */
export function listOf(text: string): string[] {
  return text
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean);
}

function named<Name extends string>(name: Name, value: string): { readonly [K in Name]?: string } {
  return (value.trim() ? { [name]: value.trim() } : {}) as { readonly [K in Name]?: string };
}
