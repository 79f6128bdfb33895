/** A draft on its way, as the panel shows it. It stays with the ticket it was asked for. */
export interface DraftView {
  readonly text: string;
  /**
   * `streaming`: words are coming. `ready`: complete, but not put into the reply by itself, because the agent was
   * elsewhere or the conversation moved on. `cut`: it stopped before its end. `failed`: there are no words.
   */
  readonly state: 'streaming' | 'ready' | 'cut' | 'failed';
  /** Why it is in this state, for the agent. */
  readonly say: string;
  readonly source: string;
  readonly blanks: readonly string[];
}

/** How much of a conversation a draft knew: its public messages. More of them, and the draft is stale. */
export type Basis = number;

/** The basis of a conversation now. */
export function basisOf(messages: readonly { readonly author: string }[]): Basis {
  return messages.filter(({ author }) => author === 'customer' || author === 'agent').length;
}
