import type { Reading } from '#lib/helpdesk/adapter.ts';

/**
 * A reading with the text that it is about: the composer's, or that of a suggestion, which then stands in `composer` and
 * cannot be written in.
 */
export type Seen = Reading & { readonly composer: HTMLElement; readonly suggested?: boolean };

/** Whether there is text to judge. */
export function isSeen(reading: Reading): reading is Seen {
  return reading.composer !== null;
}

/** The ticket with a suggestion in the place of its composer. */
export function suggestionIn(reading: Reading, text: HTMLElement): Seen {
  return { ...reading, composer: text, suggested: true };
}

/** The parts that were not found, suggestions that cannot be read among them. */
export function missingIn({ missing, suggestions = [] }: Reading): readonly string[] {
  return suggestions.some(({ text }) => text === null) ? [...missing, 'auto assist'] : missing;
}

/** Chooses which text of a ticket is shown and decided on: the composer, or a suggestion beside it or in its place. */
export class Front {
  #asked: WeakRef<HTMLElement> | null = null;

  /** The agent asked for this suggestion to be sent; it is in front until something else is done. */
  ask(text: HTMLElement): void {
    this.#asked = new WeakRef(text);
  }

  /** The agent is at work in the composer. */
  leave(): void {
    this.#asked = null;
  }

  /** The text in front; null where there is none. */
  of(reading: Reading): Seen | null {
    const offered = (reading.suggestions ?? []).flatMap(({ text }) => text ?? []);
    const asked = this.#asked?.deref();
    if (asked && offered.includes(asked)) return suggestionIn(reading, asked);
    if (isSeen(reading)) return reading;
    return offered[0] ? suggestionIn(reading, offered[0]) : null;
  }
}
