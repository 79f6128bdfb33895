/** One piece of a draft on its way to the page. Exactly one `end` or `none` comes, and it comes last. */
export type DraftPart =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'end';
      /** False where the text stops before its end; `say` then says why. */
      readonly complete: boolean;
      readonly say?: string;
      /** What it was made from, for the agent. */
      readonly source: string;
      readonly blanks: readonly string[];
    }
  /** No draft, or none any more. `say` is for the agent, with a way forward. */
  | { readonly kind: 'none'; readonly say: string };

/** The name of the stream that brings drafts. */
export const DRAFT_STREAM = 'draft';
