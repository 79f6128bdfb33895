import type { View } from '#lib/gate/view.ts';
import type { Reading } from '#lib/helpdesk/adapter.ts';
import { every } from '#lib/helpdesk/every.ts';
import { hasBackground } from '#lib/messaging/ask.ts';
import type { Desk } from './desk.ts';
import { missingIn } from './front.ts';
import { Grace } from './grace.ts';
import type { Taken } from './ticket.ts';

type Protection = View['protection'];

/** Finds out where Discern stands in a page, and keeps in the record where it does not. */
export class Standing {
  /** Discern was switched on here for a helpdesk, so that a page without a reply box is worth a word. */
  expectsTickets = false;
  readonly #desk: Desk;
  readonly #grace: Grace;
  #faulted = false;

  constructor(desk: Desk) {
    this.#desk = desk;
    this.#grace = new Grace(desk.page, () => desk.refresh());
  }

  /** Lock 1 failed on an event: from now on nothing here may be called protected. */
  fault(): void {
    this.#faulted = true;
  }

  /** While a text is in front; `since`: when the page last changed (`performance.now()`). */
  over(reading: Reading, { report }: Taken, since: number): Protection {
    if (this.#faulted) return { state: 'unprotected', missing: ['lock'] };
    const missing = missingIn(reading);
    if (missing.length > 0) return this.#without(reading.conversation, missing, since);
    this.#grace.end();
    if (!hasBackground()) return { state: 'outdated' };
    if (!report) return { state: 'loading' };
    if (this.#desk.pause.isOn) return { state: 'paused' };
    const { confidence } = reading;
    return { state: 'protected', ...(confidence ? { guess: confidence } : {}) };
  }

  /** While there is none. */
  empty(reading: Reading | null, since: number): Protection {
    if (reading && !reading.folded) return this.#without(reading.conversation, missingIn(reading), since);
    if (reading || !this.expectsTickets) {
      this.#grace.end();
      return { state: reading ? 'reading' : 'idle' };
    }
    const { adapter, page } = this.#desk;
    if (this.#grace.covers(page.location.href, since)) return { state: 'idle' };
    return { state: every()?.overlooks(adapter, page) ? 'doubt' : 'absent' };
  }

  #without(conversation: string, missing: readonly string[], since: number): Protection {
    if (this.#grace.covers(conversation, since)) return { state: 'looking' };
    this.#desk.audit.unprotected(conversation, missing);
    return { state: 'unprotected', missing };
  }
}
