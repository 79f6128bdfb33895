import type { Context } from './rule.ts';
import type { Analysis } from './text.ts';

/** What both sides of a conversation have said or published so far, folded, for looking words up. */
export interface Known {
  /** Everything the customer wrote. */
  readonly customer: string;
  /** Title, text and link of every article. */
  readonly articles: string;
  /** What human and automatic agents wrote, their signatures with it. */
  readonly agents: string;
  /** The signatures of the agents' messages alone. */
  readonly signatures: string;
}

const memory = new WeakMap<readonly Analysis[], Known>();

/** Read once for each conversation; nothing in it changes while the context lives. */
export function knownIn(context: Context): Known {
  let known = memory.get(context.messages);
  if (!known) {
    known = read(context);
    memory.set(context.messages, known);
  }
  return known;
}

function read({ conversation, knowledge, messages }: Context): Known {
  const by = (...authors: readonly string[]): readonly Analysis[] =>
    messages.filter((_, at) => authors.includes(conversation.messages[at]?.author ?? ''));
  const agents = by('agent', 'bot');
  return {
    customer: joined(by('customer').map(({ folded }) => folded)),
    articles: joined(
      knowledge.map(({ title, text, url }) => `${title}\n${text}\n${url ?? ''}`.toLowerCase()),
    ),
    agents: joined(agents.map(({ folded }) => folded)),
    signatures: joined(agents.flatMap(signatureOf)),
  };
}

/** The folded lines of a text that are its writer's signature. */
export function signatureOf({ sentences }: Analysis): string[] {
  return sentences.flatMap(({ part, text }) => (part === 'signature' ? [text] : []));
}

function joined(parts: readonly string[]): string {
  return parts.join('\n');
}
