import type { Conversation, Evidence } from '#lib/core/types.ts';
import type { Provider, DraftPart as ProviderPart } from '#lib/llm/provider.ts';
import { DRAFT_STREAM, type DraftPart } from '#lib/messaging/draft-part.ts';
import { serveStream } from '#lib/messaging/stream.ts';

/** What drafting stands on; asked anew for every draft, so that settings count at once. */
export interface DraftServices {
  /** Checks the page's request; throws with a plain message. */
  parse(request: unknown): Conversation;
  provider(): Promise<Provider>;
  /** The articles that go along with a conversation. */
  articles(conversation: Conversation): Promise<readonly Evidence[]>;
}

/** Serves drafts to the pages, word by word. */
export function serveDrafts({ parse, provider, articles }: DraftServices): void {
  serveStream<DraftPart>(DRAFT_STREAM, async function* (request, signal) {
    const conversation = parse(request);
    const [drafter, knowledge] = await Promise.all([provider(), articles(conversation)]);
    for await (const part of drafter.stream({ conversation, knowledge }, signal)) {
      yield shown(part, drafter.title);
    }
  });
}

function shown(part: ProviderPart, title: string): DraftPart {
  if (part.kind === 'text') return part;
  if (part.kind === 'none') return { kind: 'none', say: part.say };
  const { complete, blanks, reply, say } = part;
  return { kind: 'end', complete, blanks, source: reply?.title ?? title, ...(say ? { say } : {}) };
}
