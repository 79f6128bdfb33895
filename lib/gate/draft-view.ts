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

/** How much of a conversation a draft knew: its public messages and the time of the newest. */
export interface Basis {
  readonly count: number;
  readonly newest: string | undefined;
}

type Messages = readonly { readonly author: string; readonly at?: string }[];

/** Clocks of one helpdesk may round differently. Milliseconds. */
const ROUNDING_MS = 1000;

/** The basis of a conversation now. */
export function basisOf(messages: Messages): Basis {
  const known = messages.filter(({ author }) => author === 'customer' || author === 'agent');
  return { count: known.length, newest: known.at(-1)?.at };
}

/**
 * Whether a public message came after a basis. By time where both have one, since older messages may turn up when the
 * conversation is read from a better source; by their number otherwise.
 */
export function isNewer(messages: Messages, basis: Basis): boolean {
  const now = basisOf(messages);
  if (!now.newest || !basis.newest) return now.count > basis.count;
  return Date.parse(now.newest) - Date.parse(basis.newest) >= ROUNDING_MS;
}
