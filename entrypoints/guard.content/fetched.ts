import type { Conversation } from '#lib/core/types.ts';
import type { View } from '#lib/gate/view.ts';
import type { Adapter, Reading } from '#lib/helpdesk/adapter.ts';
import { completed } from '#lib/helpdesk/fetched.ts';

/**
 * A ticket's conversation from the helpdesk's own interface. It is fetched when the ticket is first read and again when
 * the page's log has changed, one request at a time; nothing ever waits for it.
 */
export class Fetched {
  #conversation: Conversation | undefined;
  /** The log it was fetched for, whether that worked or not. */
  #log: string | null = null;
  #running: Promise<void> | null = null;
  #source: View['source'] = 'page';

  /** Where the conversation comes from now. */
  get source(): View['source'] {
    return this.#source;
  }

  /** Resolves when nothing is on its way. */
  async settled(): Promise<void> {
    await this.#running;
  }

  /** What the page shows, completed by what was fetched. */
  over(shown: Conversation): Conversation {
    return this.#conversation ? completed(shown, this.#conversation) : shown;
  }

  /** Fetches if the log changed since; `done` is called if that brought something else than was known. */
  follow(adapter: Adapter, reading: Reading, page: Document, log: string, done: () => void): void {
    if (!adapter.fetchConversation || this.#running || log === this.#log) return;
    this.#log = log;
    const asked = adapter.fetchConversation(reading, page).catch(() => undefined);
    this.#running = asked.then((conversation) => {
      this.#running = null;
      // An answer that did not come leaves what is known: the page adds what is newer.
      this.#conversation = conversation ?? this.#conversation;
      this.#source = conversation ? 'helpdesk' : 'page-only';
      done();
    });
  }
}
