import type { Cause } from '#lib/gate/origin.ts';

/**
 * How long what a control announces may take to come, by its kind: a helpdesk's own machine writes for a while, a macro
 * is there at once, and what comes later is not the team's.
 */
const ANNOUNCED_MS: Readonly<Partial<Record<Cause, number>>> = { ai: 30_000, macro: 3000 };

/**
 * What the agent's hand does changes the composer in so long, or not at all: a key that deletes nothing, or the end of an
 * input method's word, must not lend its name to what a script does later. Milliseconds.
 */
const HAND_MS = 200;

/** What is known about how the composer's next change comes about. */
export class Causes {
  /** What the agent's own hand just did. */
  #hand: { readonly cause: Cause; readonly at: number } | null = null;
  /** It changed the composer already. */
  #isUsed = false;
  #writing: Cause | null = null;
  #letters = 0;
  /** What a control of the helpdesk is about to put into the composer, and until when (`performance.now()`). */
  #announced: { readonly cause: Cause; readonly until: number } | null = null;

  /** The cause of a change that is seen now; without any it is unknown. */
  get now(): Cause {
    const announced = this.#announced && performance.now() < this.#announced.until;
    return (
      this.#writing ??
      (this.#isStale ? null : this.#hand?.cause) ??
      (announced ? this.#announced?.cause : null) ??
      'unknown'
    );
  }

  /** How many letters the agent's hand wrote since a change was seen. */
  get letters(): number {
    return this.#writing === null ? this.#letters : Number.POSITIVE_INFINITY;
  }

  /** The agent's hand changes the composer, and puts so many letters into it. */
  expect(cause: Cause, letters = 0): void {
    this.#letters += letters;
    this.#hand = { cause, at: performance.now() };
    this.#isUsed = false;
  }

  /** What the hand did is over; if it changed nothing, nothing is its. */
  done(): void {
    if (!this.#isUsed) this.#hand = null;
  }

  /** The composer changes. */
  changed(): void {
    if (this.#isStale) this.#hand = null;
    this.#isUsed = true;
  }

  get #isStale(): boolean {
    return this.#hand !== null && !this.#isUsed && performance.now() - this.#hand.at > HAND_MS;
  }

  /** That change was seen. */
  seen(): void {
    this.#hand = null;
    this.#letters = 0;
  }

  /** A control of the helpdesk was pressed that puts text of this kind into the composer, now or in a while. */
  announce(cause: Cause): void {
    this.#announced = { cause, until: performance.now() + (ANNOUNCED_MS[cause] ?? 0) };
  }

  /** We write, until it is called with null. */
  write(cause: Cause | null): void {
    this.#writing = cause;
  }
}
