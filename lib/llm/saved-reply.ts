import type { Situation } from './situation.ts';

/** A reply the team has approved. Its blanks are described at `fillReply`. */
export interface SavedReply {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** How customers put what it answers, a few words each. Empty, the title alone is compared; empty with `when`, it answers that situation whatever the matter is. */
  readonly asks: readonly string[];
  /** The one situation it is written for. */
  readonly when?: Exclude<Situation, 'crisis'>;
  /** The one channel it is written for. */
  readonly channel?: 'email' | 'messaging';
  /** It stands on a knowledge article: without one that fits, it is not drafted. */
  readonly needsArticle?: boolean;
}
