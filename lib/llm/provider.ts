import type { Conversation, Evidence } from '#lib/core/types.ts';

/** What a provider may know when it drafts. */
export interface DraftRequest {
  readonly conversation: Conversation;
  readonly knowledge: readonly Evidence[];
}

/** The words of the draft, piece by piece. Put together in order they are the whole text. */
export interface TextPart {
  readonly kind: 'text';
  readonly text: string;
}

/** The last part of a draft: where its words came from and what is still open. */
export interface EndPart {
  readonly kind: 'end';
  /** False when the text stops before its end, as when a model reached its limit. */
  readonly complete: boolean;
  /** For the agent: why the text may stop early. Only with `complete: false`; what came before it stays usable. */
  readonly say?: string;
  /** The approved reply it was filled from. */
  readonly reply?: { readonly id: string; readonly title: string };
  /** Ids of the articles it stands on. */
  readonly knowledge: readonly string[];
  /** Plain names of the blanks nobody could fill; each stands in the text as `[name]`. */
  readonly blanks: readonly string[];
}

/** The only part when there is no draft, or the last one when drafting broke off. */
export interface NonePart {
  readonly kind: 'none';
  /** `no-fit`: nothing approved fits. `refused`: a person has to write it. `failed`: the service did not deliver. */
  readonly because: 'no-fit' | 'refused' | 'failed';
  /** For the agent, in one or two sentences. */
  readonly say: string;
}

/** One piece of a draft. Exactly one `end` or `none` comes, and it comes last. */
export type DraftPart = TextPart | EndPart | NonePart;

/** Something that can draft a reply. */
export interface Provider {
  readonly id: string;
  readonly title: string;
  /** Never throws: what goes wrong is a `none` part. After an abort the stream ends without a last part. */
  stream(request: DraftRequest, signal: AbortSignal): AsyncIterable<DraftPart>;
}
